"""What the profiles of one case have in common: a shared module is planned, answered and judged once."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

from sqlalchemy import inspect, or_, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.profile import Profile
from validering.profile_differences import shared_criteria
from validering.storage.tables.assessment import Judgement, SelfRating
from validering.storage.tables.cases import CaseProfile, PlanItem, ProfileVersion

Row = TypeVar("Row", SelfRating, PlanItem, Judgement)


def carry_over(session: Session, acting: Acting, chosen: CaseProfile, profile: Profile) -> None:
    """Let answers, plan and judgements of the case's other profiles count for ``profile`` too.

    A question or criterion is shared where id and Swedish text are the same, a plan where the module is.
    """
    others = (
        select(CaseProfile.id, ProfileVersion.content)
        .join(ProfileVersion, ProfileVersion.id == CaseProfile.profile_version_id)
        .where(CaseProfile.case_id == chosen.case_id, CaseProfile.id != chosen.id)
    )
    running = others.where(CaseProfile.dropped_at.is_(None)).order_by(CaseProfile.order_no)
    for other, content in session.execute(running).all():
        before = Profile.from_json(content)
        _copy_ratings(session, acting, other, chosen.id, _shared_tasks(before, profile))
        _copy_plan(session, acting, other, chosen.id, profile)
        _copy_judgements(session, acting, other, chosen.id, before, profile)


def _shared_tasks(before: Profile, profile: Profile) -> set[str]:
    """The tasks that are asked in the same words in both."""
    asked = {task.id: task.question.sv for module in before.modules for task in module.tasks}
    tasks = (task for module in profile.modules for task in module.tasks)
    return {task.id for task in tasks if asked.get(task.id) == task.question.sv}


def _copy_ratings(session: Session, acting: Acting, source: UUID, target: UUID, wanted: set[str]) -> None:
    there = select(SelfRating.task_id).where(SelfRating.case_profile_id == target)
    missing = wanted - set(session.scalars(there))
    rows = select(SelfRating).where(SelfRating.case_profile_id == source, SelfRating.task_id.in_(missing))
    for row in session.scalars(rows).all():
        session.add(_copy(row, acting, target))
    session.flush()


def _copy_plan(session: Session, acting: Acting, source: UUID, target: UUID, profile: Profile) -> None:
    wanted = {module.id for module in profile.modules}
    criteria = {criterion.id for criterion in profile.criteria()}
    there = select(PlanItem.module_id).where(PlanItem.case_profile_id == target)
    wanted -= set(session.scalars(there))
    rows = select(PlanItem).where(
        PlanItem.case_profile_id == source,
        PlanItem.module_id.in_(wanted),
        or_(PlanItem.criterion_id.is_(None), PlanItem.criterion_id.in_(criteria)),
    )
    for row in session.scalars(rows).all():
        session.add(_copy(row, acting, target))
    session.flush()


def _copy_judgements(
    session: Session, acting: Acting, source: UUID, target: UUID, before: Profile, profile: Profile
) -> None:
    """Each judgement with what it superseded, as it was signed, where the scale has its level.

    A criterion that says something else by now is judged anew.
    """
    levels = {level.id for level in profile.scale.levels}
    wanted = set(shared_criteria(before, profile))
    there = select(Judgement.criterion_id).where(Judgement.case_profile_id == target)
    wanted -= set(session.scalars(there))
    rows = select(Judgement).where(Judgement.case_profile_id == source, Judgement.criterion_id.in_(wanted))
    made: dict[UUID, UUID] = {}
    for row in session.scalars(rows.order_by(Judgement.made_at)).all():
        if row.level_id is None or row.level_id in levels:
            copied = _copy(row, acting, target)
            copied.supersedes = made.get(row.supersedes) if row.supersedes else None
            made[row.id] = copied.id
            session.add(copied)
            session.flush()


def _copy(row: Row, acting: Acting, case_profile_id: UUID) -> Row:
    kind = type(row)
    columns = [column.key for column in inspect(kind).column_attrs]
    values = {name: getattr(row, name) for name in columns}
    return kind(**{**values, "id": acting.new_id(), "case_profile_id": case_profile_id})
