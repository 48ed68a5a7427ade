"""What is written of a session beside when and where it was: one table for each sort of account."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base, Keyed, index_of_few


class SessionAccount(Keyed, Base):
    """What was said or seen at a conversation, a study visit or a feedback meeting."""

    __tablename__ = "session_account"
    session_id: Mapped[UUID] = mapped_column(ForeignKey("case_session.id"), unique=True)
    topics: Mapped[str | None]
    text_own: Mapped[str | None]
    text_sv: Mapped[str | None]
    seen: Mapped[str | None]
    differs: Mapped[str | None]
    interest: Mapped[str | None]
    candidate_view: Mapped[str | None]
    next_step: Mapped[str | None]


class Placement(Keyed, Base):
    """What holds at the workplace of a practical day: hours, safety, insurance, gear."""

    __tablename__ = "placement"
    session_id: Mapped[UUID] = mapped_column(ForeignKey("case_session.id"), unique=True)
    supervisor: Mapped[str | None]
    hours: Mapped[float | None]
    safety_briefed_by: Mapped[str | None]
    safety_briefed_on: Mapped[date | None]
    insured_by: Mapped[str | None]
    gear: Mapped[str | None]


class OralTestSitting(Keyed, Base):
    """A profile's knowledge test as it was taken; ``evidence_id`` is the piece of evidence it became."""

    __tablename__ = "oral_test"
    session_id: Mapped[UUID] = mapped_column(ForeignKey("case_session.id"), unique=True)
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    test_set: Mapped[str]
    form: Mapped[str]
    aids: Mapped[str | None]
    evidence_id: Mapped[UUID | None] = mapped_column(ForeignKey("evidence.id"))
    __table_args__ = (index_of_few("oral_test", "evidence_id"),)


class OralTestAnswer(Keyed, Base):
    """Whether the answer to one question was enough; a question that was not asked has no row."""

    __tablename__ = "oral_answer"
    oral_test_id: Mapped[UUID] = mapped_column(ForeignKey("oral_test.id"), index=True)
    question_id: Mapped[str]
    sufficiency: Mapped[str]
    note: Mapped[str | None]
    __table_args__ = (UniqueConstraint("oral_test_id", "question_id"),)
