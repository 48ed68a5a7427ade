"""Notices for the coordinator: a possible double of a protected person, by case number alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.storage.tables.cases import Case, CaseNotice


@dataclass(frozen=True)
class NoticeEntry:
    """A notice that has not been handled; it names no person."""

    id: UUID
    case_id: UUID
    case_no: str
    other_case_no: str
    made_at: datetime


def read_notices(session: Session) -> tuple[NoticeEntry, ...]:
    """What waits for the coordinator, the oldest first; show it to nobody else."""
    statement = (
        select(CaseNotice, Case.case_no)
        .join(Case, Case.id == CaseNotice.case_id)
        .where(CaseNotice.handled_at.is_(None))
        .order_by(CaseNotice.made_at)
    )
    return tuple(
        NoticeEntry(row.id, row.case_id, case_no, row.other_case_no or "", row.made_at)
        for row, case_no in session.execute(statement)
    )


def handle_notice(session: Session, acting: Acting, notice_id: UUID) -> Change:
    """The coordinator has looked into a notice; raises UserError ``not_allowed`` or ``row_gone``."""
    acting.require(StaffRole.COORDINATOR)
    row = session.get(CaseNotice, notice_id)
    if row is None or row.handled_at is not None:
        raise UserError("row_gone")
    row.handled_at, row.handled_by = acting.now(), acting.staff_id
    return Change.of(row.case_id, "notices")
