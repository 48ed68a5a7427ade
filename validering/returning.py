"""Whether somebody comes back after a long time away, and what they work with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.seeing import reader_of
from validering.storage.tables.audit import AuditEntry
from validering.storage.tables.people import StaffMember

AWAY = timedelta(days=90)
LOOKED_THROUGH = 300_000
"""Entries of the history that are looked through for the last act of somebody who is seldom here."""


@dataclass(frozen=True)
class Return:
    """The last day on which somebody did anything here before today, None where they never did.

    ``is_long`` when that is more than 90 days ago and nothing has been done today. ``trade_areas`` are folder
    names of forms/profiles.
    """

    last_day: date | None
    is_long: bool
    trade_areas: tuple[str, ...]


def read_return(session: Session) -> Return:
    """How long the person for whom is read has been away. Raises LookupError where nobody reads."""
    acting = reader_of(session)
    if acting is None:
        raise LookupError("nobody reads")
    member = session.get_one(StaffMember, acting.staff_id)
    areas = tuple(member.trade_areas)
    today = acting.today()
    last = _last_act(session, acting)
    if last is None:
        return Return(None, False, areas)
    day = last.astimezone().date()
    return Return(day, today - day > AWAY, areas)


def note_welcomed(session: Session, acting: Acting) -> Change:
    """Note that somebody was told what is new after a long time away, so that they are told once."""
    session.get_one(StaffMember, acting.staff_id)
    return Change.of(None, "welcomed")


def _last_act(session: Session, acting: Acting) -> datetime | None:
    newest = session.scalar(select(func.max(AuditEntry.seq))) or 0
    mine = select(AuditEntry.made_at).where(
        AuditEntry.staff_id == acting.staff_id, AuditEntry.seq > newest - LOOKED_THROUGH
    )
    return session.scalar(mine.order_by(AuditEntry.seq.desc()).limit(1))
