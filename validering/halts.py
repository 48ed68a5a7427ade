"""Stopping a case at any time, with its reason, and taking it up again in the very same state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_to_run, require_allowed
from validering.changes import Change
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.field_rules import text
from validering.guards import Act
from validering.staff_names import staff_names
from validering.storage.tables.cases import CaseHaltEvent
from validering.terms import CaseHalt, HaltReason

_ACTS = {
    CaseHalt.PAUSED: Act.PAUSE,
    CaseHalt.INTERRUPTED: Act.INTERRUPT,
    CaseHalt.WITHDRAWN: Act.WITHDRAW,
}


@dataclass(frozen=True)
class HaltEvent:
    """One stop, or where ``halt`` is None one resumption."""

    halt: CaseHalt | None
    reason: HaltReason | None
    note: str | None
    made_at: datetime
    made_by_name: str


def halt_case(
    session: Session,
    acting: Acting,
    case_id: UUID,
    halt: CaseHalt,
    reason: HaltReason,
    note: str | None = None,
) -> Change:
    """Pause, interrupt or withdraw a case; what is done stays and can be printed.

    Raises UserError ``not_allowed``, ``case_missing``, ``already_halted`` or ``halt_note_missing`` (the
    reason OTHER says nothing by itself).
    """
    row = case_to_run(session, acting, case_id)
    require_allowed(read_facts(session, case_id), _ACTS[halt])
    said = text()(note)
    if reason is HaltReason.OTHER and said is None:
        raise UserError("halt_note_missing")
    row.halt, row.halt_reason, row.halted_at = halt.value, reason.value, acting.now()
    row.halt_note = None if said is None else str(said)
    _note(session, acting, case_id, row.halt, row.halt_reason, row.halt_note)
    return Change.of(case_id, "case", "halt")


def resume_case(session: Session, acting: Acting, case_id: UUID, note: str | None = None) -> Change:
    """Take up a halted case where it was; raises UserError ``not_halted``."""
    row = case_to_run(session, acting, case_id)
    require_allowed(read_facts(session, case_id), Act.RESUME)
    said = text()(note)
    row.halt = row.halt_reason = row.halt_note = row.halted_at = None
    _note(session, acting, case_id, None, None, None if said is None else str(said))
    return Change.of(case_id, "case", "halt")


def read_halts(session: Session, case_id: UUID) -> tuple[HaltEvent, ...]:
    """All stops and resumptions of a case, the newest first."""
    statement = select(CaseHaltEvent).where(CaseHaltEvent.case_id == case_id)
    rows = session.scalars(statement.order_by(CaseHaltEvent.made_at.desc())).all()
    names = staff_names(session, [row.made_by for row in rows])
    return tuple(
        HaltEvent(
            CaseHalt(row.halt) if row.halt else None,
            HaltReason(row.reason) if row.reason else None,
            row.note,
            row.made_at,
            names.get(row.made_by, ""),
        )
        for row in rows
    )


def _note(
    session: Session, acting: Acting, case_id: UUID, halt: str | None, reason: str | None, note: str | None
) -> None:
    event = CaseHaltEvent(
        id=acting.new_id(),
        case_id=case_id,
        halt=halt,
        reason=reason,
        note=note,
        made_at=acting.now(),
        made_by=acting.staff_id,
    )
    session.add(event)
