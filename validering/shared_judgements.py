"""A criterion that several profiles of a case share is rated once and counts in each of them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import BindParameter, Select, select
from sqlalchemy.orm import Session

from validering.profile import Criterion
from validering.profile_differences import is_same_demand
from validering.profiles import CaseProfileView, read_case_profiles
from validering.storage.tables.assessment import WorkingMark
from validering.storage.tables.cases import CaseProfile


def profiles_sharing(session: Session, case_id: UUID, mark: WorkingMark) -> tuple[UUID, ...]:
    """The other profiles a mark counts in too.

    Left out are dropped and ready ones, those whose scale has no such level, those where the criterion says
    something else, and those where it has an unsigned mark of its own.
    """
    views = read_case_profiles(session, case_id)
    marked = next(view for view in views if view.id == mark.case_profile_id)
    criterion = marked.profile.criterion(mark.criterion_id)
    own_marks = set(
        session.scalars(
            select(WorkingMark.case_profile_id).where(
                WorkingMark.criterion_id == mark.criterion_id,
                WorkingMark.case_profile_id.in_(profiles_beside(mark.case_profile_id)),
            )
        )
    )
    return tuple(
        view.id
        for view in views
        if view.id != mark.case_profile_id and view.id not in own_marks and _takes(view, mark, criterion)
    )


def profiles_beside(case_profile_id: UUID | BindParameter[UUID]) -> Select[UUID]:
    """All profiles of the same case: what is linked to a criterion in one speaks for it in all."""
    case_id = select(CaseProfile.case_id).where(CaseProfile.id == case_profile_id).scalar_subquery()
    return select(CaseProfile.id).where(CaseProfile.case_id == case_id)


def _takes(view: CaseProfileView, mark: WorkingMark, marked: Criterion) -> bool:
    if view.dropped_at is not None or view.judged_at is not None:
        return False
    levels = {level.id for level in view.profile.scale.levels}
    knows = any(is_same_demand(criterion, marked) for criterion in view.profile.criteria())
    return knows and (mark.level_id is None or mark.level_id in levels)
