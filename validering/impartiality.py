"""Conflict of interest: asked of each assessor before anything is assessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import case_named
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.participants import read_participants
from validering.searching import sort_key
from validering.staff_names import staff_names
from validering.storage.tables.cases import CaseProfile, ImpartialityDeclaration, PlanItem
from validering.storage.tables.people import StaffMember
from validering.terms import ParticipantRole

ASSESSING = (ParticipantRole.LEAD_ASSESSOR, ParticipantRole.SECOND_ASSESSOR)


class Relation(StrEnum):
    """How an assessor stands to the candidate; only NONE lets them assess."""

    NONE = "none"
    KINSHIP = "kinship"
    EMPLOYER = "employer"
    OTHER = "other"


@dataclass(frozen=True)
class Declaration:
    """What one assessor declared, newest first in a list."""

    staff_id: UUID
    staff_name: str
    relation: Relation
    note: str | None
    declared_on: date

    @property
    def lets_assess(self) -> bool:
        return self.relation is Relation.NONE


def declare(
    session: Session, acting: Acting, case_id: UUID, relation: Relation, note: str | None = None
) -> Change:
    """The signed-in person declares how they stand to the candidate.

    Raises UserError ``not_allowed``, ``case_missing`` or, where a relation is declared without saying which,
    ``impartiality_needs_note``.
    """
    acting.require(StaffRole.ASSESSOR, StaffRole.SFI_TEACHER)
    case_named(session, case_id)
    said = text()(note)
    note = None if said is None else str(said)
    if relation is not Relation.NONE and note is None:
        raise UserError("impartiality_needs_note")
    now = acting.now()
    row = ImpartialityDeclaration(
        id=acting.new_id(),
        case_id=case_id,
        staff_id=acting.staff_id,
        relation=relation,
        note=note,
        declared_on=acting.today(),
        declared_at=now,
    )
    session.add(row)
    return Change.of(case_id, "impartiality", new_id=row.id)


def read_declarations(session: Session, case_id: UUID) -> tuple[Declaration, ...]:
    """All declarations of a case, newest first."""
    rows = session.execute(
        select(ImpartialityDeclaration, StaffMember.name)
        .join(StaffMember, StaffMember.id == ImpartialityDeclaration.staff_id)
        .where(ImpartialityDeclaration.case_id == case_id)
        .order_by(ImpartialityDeclaration.declared_at.desc())
    )
    return tuple(
        Declaration(row.staff_id, name, Relation(row.relation), row.note, row.declared_on)
        for row, name in rows
    )


@dataclass(frozen=True)
class AssessorOfCase:
    """Somebody who assesses in the case, and what they declared; ``role`` is None for a name in the plan."""

    staff_id: UUID
    name: str
    role: ParticipantRole | None
    participant_id: UUID | None
    declaration: Declaration | None


def read_assessors_of_case(session: Session, case_id: UUID) -> tuple[AssessorOfCase, ...]:
    """The lead, then second assessors, then others whom the plan names; each once, as they are now."""
    newest = {one.staff_id: one for one in reversed(read_declarations(session, case_id))}
    running = [one for one in read_participants(session, case_id) if one.to_date is None]
    found: dict[UUID, AssessorOfCase] = {}
    for role in ASSESSING:
        for one in running:
            if one.role is role and one.staff_id not in found:
                found[one.staff_id] = AssessorOfCase(
                    one.staff_id, one.name, role, one.id, newest.get(one.staff_id)
                )
    for staff_id, name in sorted(_planned(session, case_id).items(), key=lambda pair: sort_key(pair[1])):
        if staff_id not in found:
            found[staff_id] = AssessorOfCase(staff_id, name, None, None, newest.get(staff_id))
    return tuple(found.values())


def _planned(session: Session, case_id: UUID) -> dict[UUID, str]:
    named = (
        select(PlanItem.assessor_id)
        .join(CaseProfile, CaseProfile.id == PlanItem.case_profile_id)
        .where(CaseProfile.case_id == case_id, CaseProfile.dropped_at.is_(None))
        .distinct()
    )
    return {
        one: name for one, name in staff_names(session, session.scalars(named)).items() if one is not None
    }


def newest_of(session: Session, case_id: UUID, staff_id: UUID) -> Declaration | None:
    """The declaration that counts for one assessor."""
    return next((one for one in read_declarations(session, case_id) if one.staff_id == staff_id), None)
