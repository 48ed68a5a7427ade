"""The candidate's own view of each task: shown as it is, never summed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import require_allowed
from validering.changes import Change
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.guards import Act
from validering.profile import Module, Profile, Task
from validering.profiles import CaseProfileView, read_chosen_profiles
from validering.storage.tables.assessment import SelfRating
from validering.storage.tables.cases import CaseProfile, PlanItem
from validering.terms import Frequency, OwnAutonomy

EARLIEST_YEAR = 1940


class LastDone(StrEnum):
    """When a task was last done, as the candidate is asked it."""

    THIS_YEAR = "this_year"
    ONE_TO_TWO = "one_to_two"
    THREE_TO_FIVE = "three_to_five"
    LONGER = "longer"


_YEARS_AGO = {
    LastDone.THIS_YEAR: 0,
    LastDone.ONE_TO_TWO: 1,
    LastDone.THREE_TO_FIVE: 4,
    LastDone.LONGER: 6,
}


def year_of(last_done: LastDone, this_year: int) -> int:
    """The year that stands for an answer in ``this_year``; about, but for this very year."""
    return this_year - _YEARS_AGO[last_done]


def last_done_of(year: int, answered_in_year: int) -> LastDone:
    """The answer that ``year`` stands for, when it was given in ``answered_in_year``."""
    ago = answered_in_year - year
    if ago < 1:
        return LastDone.THIS_YEAR
    if ago < 3:
        return LastDone.ONE_TO_TWO
    return LastDone.THREE_TO_FIVE if ago < 6 else LastDone.LONGER


@dataclass(frozen=True)
class OwnView:
    """What the candidate answered for one task; ``last_year`` and ``autonomy`` are None for never."""

    task_id: str
    frequency: Frequency
    autonomy: OwnAutonomy | None
    last_year: int | None
    answered_in: str
    answered_at: datetime

    @property
    def last_done(self) -> LastDone | None:
        """When it was last done, in the words of the question."""
        return (
            None
            if self.last_year is None
            else last_done_of(self.last_year, self.answered_at.astimezone().year)
        )

    @property
    def is_year_exact(self) -> bool:
        """Whether the year is what the candidate said; else it stands for several years."""
        return self.last_done is LastDone.THIS_YEAR

    @property
    def is_whole(self) -> bool:
        """Whether nothing more is asked about the task."""
        if self.frequency is Frequency.NEVER:
            return True
        return self.autonomy is not None and self.last_year is not None


@dataclass(frozen=True)
class Asked:
    """A task the candidate is asked: a task that several profiles share is asked once."""

    case_profile_id: UUID
    module: Module
    task: Task


def rate_task(
    session: Session,
    acting: Acting,
    case_profile_id: UUID,
    task_id: str,
    *,
    frequency: Frequency,
    autonomy: OwnAutonomy | None = None,
    last_year: int | None = None,
    answered_in: str,
) -> Change:
    """Keep the candidate's answer for one task; an earlier answer is replaced.

    It counts for every profile of the case that has the task. "Never" asks for nothing more, so what was
    said before about year and help is dropped. Raises UserError ``not_allowed``, ``case_is_halted``,
    ``missing_profile``, or ``self_rating_year`` for a year in the future or before 1940.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR, StaffRole.SFI_TEACHER)
    case_id = session.get_one(CaseProfile, case_profile_id).case_id
    require_allowed(read_facts(session, case_id), Act.RATE_SELF)
    now = acting.now()
    if frequency is Frequency.NEVER:
        autonomy = last_year = None
    if last_year is not None and not EARLIEST_YEAR <= last_year <= acting.today().year:
        raise UserError(
            "self_rating_year", year=last_year, earliest=EARLIEST_YEAR, latest=acting.today().year
        )
    for view in read_chosen_profiles(session, case_id):
        if not any(task.id == task_id for task in tasks_in_order(view.profile)):
            continue
        row = _row(session, acting, view.id, task_id)
        row.frequency = frequency
        row.autonomy = autonomy
        row.last_year = last_year
        row.answered_in = answered_in
        row.answered_at = now
    return Change.of(case_id, "self_rating")


def _row(session: Session, acting: Acting, case_profile_id: UUID, task_id: str) -> SelfRating:
    row = session.scalar(
        select(SelfRating).where(SelfRating.case_profile_id == case_profile_id, SelfRating.task_id == task_id)
    )
    if row is None:
        row = SelfRating(id=acting.new_id(), case_profile_id=case_profile_id, task_id=task_id)
        session.add(row)
    return row


def read_asked(session: Session, case_id: UUID) -> tuple[Asked, ...]:
    """The tasks of all chosen profiles in the order the candidate is asked them, each once.

    Those of an optional module are asked when a day, a place, a way or an assessor is planned for it.
    """
    views = read_chosen_profiles(session, case_id)
    planned = _planned_modules(session, views)
    found: dict[str, Asked] = {}
    for view in views:
        for module in view.profile.modules:
            if module in view.profile.demanded or (view.id, module.id) in planned:
                for task in module.tasks:
                    found.setdefault(task.id, Asked(view.id, module, task))
    return tuple(found.values())


def _planned_modules(session: Session, views: Sequence[CaseProfileView]) -> set[tuple[UUID, str]]:
    columns = (PlanItem.method, PlanItem.place, PlanItem.host_id, PlanItem.day, PlanItem.assessor_id)
    anything = or_(*(column.is_not(None) for column in columns))
    wanted = PlanItem.case_profile_id.in_([view.id for view in views])
    rows = session.execute(select(PlanItem.case_profile_id, PlanItem.module_id).where(wanted, anything))
    return {(case_profile_id, module_id) for case_profile_id, module_id in rows}


def read_answers(session: Session, case_id: UUID) -> dict[str, OwnView]:
    """The candidate's answers in all chosen profiles, by task id."""
    answers: dict[str, OwnView] = {}
    for view in read_chosen_profiles(session, case_id):
        answers.update(read_own_view(session, view.id))
    return answers


def read_own_view(session: Session, case_profile_id: UUID) -> dict[str, OwnView]:
    """The candidate's answers of one chosen profile, by task id."""
    rows = session.scalars(select(SelfRating).where(SelfRating.case_profile_id == case_profile_id))
    return {
        row.task_id: OwnView(
            task_id=row.task_id,
            frequency=Frequency(row.frequency),
            autonomy=OwnAutonomy(row.autonomy) if row.autonomy else None,
            last_year=row.last_year,
            answered_in=row.answered_in,
            answered_at=row.answered_at,
        )
        for row in rows
    }


def tasks_in_order(profile: Profile) -> tuple[Task, ...]:
    """The tasks of a profile in the order the candidate is asked them."""
    return tuple(task for module in profile.modules for task in module.tasks)


def first_unanswered(asked: Sequence[Asked], answers: dict[str, OwnView]) -> int | None:
    """Where to go on: the place of the first task not wholly answered, None when all are."""
    for place, one in enumerate(asked):
        answer = answers.get(one.task.id)
        if answer is None or not answer.is_whole:
            return place
    return None


def view_of_criterion(profile: Profile, answers: dict[str, OwnView], criterion_id: str) -> OwnView | None:
    """The candidate's own view of the task that stands for a criterion."""
    for task in tasks_in_order(profile):
        if criterion_id in task.criteria:
            return answers.get(task.id)
    return None
