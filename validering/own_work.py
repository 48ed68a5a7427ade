"""The cases that are somebody's to look at now: one's own, those that stand still, and those to check."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from validering.case_list import CaseRow, rows_of
from validering.states import CaseState
from validering.storage.tables.assessment import Moderation, ModuleResult, ProfileResult
from validering.storage.tables.cases import CaseParticipant, CaseProfile, PlanItem
from validering.storage.tables.cases import Session as Meeting
from validering.storage.tables.summary import CaseSummary

MOST = 12


def read_own_cases(session: Session, staff_id: UUID) -> tuple[CaseRow, ...]:
    """The open cases that a person leads or has a part in, the one touched last first."""
    parts = select(CaseParticipant.case_id).where(
        CaseParticipant.staff_id == staff_id, CaseParticipant.to_date.is_(None)
    )
    mine = or_(CaseSummary.lead_id == staff_id, CaseSummary.case_id.in_(parts))
    return rows_of(session, _open().where(mine).order_by(CaseSummary.changed_at.desc()).limit(MOST))


def read_todays_cases(session: Session, staff_id: UUID, today: date) -> frozenset[UUID]:
    """The cases in which a person meets somebody today, or is to see something of the plan."""
    planned = (
        select(CaseProfile.case_id)
        .join(PlanItem, PlanItem.case_profile_id == CaseProfile.id)
        .where(PlanItem.day == today, PlanItem.assessor_id == staff_id)
    )
    met = select(Meeting.case_id).where(Meeting.day == today, Meeting.assessor_id == staff_id)
    return frozenset((*session.scalars(planned), *session.scalars(met)))


def read_standing_still(session: Session) -> tuple[CaseRow, ...]:
    """The open cases that nobody has touched for longest."""
    return rows_of(session, _open().order_by(CaseSummary.changed_at, CaseSummary.case_id).limit(MOST))


def read_waiting_for_second(session: Session) -> tuple[CaseRow, ...]:
    """The cases whose result waits for the second person, the longest first."""
    waiting = _open().where(CaseSummary.state == CaseState.IN_MODERATION.value)
    return rows_of(session, waiting.order_by(CaseSummary.changed_at).limit(MOST))


def read_disagreements(session: Session) -> tuple[CaseRow, ...]:
    """The cases in which a second person did not agree with the first, the one touched last first."""
    return _touched_last(session, _is_in(_cases_of(Moderation).where(Moderation.agrees.is_(False))))


def read_other_decisions(session: Session) -> tuple[CaseRow, ...]:
    """The cases where the decision is not what the ratings proposed, the one touched last first."""
    differs = or_(
        _is_in(_cases_of(ProfileResult).where(ProfileResult.proposed != ProfileResult.decided)),
        _is_in(_cases_of(ModuleResult).where(ModuleResult.proposed != ModuleResult.decided)),
    )
    return _touched_last(session, differs)


def _is_in(cases: Select[UUID]) -> ColumnElement[bool]:
    return CaseSummary.case_id.in_(cases)


def _touched_last(session: Session, which: ColumnElement[bool]) -> tuple[CaseRow, ...]:
    newest = select(CaseSummary).where(which).order_by(CaseSummary.changed_at.desc())
    return rows_of(session, newest.limit(MOST))


def _open() -> Select[CaseSummary]:
    return select(CaseSummary).where(CaseSummary.step.is_not(None), CaseSummary.halt.is_(None))


def _cases_of(table: type[ProfileResult] | type[ModuleResult] | type[Moderation]) -> Select[UUID]:
    return select(CaseProfile.case_id).join(table, table.case_profile_id == CaseProfile.id)
