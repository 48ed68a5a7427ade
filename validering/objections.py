"""Objections to a result and their answers; an open one keeps documents from being issued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line, text
from validering.masking import masked, words_of_protected
from validering.profiles import read_case_profile
from validering.seeing import SEE_RESULTS
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Objection, ObjectionAnswer
from validering.storage.tables.cases import Case

RECORDERS = SEE_RESULTS
ANSWERERS = (StaffRole.COORDINATOR, StaffRole.ASSESSOR, StaffRole.QUALITY_ASSURER)


class ObjectionStatus(StrEnum):
    OPEN = "open"
    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"


@dataclass(frozen=True)
class ObjectionView:
    """An objection with its newest answer; open until it has one."""

    id: UUID
    case_profile_id: UUID | None
    about: str | None
    raised_by: str
    text: str
    language: str | None
    received_on: date
    recorded_by_name: str
    recorded_at: datetime
    status: ObjectionStatus
    answer: str | None
    answered_by_name: str | None
    answered_at: datetime | None


def record_objection(
    session: Db,
    acting: Acting,
    case_id: UUID,
    *,
    raised_by: str,
    text_given: str,
    received_on: date,
    case_profile_id: UUID | None = None,
    about: str | None = None,
    language: str | None = None,
) -> Change:
    """Write down what somebody objects to; it cannot be changed afterwards.

    Raises UserError ``objection_empty`` where it says nothing or nobody says it, ``objection_in_future``.
    """
    acting.require(*RECORDERS)
    if session.get(Case, case_id) is None:
        raise UserError("case_missing")
    if case_profile_id is not None and read_case_profile(session, case_profile_id).case_id != case_id:
        raise ValueError("the profile belongs to another case")
    said, by = text()(text_given), line()(raised_by)
    if not said or not by:
        raise UserError("objection_empty")
    if received_on > acting.today():
        raise UserError("objection_in_future", day=received_on.isoformat())
    row = Objection(
        id=acting.new_id(),
        case_id=case_id,
        case_profile_id=case_profile_id,
        about=line()(about),
        raised_by=by,
        text=said,
        language=language,
        received_on=received_on,
        recorded_by=acting.staff_id,
        recorded_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(case_id, "objections", new_id=row.id)


def answer_objection(
    session: Db, acting: Acting, objection_id: UUID, *, status: ObjectionStatus, answer: str
) -> Change:
    """Answer an objection in words; never by the one who leads the case.

    Raises UserError ``objection_answer_empty``, ``objection_by_lead``.
    """
    acting.require(*ANSWERERS)
    objection = session.get(Objection, objection_id)
    if objection is None:
        raise UserError("row_gone")
    if session.get_one(Case, objection.case_id).lead_id == acting.staff_id:
        raise UserError("objection_by_lead")
    said = text()(answer)
    if not said or status is ObjectionStatus.OPEN:
        raise UserError("objection_answer_empty")
    row = ObjectionAnswer(
        id=acting.new_id(),
        objection_id=objection_id,
        status=status.value,
        answer=said,
        answered_by=acting.staff_id,
        answered_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(objection.case_id, "objections", new_id=row.id)


def read_objections(session: Db, case_id: UUID) -> tuple[ObjectionView, ...]:
    """All objections of a case, oldest first, without the name of a protected person."""
    rows = session.scalars(
        select(Objection).where(Objection.case_id == case_id).order_by(Objection.recorded_at)
    ).all()
    answers = {
        answer.objection_id: answer
        for answer in session.scalars(
            select(ObjectionAnswer)
            .where(ObjectionAnswer.objection_id.in_([row.id for row in rows]))
            .order_by(ObjectionAnswer.answered_at)
        )
    }
    people = {row.recorded_by for row in rows} | {answer.answered_by for answer in answers.values()}
    names = staff_names(session, people)
    views = tuple(_view(row, answers.get(row.id), names) for row in rows)
    return masked(views, words_of_protected(session, case_id)) if views else ()


def _view(row: Objection, answer: ObjectionAnswer | None, names: dict[UUID | None, str]) -> ObjectionView:
    return ObjectionView(
        id=row.id,
        case_profile_id=row.case_profile_id,
        about=row.about,
        raised_by=row.raised_by,
        text=row.text,
        language=row.language,
        received_on=row.received_on,
        recorded_by_name=names.get(row.recorded_by, "–"),
        recorded_at=row.recorded_at,
        status=ObjectionStatus(answer.status) if answer else ObjectionStatus.OPEN,
        answer=answer.answer if answer else None,
        answered_by_name=names.get(answer.answered_by) if answer else None,
        answered_at=answer.answered_at if answer else None,
    )
