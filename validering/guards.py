"""Whether an act is allowed now, and if not, what must be there first."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from validering.case_facts import CaseFacts, ProfileFacts
from validering.gaps import (
    WANTED_DOCUMENTS,
    Missing,
    StepId,
    missing_answers,
    missing_impartiality,
    missing_in,
)
from validering.terms import CaseHalt, DocumentKind, Product, ProfileOutcome


class Act(StrEnum):
    """What a guard can be asked about."""

    REGISTER = "register"
    FINISH_MAPPING = "finish_mapping"
    CHOOSE_PROFILE = "choose_profile"
    PLAN = "plan"
    RATE_SELF = "rate_self"
    MARK = "mark"
    JUDGE = "judge"
    DECIDE = "decide"
    MODERATE = "moderate"
    COMPLETE = "complete"
    PAUSE = "pause"
    INTERRUPT = "interrupt"
    WITHDRAW = "withdraw"
    RESUME = "resume"


_ASSESSED_ACTS = (Act.MARK, Act.JUDGE, Act.DECIDE, Act.MODERATE)
_RUNNING_ACTS = (
    Act.REGISTER,
    Act.FINISH_MAPPING,
    Act.CHOOSE_PROFILE,
    Act.PLAN,
    Act.RATE_SELF,
    Act.MARK,
    Act.JUDGE,
)
_HALTS = {Act.PAUSE: CaseHalt.PAUSED, Act.INTERRUPT: CaseHalt.INTERRUPTED, Act.WITHDRAW: CaseHalt.WITHDRAWN}


def may(facts: CaseFacts, act: Act, profile_id: UUID | None = None) -> tuple[Missing, ...]:
    """What stands in the way of ``act``; empty where it is allowed.

    ``profile_id`` narrows an act on one chosen profile; without it all of them are looked at.
    """
    reasons = _halt_reasons(facts, act)
    if act in _ASSESSED_ACTS and not facts.is_assessed:
        return (*reasons, Missing("not_ordered_assessment", "intake", "products"))
    if reasons:
        return tuple(reasons)
    profiles = facts.profiles if profile_id is None else (facts.profile(profile_id),)
    return tuple(_own_reasons(facts, act, profiles))


def _halt_reasons(facts: CaseFacts, act: Act) -> list[Missing]:
    """A halted case takes nothing but what ends or resumes it; an interrupted one may still be decided."""
    if act is Act.RESUME:
        return [] if facts.halt else [Missing("not_halted", "overview")]
    if act in _HALTS:
        is_later = facts.halt is None or _order(_HALTS[act]) > _order(facts.halt)
        return [] if is_later else [Missing("already_halted", "overview", "resume")]
    if facts.halt is None:
        return []
    is_ending = facts.halt is CaseHalt.INTERRUPTED and act not in _RUNNING_ACTS
    since = facts.halted_on.isoformat() if facts.halted_on else "–"
    return [] if is_ending else [Missing("case_is_halted", "overview", "resume", (("day", since),))]


def _order(halt: CaseHalt) -> int:
    """How final a stop is; it may only give way to a more final one."""
    return tuple(CaseHalt).index(halt)


def _own_reasons(facts: CaseFacts, act: Act, profiles: tuple[ProfileFacts, ...]) -> list[Missing]:
    if act is Act.REGISTER:
        return [item for item in missing_in(facts, StepId.REGISTERED) if item.code != "missing_registered"]
    if act is Act.FINISH_MAPPING:
        return [item for item in missing_in(facts, StepId.MAPPING) if item.code != "missing_mapping_done"]
    if act is Act.PLAN:
        return _no_receipt(facts) + _no_profile(profiles)
    if act is Act.RATE_SELF:
        return _no_profile(profiles)
    if act is Act.MARK:
        return _no_receipt(facts) + _no_profile(profiles) + missing_impartiality(facts)
    if act is Act.COMPLETE:
        return _not_complete(facts)
    return _result_reasons(facts, act, profiles)


def _result_reasons(facts: CaseFacts, act: Act, profiles: tuple[ProfileFacts, ...]) -> list[Missing]:
    is_stopped = facts.halt is CaseHalt.INTERRUPTED
    reasons = _no_profile(profiles) if act in (Act.JUDGE, Act.DECIDE, Act.MODERATE) else []
    for profile in profiles:
        named = (("profile", profile.title),)
        left = profile.criteria - profile.judged_criteria
        if act is Act.JUDGE and left > 0:
            reasons.append(Missing("missing_judgements", "assessment", "criteria", (*named, ("left", left))))
        if act is Act.DECIDE and not profile.is_judged and not is_stopped:
            reasons.append(Missing("missing_judged", "assessment", "judged", named))
        if act is Act.MODERATE and profile.outcome is None:
            reasons.append(Missing("missing_profile_result", "result", "result", named))
    return reasons


def _no_receipt(facts: CaseFacts) -> list[Missing]:
    return [] if facts.receipts else [Missing("missing_receipt", "intake", "receipt")]


def _no_profile(profiles: tuple[ProfileFacts, ...]) -> list[Missing]:
    return [] if profiles else [Missing("missing_profile", "profiles", "choose")]


def _not_complete(facts: CaseFacts) -> list[Missing]:
    """A portfolio-only case is complete with its portfolio; the others when their results are out."""
    reasons = missing_in(facts, StepId.ISSUED)
    if facts.is_assessed and facts.halt is None:
        for step in (StepId.PROFILE_CHOSEN, StepId.DECIDED, StepId.MODERATED):
            reasons += missing_in(facts, step)
    return reasons


# --- documents ------------------------------------------------------------------------------------------

_WITH_RESULT = frozenset(
    {
        DocumentKind.STATEMENT,
        DocumentKind.FULL_RECORD,
        DocumentKind.COMPETENCE_CERTIFICATE,
        DocumentKind.PARTIAL_CERTIFICATE,
        DocumentKind.GRADE_BASIS,
        DocumentKind.SUPPLEMENT_PLAN,
        DocumentKind.MY_RESULT,
    }
)


def may_issue(facts: CaseFacts, kind: DocumentKind, profile_id: UUID | None = None) -> tuple[Missing, ...]:
    """What stands in the way of issuing ``kind``; a halted case still gets what is done."""
    profiles = facts.profiles if profile_id is None else (facts.profile(profile_id),)
    reasons: list[Missing] = []
    if kind in _WITH_RESULT:
        reasons += _no_result(facts, kind, profiles)
    elif kind is DocumentKind.DELIVERY_NOTE and not facts.issued & WANTED_DOCUMENTS:
        reasons.append(Missing("missing_document", "documents", "issue"))
    elif kind is DocumentKind.RECEIPT:
        reasons += _no_receipt(facts)
    elif kind in (DocumentKind.MERIT_PORTFOLIO, DocumentKind.MAPPING_STATEMENT) and not facts.has_mapping:
        reasons.append(Missing("missing_experience", "mapping", "experience"))
    carries_result = kind in _WITH_RESULT or (
        kind is DocumentKind.MERIT_PORTFOLIO and any(profile.is_decided for profile in profiles)
    )
    if carries_result:
        reasons += missing_answers(facts)
    return tuple(reasons)


def _no_result(facts: CaseFacts, kind: DocumentKind, profiles: tuple[ProfileFacts, ...]) -> list[Missing]:
    if not facts.is_assessed:
        return [Missing("not_ordered_assessment", "intake", "products")]
    if kind is DocumentKind.GRADE_BASIS and Product.STUDY_VALIDATION not in facts.products:
        return [Missing("not_ordered_study", "intake", "products")]
    if not profiles:
        return [Missing("missing_profile", "profiles", "choose")]
    reasons = [item for profile in profiles for item in _not_printable(kind, profile)]
    return [] if len(reasons) < len(profiles) else reasons


def _not_printable(kind: DocumentKind, profile: ProfileFacts) -> list[Missing]:
    """The first thing that keeps ``kind`` from being printed for one profile, or nothing."""
    named = (("profile", profile.title),)
    if profile.is_reopened:
        return [Missing("judging_reopened", "assessment", "judged", named)]
    if profile.outcome is None:
        code = "result_opened" if profile.is_opened else "missing_profile_result"
        return [Missing(code, "result", "result", named)]
    if not profile.is_decided:
        return [Missing("missing_moderation", "result", "moderation", named)]
    if kind is DocumentKind.COMPETENCE_CERTIFICATE and profile.outcome is not ProfileOutcome.FULL:
        return [Missing("not_full_result", "result", "result", named)]
    if kind is DocumentKind.PARTIAL_CERTIFICATE:
        is_partial = profile.outcome is ProfileOutcome.PARTIAL and profile.modules_achieved > 0
        return [] if is_partial else [Missing("not_partial_result", "result", "result", named)]
    if kind is DocumentKind.SUPPLEMENT_PLAN and profile.supplements == 0:
        return [Missing("missing_supplement", "result", "supplement", named)]
    return []
