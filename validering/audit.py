"""What was done to a case, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.storage.tables.documents import AuditEvent

READING = "audit.note_reading"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act; ``act`` is ``<subject>.<function>``, ``parts`` what it touched."""

    act: str
    parts: tuple[str, ...]
    staff_name: str
    made_at: datetime
    reason: str | None = None


def note_reading(session: Session, acting: Acting, case_id: UUID, reason: str) -> Change:
    """Write down that a person reads a protected case, and why; the case itself does not count as changed.

    Raises UserError ``reading_reason_missing``.
    """
    if not reason.strip():
        raise UserError("reading_reason_missing")
    session.add(
        AuditEvent(
            id=acting.new_id(),
            case_id=case_id,
            act=READING,
            parts=[],
            reason=reason.strip(),
            staff_id=acting.staff_id,
            staff_name=acting.name,
            made_at=acting.now(),
        )
    )
    return Change.of(case_id)


def history(session: Session, case_id: UUID) -> tuple[HistoryEntry, ...]:
    """What was done to a case, oldest first."""
    rows = session.execute(_events(case_id).order_by(AuditEvent.made_at))
    return tuple(
        HistoryEntry(row.act, tuple(row.parts), row.staff_name, row.made_at, row.reason) for row in rows
    )


def newest_history(session: Session, case_id: UUID, most: int) -> tuple[HistoryEntry, ...]:
    """The last ``most`` acts on a case, newest first."""
    rows = session.execute(_events(case_id).order_by(AuditEvent.made_at.desc()).limit(most))
    return tuple(
        HistoryEntry(row.act, tuple(row.parts), row.staff_name, row.made_at, row.reason) for row in rows
    )


def _events(case_id: UUID) -> Select[str, list[str], str, datetime, str | None]:
    found = select(
        AuditEvent.act, AuditEvent.parts, AuditEvent.staff_name, AuditEvent.made_at, AuditEvent.reason
    )
    return found.where(AuditEvent.case_id == case_id)
