"""The names of people who work with cases, for reads that show who did what."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.storage.fixed_statements import Fixed
from validering.storage.tables.people import StaffMember


def staff_names(session: Session, staff_ids: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """The names by id; None and unknown ids are left out."""
    wanted = {staff_id for staff_id in staff_ids if staff_id is not None}
    if not wanted:
        return {}
    session.flush()
    return {row.id: row.name for row in _NAMES.rows(session) if row.id in wanted}


_NAMES = Fixed(lambda: select(StaffMember.id, StaffMember.name))
