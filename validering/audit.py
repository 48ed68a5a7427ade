"""What was done to a case, by whom and when."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.seeing import SEE_CASES
from validering.storage.audit_recording import note
from validering.storage.tables.audit import AuditEntry, AuditPayload

READING = "audit.note_reading"
READING_KIND = "read"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act; ``act`` is ``<subject>.<function>``."""

    act: str
    staff_name: str
    made_at: datetime
    reason: str | None = None


def note_reading(session: Session, acting: Acting, case_id: UUID, reason: str) -> Change:
    """Write down that a person reads a protected case, and why; the case itself does not count as changed.

    Raises UserError ``not_allowed`` or ``reading_reason_missing``.
    """
    acting.require(*SEE_CASES)
    if not reason.strip():
        raise UserError("reading_reason_missing")
    note(session, case_id, READING_KIND, {"reason": reason.strip()})
    return Change.of(case_id)


def history(session: Session, case_id: UUID) -> tuple[HistoryEntry, ...]:
    """What was done to a case, oldest first."""
    rows = session.execute(
        select(
            AuditEntry.act_no,
            AuditEntry.act,
            AuditEntry.staff_name,
            AuditEntry.made_at,
            AuditEntry.kind,
            AuditPayload.content,
        )
        .outerjoin(AuditPayload, AuditPayload.seq == AuditEntry.seq)
        .where(AuditEntry.chain == str(case_id))
        .order_by(AuditEntry.seq)
    )
    return tuple(_act(list(entries)) for _, entries in groupby(rows, key=lambda row: row.act_no))


def _act(rows: list[Row[*tuple[Any, ...]]]) -> HistoryEntry:
    first = rows[0]
    said = json.loads(first.content)["reason"] if first.kind == READING_KIND else None
    reason = said[-1] if isinstance(said, list) else None
    return HistoryEntry(first.act, first.staff_name, first.made_at, reason)
