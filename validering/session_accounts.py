"""What is written of a conversation, a practical day, a study visit or a feedback meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, amount, day, line, save_fields, text
from validering.storage.tables.cases import Session
from validering.storage.tables.sessions import Placement, SessionAccount
from validering.terms import SessionKind

LONGEST_HOURS = 24

FIELDS_OF: Mapping[SessionKind, tuple[str, ...]] = {
    SessionKind.PROFESSIONAL_CONVERSATION: ("topics", "text_own", "text_sv", "next_step"),
    SessionKind.PRACTICAL_DAY: (
        *("hours", "supervisor", "safety_briefed_by", "safety_briefed_on", "insured_by", "gear"),
    ),
    SessionKind.STUDY_VISIT: ("seen", "differs", "interest", "next_step"),
    SessionKind.FEEDBACK: ("topics", "candidate_view", "next_step"),
}
"""The kinds of session with fields of their own; a test and an informal meeting are written elsewhere."""


class AccountFields(TypedDict, total=False):
    """What can be said; ``text_own`` is in the language of the session, ``text_sv`` the same in Swedish.

    ``hours`` is how long was worked, breaks not counted.
    """

    topics: str | None
    text_own: str | None
    text_sv: str | None
    seen: str | None
    differs: str | None
    interest: str | None
    candidate_view: str | None
    next_step: str | None
    hours: float | None
    supervisor: str | None
    safety_briefed_by: str | None
    safety_briefed_on: date | None
    insured_by: str | None
    gear: str | None


@dataclass(frozen=True)
class AccountView:
    """What is kept of a session; None where nothing was said."""

    session_id: UUID
    topics: str | None = None
    text_own: str | None = None
    text_sv: str | None = None
    seen: str | None = None
    differs: str | None = None
    interest: str | None = None
    candidate_view: str | None = None
    next_step: str | None = None
    hours: float | None = None
    supervisor: str | None = None
    safety_briefed_by: str | None = None
    safety_briefed_on: date | None = None
    insured_by: str | None = None
    gear: str | None = None


_RULES: dict[str, Rule] = {
    "topics": text(),
    "text_own": text(),
    "text_sv": text(),
    "seen": text(),
    "differs": text(),
    "interest": text(),
    "candidate_view": text(),
    "next_step": text(),
    "hours": amount(0.25, LONGEST_HOURS),
    "supervisor": line(),
    "safety_briefed_by": line(),
    "safety_briefed_on": day(),
    "insured_by": line(),
    "gear": text(),
}
_TABLES: tuple[type[SessionAccount] | type[Placement], ...] = (SessionAccount, Placement)


def change_account(session: Db, acting: Acting, session_id: UUID, **fields: Unpack[AccountFields]) -> Change:
    """Save one or more fields of what is written of a session; nothing is kept once all are empty.

    Raises UserError ``row_gone``, ``session_is_signed``, ``session_other_form`` for a field that this kind of
    session does not have, or ``session_briefing_late`` for a briefing after the day itself.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR, StaffRole.SFI_TEACHER)
    meeting = session.get(Session, session_id)
    if meeting is None:
        raise UserError("row_gone")
    if meeting.signed_at is not None:
        raise UserError("session_is_signed", day=meeting.day.isoformat())
    if not fields.keys() <= set(FIELDS_OF.get(SessionKind(meeting.kind), ())):
        raise UserError("session_other_form")
    briefed = fields.get("safety_briefed_on")
    if briefed is not None and briefed > meeting.day:
        raise UserError("session_briefing_late", day=meeting.day.isoformat())
    for table in _TABLES:
        own = {name: value for name, value in fields.items() if name in _columns(table)}
        if own:
            _save(session, acting, table, session_id, own)
    return Change.of(meeting.case_id, "sessions")


def read_account(session: Db, session_id: UUID) -> AccountView:
    """What is written of a session; all None where nothing is."""
    session.flush()
    found: dict[str, object] = {}
    for table in _TABLES:
        row = _row(session, table, session_id)
        if row is not None:
            found |= {name: getattr(row, name) for name in _columns(table)}
    return AccountView(session_id, **found)  # type: ignore[arg-type]


def has_account(session: Db, session_id: UUID) -> bool:
    """Whether anything is written of the session here."""
    return any(_row(session, table, session_id) is not None for table in _TABLES)


def _save(
    session: Db,
    acting: Acting,
    table: type[SessionAccount] | type[Placement],
    session_id: UUID,
    fields: Mapping[str, object],
) -> None:
    row = _row(session, table, session_id)
    if row is None:
        row = table(id=acting.new_id(), session_id=session_id)
    save_fields(row, fields, _RULES)
    if any(getattr(row, name) is not None for name in _columns(table)):
        session.add(row)
    elif row in session:
        session.delete(row)


def _row(
    session: Db, table: type[SessionAccount] | type[Placement], session_id: UUID
) -> SessionAccount | Placement | None:
    if table is Placement:
        return session.scalar(select(Placement).where(Placement.session_id == session_id))
    return session.scalar(select(SessionAccount).where(SessionAccount.session_id == session_id))


def _columns(table: type[SessionAccount] | type[Placement]) -> frozenset[str]:
    return frozenset(column.key for column in table.__mapper__.columns) - {"id", "session_id"}
