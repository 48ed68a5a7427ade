"""Counts what has been done in each chosen profile, for all of them at once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from validering.case_facts import ProfileFacts
from validering.profile import Translated
from validering.standing import is_judging_open, still_stands
from validering.storage.tables.assessment import (
    Judgement,
    Moderation,
    ModuleResult,
    ProfileResult,
    SelfRating,
    SupplementItem,
    WorkingMark,
)
from validering.storage.tables.cases import Case, CaseProfile, PlanItem, ProfileVersion
from validering.terms import Frequency, ModuleOutcome, ProfileOutcome


@dataclass(frozen=True)
class _Demands:
    """What a frozen profile demands: all of it where no module is mandatory, else the mandatory modules.

    ``contents`` names the criteria of every module, optional ones too.
    """

    title: Translated
    criteria: frozenset[str]
    tasks: frozenset[str]
    modules: frozenset[str]
    contents: dict[str, frozenset[str]]
    full_needs_second_person: bool


_demands: dict[UUID, _Demands] = {}


def _demands_of(session: Session, version_id: UUID) -> _Demands:
    """Counted once per frozen profile in the life of the program: a frozen profile never changes."""
    if version_id not in _demands:
        content = session.scalars(select(ProfileVersion.content).where(ProfileVersion.id == version_id)).one()
        profile = json.loads(content)
        every = profile["modules"]
        modules = [module for module in every if module["mandatory"]] or every
        _demands[version_id] = _Demands(
            Translated.model_validate(profile["title"]),
            frozenset(criterion["id"] for module in modules for criterion in module["criteria"]),
            frozenset(task["id"] for module in modules for task in module["tasks"]),
            frozenset(module["id"] for module in modules),
            {module["id"]: frozenset(one["id"] for one in module["criteria"]) for module in every},
            profile["rules"]["full_needs_second_person"],
        )
    return _demands[version_id]


def facts_of_profiles(session: Session, picked: Select[Any]) -> dict[UUID, list[ProfileFacts]]:
    """The facts of the chosen profiles by case; ``picked`` selects the ids of the cases."""
    chosen = select(CaseProfile.id).where(CaseProfile.case_id.in_(picked), CaseProfile.dropped_at.is_(None))
    counted = _ProfileCounts(session, chosen)
    statement = (
        select(CaseProfile, Case.halt)
        .join(Case, Case.id == CaseProfile.case_id)
        .where(CaseProfile.id.in_(chosen))
        .order_by(CaseProfile.order_no, CaseProfile.id)
    )
    found: dict[UUID, list[ProfileFacts]] = defaultdict(list)
    for row, halt in session.execute(statement):
        demands = _demands_of(session, row.profile_version_id)
        found[row.case_id].append(counted.facts(row, halt, demands))
    return found


class _ProfileCounts:
    """What has been done in each chosen profile, read for all of them at once."""

    def __init__(self, session: Session, chosen: Select[Any]) -> None:
        rated = or_(
            SelfRating.frequency == Frequency.NEVER,
            and_(SelfRating.autonomy.is_not(None), SelfRating.last_year.is_not(None)),
        )
        planned = and_(PlanItem.method.is_not(None), PlanItem.day.is_not(None))
        self._session = session
        self._chosen = chosen
        self._rated = self._ids(SelfRating, SelfRating.task_id, rated)
        self._planned = self._ids(PlanItem, PlanItem.module_id, planned)
        self._marked = self._ids(WorkingMark, WorkingMark.criterion_id)
        self._judged = self._judged_at()
        self._supplements = self._ids(SupplementItem, SupplementItem.id)
        self._modules = self._newest(ModuleResult, ModuleResult.decided_at, lambda row: row.module_id)
        self._results = self._newest(ProfileResult, ProfileResult.decided_at, lambda _row: None)
        self._moderations = self._newest(Moderation, Moderation.made_at, lambda row: row.profile_result_id)

    def _ids(self, table: Any, column: Any, *where: ColumnElement[bool]) -> dict[UUID, set[Any]]:
        statement = select(table.case_profile_id, column).distinct()
        found: dict[UUID, set[Any]] = defaultdict(set)
        for key, value in self._session.execute(
            statement.where(table.case_profile_id.in_(self._chosen), *where)
        ):
            found[key].add(value)
        return found

    def _newest(self, table: Any, made: Any, part: Callable[[Any], object]) -> dict[UUID, dict[object, Any]]:
        statement = select(table).where(table.case_profile_id.in_(self._chosen)).order_by(made)
        found: dict[UUID, dict[object, Any]] = defaultdict(dict)
        for row in self._session.scalars(statement):
            found[row.case_profile_id][part(row)] = row
        return found

    def _judged_at(self) -> dict[UUID, dict[str, datetime]]:
        """When each criterion was last judged."""
        statement = select(Judgement.case_profile_id, Judgement.criterion_id, func.max(Judgement.made_at))
        grouped = statement.group_by(Judgement.case_profile_id, Judgement.criterion_id)
        found: dict[UUID, dict[str, datetime]] = defaultdict(dict)
        for key, criterion_id, made_at in self._session.execute(
            grouped.where(Judgement.case_profile_id.in_(self._chosen))
        ):
            found[key][criterion_id] = made_at
        return found

    def facts(self, row: CaseProfile, halt: str | None, demands: _Demands) -> ProfileFacts:
        standing = self._standing_modules(row.id, demands)
        decided = [module for key, module in standing.items() if key in demands.modules]
        result = self._standing_result(row, halt, standing)
        is_reopened = bool(self._results[row.id]) and is_judging_open(row.judged_at, halt)
        moderation = self._moderations[row.id].get(result.id) if result else None
        return ProfileFacts(
            id=row.id,
            title=demands.title,
            criteria=len(demands.criteria),
            tasks=len(demands.tasks),
            modules=len(demands.modules),
            tasks_rated=len(self._rated[row.id] & demands.tasks),
            modules_planned=len(self._planned[row.id] & demands.modules),
            marks=len(self._marked[row.id]),
            judged_criteria=len(self._judged[row.id].keys() & demands.criteria),
            is_judged=row.judged_at is not None,
            modules_decided=len(decided),
            modules_achieved=sum(one.decided == ModuleOutcome.ACHIEVED for one in standing.values()),
            outcome=ProfileOutcome(result.decided) if result else None,
            moderation_agrees=moderation.agrees if moderation else None,
            full_needs_second_person=demands.full_needs_second_person,
            is_reopened=is_reopened,
            supplements=len(self._supplements[row.id]),
        )

    def _standing_modules(self, profile_id: UUID, demands: _Demands) -> dict[object, Any]:
        """The newest decisions on modules in which nothing was judged afterwards."""
        judged = self._judged[profile_id]
        return {
            key: one
            for key, one in self._modules[profile_id].items()
            if not any(
                judged[criterion] > one.decided_at
                for criterion in demands.contents.get(str(key), frozenset())
                if criterion in judged
            )
        }

    def _standing_result(self, row: CaseProfile, halt: str | None, standing: dict[object, Any]) -> Any:
        """The newest result, or None once a module fell or changed, or judging was opened again."""
        result = self._results[row.id].get(None)
        if result is None or len(standing) < len(self._modules[row.id]):
            return None
        modules = [one.decided_at for one in standing.values()]
        return result if still_stands(result.decided_at, row.judged_at, halt, modules) else None
