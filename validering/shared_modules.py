"""What the profiles of one case have in common: a shared module is planned, answered and judged once."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.profile import Profile
from validering.storage.tables.assessment import Judgement, SelfRating
from validering.storage.tables.cases import CaseProfile, PlanItem

Row = TypeVar("Row", SelfRating, PlanItem, Judgement)


def carry_over(session: Session, acting: Acting, chosen: CaseProfile, profile: Profile) -> None:
    """Let answers, plan and judgements of the case's other profiles count for ``profile`` too."""
    others = select(CaseProfile.id).where(CaseProfile.case_id == chosen.case_id, CaseProfile.id != chosen.id)
    running = others.where(CaseProfile.dropped_at.is_(None)).order_by(CaseProfile.order_no)
    for other in session.scalars(running).all():
        _copy_ratings(session, acting, other, chosen.id, profile)
        _copy_plan(session, acting, other, chosen.id, profile)
        _copy_judgements(session, acting, other, chosen.id, profile)


def _copy_ratings(session: Session, acting: Acting, source: UUID, target: UUID, profile: Profile) -> None:
    wanted = {task.id for module in profile.modules for task in module.tasks}
    there = select(SelfRating.task_id).where(SelfRating.case_profile_id == target)
    wanted -= set(session.scalars(there))
    rows = select(SelfRating).where(SelfRating.case_profile_id == source, SelfRating.task_id.in_(wanted))
    for row in session.scalars(rows).all():
        session.add(_copy(row, acting, target))
    session.flush()


def _copy_plan(session: Session, acting: Acting, source: UUID, target: UUID, profile: Profile) -> None:
    wanted = {module.id for module in profile.modules}
    there = select(PlanItem.module_id).where(PlanItem.case_profile_id == target)
    wanted -= set(session.scalars(there))
    rows = select(PlanItem).where(
        PlanItem.case_profile_id == source,
        PlanItem.module_id.in_(wanted),
        PlanItem.criterion_id.is_(None),
    )
    for row in session.scalars(rows).all():
        session.add(_copy(row, acting, target))
    session.flush()


def _copy_judgements(session: Session, acting: Acting, source: UUID, target: UUID, profile: Profile) -> None:
    """Each judgement with what it superseded, as it was signed, where the scale has its level."""
    levels = {level.id for level in profile.scale.levels}
    wanted = {criterion.id for criterion in profile.criteria()}
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
