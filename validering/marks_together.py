"""Several criteria that one observation showed, marked in one go; each mark is as free as any other."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.assessment_access import EVERY_JUDGE, profile_to_assess
from validering.changes import Change
from validering.errors import UserError
from validering.evidence import link_evidence
from validering.field_rules import save_fields
from validering.marks import RULES, MarkFields, remove_mark, set_mark
from validering.storage.tables.assessment import WorkingMark
from validering.terms import Absence, AbsenceReason, HelpGiven, LanguageMode


def mark_together(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    criterion_ids: Collection[str],
    *,
    session_id: UUID,
    level_id: str | None = None,
    absence: Absence = Absence.NOT_ASSESSED,
    absence_reason: AbsenceReason | None = None,
    second_person_id: UUID | None = None,
    reason_text: str = "",
    language_mode: LanguageMode | None = None,
    help_given: HelpGiven | None = None,
    evidence_ids: Collection[UUID] = (),
) -> Change:
    """Give ``criterion_ids`` one level, or one ``absence`` for one reason, with the same words.

    ``second_person_id`` is who else finds that the critical ones do not apply. Each piece of ``evidence_ids``
    speaks for all of them. Words that a criterion had already stay, and the shared ones follow on a line of
    their own. Raises UserError ``together_needs_level`` where neither level nor reason is given,
    ``together_nothing``, and whatever ``set_mark`` refuses; then nothing is marked.
    """
    case, view = profile_to_assess(session, acting, case_profile_id, EVERY_JUDGE)
    if level_id is None and absence_reason is None:
        raise UserError("together_needs_level")
    if not criterion_ids:
        raise UserError("together_nothing")
    has_level = level_id is not None
    shared: MarkFields = {}
    if language_mode is not None:
        shared["language_mode"] = language_mode
    if help_given is not None:
        shared["help_given"] = help_given
    for criterion_id in criterion_ids:
        is_critical = view.profile.criterion(criterion_id).is_critical
        change = set_mark(
            session,
            acting,
            case_profile_id,
            criterion_id,
            session_id=session_id,
            level_id=level_id,
            absence=None if has_level else absence,
            absence_reason=None if has_level else absence_reason,
            second_person_id=None if has_level or not is_critical else second_person_id,
        )
        mark = session.get_one(WorkingMark, change.new_id)
        save_fields(mark, {**shared, "reason_text": _joined(mark.reason_text, reason_text)}, RULES)
        for evidence_id in evidence_ids:
            link_evidence(session, acting, evidence_id, case_profile_id, criterion_id)
    return Change.of(case.id, "marks", *(("evidence",) if evidence_ids else ()))


def take_back_together(
    session: Db, acting: Acting, case_profile_id: UUID, criterion_ids: Collection[str]
) -> Change:
    """Take back the unsigned marks of ``criterion_ids``; those without one stay as they are.

    Raises UserError ``together_nothing`` where none of them has a mark.
    """
    case, _ = profile_to_assess(session, acting, case_profile_id, EVERY_JUDGE)
    wanted = WorkingMark.criterion_id.in_(list(criterion_ids))
    marks = session.scalars(
        select(WorkingMark.id).where(WorkingMark.case_profile_id == case_profile_id, wanted)
    ).all()
    if not marks:
        raise UserError("together_nothing")
    for mark_id in marks:
        remove_mark(session, acting, mark_id)
    return Change.of(case.id, "marks")


def _joined(before: str, shared: str) -> str:
    """Both texts, each once."""
    shared = shared.strip()
    if not before.strip() or not shared or shared in before:
        return before if before.strip() else shared
    return f"{before.rstrip()}\n{shared}"
