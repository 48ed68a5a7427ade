"""The candidate's own view of each task: shown as it is, never summed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.profile import Profile, Task
from validering.storage.tables.assessment import SelfRating
from validering.storage.tables.cases import CaseProfile
from validering.terms import Frequency, OwnAutonomy

EARLIEST_YEAR = 1940


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
    def is_whole(self) -> bool:
        """Whether nothing more is asked about the task."""
        if self.frequency is Frequency.NEVER:
            return True
        return self.autonomy is not None and self.last_year is not None


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

    "Never" asks for nothing more, so what was said before about year and help is dropped.
    Raises UserError("self_rating_year") for a year in the future or before 1940.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.COORDINATOR, StaffRole.SFI_TEACHER)
    chosen = session.get_one(CaseProfile, case_profile_id)
    now = acting.now()
    if frequency is Frequency.NEVER:
        autonomy = last_year = None
    if last_year is not None and not EARLIEST_YEAR <= last_year <= now.year:
        raise UserError("self_rating_year", year=last_year, earliest=EARLIEST_YEAR, latest=now.year)
    row = session.scalar(
        select(SelfRating).where(SelfRating.case_profile_id == case_profile_id, SelfRating.task_id == task_id)
    )
    if row is None:
        row = SelfRating(id=acting.new_id(), case_profile_id=case_profile_id, task_id=task_id)
        session.add(row)
    row.frequency = frequency
    row.autonomy = autonomy
    row.last_year = last_year
    row.answered_in = answered_in
    row.answered_at = now
    return Change.of(chosen.case_id, "self_rating", new_id=row.id)


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


def first_unanswered(profile: Profile, answers: dict[str, OwnView]) -> int | None:
    """Where to go on: the place of the first task not wholly answered, None when all are."""
    for place, task in enumerate(tasks_in_order(profile)):
        answer = answers.get(task.id)
        if answer is None or not answer.is_whole:
            return place
    return None


def view_of_criterion(profile: Profile, answers: dict[str, OwnView], criterion_id: str) -> OwnView | None:
    """The candidate's own view of the task that stands for a criterion."""
    for task in tasks_in_order(profile):
        if criterion_id in task.criteria:
            return answers.get(task.id)
    return None
