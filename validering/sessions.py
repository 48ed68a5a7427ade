"""The meetings and days of a case; ratings belong to the one they were made in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.assessment_access import require_assessor
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, day, line, number, save_fields, text
from validering.hosts import host_called
from validering.staff_names import staff_names
from validering.storage.fixed_statements import Fixed
from validering.storage.tables.assessment import Evidence, Judgement, WorkingMark
from validering.storage.tables.cases import Case, InformalMeeting, Session
from validering.storage.tables.sessions import OralTestSitting, Placement, SessionAccount
from validering.terms import CaseHalt, InterpreterMode, SessionKind

LONGEST_DAY = 24 * 60
_CONTENT = (
    *(WorkingMark, Judgement, Evidence, InformalMeeting),
    *(SessionAccount, Placement, OralTestSitting),
)


class SessionFields(TypedDict, total=False):
    """What can be said of a session; ``start_time`` is HH:MM, ``minutes`` its length.

    ``private_note`` is the assessor's own and printed nowhere.
    """

    kind: SessionKind
    day: date
    start_time: str | None
    minutes: int | None
    place: str | None
    language: str | None
    interpreter_mode: InterpreterMode
    interpreter_name: str | None
    persons: str | None
    private_note: str | None
    assessor_id: UUID


@dataclass(frozen=True)
class SessionView:
    """A session with the count of its unsigned marks and signed judgements."""

    id: UUID
    case_id: UUID
    kind: SessionKind
    day: date
    start_time: str | None
    minutes: int | None
    place: str | None
    language: str | None
    interpreter_mode: InterpreterMode
    interpreter_name: str | None
    persons: str | None
    private_note: str | None
    assessor_id: UUID
    assessor_name: str
    signed_at: datetime | None
    signed_by_name: str | None
    marks: int
    judgements: int


def _time_of_day(value: object) -> str | None:
    given = str(value or "").strip().replace(".", ":")
    if not given:
        return None
    match = re.fullmatch(r"(\d{1,2}):?(\d{2})", given)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise UserError("session_time_impossible", given=given)
    return f"{int(match[1]):02}:{match[2]}"


def _person(value: object) -> UUID:
    if not isinstance(value, UUID):
        raise TypeError(f"not a key: {value!r}")
    return value


RULES: dict[str, Rule] = {
    "kind": choice(SessionKind),
    "day": day(),
    "start_time": _time_of_day,
    "minutes": number(1, LONGEST_DAY),
    "place": line(),
    "language": line(),
    "interpreter_mode": choice(InterpreterMode),
    "interpreter_name": line(),
    "persons": text(),
    "private_note": text(),
    "assessor_id": _person,
}


def add_session(session: Db, acting: Acting, case_id: UUID, **fields: Unpack[SessionFields]) -> Change:
    """Make a session of a kind on a day; whoever acts is its assessor unless another is named.

    Raises UserError where the case is withdrawn, no kind or day is given, or the assessor is none.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR, StaffRole.SFI_TEACHER)
    case = session.get(Case, case_id)
    if case is None:
        raise UserError("case_missing")
    if case.halt == CaseHalt.WITHDRAWN:
        raise UserError("assess_case_withdrawn", case_no=case.case_no)
    if fields.get("kind") is None or fields.get("day") is None:
        raise UserError("session_needs_kind_and_day")
    row = Session(
        id=acting.new_id(),
        case_id=case_id,
        assessor_id=acting.staff_id,
        interpreter_mode=InterpreterMode.NONE.value,
        created_at=acting.now(),
    )
    save_fields(row, fields, RULES)
    row.host_id = host_called(session, row.place)
    _check_assessor(session, acting, row)
    session.add(row)
    session.flush()
    return Change.of(case_id, "sessions", new_id=row.id)


