"""Opens again what was closed: a result that counted, and the judging of a profile."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.assessment_access import profile_to_assess, require_unbiased
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.objections import ObjectionStatus, ObjectionView, read_objections
from validering.result_reading import ProfileResultView, result_of
from validering.storage.tables.cases import Case, CaseProfile
from validering.storage.tables.corrections import ResultCorrection


def reopen_result(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    *,
    reason: str = "",
    objection_id: UUID | None = None,
) -> Change:
    """Open a result that counts, for an objection or for a reason in words.

    It counts no more until it is decided anew, and a full one until a second person has agreed anew; papers
    that carry it are to be replaced, and a complete case is taken up. Raises UserError ``reopen_not_final``,
    ``reopen_needs_reason`` or ``reopen_objection_settled``.
    """
    case, view = profile_to_assess(session, acting, case_profile_id)
    require_unbiased(session, case, acting.staff_id)
    result = result_of(session, view)
    if not result.counts or result.decision is None:
        raise UserError("reopen_not_final", title=view.profile.title.sv)
    said = text()(reason)
    if objection_id is None and not said:
        raise UserError("reopen_needs_reason", title=view.profile.title.sv)
    offered = {each.id for each in objections_to(session, result)}
    if objection_id is not None and objection_id not in offered:
        raise UserError("reopen_objection_settled")
    row = ResultCorrection(
        id=acting.new_id(),
        case_profile_id=case_profile_id,
        profile_result_id=result.decision.id,
        objection_id=objection_id,
        reason=said,
        opened_by=acting.staff_id,
        opened_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return _taken_up(case, "results", "documents", new_id=row.id)


def objections_to(session: Db, result: ProfileResultView) -> tuple[ObjectionView, ...]:
    """The objections that may open a result: to it or to the whole case, neither rejected nor older.

    One that was upheld, or upheld in part, after the decision opens it too.
    """
    decision, view = result.decision, result.case_profile
    if decision is None:
        return ()
    return tuple(
        each
        for each in read_objections(session, view.case_id)
        if each.case_profile_id in (None, view.id)
        and each.status is not ObjectionStatus.REJECTED
        and (each.answered_at or each.recorded_at) > decision.decided_at
    )


def reopen_judging(session: Db, acting: Acting, case_profile_id: UUID) -> Change:
    """Let judgements be added again; a complete case is taken up with it, and the old result waits.

    A result that counts is opened first, which takes a reason; raises UserError ``reopen_is_final``.
    """
    case, view = profile_to_assess(session, acting, case_profile_id)
    if view.judged_at is not None and result_of(session, view).counts:
        raise UserError("reopen_is_final", title=view.profile.title.sv)
    row = session.get_one(CaseProfile, case_profile_id)
    row.judged_at = row.judged_by = None
    return _taken_up(case, "judgements")


def _taken_up(case: Case, *parts: str, new_id: UUID | None = None) -> Change:
    if case.completed_at is None:
        return Change.of(case.id, *parts, new_id=new_id)
    case.completed_at = None
    return Change.of(case.id, *parts, "case", new_id=new_id)
