"""Decides the results of a case: the program proposes by the frozen rules, a human decides."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.assessment_access import profile_to_assess, require_unbiased
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.languages import own_language
from validering.profiles import CaseProfileView
from validering.result_reading import (
    ModuleDecision,
    ModuleResultView,
    ProfileDecision,
    ProfileResultView,
    Summary,
    read_result,
    read_results,
    result_of,
)
from validering.storage.tables.assessment import ModuleResult, ProfileResult
from validering.storage.tables.cases import Case
from validering.terms import CaseHalt, EntryLevel, ModuleOutcome, ProfileOutcome, TranslationKind

__all__ = [
    "ModuleDecision",
    "ModuleResultView",
    "ProfileDecision",
    "ProfileResultView",
    "Summary",
    "decide_module",
    "decide_modules_as_proposed",
    "decide_profile",
    "read_result",
    "read_results",
]

NO_SUMMARY = Summary()


def decide_module(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    module_id: str,
    outcome: ModuleOutcome,
    *,
    deviation_reason: str = "",
) -> Change:
    """Decide one module.

    A reason is needed where the decision differs from the proposal, or says achieved while a passed
    critical criterion lacks evidence; raises UserError ``result_needs_reason``, ``result_evidence_lacks`` or
    ``result_is_final``.
    """
    case, view, result = _to_decide(session, acting, case_profile_id)
    module = next(each for each in result.modules if each.module.id == module_id)
    _check_judged(case, view, module.unjudged)
    reason = deviation_reason.strip()
    if outcome is not module.proposal.outcome and not reason:
        raise UserError("result_needs_reason", module=module.module.code)
    if outcome is ModuleOutcome.ACHIEVED and module.lacking and not reason:
        raise UserError("result_evidence_lacks", module=module.module.code, count=len(module.lacking))
    row = _add_decision(session, acting, view, module, outcome, reason)
    session.flush()
    return Change.of(view.case_id, "results", new_id=row.id)


def decide_modules_as_proposed(session: Db, acting: Acting, case_profile_id: UUID) -> Change:
    """Decide every module that waits and whose proposal needs no reason, as proposed."""
    case, view, result = _to_decide(session, acting, case_profile_id)
    for module in result.concerned:
        is_plain = not (module.lacking and module.proposal.outcome is ModuleOutcome.ACHIEVED)
        if is_plain and not module.is_decided:
            _check_judged(case, view, module.unjudged)
            _add_decision(session, acting, view, module, module.proposal.outcome, "")
    session.flush()
    return Change.of(view.case_id, "results")


def decide_profile(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    outcome: ProfileOutcome,
    *,
    entry_level: EntryLevel = EntryLevel.UNSURE,
    deviation_reason: str = "",
    summary: Summary = NO_SUMMARY,
) -> Change:
    """Decide the result of a profile once it is judged and all its modules are decided.

    ``entry_level`` is the assessor's own view. A reason is needed where the decision differs from the
    proposal or follows on a second person's disagreement. Raises UserError ``result_not_judged``,
    ``result_modules_left``, ``result_needs_reason``, ``result_after_disagreement`` or ``result_is_final``.
    """
    case, view, result = _to_decide(session, acting, case_profile_id)
    if view.judged_at is None and case.halt != CaseHalt.INTERRUPTED:
        raise UserError("result_not_judged", title=view.profile.title.sv)
    left = [
        module.module.code for module in result.modules if module.module.mandatory and not module.is_decided
    ]
    if left:
        raise UserError("result_modules_left", codes=", ".join(left), count=len(left))
    reason = deviation_reason.strip()
    if outcome is not result.proposal.outcome and not reason:
        raise UserError("result_needs_reason", module=view.profile.title.sv)
    if result.moderations and not result.moderations[-1].agrees and not reason:
        raise UserError("result_after_disagreement", name=result.moderations[-1].moderator_name)
    row = ProfileResult(
        id=acting.new_id(),
        case_profile_id=case_profile_id,
        proposed=result.proposal.outcome.value,
        decided=outcome.value,
        deviation_reason=reason or None,
        entry_level=entry_level.value,
        **_kept(session, case, summary),
        decided_by=acting.staff_id,
        decided_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(view.case_id, "results", new_id=row.id)


def _kept(session: Db, case: Case, summary: Summary) -> dict[str, str | None]:
    """The columns of a summary; who translated it is known only where there are two texts."""
    swedish, own = (str(text()(each) or "") or None for each in (summary.sv, summary.own))
    return {
        "summary_sv": swedish,
        "summary_own": own,
        "summary_language": own_language(session, case.candidate_id) if own else None,
        "summary_kind": (summary.kind if swedish and own else TranslationKind.NONE).value,
    }


def _to_decide(
    session: Db, acting: Acting, case_profile_id: UUID
) -> tuple[Case, CaseProfileView, ProfileResultView]:
    """What is decided; a result that counts is opened first, which takes a reason."""
    case, view = profile_to_assess(session, acting, case_profile_id)
    require_unbiased(session, case, acting.staff_id)
    result = result_of(session, view)
    if result.counts:
        raise UserError("result_is_final", title=view.profile.title.sv)
    return case, view, result


def _check_judged(case: Case, view: CaseProfileView, unjudged: tuple[str, ...]) -> None:
    """A stopped case is decided by what was reached; otherwise nothing may be left over."""
    if unjudged and case.halt != CaseHalt.INTERRUPTED:
        module = view.profile.module_of(unjudged[0])
        raise UserError("result_module_not_judged", module=module.code, count=len(unjudged))


def _add_decision(
    session: Db,
    acting: Acting,
    view: CaseProfileView,
    module: ModuleResultView,
    outcome: ModuleOutcome,
    reason: str,
) -> ModuleResult:
    row = ModuleResult(
        id=acting.new_id(),
        case_profile_id=view.id,
        module_id=module.module.id,
        proposed=module.proposal.outcome.value,
        decided=outcome.value,
        deviation_reason=reason or None,
        decided_by=acting.staff_id,
        decided_at=acting.now(),
    )
    session.add(row)
    return row
