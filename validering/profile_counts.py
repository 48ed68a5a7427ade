"""Counts what has been done in each chosen profile, for all of them at once."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from validering.case_facts import ProfileFacts
from validering.planned_ways import PlannedWays, packed_way
from validering.profile import Translated
from validering.standing import is_judging_open, still_stands
from validering.storage.fixed_statements import Fixed
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
from validering.storage.tables.corrections import ResultCorrection
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
    allowed: dict[str, frozenset[str]]
    full_needs_second_person: bool


# By store and frozen profile; two stores may know different profiles by the same key.
_demands: WeakKeyDictionary[object, dict[UUID, _Demands]] = WeakKeyDictionary()


def _demands_of(session: Session, version_id: UUID) -> _Demands:
    """Counted once per frozen profile while its store is open: a frozen profile never changes."""
    known = _demands.setdefault(session.get_bind(), {})
    if version_id not in known:
        content = session.scalars(select(ProfileVersion.content).where(ProfileVersion.id == version_id)).one()
        profile = json.loads(content)
        every = profile["modules"]
        modules = [module for module in every if module["mandatory"]] or every
        known[version_id] = _Demands(
            Translated.model_validate(profile["title"]),
            frozenset(criterion["id"] for module in modules for criterion in module["criteria"]),
            frozenset(task["id"] for module in modules for task in module["tasks"]),
            frozenset(module["id"] for module in modules),
            {module["id"]: frozenset(one["id"] for one in module["criteria"]) for module in every},
            {
                one["id"]: frozenset(one["allowed_methods"])
                for module in modules
                for one in module["criteria"]
            },
            profile["rules"]["full_needs_second_person"],
        )
    return known[version_id]


def facts_of_profiles(session: Session, case_id: UUID) -> dict[UUID, list[ProfileFacts]]:
    """The facts of the chosen profiles of all cases of the person whose case this is, by case."""
    chosen = _CHOSEN.rows(session, case_id=case_id)
    counted = _ProfileCounts(_DONE.rows(session, case_id=case_id)) if chosen else None
    found: dict[UUID, list[ProfileFacts]] = defaultdict(list)
    for row in chosen:
        if counted is not None:
            found[row.case_id].append(counted.facts(row, _demands_of(session, row.profile_version_id)))
    return found


@dataclass(frozen=True)
class _Decision:
    """A decision on a module or a profile; ``id`` is the profile's result."""

    id: str
    decided: str
    decided_at: datetime


