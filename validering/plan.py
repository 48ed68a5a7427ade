"""The plan of a case: which module is to be seen how, where, on which day and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import case_named, require_allowed
from validering.changes import Change
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.field_rules import Rule, choice, day, line, save_fields
from validering.guards import Act
from validering.profile import Criterion, Method, Module, Translated
from validering.profiles import CaseProfileView, read_chosen_profiles
from validering.staff_names import staff_names
from validering.storage.tables.cases import PlanItem
from validering.storage.tables.people import StaffMember

PLANNERS = (StaffRole.ASSESSOR, StaffRole.COORDINATOR)


class PlanChanges(TypedDict, total=False):
    """The fields of one row of the plan; None empties one."""

    method: Method | None
    place: str | None
    day: date | None
    assessor_id: UUID | None


@dataclass(frozen=True)
class PlannedModule:
    """One row of the plan; a field that is None has not been planned yet.

    ``profile_titles`` are the titles of the case's profiles that have the module;
    ``not_shown`` the criteria that the planned method cannot show. ``is_demanded`` where one of the profiles
    asks for it; any other is planned only by choice.
    """

    module: Module
    profile_titles: tuple[Translated, ...]
    method: Method | None = None
    place: str | None = None
    day: date | None = None
    assessor_id: UUID | None = None
    assessor_name: str | None = None
    not_shown: tuple[Criterion, ...] = ()
    is_demanded: bool = True

    @property
    def has_opportunity(self) -> bool:
        """Whether the module can be seen at all: it has a method and a day."""
        return self.method is not None and self.day is not None

    @property
    def waits(self) -> bool:
        """Whether it should be planned, or has been in part."""
        is_begun = self.method is not None or self.day is not None
        return (self.is_demanded or is_begun) and not self.has_opportunity


def plan_module(
    session: Session, acting: Acting, case_id: UUID, module_id: str, **changes: Unpack[PlanChanges]
) -> Change:
    """Save one or more fields of a module's row, for every profile of the case that has the module.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_is_halted``, ``missing_receipt``,
    ``missing_profile``, ``text_too_long`` or ``plan_no_assessor``.
    """
    _expect_planning(session, acting, case_id, changes)
    for view in read_chosen_profiles(session, case_id):
        if any(module.id == module_id for module in view.profile.modules):
            save_fields(_item(session, acting, view.id, module_id), changes, _RULES)
    return Change.of(case_id, "plan")


def fill_plan(session: Session, acting: Acting, case_id: UUID, **given: Unpack[PlanChanges]) -> Change:
    """Put the same in all demanded modules where nothing stands yet; what is planned stays.

    Raises UserError as ``plan_module``.
    """
    _expect_planning(session, acting, case_id, given)
    for view in read_chosen_profiles(session, case_id):
        for module in view.profile.demanded:
            item = _item(session, acting, view.id, module.id)
            empty = {name: value for name, value in given.items() if getattr(item, name) is None}
            save_fields(item, empty, _RULES)
    return Change.of(case_id, "plan")


def read_plan(session: Session, case_id: UUID) -> tuple[PlannedModule, ...]:
    """One row per module of the chosen profiles in their order, planned or not; a shared one stands once."""
    views = read_chosen_profiles(session, case_id)
    found = select(PlanItem).where(
        PlanItem.case_profile_id.in_([view.id for view in views]), PlanItem.criterion_id.is_(None)
    )
    items = {item.module_id: item for item in session.scalars(found)}
    names = staff_names(session, (item.assessor_id for item in items.values()))
    modules: dict[str, Module] = {}
    for view in views:
        for module in view.profile.modules:
            modules.setdefault(module.id, module)
    return tuple(_planned(module, views, items.get(module.id), names) for module in modules.values())


def not_shown_by(criteria: tuple[Criterion, ...], method: Method | None) -> tuple[Criterion, ...]:
    """The criteria that ``method`` is not allowed to show; none while no method is planned."""
    if method is None:
        return ()
    return tuple(criterion for criterion in criteria if method not in criterion.allowed_methods)


def _planned(
    module: Module,
    views: tuple[CaseProfileView, ...],
    item: PlanItem | None,
    names: Mapping[UUID | None, str],
) -> PlannedModule:
    profiles = [view.profile for view in views if any(own.id == module.id for own in view.profile.modules)]
    titles = tuple(profile.title for profile in profiles)
    is_demanded = any(own.id == module.id for profile in profiles for own in profile.demanded)
    if item is None:
        return PlannedModule(module, titles, is_demanded=is_demanded)
    criteria = {
        criterion.id: criterion for profile in profiles for criterion in profile.module(module.id).criteria
    }
    method = Method(item.method) if item.method else None
    return PlannedModule(
        module=module,
        profile_titles=titles,
        method=method,
        place=item.place,
        day=item.day,
        assessor_id=item.assessor_id,
        assessor_name=names.get(item.assessor_id),
        not_shown=not_shown_by(tuple(criteria.values()), method),
        is_demanded=is_demanded,
    )


def _item(session: Session, acting: Acting, case_profile_id: UUID, module_id: str) -> PlanItem:
    """The row of a module, made where there is none yet."""
    item = session.scalar(
        select(PlanItem).where(
            PlanItem.case_profile_id == case_profile_id,
            PlanItem.module_id == module_id,
            PlanItem.criterion_id.is_(None),
        )
    )
    if item is None:
        item = PlanItem(id=acting.new_id(), case_profile_id=case_profile_id, module_id=module_id)
        session.add(item)
    return item


def _expect_planning(session: Session, acting: Acting, case_id: UUID, changes: PlanChanges) -> None:
    acting.require(*PLANNERS)
    case_named(session, case_id)
    require_allowed(read_facts(session, case_id), Act.PLAN)
    staff_id = changes.get("assessor_id")
    if staff_id is not None:
        person = session.get_one(StaffMember, staff_id)
        if StaffRole.ASSESSOR not in person.roles or not person.is_active:
            raise UserError("plan_no_assessor", name=person.name)


def _same(value: object) -> object:
    return value


_RULES: dict[str, Rule] = {
    "method": choice(Method, optional=True),
    "place": line(),
    "day": day(),
    "assessor_id": _same,
}
