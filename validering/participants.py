"""The people of a case over time: who leads it, who takes over, who else has a part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import case_to_run
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.staff_names import staff_names
from validering.storage.tables.cases import Case, CaseParticipant
from validering.storage.tables.people import StaffMember
from validering.terms import ParticipantRole

LEAD_GIVERS = (StaffRole.COORDINATOR, StaffRole.ASSESSOR)


@dataclass(frozen=True)
class ParticipantEntry:
    """A person's part in the case; ``to_date`` is None while it lasts."""

    id: UUID
    staff_id: UUID
    name: str
    role: ParticipantRole
    from_date: date
    to_date: date | None
    handover_note: str | None


def hand_over_lead(
    session: Session, acting: Acting, case_id: UUID, staff_id: UUID, note: str | None = None
) -> Change:
    """Make ``staff_id`` the lead; the one who led until now stays on record with the note.

    Raises UserError ``not_allowed``, ``case_missing``, ``staff_not_active``, ``lead_not_assessor``,
    ``lead_already`` or ``handover_note_missing`` (from the second lead on).
    """
    acting.require(*LEAD_GIVERS)
    case = case_to_run(session, acting, case_id)
    person = _active(session, staff_id)
    if StaffRole.ASSESSOR not in person.roles:
        raise UserError("lead_not_assessor", name=person.name)
    if case.lead_id == staff_id:
        raise UserError("lead_already", name=person.name)
    said = text()(note)
    if case.lead_id is not None and said is None:
        raise UserError("handover_note_missing")
    _end_lead(session, acting, case, None if said is None else str(said))
    case.lead_id = staff_id
    row = _part(acting, case_id, staff_id, ParticipantRole.LEAD_ASSESSOR)
    session.add(row)
    return Change.of(case_id, "case", "participants", new_id=row.id)


def add_participant(
    session: Session, acting: Acting, case_id: UUID, staff_id: UUID, role: ParticipantRole
) -> Change:
    """Give a person a part from today; raises UserError as ``hand_over_lead`` or ``part_already``."""
    if role is ParticipantRole.LEAD_ASSESSOR:
        return hand_over_lead(session, acting, case_id, staff_id)
    case_to_run(session, acting, case_id)
    person = _active(session, staff_id)
    running = select(CaseParticipant).where(
        CaseParticipant.case_id == case_id,
        CaseParticipant.staff_id == staff_id,
        CaseParticipant.role == role.value,
        CaseParticipant.to_date.is_(None),
    )
    if session.scalars(running).first() is not None:
        raise UserError("part_already", name=person.name)
    row = _part(acting, case_id, staff_id, role)
    session.add(row)
    return Change.of(case_id, "participants", new_id=row.id)


def end_participation(
    session: Session, acting: Acting, case_id: UUID, participant_id: UUID, note: str | None = None
) -> Change:
    """End a person's part today; raises UserError ``lead_needs_successor`` or ``row_gone``."""
    case_to_run(session, acting, case_id)
    row = session.get(CaseParticipant, participant_id)
    if row is None or row.case_id != case_id:
        raise UserError("row_gone")
    if row.role == ParticipantRole.LEAD_ASSESSOR and row.to_date is None:
        raise UserError("lead_needs_successor")
    said = text()(note)
    row.to_date = acting.today()
    row.handover_note = None if said is None else str(said)
    return Change.of(case_id, "participants")


def read_participants(session: Session, case_id: UUID) -> tuple[ParticipantEntry, ...]:
    """Everybody who has or had a part, those still in it first, each in the order they came."""
    statement = select(CaseParticipant).where(CaseParticipant.case_id == case_id)
    rows = session.scalars(statement.order_by(CaseParticipant.from_date)).all()
    names = staff_names(session, [row.staff_id for row in rows])
    found = [
        ParticipantEntry(
            row.id,
            row.staff_id,
            names.get(row.staff_id, ""),
            ParticipantRole(row.role),
            row.from_date,
            row.to_date,
            row.handover_note,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: one.to_date is not None))


def _active(session: Session, staff_id: UUID) -> StaffMember:
    person = session.get_one(StaffMember, staff_id)
    if not person.is_active:
        raise UserError("staff_not_active", name=person.name)
    return person


def _part(acting: Acting, case_id: UUID, staff_id: UUID, role: ParticipantRole) -> CaseParticipant:
    return CaseParticipant(
        id=acting.new_id(),
        case_id=case_id,
        staff_id=staff_id,
        role=role.value,
        from_date=acting.today(),
    )


def _end_lead(session: Session, acting: Acting, case: Case, note: str | None) -> None:
    running = select(CaseParticipant).where(
        CaseParticipant.case_id == case.id,
        CaseParticipant.role == ParticipantRole.LEAD_ASSESSOR.value,
        CaseParticipant.to_date.is_(None),
    )
    for row in session.scalars(running):
        row.to_date = acting.today()
        row.handover_note = note
