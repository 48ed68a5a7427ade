"""How the service was to the candidates: of no case, and told only as numbers of many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import case_to_run
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.searching import sort_key
from validering.storage.tables.candidate_view import SatisfactionAnswer, SatisfactionGiven

SUMMARY_READERS = (StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER)
FEWEST = 5
"""Fewer answers than these are not told: somebody could be guessed."""


class SatisfactionQuestion(StrEnum):
    """What is asked, in its order; each is a column of the answer."""

    UNDERSTOOD = "understood"
    LISTENED = "listened"
    COULD_SHOW = "could_show"
    LANGUAGE_HELP = "language_help"
    KNOWS_NEXT = "knows_next"


class Face(StrEnum):
    """The answers, the best first."""

    VERY = "very"
    YES = "yes_face"
    LITTLE = "little"
    NO = "no_face"


@dataclass(frozen=True)
class SatisfactionSummary:
    """How many answered what; ``faces`` and ``comments`` are empty while fewer than ``FEWEST`` have."""

    count: int
    faces: Mapping[SatisfactionQuestion, Mapping[Face, int]]
    comments: tuple[str, ...]


def give_satisfaction(
    session: Session,
    acting: Acting,
    case_id: UUID,
    faces: Mapping[SatisfactionQuestion, Face],
    *,
    comment: str = "",
    answered_in: str,
) -> Change:
    """Keep what one candidate thinks of the service, apart from the case; once for each case.

    Raises UserError: not_allowed, case_missing, satisfaction_given, satisfaction_not_whole.
    """
    case_to_run(session, acting, case_id)
    if session.get(SatisfactionGiven, case_id) is not None:
        raise UserError("satisfaction_given")
    if set(faces) != set(SatisfactionQuestion):
        raise UserError("satisfaction_not_whole")
    session.add(SatisfactionGiven(case_id=case_id, given_on=acting.today()))
    said = text()(comment)
    session.add(
        SatisfactionAnswer(
            id=acting.new_id(),
            **{question.value: face.value for question, face in faces.items()},
            comment=None if said is None else str(said),
            answered_in=answered_in,
            year=acting.today().year,
        )
    )
    return Change.of(case_id)


def is_given(session: Session, case_id: UUID) -> bool:
    """Whether the candidate of a case has answered; never what."""
    return session.get(SatisfactionGiven, case_id) is not None


def read_satisfaction(session: Session, year: int | None = None) -> SatisfactionSummary:
    """What the candidates of a year, or of all years, have answered together; comments by the alphabet."""
    statement = select(SatisfactionAnswer)
    if year is not None:
        statement = statement.where(SatisfactionAnswer.year == year)
    rows = session.scalars(statement).all()
    if len(rows) < FEWEST:
        return SatisfactionSummary(len(rows), {}, ())
    faces = {
        question: _counted(Counter(getattr(row, question.value) for row in rows))
        for question in SatisfactionQuestion
    }
    return SatisfactionSummary(
        len(rows), faces, tuple(sorted((row.comment for row in rows if row.comment), key=sort_key))
    )


def is_told(session: Session, acting: Acting) -> bool:
    """Whether a person may read what candidates have said: one of SUMMARY_READERS, of FEWEST or more."""
    count = session.scalar(select(func.count()).select_from(SatisfactionAnswer))
    return acting.may(*SUMMARY_READERS) and (count or 0) >= FEWEST


def _counted(found: Counter[str]) -> dict[Face, int]:
    return {face: found[face.value] for face in Face}
