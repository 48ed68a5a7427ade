"""Who may assess in a case, and what must hold before anything is rated or decided there."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.errors import UserError
from validering.profile import JudgedBy, Module
from validering.profiles import CaseProfileView, read_case_profile
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Case, ImpartialityDeclaration
from validering.storage.tables.people import InformationReceipt, StaffMember
from validering.terms import CLOSING, Product

UNBIASED = "none"
ASSESSORS = (StaffRole.ASSESSOR,)
JUDGES: Mapping[JudgedBy, tuple[StaffRole, ...]] = {
    JudgedBy.TRADE: ASSESSORS,
    JudgedBy.SFI_TEACHER: (StaffRole.SFI_TEACHER,),
}
"""Who marks and signs a module: the Swedish of the work is for a teacher of Swedish alone."""
EVERY_JUDGE = (StaffRole.ASSESSOR, StaffRole.SFI_TEACHER)
_NOT_FOR = {
    JudgedBy.TRADE: "module_for_assessor",
    JudgedBy.SFI_TEACHER: "module_for_sfi_teacher",
}


def case_to_assess(
    session: Session, acting: Acting, case_id: UUID, roles: tuple[StaffRole, ...] = ASSESSORS
) -> Case:
    """The case, for one of ``roles``; raises UserError where it is portfolio-only, paused or withdrawn."""
    acting.require(*roles)
    case = session.get(Case, case_id)
    if case is None:
        raise UserError("case_missing")
    if set(case.products) <= {Product.MERIT_PORTFOLIO.value}:
        raise UserError("assess_portfolio_only", case_no=case.case_no)
    if case.halt in CLOSING:
        raise UserError(f"assess_case_{case.halt}", case_no=case.case_no)
    return case


def require_running(session: Session, case: Case, view: CaseProfileView) -> None:
    """Refuse new ratings in a stopped case, a profile that is ready, or before the candidate was informed."""
    if case.halt is not None:
        raise UserError(f"assess_case_{case.halt}", case_no=case.case_no)
    if view.judged_at is not None:
        raise UserError("assess_profile_ready", title=view.profile.title.sv)
    receipt = select(InformationReceipt.id).where(InformationReceipt.case_id == case.id).limit(1)
    if session.scalar(receipt) is None:
        raise UserError("assess_not_informed", case_no=case.case_no)


def profile_to_assess(
    session: Session, acting: Acting, case_profile_id: UUID, roles: tuple[StaffRole, ...] = ASSESSORS
) -> tuple[Case, CaseProfileView]:
    """The case and the frozen profile, for one of ``roles``; raises UserError where closed to rating."""
    acting.require(*roles)
    view = read_case_profile(session, case_profile_id)
    case = case_to_assess(session, acting, view.case_id, roles)
    if view.dropped_at is not None:
        raise UserError("assess_profile_dropped", title=view.profile.title.sv)
    return case, view


def require_unbiased(session: Session, case: Case, staff_id: UUID) -> None:
    """Refuse a person who has declared nothing, or a conflict of interest; raises UserError."""
    relation = declared_relation(session, case.id, staff_id)
    if relation is None:
        raise UserError("assess_not_declared", name=staff_name(session, staff_id))
    if relation != UNBIASED:
        raise UserError("assess_biased", name=staff_name(session, staff_id))


def require_assessor(session: Session, staff_id: UUID) -> None:
    """Refuse a person who is no assessor; raises UserError ``assess_no_assessor``."""
    person = session.get(StaffMember, staff_id)
    if person is None or StaffRole.ASSESSOR.value not in person.roles:
        raise UserError("assess_no_assessor", name=person.name if person else "–")


def may_judge(acting: Acting, module: Module) -> bool:
    """Whether the module is for whoever acts to mark and sign."""
    return acting.may(*JUDGES[module.judged_by])


def require_may_judge(acting: Acting, module: Module) -> None:
    """Refuse who acts where the module is for somebody else to judge.

    Raises UserError ``module_for_sfi_teacher`` or ``module_for_assessor``.
    """
    if not may_judge(acting, module):
        raise UserError(_NOT_FOR[module.judged_by], module=module.title.sv)


def require_judge(session: Session, staff_id: UUID, module: Module) -> None:
    """Refuse a person in whose name the module cannot be judged.

    Raises UserError ``assess_no_assessor`` or ``judge_no_sfi_teacher``.
    """
    if module.judged_by is JudgedBy.TRADE:
        require_assessor(session, staff_id)
        return
    person = session.get(StaffMember, staff_id)
    if person is None or StaffRole.SFI_TEACHER.value not in person.roles:
        raise UserError("judge_no_sfi_teacher", name=person.name if person else "–", module=module.title.sv)


def declared_relation(session: Session, case_id: UUID, staff_id: UUID) -> str | None:
    """What the person last declared in this case, ``none`` for no conflict; None where nothing was."""
    return session.scalars(
        select(ImpartialityDeclaration.relation)
        .where(ImpartialityDeclaration.case_id == case_id, ImpartialityDeclaration.staff_id == staff_id)
        .order_by(ImpartialityDeclaration.declared_at.desc())
        .limit(1)
    ).first()


def require_evidence(session: Session, case_id: UUID, evidence_id: UUID) -> None:
    """Refuse evidence that is not in this case or was removed; raises UserError ``evidence_missing_here``."""
    row = session.get(Evidence, evidence_id)
    if row is None or row.case_id != case_id or row.removed_at is not None:
        raise UserError("evidence_missing_here")


def staff_name(session: Session, staff_id: UUID) -> str:
    """The name of a person who works here, or a dash."""
    person = session.get(StaffMember, staff_id)
    return person.name if person else "–"
