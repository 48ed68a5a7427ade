"""The meeting with a person in the trade who opens doors: what was talked about; never part of a result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, flag, kept_line, line, number, save_fields, text
from validering.storage.tables.cases import InformalMeeting, Session
from validering.terms import EntryLevel, InterpreterMode, SessionKind

LONGEST_TRADE = 70
MOST_CONTACTS = 50


class MeetingFields(TypedDict, total=False):
    """What can be said of a meeting; ``contact_names`` are printed only where ``contacts_agreed``."""

    door_opener: str | None
    organisation: str | None
    trade: str | None
    trade_years: int | None
    entry_level_view: EntryLevel
    topics: str | None
    contacts_offered: int | None
    contact_names: str | None
    contacts_agreed: bool
    next_step: str | None


@dataclass(frozen=True)
class InformalMeetingView:
    """A meeting as its form shows it."""

    session_id: UUID
    door_opener: str
    organisation: str | None
    trade: str | None
    trade_years: int | None
    entry_level_view: EntryLevel
    topics: str | None
    contacts_offered: int | None
    contact_names: str | None
    contacts_agreed: bool
    next_step: str | None


@dataclass(frozen=True)
class PrintedInformalMeeting:
    """A meeting as it is printed; a protected person's has neither name nor place of work."""

    day: date
    language: str | None
    interpreter: InterpreterMode
    door_opener: str | None
    organisation: str | None
    trade: str | None
    trade_years: int | None
    entry_level: EntryLevel
    topics: str | None
    contacts_offered: int | None
    next_step: str | None
    contact_names: str | None = None


_RULES: dict[str, Rule] = {
    "door_opener": kept_line(),
    "organisation": line(),
    "trade": line(),
    "trade_years": number(0, LONGEST_TRADE),
    "entry_level_view": choice(EntryLevel),
    "topics": text(),
    "contacts_offered": number(0, MOST_CONTACTS),
    "contact_names": text(),
    "contacts_agreed": flag(),
    "next_step": text(),
}


def change_informal_meeting(
    session: Db, acting: Acting, session_id: UUID, **fields: Unpack[MeetingFields]
) -> Change:
    """Save one or more fields of the meeting that a session is; it ceases when all of them are empty.

    Raises UserError ``row_gone``, ``session_no_meeting`` where the session is of another kind, or
    ``session_is_signed``.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR)
    meeting = session.get(Session, session_id)
    if meeting is None:
        raise UserError("row_gone")
    if meeting.kind != SessionKind.INFORMAL_MEETING:
        raise UserError("session_no_meeting")
    if meeting.signed_at is not None:
        raise UserError("session_is_signed", day=meeting.day.isoformat())
    row = _row(session, session_id)
    if row is None:
        row = InformalMeeting(
            id=acting.new_id(),
            session_id=session_id,
            door_opener="",
            entry_level_view=EntryLevel.UNSURE.value,
            contacts_agreed=False,
        )
    save_fields(row, fields, _RULES)
    if not row.contact_names:
        row.contacts_agreed = False
    if _is_empty(row):
        _forget(session, row)
    else:
        session.add(row)
    return Change.of(meeting.case_id, "sessions")


def read_informal_meeting(session: Db, session_id: UUID) -> InformalMeetingView | None:
    """What is known of the meeting of a session; None where nothing is."""
    row = _row(session, session_id)
    if row is None:
        return None
    return InformalMeetingView(
        session_id=session_id,
        door_opener=row.door_opener,
        organisation=row.organisation,
        trade=row.trade,
        trade_years=row.trade_years,
        entry_level_view=EntryLevel(row.entry_level_view),
        topics=row.topics,
        contacts_offered=row.contacts_offered,
        contact_names=row.contact_names,
        contacts_agreed=row.contacts_agreed,
        next_step=row.next_step,
    )


def printed_meetings(session: Db, case_id: UUID, *, hides_places: bool) -> tuple[PrintedInformalMeeting, ...]:
    """The meetings of a case, the earliest first; ``hides_places`` for a protected person."""
    rows = session.execute(
        select(InformalMeeting, Session)
        .join(Session, Session.id == InformalMeeting.session_id)
        .where(Session.case_id == case_id, Session.kind == SessionKind.INFORMAL_MEETING)
        .order_by(Session.day, Session.created_at, Session.id)
    )
    return tuple(
        PrintedInformalMeeting(
            day=meeting.day,
            language=meeting.language,
            interpreter=InterpreterMode(meeting.interpreter_mode),
            door_opener=None if hides_places else row.door_opener or None,
            organisation=None if hides_places else row.organisation,
            trade=row.trade,
            trade_years=row.trade_years,
            entry_level=EntryLevel(row.entry_level_view),
            topics=row.topics,
            contacts_offered=row.contacts_offered,
            next_step=row.next_step,
            contact_names=row.contact_names if row.contacts_agreed and not hides_places else None,
        )
        for row, meeting in rows
    )


def _row(session: Db, session_id: UUID) -> InformalMeeting | None:
    return session.scalar(select(InformalMeeting).where(InformalMeeting.session_id == session_id))


def _is_empty(row: InformalMeeting) -> bool:
    said = (getattr(row, name) for name in _RULES if name not in ("entry_level_view", "contacts_agreed"))
    return row.entry_level_view == EntryLevel.UNSURE and all(each in (None, "") for each in said)


def _forget(session: Db, row: InformalMeeting) -> None:
    if row in session:
        session.delete(row)
