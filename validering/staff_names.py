"""The names of people who work with cases, for reads that show who did what."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from validering.storage.fixed_statements import Fixed
from validering.storage.tables.people import StaffMember


def staff_names(session: Session, staff_ids: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """The names by id; None and unknown ids are left out."""
    wanted = {staff_id for staff_id in staff_ids if staff_id is not None}
    if not wanted:
        return {}
    if len(wanted) <= _FEW:
        session.flush()
        return {staff_id: row.name for staff_id in wanted for row in _NAME.rows(session, staff_id=staff_id)}
    query = select(StaffMember.id, StaffMember.name).where(StaffMember.id.in_(wanted))
    return {row.id: row.name for row in session.execute(query)}


# Nearly every read of a case asks for one or two people; made into SQL once, that costs a third.
_FEW = 3
_NAME = Fixed(lambda: select(StaffMember.name).where(StaffMember.id == bindparam("staff_id")))
