"""Working marks: what a key press sets; durable at once, freely changed, unsigned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.assessment_access import (
    EVERY_JUDGE,
    may_judge,
    profile_to_assess,
    require_judge,
    require_may_judge,
    require_running,
    require_unbiased,
)
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, save_fields, text
from validering.profile import SWEDISH, Criterion
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Judgement, WorkingMark
from validering.storage.tables.cases import Case, Session
from validering.storage.tables.people import StaffMember
from validering.terms import (
    Absence,
    AbsenceReason,
    HelpGiven,
    InterpreterMode,
    LanguageMode,
    SessionKind,
)

RATING_KINDS = frozenset({SessionKind.PROFESSIONAL_CONVERSATION, SessionKind.PRACTICAL_DAY, SessionKind.TEST})
"""Sessions a level can come from; an absence can be noted in any."""


class MarkFields(TypedDict, total=False):
    """What goes with a mark."""

    reason_text: str
    language_mode: LanguageMode | None
    help_given: HelpGiven | None


@dataclass(frozen=True)
class MarkView:
    """An unsigned mark: a level, or an absence with its reason."""

    id: UUID
    criterion_id: str
    session_id: UUID | None
    level_id: str | None
    absence: Absence | None
    absence_reason: AbsenceReason | None
    second_person_name: str | None
    reason_text: str
    language_mode: LanguageMode | None
    help_given: HelpGiven | None
    marked_at: datetime

    @property
    def lacks_reason(self) -> bool:
        """A level, and what is said not to concern the work, is explained in words before it is signed."""
        explained = self.absence is Absence.NOT_ASSESSED
        return not explained and not self.reason_text.strip()


RULES: dict[str, Rule] = {
    "reason_text": lambda value: text()(value) or "",
    "language_mode": choice(LanguageMode, optional=True),
    "help_given": choice(HelpGiven, optional=True),
}


def set_mark(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    criterion_id: str,
    *,
    session_id: UUID,
    level_id: str | None = None,
    absence: Absence | None = None,
    absence_reason: AbsenceReason | None = None,
    second_person_id: UUID | None = None,
) -> Change:
    """Set or change the working mark of one criterion: exactly one of ``level_id`` and ``absence``.

    Not assessed and not applicable need ``absence_reason``; not applicable on a critical criterion also a
    second person. Reason text, language and help of an earlier mark are kept. Raises UserError where the
    case, the profile, the session or the person is not open to rating, or the module is for another to judge.
    """
    case, view = profile_to_assess(session, acting, case_profile_id, EVERY_JUDGE)
    module = view.profile.module_of(criterion_id)
    require_may_judge(acting, module)
    require_running(session, case, view)
    meeting = _meeting(session, case, session_id, level_id)
    require_judge(session, meeting.assessor_id, module)
    require_unbiased(session, case, meeting.assessor_id)
    criterion = view.profile.criterion(criterion_id)
    if (level_id is None) == (absence is None):
        raise ValueError("a mark is a level or an absence")
    if level_id is not None:
        view.profile.scale.rank(level_id)
        absence_reason = second_person_id = None
    if absence is not None:
        _check_absence(session, meeting, criterion, absence, absence_reason, second_person_id)
    mark = _mark(session, acting, case_profile_id, criterion_id, meeting)
    mark.level_id = level_id
    mark.absence = absence.value if absence else None
    mark.absence_reason = absence_reason.value if absence_reason else None
    mark.second_person_id = second_person_id if absence is Absence.NOT_APPLICABLE else None
    mark.marked_at = acting.now()
    mark.entered_by = acting.staff_id
    session.flush()
    return Change.of(case.id, "marks", new_id=mark.id)


def change_mark(session: Db, acting: Acting, mark_id: UUID, **fields: Unpack[MarkFields]) -> Change:
    """Save reason text, language mode or help of a mark; raises UserError ``row_gone`` once it is signed."""
    mark, case_id = _open_mark(session, acting, mark_id)
    save_fields(mark, fields, RULES)
    mark.marked_at = acting.now()
    return Change.of(case_id, "marks")


def remove_mark(session: Db, acting: Acting, mark_id: UUID) -> Change:
    """Take back an unsigned mark; raises UserError ``row_gone`` once it is signed."""
    mark, case_id = _open_mark(session, acting, mark_id)
    session.delete(mark)
    return Change.of(case_id, "marks")


def mark_rest_not_assessed(
    session: Db, acting: Acting, case_profile_id: UUID, *, session_id: UUID, absence_reason: AbsenceReason
) -> Change:
    """Mark every criterion that has neither mark nor judgement as not assessed, for one reason.

    Left alone are modules that another is to judge, and optional ones that nobody has begun.
    """
    case, view = profile_to_assess(session, acting, case_profile_id, EVERY_JUDGE)
    done = set(_criteria_of(session, WorkingMark, case_profile_id))
    done |= set(_criteria_of(session, Judgement, case_profile_id))
    for module in view.profile.modules:
        is_begun = any(criterion.id in done for criterion in module.criteria)
        if not may_judge(acting, module) or not (is_begun or module in view.profile.demanded):
            continue
        for criterion in module.criteria:
            if criterion.id in done:
                continue
            set_mark(
                session,
                acting,
                case_profile_id,
                criterion.id,
                session_id=session_id,
                absence=Absence.NOT_ASSESSED,
                absence_reason=absence_reason,
            )
    return Change.of(case.id, "marks")


def read_marks(session: Db, case_profile_id: UUID) -> dict[str, MarkView]:
    """The unsigned marks of a profile by criterion id."""
    rows = session.scalars(select(WorkingMark).where(WorkingMark.case_profile_id == case_profile_id)).all()
    names = staff_names(session, {row.second_person_id for row in rows})
    return {row.criterion_id: _view(row, names) for row in rows}


def _criteria_of(session: Db, table: type[WorkingMark] | type[Judgement], case_profile_id: UUID) -> list[str]:
    return list(session.scalars(select(table.criterion_id).where(table.case_profile_id == case_profile_id)))


def _meeting(session: Db, case: Case, session_id: UUID, level_id: str | None) -> Session:
    row = session.get(Session, session_id)
    if row is None or row.case_id != case.id:
        raise UserError("session_missing")
    if level_id is not None and SessionKind(row.kind) not in RATING_KINDS:
        raise UserError("session_carries_no_rating", day=row.day.isoformat())
    return row


def _check_absence(
    session: Db,
    meeting: Session,
    criterion: Criterion,
    absence: Absence,
    reason: AbsenceReason | None,
    second_person_id: UUID | None,
) -> None:
    if reason is None:
        raise UserError("mark_needs_absence_reason")
    if absence is not Absence.NOT_APPLICABLE or not criterion.is_critical:
        return
    if second_person_id is None or second_person_id == meeting.assessor_id:
        raise UserError("mark_needs_second_person")
    if session.get(StaffMember, second_person_id) is None:
        raise UserError("row_gone")


def _mark(
    session: Db, acting: Acting, case_profile_id: UUID, criterion_id: str, meeting: Session
) -> WorkingMark:
    """The mark of the criterion, new or the one that stands; one of another session is never moved."""
    found = session.scalars(
        select(WorkingMark).where(
            WorkingMark.case_profile_id == case_profile_id, WorkingMark.criterion_id == criterion_id
        )
    ).first()
    if found is None:
        found = WorkingMark(
            id=acting.new_id(),
            case_profile_id=case_profile_id,
            criterion_id=criterion_id,
            session_id=meeting.id,
            reason_text="",
            language_mode=_usual_mode(meeting),
            judged_by=meeting.assessor_id,
            entered_by=acting.staff_id,
            marked_at=acting.now(),
        )
        session.add(found)
    elif found.session_id != meeting.id:
        other = session.get_one(Session, found.session_id)
        raise UserError("mark_of_other_session", day=other.day.isoformat())
    return found


def _usual_mode(meeting: Session) -> str | None:
    """The way of talking that follows from how the session is held; None where that is not said."""
    if not meeting.language:
        return None
    if meeting.language != SWEDISH:
        return LanguageMode.OWN_LANGUAGE.value
    alone = meeting.interpreter_mode == InterpreterMode.NONE
    return (LanguageMode.SWEDISH if alone else LanguageMode.SUPPORTED_SWEDISH).value


def _open_mark(session: Db, acting: Acting, mark_id: UUID) -> tuple[WorkingMark, UUID]:
    acting.require(*EVERY_JUDGE)
    mark = session.get(WorkingMark, mark_id)
    if mark is None:
        raise UserError("row_gone")
    case, view = profile_to_assess(session, acting, mark.case_profile_id, EVERY_JUDGE)
    require_may_judge(acting, view.profile.module_of(mark.criterion_id))
    require_running(session, case, view)
    return mark, case.id


def _view(row: WorkingMark, names: dict[UUID | None, str]) -> MarkView:
    return MarkView(
        id=row.id,
        criterion_id=row.criterion_id,
        session_id=row.session_id,
        level_id=row.level_id,
        absence=Absence(row.absence) if row.absence else None,
        absence_reason=AbsenceReason(row.absence_reason) if row.absence_reason else None,
        second_person_name=names.get(row.second_person_id),
        reason_text=row.reason_text,
        language_mode=LanguageMode(row.language_mode) if row.language_mode else None,
        help_given=HelpGiven(row.help_given) if row.help_given else None,
        marked_at=row.marked_at,
    )
