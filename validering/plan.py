"""The plan of a case: which module is to be seen how, where, on which day and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.profile import Method, Profile
from validering.storage.tables.cases import CaseProfile, PlanItem
from validering.storage.tables.people import StaffMember


@dataclass(frozen=True)
class PlannedModule:
    """One row of the plan; a field that is None has not been planned yet."""

    case_profile_id: UUID
    module_id: str
    method: Method | None = None
    place: str | None = None
    day: date | None = None
    assessor_id: UUID | None = None
    assessor_name: str | None = None

    @property
    def has_opportunity(self) -> bool:
        """Whether the module can be seen at all: it has a method and a day."""
        return self.method is not None and self.day is not None


def plan_module(
    session: Session,
    acting: Acting,
    case_profile_id: UUID,
    module_id: str,
    *,
    method: Method | None,
    place: str | None,
    day: date | None,
    assessor_id: UUID | None,
) -> Change:
    """Plan one module; what was planned for it before is replaced.

    Raises UserError("plan_no_assessor") when the chosen person is no assessor.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR)
    chosen = session.get_one(CaseProfile, case_profile_id)
    if assessor_id is not None:
        _require_assessor(session, assessor_id)
    item = session.scalar(_item_of(case_profile_id, module_id))
    if item is None:
        item = PlanItem(id=acting.new_id(), case_profile_id=case_profile_id, module_id=module_id)
        session.add(item)
    item.method = method
    item.place = (place or "").strip() or None
    item.day = day
    item.assessor_id = assessor_id
    return Change.of(chosen.case_id, "plan", new_id=item.id)


def _require_assessor(session: Session, staff_id: UUID) -> None:
    person = session.get_one(StaffMember, staff_id)
    if StaffRole.ASSESSOR not in person.roles:
        raise UserError("plan_no_assessor", name=person.name)


def _item_of(case_profile_id: UUID, module_id: str) -> Select[PlanItem]:
    return select(PlanItem).where(
        PlanItem.case_profile_id == case_profile_id,
        PlanItem.module_id == module_id,
        PlanItem.criterion_id.is_(None),
    )


def read_plan(session: Session, case_profile_id: UUID, profile: Profile) -> tuple[PlannedModule, ...]:
    """One row per module of ``profile`` in its order, planned or not."""
    rows = session.execute(
        select(PlanItem, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == PlanItem.assessor_id)
        .where(PlanItem.case_profile_id == case_profile_id, PlanItem.criterion_id.is_(None))
    )
    planned = {item.module_id: _planned(item, name) for item, name in rows}
    return tuple(
        planned.get(module.id, PlannedModule(case_profile_id, module.id)) for module in profile.modules
    )


def _planned(item: PlanItem, assessor_name: str | None) -> PlannedModule:
    return PlannedModule(
        case_profile_id=item.case_profile_id,
        module_id=item.module_id,
        method=Method(item.method) if item.method else None,
        place=item.place,
        day=item.day,
        assessor_id=item.assessor_id,
        assessor_name=assessor_name,
    )