def change_session(session: Db, acting: Acting, session_id: UUID, **fields: Unpack[SessionFields]) -> Change:
    """Save one or more fields.

    Raises UserError ``session_is_signed`` once it has been signed, or ``session_note_is_own`` for the note
    of another assessor.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR, StaffRole.SFI_TEACHER)
    row = _session(session, session_id)
    if row.signed_at is not None:
        raise UserError("session_is_signed", day=row.day.isoformat())
    if "day" in fields and fields["day"] is None:
        raise UserError("session_needs_kind_and_day")
    if "private_note" in fields and row.assessor_id != acting.staff_id:
        raise UserError("session_note_is_own")
    save_fields(row, fields, RULES)
    if "place" in fields:
        row.host_id = host_called(session, row.place)
    if "assessor_id" in fields:
        _check_assessor(session, acting, row)
        _follow_assessor(session, row)
    return Change.of(row.case_id, "sessions")


def remove_session(session: Db, acting: Acting, session_id: UUID) -> Change:
    """Take away a session made by mistake; raises UserError ``session_is_used`` where it has content."""
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR, StaffRole.SFI_TEACHER)
    row = _session(session, session_id)
    for table in _CONTENT:
        if session.scalar(select(table.id).where(table.session_id == session_id).limit(1)) is not None:
            raise UserError("session_is_used", day=row.day.isoformat())
    session.delete(row)
    return Change.of(row.case_id, "sessions")


def read_sessions(session: Db, case_id: UUID) -> tuple[SessionView, ...]:
    """All sessions of a case, the newest day first."""
    session.flush()
    marks = {row.session_id: row.count for row in _MARKS.rows(session, case_id=case_id)}
    judgements = {row.session_id: row.count for row in _JUDGEMENTS.rows(session, case_id=case_id)}
    rows = session.scalars(
        select(Session)
        .where(Session.case_id == case_id)
        .order_by(Session.day.desc(), Session.created_at.desc(), Session.id)
    ).all()
    names = staff_names(session, {each for row in rows for each in (row.assessor_id, row.signed_by)})
    return tuple(_view(row, names, marks.get(row.id, 0), judgements.get(row.id, 0)) for row in rows)


def _counted(table: type[WorkingMark] | type[Judgement]) -> Fixed:
    return Fixed(
        lambda: (
            select(table.session_id, func.count().label("count"))
            .join(Session, Session.id == table.session_id)
            .where(Session.case_id == bindparam("case_id"))
            .group_by(table.session_id)
        )
    )


_MARKS, _JUDGEMENTS = _counted(WorkingMark), _counted(Judgement)


def _view(row: Session, names: dict[UUID | None, str], marks: int, judgements: int) -> SessionView:
    return SessionView(
        id=row.id,
        case_id=row.case_id,
        kind=SessionKind(row.kind),
        day=row.day,
        start_time=row.start_time,
        minutes=row.minutes,
        place=row.place,
        language=row.language,
        interpreter_mode=InterpreterMode(row.interpreter_mode),
        interpreter_name=row.interpreter_name,
        persons=row.persons,
        private_note=row.private_note,
        assessor_id=row.assessor_id,
        assessor_name=names.get(row.assessor_id, "–"),
        signed_at=row.signed_at,
        signed_by_name=names.get(row.signed_by),
        marks=marks,
        judgements=judgements,
    )


def _session(session: Db, session_id: UUID) -> Session:
    row = session.get(Session, session_id)
    if row is None:
        raise UserError("row_gone")
    return row


def _check_assessor(session: Db, acting: Acting, row: Session) -> None:
    """Whoever holds a session may be anyone who works here; somebody else's must be an assessor's."""
    if row.assessor_id != acting.staff_id:
        require_assessor(session, row.assessor_id)


def _follow_assessor(session: Db, row: Session) -> None:
    """Marks that are not signed yet go with the session to its right assessor."""
    for mark in session.scalars(select(WorkingMark).where(WorkingMark.session_id == row.id)):
        mark.judged_by = row.assessor_id
