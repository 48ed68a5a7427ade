"""The second person's view of a decided result, on screen or on a printed bundle whose scan is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.assessment_access import UNBIASED, declared_relation, require_evidence
from validering.changes import Change
from validering.corrections import read_corrections
from validering.errors import UserError
from validering.profiles import read_case_profile
from validering.searching import fold
from validering.standing import still_stands
from validering.storage.tables.assessment import Moderation, ProfileResult
from validering.storage.tables.cases import Case, CaseParticipant
from validering.storage.tables.people import StaffMember
from validering.terms import CLOSING, ParticipantRole

REVIEWING = (StaffRole.ASSESSOR, StaffRole.QUALITY_ASSURER)
ENTERING = (*REVIEWING, StaffRole.COORDINATOR)


@dataclass(frozen=True)
class Disagreement:
    """A criterion the second person sees otherwise, and why."""

    criterion_id: str
    reason: str


@dataclass(frozen=True)
class ModerationView:
    """One view of a second person; ``scan_evidence_id`` is set where it was signed on paper.

    ``moderator_id`` is None for somebody who does not work here.
    """

    id: UUID
    agrees: bool
    reason: str | None
    disagreements: tuple[Disagreement, ...]
    moderator_id: UUID | None
    moderator_name: str
    scan_evidence_id: UUID | None
    made_at: datetime


def moderate(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    *,
    agrees: bool,
    reason: str = "",
    disagreements: Sequence[Disagreement] = (),
) -> Change:
    """Sign the newest result of a profile as the second person, on screen.

    Raises UserError where whoever acts leads the case, made the decision or has a conflict of interest
    there, where there is no result yet, or where a disagreement has no reason.
    """
    acting.require(*REVIEWING)
    case, result = _to_moderate(session, case_profile_id)
    if acting.staff_id in _not_second(session, case, result):
        raise UserError("moderation_by_lead")
    if declared_relation(session, case.id, acting.staff_id) not in (None, UNBIASED):
        raise UserError("assess_biased", name=acting.name)
    return _add(
        session, acting, case, result, acting.staff_id, acting.name, None, agrees, reason, disagreements
    )


def moderate_on_paper(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    *,
    agrees: bool,
    moderator_name: str,
    scan_evidence_id: UUID,
    reason: str = "",
    disagreements: Sequence[Disagreement] = (),
) -> Change:
    """Enter what a second person wrote on the printed bundle; its scan must lie in the case's evidence.

    A name that somebody on the staff has is tied to them. Raises UserError as ``moderate`` does, by the
    name that was written, ``moderation_needs_name`` or ``moderation_no_reviewer``.
    """
    acting.require(*ENTERING)
    case, result = _to_moderate(session, case_profile_id)
    name = " ".join(moderator_name.split())
    if not name:
        raise UserError("moderation_needs_name")
    require_evidence(session, case.id, scan_evidence_id)
    person = _reviewer_named(session, case, result, name)
    given, tied = (person.name, person.id) if person else (name, None)
    return _add(session, acting, case, result, tied, given, scan_evidence_id, agrees, reason, disagreements)


def may_moderate(session: Db, case_profile_id: UUID, staff_id: UUID) -> bool:
    """Whether this person could be the second one for the newest result."""
    try:
        case, result = _to_moderate(session, case_profile_id)
    except UserError:
        return False
    is_unbiased = declared_relation(session, case.id, staff_id) in (None, UNBIASED)
    return is_unbiased and staff_id not in _not_second(session, case, result)


def read_moderations(session: Db, profile_result_id: UUID) -> tuple[ModerationView, ...]:
    """All views of a second person on one decision, oldest first."""
    rows = session.scalars(
        select(Moderation)
        .where(Moderation.profile_result_id == profile_result_id)
        .order_by(Moderation.made_at)
    )
    return tuple(
        ModerationView(
            id=row.id,
            agrees=row.agrees,
            reason=row.reason,
            disagreements=tuple(Disagreement(**each) for each in row.disagreements),
            moderator_id=row.moderator_id,
            moderator_name=row.moderator_name,
            scan_evidence_id=row.scan_evidence_id,
            made_at=row.made_at,
        )
        for row in rows
    )


def _to_moderate(session: Db, case_profile_id: UUID) -> tuple[Case, ProfileResult]:
    view = read_case_profile(session, case_profile_id)
    case = session.get_one(Case, view.case_id)
    if case.halt in CLOSING:
        raise UserError(f"assess_case_{case.halt}", case_no=case.case_no)
    result = session.scalars(
        select(ProfileResult)
        .where(ProfileResult.case_profile_id == case_profile_id)
        .order_by(ProfileResult.decided_at.desc())
        .limit(1)
    ).first()
    opened = [each.opened_at for each in read_corrections(session, case_profile_id)]
    if result is None or not still_stands(result.decided_at, view.judged_at, case.halt, opened):
        raise UserError("moderation_no_result", title=view.profile.title.sv)
    return case, result


def _not_second(session: Db, case: Case, result: ProfileResult) -> set[UUID]:
    """Who cannot be the second person: whoever leads or led the case, and whoever made the decision."""
    leads = session.scalars(
        select(CaseParticipant.staff_id).where(
            CaseParticipant.case_id == case.id, CaseParticipant.role == ParticipantRole.LEAD_ASSESSOR
        )
    )
    return {result.decided_by, *leads, *([case.lead_id] if case.lead_id else [])}


def _reviewer_named(session: Db, case: Case, result: ProfileResult, name: str) -> StaffMember | None:
    """Who on the staff has this name; None for somebody from outside, or where several have it."""
    namesakes = [each for each in session.scalars(select(StaffMember)) if fold(each.name) == fold(name)]
    if {each.id for each in namesakes} & _not_second(session, case, result):
        raise UserError("moderation_by_lead")
    if len(namesakes) != 1:
        return None
    (person,) = namesakes
    if not {role.value for role in REVIEWING} & set(person.roles):
        raise UserError("moderation_no_reviewer", name=person.name)
    if declared_relation(session, case.id, person.id) not in (None, UNBIASED):
        raise UserError("assess_biased", name=person.name)
    return person


def _add(
    session: Db,
    acting: Acting,
    case: Case,
    result: ProfileResult,
    moderator_id: UUID | None,
    name: str,
    scan_evidence_id: UUID | None,
    agrees: bool,
    reason: str,
    disagreements: Sequence[Disagreement],
) -> Change:
    if agrees and disagreements:
        raise UserError("moderation_both")
    if any(not each.reason.strip() for each in disagreements) or not (
        agrees or disagreements or reason.strip()
    ):
        raise UserError("moderation_needs_reason")
    row = Moderation(
        id=acting.new_id(),
        case_profile_id=result.case_profile_id,
        profile_result_id=result.id,
        agrees=agrees,
        reason=reason.strip() or None,
        disagreements=[
            {"criterion_id": each.criterion_id, "reason": each.reason.strip()} for each in disagreements
        ],
        moderator_id=moderator_id,
        moderator_name=name,
        scan_evidence_id=scan_evidence_id,
        entered_by=acting.staff_id,
        made_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(case.id, "moderation", new_id=row.id)
