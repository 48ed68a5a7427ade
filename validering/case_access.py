"""Who may open and run a case, and the case they mean."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_facts import CaseFacts
from validering.errors import UserError
from validering.guards import Act, may
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate

CASE_ROLES = (StaffRole.COORDINATOR, StaffRole.ASSESSOR, StaffRole.SFI_TEACHER)


def case_named(session: Session, case_id: UUID) -> Case:
    """The case; raises UserError ``case_missing``."""
    case = session.get(Case, case_id)
    if case is None:
        raise UserError("case_missing")
    return case


def case_to_run(session: Session, acting: Acting, case_id: UUID) -> Case:
    """The case, for a person who may run it; raises UserError ``not_allowed`` or ``case_missing``."""
    acting.require(*CASE_ROLES)
    return case_named(session, case_id)


def candidate_to_change(session: Session, acting: Acting, case_id: UUID) -> Candidate:
    """The candidate of a case, for a person who may run it."""
    return session.get_one(Candidate, case_to_run(session, acting, case_id).candidate_id)


def require_allowed(facts: CaseFacts, act: Act) -> None:
    """Refuse ``act`` with the first thing that stands in its way; raises UserError."""
    reasons = may(facts, act)
    if reasons:
        raise UserError(reasons[0].code, **dict(reasons[0].facts))
