"""Questions as they are said aloud, and what was turned, cut off and covered in pictures."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import NOT_COPIED, Base, JsonText


class QuestionSound(Base):
    """A question said aloud in one language; ``text`` is what was to be read when it was kept."""

    __tablename__ = "question_sound"
    question_id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]
    sound: Mapped[bytes] = mapped_column(info=NOT_COPIED)
    kept_at: Mapped[datetime]
    kept_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))


class PictureChange(Base):
    """How the copy that is shown and printed was made from the original; boxes are shares of it."""

    __tablename__ = "picture_change"
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id"), primary_key=True)
    original_sha256: Mapped[str]
    working_sha256: Mapped[str]
    quarter_turns: Mapped[int]
    crop: Mapped[list[float] | None] = mapped_column(JsonText)
    covers: Mapped[list[list[float]]] = mapped_column(JsonText)
    made_at: Mapped[datetime]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
