"""What the candidate reads and says in the own view beside the self-rating."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base, Keyed, Unrecorded


class InformationAnswer(Keyed, Base):
    """The centre's answer to a question of the candidates; a draft until somebody has approved it.

    An approved one is never changed: a new draft is written beside it, and it is withdrawn.
    """

    __tablename__ = "information_answer"
    question: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]
    approved_by: Mapped[str | None]
    approved_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
    changed_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    changed_at: Mapped[datetime]


class InformationRead(Keyed, Base):
    """That the candidate of a case has read an answer; ``wants_more`` where they want to ask further."""

    __tablename__ = "information_read"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    question: Mapped[str]
    answer_id: Mapped[UUID] = mapped_column(ForeignKey("information_answer.id"))
    answered_in: Mapped[str]
    wants_more: Mapped[bool] = mapped_column(default=False)
    read_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("case_id", "question"),)


class PortfolioWish(Base):
    """What the candidate wants others to see in the portfolio; None where not yet answered."""

    __tablename__ = "portfolio_wish"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), primary_key=True)
    shows_own_words: Mapped[bool | None]
    shows_employer: Mapped[bool | None]
    shows_pictures: Mapped[bool | None]
    shows_people: Mapped[bool | None]
    shows_comment: Mapped[bool | None]
    answered_in: Mapped[str]
    answered_at: Mapped[datetime]


class SatisfactionGiven(Base):
    """That the candidate of a case has said how the service was; what was said is not kept with the case."""

    __tablename__ = "satisfaction_given"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), primary_key=True)
    given_on: Mapped[date]


class SatisfactionAnswer(Unrecorded, Keyed, Base):
    """How the service was to somebody: of no case and nobody, with the year alone."""

    __tablename__ = "satisfaction_answer"
    understood: Mapped[str]
    listened: Mapped[str]
    could_show: Mapped[str]
    language_help: Mapped[str]
    knows_next: Mapped[str]
    comment: Mapped[str | None]
    answered_in: Mapped[str]
    year: Mapped[int]
