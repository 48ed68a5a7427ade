"""The centre's answers to what candidates ask before they say yes; offered only when they are approved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import case_to_run
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line, text
from validering.print_choices import SWEDISH
from validering.storage.tables.candidate_view import InformationAnswer, InformationRead

WRITERS = (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)
PART = "information"


class InformationQuestion(StrEnum):
    """What candidates ask, in the order they are told."""

    WHO_SEES = "who_sees"
    AUTHORITIES = "authorities"
    SAYING_NO = "saying_no"
    CORRECTING = "correcting"
    INTERPRETER = "interpreter"


@dataclass(frozen=True)
class AnswerView:
    """An answer as it is kept; one without ``approved_on`` is a draft."""

    id: UUID
    question: InformationQuestion
    language: str
    text: str
    approved_by: str | None
    approved_on: date | None


@dataclass(frozen=True)
class ReadPiece:
    """An answer that a candidate has read; ``is_changed`` where another is told today."""

    question: InformationQuestion
    answered_in: str
    wants_more: bool
    read_at: datetime
    is_changed: bool


def write_answer(
    session: Session, acting: Acting, question: InformationQuestion, language: str, answer: str
) -> Change:
    """Keep a draft of an answer; an empty one, or what is told already, leaves no draft.

    Raises UserError: not_allowed, text_too_long.
    """
    acting.require(*WRITERS)
    said = text()(answer)
    told, draft = _told(session, question, language), _draft(session, question, language)
    if not said or (told is not None and said == told.text):
        if draft is not None:
            session.delete(draft)
        return Change.of(None, PART)
    if draft is None:
        draft = InformationAnswer(id=acting.new_id(), question=question.value, language=language)
        session.add(draft)
    draft.text, draft.changed_by, draft.changed_at = str(said), acting.staff_id, acting.now()
    return Change.of(None, PART)


def approve_answer(
    session: Session,
    acting: Acting,
    question: InformationQuestion,
    language: str,
    *,
    approved_by: str,
    approved_on: date | None = None,
) -> Change:
    """Write down who has approved the draft, today unless ``approved_on`` says otherwise.

    Raises UserError: not_allowed, information_no_draft, information_approver_missing,
    information_approved_in_future, information_swedish_first.
    """
    acting.require(*WRITERS)
    by, day = line()(approved_by), approved_on or acting.today()
    draft = _draft(session, question, language)
    if draft is None:
        raise UserError("information_no_draft")
    if not by:
        raise UserError("information_approver_missing")
    if day > acting.today():
        raise UserError("information_approved_in_future", day=day.isoformat())
    if language != SWEDISH and _told(session, question, SWEDISH) is None:
        raise UserError("information_swedish_first")
    told = _told(session, question, language)
    if told is not None:
        told.withdrawn_on = acting.today()
    draft.approved_by, draft.approved_on = str(by), day
    return Change.of(None, PART)


def withdraw_answer(session: Session, acting: Acting, question: InformationQuestion, language: str) -> Change:
    """Tell an approved answer to nobody from now on; without the Swedish one no other language is told.

    Raises UserError: not_allowed, row_gone.
    """
    acting.require(*WRITERS)
    told = _told(session, question, language)
    if told is None:
        raise UserError("row_gone")
    told.withdrawn_on = acting.today()
    return Change.of(None, PART)


def read_answers(session: Session) -> tuple[AnswerView, ...]:
    """All drafts and all answers that are told, of every language."""
    rows = session.scalars(select(InformationAnswer).where(InformationAnswer.withdrawn_on.is_(None)))
    order = {question: place for place, question in enumerate(InformationQuestion)}
    return tuple(
        sorted(
            map(_view, rows), key=lambda each: (order[each.question], each.language, each.approved_on is None)
        )
    )


def read_told(session: Session, language: str) -> tuple[AnswerView, ...]:
    """What candidates are told in ``language``; in Swedish where the answer does not exist in it."""
    approved = [each for each in read_answers(session) if each.approved_on is not None]
    found = {(each.question, each.language): each for each in approved}
    return tuple(
        found.get((question, language), found[question, SWEDISH])
        for question in InformationQuestion
        if (question, SWEDISH) in found
    )


def note_read(
    session: Session, acting: Acting, case_id: UUID, answer_id: UUID, *, answered_in: str, wants_more: bool
) -> Change:
    """Note that the candidate has read an answer; a later reading takes the place of an earlier.

    Raises UserError: not_allowed, case_missing, row_gone.
    """
    case_to_run(session, acting, case_id)
    answer = session.get(InformationAnswer, answer_id)
    if answer is None or answer.approved_on is None:
        raise UserError("row_gone")
    row = session.scalars(
        select(InformationRead).where(
            InformationRead.case_id == case_id, InformationRead.question == answer.question
        )
    ).first()
    if row is None:
        row = InformationRead(id=acting.new_id(), case_id=case_id, question=answer.question)
        session.add(row)
    row.answer_id, row.answered_in, row.wants_more = answer_id, answered_in, wants_more
    row.read_at = acting.now()
    return Change.of(case_id, PART)


def read_pieces(session: Session, case_id: UUID) -> tuple[ReadPiece, ...]:
    """What the candidate of a case has read, in the order it is told."""
    rows = session.execute(
        select(InformationRead, InformationAnswer.withdrawn_on)
        .join(InformationAnswer, InformationAnswer.id == InformationRead.answer_id)
        .where(InformationRead.case_id == case_id)
    ).all()
    found = {
        row.question: ReadPiece(
            InformationQuestion(row.question), row.answered_in, row.wants_more, row.read_at, day is not None
        )
        for row, day in rows
    }
    return tuple(found[question.value] for question in InformationQuestion if question.value in found)


def _draft(session: Session, question: InformationQuestion, language: str) -> InformationAnswer | None:
    return _first(session, question, language, is_approved=False)


def _told(session: Session, question: InformationQuestion, language: str) -> InformationAnswer | None:
    return _first(session, question, language, is_approved=True)


def _first(
    session: Session, question: InformationQuestion, language: str, *, is_approved: bool
) -> InformationAnswer | None:
    day = InformationAnswer.approved_on
    return session.scalars(
        select(InformationAnswer).where(
            InformationAnswer.question == question.value,
            InformationAnswer.language == language,
            InformationAnswer.withdrawn_on.is_(None),
            day.is_not(None) if is_approved else day.is_(None),
        )
    ).first()


def _view(row: InformationAnswer) -> AnswerView:
    return AnswerView(
        row.id, InformationQuestion(row.question), row.language, row.text, row.approved_by, row.approved_on
    )
