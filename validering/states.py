"""Pure rules: where a case stands and what it may do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from validering.case_facts import CaseFacts, ProfileFacts
from validering.gaps import WANTED_DOCUMENTS, Missing, StepId, missing_at_the_end, missing_in, reached_facts
from validering.guards import Act, may, may_issue
from validering.standing import ENDING
from validering.terms import CaseHalt

__all__ = [
    "NEXT_CODES",
    "Act",
    "CaseFacts",
    "CaseState",
    "Missing",
    "NextAct",
    "ProfileFacts",
    "Step",
    "StepId",
    "StepState",
    "act_of",
    "current_step",
    "may",
    "may_issue",
    "missing",
    "next_act",
    "path",
    "profile_state",
    "state",
    "steps_of",
]


class StepState(StrEnum):
    DONE = "done"
    CURRENT = "current"
    WAITING = "waiting"
    NOT_NEEDED = "not_needed"
    BLOCKED = "blocked"


class CaseState(StrEnum):
    """The state of a case, or of one of its profiles, in one word (DOMAIN §4.4)."""

    DRAFT = "draft"
    REGISTERED = "registered"
    MAPPING = "mapping"
    PROFILE_CHOSEN = "profile_chosen"
    PLANNED = "planned"
    ASSESSING = "assessing"
    JUDGED = "judged"
    IN_MODERATION = "in_moderation"
    DECIDED = "decided"
    UNDER_REVIEW = "under_review"
    ISSUED = "issued"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Step:
    id: StepId
    page: str
    state: StepState
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class NextAct:
    """The one thing to do now: a message ``code`` for the main button and the page it leads to."""

    code: str
    page: str
    field: str | None = None


PAGES = {
    StepId.REGISTERED: "intake",
    StepId.MAPPING: "mapping",
    StepId.PROFILE_CHOSEN: "profiles",
    StepId.SELF_RATED: "self_rating",
    StepId.PLANNED: "plan",
    StepId.JUDGED: "assessment",
    StepId.DECIDED: "result",
    StepId.MODERATED: "result",
    StepId.ISSUED: "documents",
    StepId.COMPLETE: "overview",
}

_BEFORE_RESULTS = tuple(StepId)[: tuple(StepId).index(StepId.DECIDED)]
_PORTFOLIO_STEPS = (StepId.REGISTERED, StepId.MAPPING, StepId.ISSUED, StepId.COMPLETE)
_PORTFOLIO_STEPS_WITH_PROFILE = (
    StepId.REGISTERED,
    StepId.MAPPING,
    StepId.SELF_RATED,
    StepId.ISSUED,
    StepId.COMPLETE,
)


def steps_of(facts: CaseFacts) -> tuple[StepId, ...]:
    """Which steps this case has, in order."""
    if facts.is_assessed:
        return tuple(StepId)
    return _PORTFOLIO_STEPS_WITH_PROFILE if facts.profiles else _PORTFOLIO_STEPS


def _is_needed(facts: CaseFacts, step: StepId, missing: tuple[Missing, ...]) -> bool:
    """Some steps fall away: a self-rating left out before the assessment, a second person for a part."""
    if step is StepId.SELF_RATED and facts.is_assessed and missing:
        return not any(profile.judged_criteria or profile.is_judged for profile in facts.profiles)
    if step is StepId.MODERATED:
        decided = [profile for profile in facts.profiles if profile.outcome is not None]
        return not decided or any(profile.needs_moderation for profile in decided)
    return True


def _is_done(facts: CaseFacts, step: StepId, missing: tuple[Missing, ...]) -> bool:
    """A step of the profiles is not done while there is no profile, nor moderation before a result."""
    if missing:
        return False
    if step is StepId.MODERATED:
        return bool(facts.profiles) and all(profile.is_decided for profile in facts.profiles)
    if step in (StepId.SELF_RATED, StepId.PLANNED, StepId.JUDGED, StepId.DECIDED):
        return bool(facts.profiles)
    return True


def path(facts: CaseFacts) -> tuple[Step, ...]:
    """All steps of the case with their state; at most one is current, or blocked where the case is halted.

    In a case that ended early the step it stopped at is blocked and lacks nothing any more, and what is
    still to be done with it is current.
    """
    if facts.halt in ENDING:
        return _ended_path(facts)
    steps: list[Step] = []
    is_open = True
    for step in steps_of(facts):
        missing = tuple(missing_in(facts, step))
        if not _is_needed(facts, step, missing):
            state, missing = StepState.NOT_NEEDED, ()
        elif _is_done(facts, step, missing):
            state = StepState.DONE
        elif is_open:
            state = StepState.BLOCKED if facts.halt else StepState.CURRENT
            is_open = False
        else:
            state = StepState.WAITING
        steps.append(Step(step, PAGES[step], state, missing))
    return tuple(steps)


def _ended_path(facts: CaseFacts) -> tuple[Step, ...]:
    steps: list[Step] = []
    reached = reached_facts(facts)
    for step in steps_of(facts):
        missing = tuple(missing_in(facts, step))
        found = {each.state for each in steps}
        left: tuple[Missing, ...] = ()
        if not _is_needed(facts, step, missing):
            state = StepState.NOT_NEEDED
        elif _is_left_at_the_end(reached, step):
            left = tuple(missing_at_the_end(reached, step))
            state = StepState.WAITING if StepState.CURRENT in found else StepState.CURRENT
            state = StepState.DONE if not left and _is_done(reached, step, left) else state
        elif _is_done(facts, step, missing):
            state = StepState.DONE
        else:
            state = StepState.NOT_NEEDED if StepState.BLOCKED in found else StepState.BLOCKED
        steps.append(Step(step, PAGES[step], state, left))
    return tuple(steps)


def _is_left_at_the_end(facts: CaseFacts, step: StepId) -> bool:
    """What is done with an interrupted case: signing, the results of what was judged, papers, the end."""
    if facts.halt is not CaseHalt.INTERRUPTED:
        return False
    if step in _BEFORE_RESULTS:
        return step is StepId.JUDGED and any(profile.marks for profile in facts.profiles)
    if step in (StepId.DECIDED, StepId.MODERATED):
        return bool(facts.profiles)
    return True


def current_step(facts: CaseFacts) -> Step | None:
    """The step that is open now, else the one a case stopped at; None where everything is done."""
    steps = path(facts)
    wanted = (StepState.CURRENT, StepState.BLOCKED)
    return next((step for state in wanted for step in steps if step.state is state), None)


def missing(facts: CaseFacts) -> tuple[Missing, ...]:
    """What the open step still lacks, in the order in which to mend it."""
    step = current_step(facts)
    return step.missing if step else ()


NEXT_CODES = {
    StepId.REGISTERED: "next_register",
    StepId.MAPPING: "next_mapping",
    StepId.PROFILE_CHOSEN: "next_choose_profile",
    StepId.SELF_RATED: "next_self_rating",
    StepId.PLANNED: "next_plan",
    StepId.JUDGED: "next_assess",
    StepId.DECIDED: "next_decide",
    StepId.MODERATED: "next_moderate",
    StepId.ISSUED: "next_issue",
    StepId.COMPLETE: "next_complete",
}

# Where one of these is what is missing, the step's own act is not what helps.
_CODES_OF_GAPS = {
    "missing_objection_answer": "next_answer",
    "missing_objection_answers": "next_answer",
    "moderation_disagrees": "next_decide_again",
}


def next_act(facts: CaseFacts) -> NextAct:
    """The main button of the case: what to do now and where."""
    step = current_step(facts)
    if facts.halt is not None and (step is None or step.state is StepState.BLOCKED):
        return NextAct("next_resume", "overview", "resume")
    if step is None:
        return NextAct("next_nothing", "documents")
    if facts.halt is not None and step.id is StepId.JUDGED:
        return NextAct("next_sign", step.page, "sign")
    return act_of(step.id, step.missing)


def act_of(step: StepId, missing: Sequence[Missing]) -> NextAct:
    """What to do in an open step that still lacks ``missing``."""
    if not missing:
        return NextAct(NEXT_CODES[step], PAGES[step])
    first = missing[0]
    return NextAct(_CODES_OF_GAPS.get(first.code, NEXT_CODES[step]), first.page, first.field)


def profile_state(facts: CaseFacts, profile: ProfileFacts) -> CaseState:
    """The state of one chosen profile, from profile_chosen to decided."""
    if profile.is_decided:
        return CaseState.UNDER_REVIEW if facts.open_objections else CaseState.DECIDED
    if profile.outcome is not None and profile.moderation_agrees is None:
        return CaseState.IN_MODERATION
    if profile.is_judged and profile.moderation_agrees is not False:
        return CaseState.JUDGED
    if profile.judged_criteria or profile.marks:
        return CaseState.ASSESSING
    if profile.modules and profile.modules_planned >= profile.modules:
        return CaseState.PLANNED
    return CaseState.PROFILE_CHOSEN


def state(facts: CaseFacts) -> CaseState:
    """The state of the case, derived: the least advanced of its profiles decides."""
    if facts.is_completed:
        return CaseState.COMPLETE
    if facts.is_assessed and facts.profiles:
        order = list(CaseState)
        least = min((profile_state(facts, profile) for profile in facts.profiles), key=order.index)
        is_out = least is CaseState.DECIDED and facts.issued & WANTED_DOCUMENTS
        return CaseState.ISSUED if is_out else least
    if not facts.is_assessed and facts.issued & WANTED_DOCUMENTS:
        return CaseState.ISSUED
    if facts.has_mapping or facts.is_mapping_done:
        return CaseState.MAPPING
    return CaseState.REGISTERED if facts.is_registered else CaseState.DRAFT
