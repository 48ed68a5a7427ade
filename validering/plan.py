"""The plan of a case: what is to be seen how, where, on which day and by whom; by module, or by criterion."""

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
from validering.hosts import host_called
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
class PlannedCriterion:
    """A criterion with what was planned for it alone; None follows the module.

    ``seen_by`` and ``seen_on`` are the method and the day that hold, its own or the module's.
    """

    criterion: Criterion
    seen_by: Method | None = None
    seen_on: date | None = None
    method: Method | None = None
    place: str | None = None
    day: date | None = None
    assessor_id: UUID | None = None
    assessor_name: str | None = None

    @property
    def has_opportunity(self) -> bool:
        """Whether it can be seen at all: on a day, in a way that may show it."""
        return self.seen_on is not None and self.seen_by in self.criterion.allowed_methods

    @property
    def is_own(self) -> bool:
        """Whether anything was planned for it alone."""
        return any((self.method, self.place, self.day, self.assessor_id))


@dataclass(frozen=True)
class PlannedModule:
    """One row of the plan; a field that is None has not been planned yet.

    ``profile_titles`` are the titles of the case's profiles that have the module. ``is_demanded`` where one
    of the profiles asks for it; any other is planned only by choice.
    """

    module: Module
    profile_titles: tuple[Translated, ...]
    method: Method | None = None
    place: str | None = None
    day: date | None = None
    assessor_id: UUID | None = None
    assessor_name: str | None = None
    criteria: tuple[PlannedCriterion, ...] = ()
    is_demanded: bool = True

    @property
    def has_opportunity(self) -> bool:
        """Whether the module can be seen: it has a method and a day, or each of its criteria has."""
        if self.method is not None and self.day is not None:
            return True
        return bool(self.criteria) and all(each.seen_by and each.seen_on for each in self.criteria)

    @property
    def waits(self) -> bool:
        """Whether it should be planned, or has been in part."""
        is_begun = (
            self.method is not None or self.day is not None or any(each.is_own for each in self.criteria)
        )
        return (self.is_demanded or is_begun) and not self.has_opportunity

    @property
    def not_shown(self) -> tuple[Criterion, ...]:
        """The criteria that cannot be shown in the way that is planned for them."""
        return tuple(
            each.criterion
            for each in self.criteria
            if each.seen_by is not None and each.seen_by not in each.criterion.allowed_methods
        )

    @property
    def occasions(self) -> tuple[tuple[date, str | None, str | None], ...]:
        """Each day with place and assessor on which something of the module is to be seen."""
        days = [(self.day, self.place, self.assessor_name)]
        days += [
            (each.seen_on, each.place or self.place, each.assessor_name or self.assessor_name)
            for each in self.criteria
            if each.is_own
        ]
        return tuple(dict.fromkeys((day, place, name) for day, place, name in days if day is not None))


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
            _save(session, _item(session, acting, view.id, module_id), changes)
    return Change.of(case_id, "plan")


def plan_criterion(
    session: Session, acting: Acting, case_id: UUID, criterion_id: str, **changes: Unpack[PlanChanges]
) -> Change:
    """Save one or more fields of a criterion's own row; None lets it follow its module again.

    Raises UserError as ``plan_module``, or LookupError for a criterion that no profile of the case has.
    """
    _expect_planning(session, acting, case_id, changes)
    having = [
        (view, module)
        for view in read_chosen_profiles(session, case_id)
        for module in view.profile.modules
        if any(criterion.id == criterion_id for criterion in module.criteria)
    ]
    if not having:
        raise LookupError(criterion_id)
    for view, module in having:
        item = _item(session, acting, view.id, module.id, criterion_id)
        _save(session, item, changes)
        if not any((item.method, item.place, item.day, item.assessor_id)):
            session.delete(item)
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
            _save(session, item, empty)
    return Change.of(case_id, "plan")


def read_plan(session: Session, case_id: UUID) -> tuple[PlannedModule, ...]:
    """One row per module of the chosen profiles in their order, planned or not; a shared one stands once."""
    views = read_chosen_profiles(session, case_id)
    session.flush()
    found = select(PlanItem).where(PlanItem.case_profile_id.in_([view.id for view in views]))
    items = {(item.module_id, item.criterion_id): item for item in session.scalars(found)}
    names = staff_names(session, (item.assessor_id for item in items.values()))
    modules: dict[str, Module] = {}
    for view in views:
        for module in view.profile.modules:
            modules.setdefault(module.id, module)
    return tuple(_planned(module, views, items, names) for module in modules.values())


Items = Mapping[tuple[str, str | None], PlanItem]


def _planned(
    module: Module, views: tuple[CaseProfileView, ...], items: Items, names: Mapping[UUID | None, str]
) -> PlannedModule:
    profiles = [view.profile for view in views if any(own.id == module.id for own in view.profile.modules)]
    criteria = {
        criterion.id: criterion for profile in profiles for criterion in profile.module(module.id).criteria
    }
    item = items.get((module.id, None))
    return PlannedModule(
        module=module,
        profile_titles=tuple(profile.title for profile in profiles),
        method=_method(item),
        place=item.place if item else None,
        day=item.day if item else None,
        assessor_id=item.assessor_id if item else None,
        assessor_name=names.get(item.assessor_id) if item else None,
        criteria=tuple(
            _planned_criterion(each, item, items.get((module.id, each.id)), names)
            for each in criteria.values()
        ),
        is_demanded=any(own.id == module.id for profile in profiles for own in profile.demanded),
    )


def _planned_criterion(
    criterion: Criterion, whole: PlanItem | None, own: PlanItem | None, names: Mapping[UUID | None, str]
) -> PlannedCriterion:
    day = whole.day if whole else None
    if own is None:
        return PlannedCriterion(criterion, _method(whole), day)
    return PlannedCriterion(
        criterion=criterion,
        seen_by=_method(own) or _method(whole),
        seen_on=own.day or day,
        method=_method(own),
        place=own.place,
        day=own.day,
        assessor_id=own.assessor_id,
        assessor_name=names.get(own.assessor_id),
    )


def _method(item: PlanItem | None) -> Method | None:
    return Method(item.method) if item is not None and item.method else None


def _save(session: Session, item: PlanItem, changes: Mapping[str, object]) -> None:
    """A place that the register knows leads to it, however it was spelt."""
    save_fields(item, changes, _RULES)
    if "place" in changes:
        item.host_id = host_called(session, item.place)


def _item(
    session: Session,
    acting: Acting,
    case_profile_id: UUID,
    module_id: str,
    criterion_id: str | None = None,
) -> PlanItem:
    """The row of a module, or of one of its criteria, made where there is none yet."""
    item = session.scalar(
        select(PlanItem).where(
            PlanItem.case_profile_id == case_profile_id,
            PlanItem.module_id == module_id,
            PlanItem.criterion_id == criterion_id,
        )
    )
    if item is None:
        item = PlanItem(id=acting.new_id(), case_profile_id=case_profile_id, module_id=module_id)
        item.criterion_id = criterion_id
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
