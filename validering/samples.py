"""The sample of the month: decided cases drawn for a quality assurer to look at, and what they saw."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.assessment_access import UNBIASED, declared_relation
from validering.case_list import CaseRow, rows_of
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.staff_names import staff_names
from validering.storage.tables.assessment import ProfileResult, SampleCheck
from validering.storage.tables.cases import Case, CaseParticipant, CaseProfile
from validering.storage.tables.summary import CaseSummary
from validering.terms import ParticipantRole

CHECKING = (StaffRole.QUALITY_ASSURER,)
PART = "sample"
SIZE = 5
"""How many decided cases are drawn in a month."""


@dataclass(frozen=True)
class CheckView:
    """What one person saw in the case when it was drawn in ``month`` (``YYYY-MM``)."""

    id: UUID
    month: str
    agrees: bool
    reason: str | None
    checked_by_name: str
    made_at: datetime


@dataclass(frozen=True)
class SampledCase:
    """A drawn case, with the newest check of it in its month; None while nobody has looked."""

    row: CaseRow
    check: CheckView | None


@dataclass(frozen=True)
class CaseSample:
    """A case among the samples: whether it is drawn now, who else must look, all checks, oldest first."""

    is_drawn: bool
    refusal: UserError | None
    checks: tuple[CheckView, ...]


def month_of(day: date) -> str:
    """The month that a sample is drawn for, as ``YYYY-MM``."""
    return f"{day:%Y-%m}"


def check_sample(session: Db, acting: Acting, case_id: UUID, *, agrees: bool, reason: str = "") -> Change:
    """Tick a drawn case off; it changes no result, and a new check in the month stands beside the old one.

    Raises UserError ``not_allowed``, ``case_missing``, ``sample_not_drawn``, ``sample_own_work``,
    ``assess_biased`` or ``sample_needs_reason``.
    """
    acting.require(*CHECKING)
    if session.get(Case, case_id) is None:
        raise UserError("case_missing")
    month = month_of(acting.today())
    if case_id not in _drawn(session, acting.today()):
        raise UserError("sample_not_drawn")
    refusal = _refusal(session, case_id, acting.staff_id, acting.name)
    if refusal is not None:
        raise refusal
    said = text()(reason)
    if not agrees and not said:
        raise UserError("sample_needs_reason")
    row = SampleCheck(
        id=acting.new_id(),
        case_id=case_id,
        month=month,
        agrees=agrees,
        reason=said,
        checked_by=acting.staff_id,
        made_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(case_id, PART, new_id=row.id)


def read_sample(session: Db, day: date) -> tuple[SampledCase, ...]:
    """SIZE cases that were decided before the month of ``day``; those that nobody has looked at first."""
    chosen = select(CaseSummary).where(CaseSummary.case_id.in_(_drawn(session, day)))
    rows = rows_of(session, chosen.order_by(CaseSummary.number_sort))
    checks = _checks(session, [row.case_id for row in rows])
    month = month_of(day)
    found = [
        SampledCase(row, next((one for one in reversed(checks[row.case_id]) if one.month == month), None))
        for row in rows
    ]
    return tuple(sorted(found, key=lambda each: each.check is not None))


def read_case_sample(session: Db, case_id: UUID, staff_id: UUID, day: date) -> CaseSample:
    """Whether a case is in the sample of the month of ``day``, and what was seen whenever it was."""
    is_drawn = case_id in _drawn(session, day)
    refusal = _refusal(session, case_id, staff_id, "") if is_drawn else None
    return CaseSample(is_drawn, refusal, _checks(session, [case_id])[case_id])


def _drawn(session: Db, day: date) -> tuple[UUID, ...]:
    """By lot, the same all the month: a case that is erased leaves the others where they were."""
    first = datetime.combine(day.replace(day=1), time(), UTC)
    decided = select(CaseProfile.case_id).join(ProfileResult, ProfileResult.case_profile_id == CaseProfile.id)
    known = session.scalars(decided.where(ProfileResult.decided_at < first).distinct())
    month = month_of(day)
    return tuple(
        sorted(known, key=lambda case_id: hashlib.sha256(f"{month} {case_id}".encode()).digest())[:SIZE]
    )


def _refusal(session: Db, case_id: UUID, staff_id: UUID, name: str) -> UserError | None:
    """Why this person cannot look at the case: their own work, or not free to judge there."""
    case = session.get_one(Case, case_id)
    led = select(CaseParticipant.staff_id).where(
        CaseParticipant.case_id == case_id, CaseParticipant.role == ParticipantRole.LEAD_ASSESSOR
    )
    decided = (
        select(ProfileResult.decided_by)
        .join(CaseProfile, CaseProfile.id == ProfileResult.case_profile_id)
        .where(CaseProfile.case_id == case_id)
    )
    if staff_id in {case.lead_id, *session.scalars(led), *session.scalars(decided)}:
        return UserError("sample_own_work")
    if declared_relation(session, case_id, staff_id) not in (None, UNBIASED):
        return UserError("assess_biased", name=name or staff_names(session, [staff_id]).get(staff_id, ""))
    return None


def _checks(session: Db, case_ids: list[UUID]) -> dict[UUID, tuple[CheckView, ...]]:
    chosen = select(SampleCheck).where(SampleCheck.case_id.in_(case_ids))
    rows = session.scalars(chosen.order_by(SampleCheck.made_at)).all()
    names = staff_names(session, [row.checked_by for row in rows])
    found: dict[UUID, tuple[CheckView, ...]] = dict.fromkeys(case_ids, ())
    for row in rows:
        name = names.get(row.checked_by, "")
        check = CheckView(row.id, row.month, row.agrees, row.reason, name, row.made_at)
        found[row.case_id] = (*found[row.case_id], check)
    return found
