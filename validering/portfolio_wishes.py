"""What the candidate wants others to see in the portfolio, answered yes or no before it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_to_run
from validering.changes import Change
from validering.print_choices import ExperienceDetail, PrintChoices, PrintPart
from validering.storage.tables.candidate_view import PortfolioWish
from validering.terms import DocumentKind


class WishSubject(StrEnum):
    """What is asked about; each is a column of the wish."""

    OWN_WORDS = "shows_own_words"
    EMPLOYER = "shows_employer"
    PICTURES = "shows_pictures"
    PEOPLE = "shows_people"
    COMMENT = "shows_comment"


_PARTS = {
    WishSubject.OWN_WORDS: PrintPart.OWN_WORDS,
    WishSubject.PICTURES: PrintPart.PICTURES,
    WishSubject.PEOPLE: PrintPart.REFERENCES,
    WishSubject.COMMENT: PrintPart.COMMENT,
}


@dataclass(frozen=True)
class Wishes:
    """The answers so far; ``answered_at`` is None where nothing is answered."""

    answers: dict[WishSubject, bool]
    answered_in: str | None = None
    answered_at: datetime | None = None

    def applied(self, choices: PrintChoices) -> PrintChoices:
        """The choices of a portfolio as the candidate wants them; of other kinds as they are."""
        if choices.kind is not DocumentKind.MERIT_PORTFOLIO or not self.answers:
            return choices
        refused = {part for subject, part in _PARTS.items() if self.answers.get(subject) is False}
        wanted = {part for subject, part in _PARTS.items() if self.answers.get(subject) is True}
        details = choices.experience_details
        employer = frozenset({ExperienceDetail.EMPLOYER})
        if WishSubject.EMPLOYER in self.answers:
            details = details | employer if self.answers[WishSubject.EMPLOYER] else details - employer
        return choices.but(
            parts=frozenset((choices.parts - refused) | wanted), experience_details=details
        ).bounded()


def wish(
    session: Session, acting: Acting, case_id: UUID, subject: WishSubject, *, is_shown: bool, answered_in: str
) -> Change:
    """Keep a yes or no; raises UserError: not_allowed, case_missing."""
    case_to_run(session, acting, case_id)
    row = session.get(PortfolioWish, case_id)
    if row is None:
        row = PortfolioWish(case_id=case_id)
        session.add(row)
    setattr(row, subject.value, is_shown)
    row.answered_in, row.answered_at = answered_in, acting.now()
    return Change.of(case_id, "portfolio_wishes")


def read_wishes(session: Session, case_id: UUID) -> Wishes:
    """What the candidate of a case has answered."""
    row = session.get(PortfolioWish, case_id)
    if row is None:
        return Wishes({})
    given = {subject: getattr(row, subject.value) for subject in WishSubject}
    answers = {subject: answer for subject, answer in given.items() if answer is not None}
    return Wishes(answers, row.answered_in, row.answered_at)