class _ProfileCounts:
    """What has been done in each chosen profile."""

    def __init__(self, rows: list[Any]) -> None:
        self._ids: dict[str, dict[UUID, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._judged: dict[UUID, dict[str, datetime]] = defaultdict(dict)
        self._modules: dict[UUID, dict[str, _Decision]] = defaultdict(dict)
        self._results: dict[UUID, _Decision] = {}
        self._agrees: dict[str, bool] = {}
        self._opened: dict[UUID, list[datetime]] = defaultdict(list)
        for row in sorted(rows, key=lambda row: row.at or ""):
            self._add(row, None if row.at is None else datetime.fromisoformat(row.at))

    def _add(self, row: Any, at: datetime | None) -> None:
        """Take in one row; of several decisions on the same thing the last one counts."""
        key = row.case_profile_id
        if at is None:
            self._ids[row.kind][key].add(row.part)
        elif row.kind == "judged":
            self._judged[key][row.part] = at
        elif row.kind == "module":
            self._modules[key][row.part] = _Decision("", row.said, at)
        elif row.kind == "result":
            self._results[key] = _Decision(row.part, row.said, at)
        elif row.kind == "moderation":
            self._agrees[row.part] = row.said == "1"
        else:
            self._opened[key].append(at)

    def facts(self, row: Any, demands: _Demands) -> ProfileFacts:
        standing = self._standing_modules(row.id, demands)
        plan = PlannedWays(self._ids["planned"][row.id])
        decided = [module for key, module in standing.items() if key in demands.modules]
        result = self._standing_result(row, standing)
        newest = self._results.get(row.id)
        is_reopened = newest is not None and is_judging_open(row.judged_at, row.halt)
        opened = max(self._opened[row.id], default=None)
        return ProfileFacts(
            id=row.id,
            title=demands.title,
            criteria=len(demands.criteria),
            tasks=len(demands.tasks),
            modules=len(demands.modules),
            tasks_rated=len(self._ids["rated"][row.id] & demands.tasks),
            modules_planned=plan.modules_planned(demands.modules, demands.contents),
            criteria_unseen=plan.criteria_unseen(demands.modules, demands.contents, demands.allowed),
            marks=len(self._ids["marked"][row.id]),
            judged_criteria=len(self._judged[row.id].keys() & demands.criteria),
            is_judged=row.judged_at is not None,
            modules_decided=len(decided),
            modules_achieved=sum(one.decided == ModuleOutcome.ACHIEVED for one in standing.values()),
            outcome=ProfileOutcome(result.decided) if result else None,
            moderation_agrees=self._agrees.get(result.id) if result else None,
            full_needs_second_person=demands.full_needs_second_person,
            is_reopened=is_reopened,
            is_opened=newest is not None and opened is not None and opened > newest.decided_at,
            supplements=len(self._ids["supplement"][row.id]),
        )

    def _standing_modules(self, profile_id: UUID, demands: _Demands) -> dict[str, _Decision]:
        """The newest decisions on modules in which nothing was judged afterwards."""
        judged = self._judged[profile_id]
        return {
            key: one
            for key, one in self._modules[profile_id].items()
            if not any(
                judged[criterion] > one.decided_at
                for criterion in demands.contents.get(key, frozenset())
                if criterion in judged
            )
        }

    def _standing_result(self, row: Any, standing: dict[str, _Decision]) -> _Decision | None:
        """The newest result, or None once a module fell or changed, or judging was opened again."""
        result = self._results.get(row.id)
        if result is None or len(standing) < len(self._modules[row.id]):
            return None
        later = [*self._opened[row.id], *(one.decided_at for one in standing.values())]
        return result if still_stands(result.decided_at, row.judged_at, row.halt, later) else None


def _of_person() -> ColumnElement[bool]:
    """The cases of the person whose case is named."""
    named = aliased(Case)
    person = select(named.candidate_id).where(named.id == bindparam("case_id", None)).scalar_subquery()
    return Case.candidate_id == person


def _chosen() -> Select[*tuple[Any, ...]]:
    columns = (CaseProfile.id, CaseProfile.case_id, CaseProfile.profile_version_id, CaseProfile.judged_at)
    return (
        select(*columns, Case.halt)
        .join(Case, Case.id == CaseProfile.case_id)
        .where(_of_person(), CaseProfile.dropped_at.is_(None))
        .order_by(CaseProfile.order_no, CaseProfile.id)
    )


def _done() -> CompoundSelect[Any]:
    """Everything that was done, one row for each thing; ``at`` says when, where the newest counts."""
    rated = or_(
        SelfRating.frequency == Frequency.NEVER,
        and_(SelfRating.autonomy.is_not(None), SelfRating.last_year.is_not(None)),
    )
    judged = _arm("judged", Judgement, Judgement.criterion_id, None, func.max(Judgement.made_at))
    return union_all(
        _arm("rated", SelfRating, SelfRating.task_id).where(rated),
        _arm("planned", PlanItem, packed_way(PlanItem)),
        _arm("marked", WorkingMark, WorkingMark.criterion_id),
        _arm("supplement", SupplementItem, SupplementItem.id),
        judged.group_by(Judgement.case_profile_id, Judgement.criterion_id),
        _arm("module", ModuleResult, ModuleResult.module_id, ModuleResult.decided, ModuleResult.decided_at),
        _arm("result", ProfileResult, ProfileResult.id, ProfileResult.decided, ProfileResult.decided_at),
        _arm("moderation", Moderation, Moderation.profile_result_id, Moderation.agrees, Moderation.made_at),
        _arm("opened", ResultCorrection, None, None, ResultCorrection.opened_at),
    )


def _arm(kind: str, table: Any, part: Any, said: Any = None, at: Any = None) -> Select[Any]:
    chosen = select(CaseProfile.id).join(Case, Case.id == CaseProfile.case_id)
    values = (("part", part), ("said", said), ("at", at))
    return select(
        literal(kind).label("kind"),
        table.case_profile_id.label("case_profile_id"),
        *(cast(null() if value is None else value, Text).label(name) for name, value in values),
    ).where(table.case_profile_id.in_(chosen.where(_of_person(), CaseProfile.dropped_at.is_(None))))


_CHOSEN, _DONE = Fixed(_chosen), Fixed(_done)
