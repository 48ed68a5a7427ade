"""Conflict of interest: asked of each assessor before anything is assessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.storage.tables.cases import Case, ImpartialityDeclaration
from validering.storage.tables.people import StaffMember


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

    Raises UserError("impartiality_needs_note") where a relation is declared without saying which.
    """
    acting.require(StaffRole.ASSESSOR)
    session.get_one(Case, case_id)
    note = (note or "").strip() or None
    if relation is not Relation.NONE and note is None:
        raise UserError("impartiality_needs_note")
    now = acting.now()
    row = ImpartialityDeclaration(
        id=acting.new_id(),
        case_id=case_id,
        staff_id=acting.staff_id,
        relation=relation,
        note=note,
        declared_on=now.date(),
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


def newest_of(session: Session, case_id: UUID, staff_id: UUID) -> Declaration | None:
    """The declaration that counts for one assessor."""
    return next((one for one in read_declarations(session, case_id) if one.staff_id == staff_id), None)
