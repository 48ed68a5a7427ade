"""The names of people who work with cases, for reads that show who did what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.storage.tables.people import StaffMember


@dataclass(frozen=True, slots=True)
class StaffName:
    """A person to choose among those who work with cases."""

    id: UUID
    name: str


def read_active_staff(session: Session) -> tuple[StaffName, ...]:
    """Everybody who works with cases now, by name."""
    query = select(StaffMember.id, StaffMember.name).where(StaffMember.is_active)
    return tuple(StaffName(row.id, row.name) for row in session.execute(query.order_by(StaffMember.name)))


def staff_names(session: Session, staff_ids: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """The names by id; None and unknown ids are left out."""
    wanted = {staff_id for staff_id in staff_ids if staff_id is not None}
    if not wanted:
        return {}
    query = select(StaffMember.id, StaffMember.name).where(StaffMember.id.in_(wanted))
    return {row.id: row.name for row in session.execute(query)}
