"""Pure rules: where a case stands and what it may do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from validering.case_facts import CaseFacts, ProfileFacts
from validering.gaps import WANTED_DOCUMENTS, Missing, StepId, missing_in
from validering.guards import Act, may, may_issue
from validering.terms import CaseHalt

__all__ = [
    "Act",
    "CaseFacts",
    "CaseState",
    "Missing",
    "NextAct",
    "ProfileFacts",
    "Step",
    "StepId",
    "StepState",
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
    """All steps of the case with their state; at most one is current, or blocked where the case is halted."""
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


def current_step(facts: CaseFacts) -> Step | None:
    """The step that is open now, or None where everything is done."""
    return next((step for step in path(facts) if step.state in (StepState.CURRENT, StepState.BLOCKED)), None)


def missing(facts: CaseFacts) -> tuple[Missing, ...]:
    """What the open step still lacks, in the order in which to mend it."""
    step = current_step(facts)
    return step.missing if step else ()


_NEXT = {
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


def next_act(facts: CaseFacts) -> NextAct:
    """The main button of the case: what to do now and where."""
    if facts.halt is not None:
        ending = _ending_act(facts) if facts.halt is CaseHalt.INTERRUPTED else None
        return ending or NextAct("next_resume", "overview", "resume")
    step = current_step(facts)
    if step is None:
        return NextAct("next_nothing", "documents")
    first = step.missing[0] if step.missing else None
    if first is None:
        return NextAct(_NEXT[step.id], step.page)
    return NextAct(_NEXT[step.id], first.page, first.field)


def _ending_act(facts: CaseFacts) -> NextAct | None:
    """What is left to do with a case that ended early: decide what was reached, hand it out, close."""
    undecided = [each for each in facts.profiles if each.judged_criteria and each.outcome is None]
    if facts.is_assessed and undecided:
        return NextAct("next_decide", PAGES[StepId.DECIDED])
    if not facts.issued & WANTED_DOCUMENTS:
        return NextAct("next_issue", PAGES[StepId.ISSUED], "issue")
    if not facts.is_completed and not may(facts, Act.COMPLETE):
        return NextAct("next_complete", PAGES[StepId.COMPLETE], "complete")
    return None


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
