"""What a centre issues with: its keys, and the questions about its documents."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import NOT_COPIED, AppendOnly, Base, JsonText, Keyed


class IssuingKey(Keyed, Base):
    """A key of the centre, in Base64 of DER; the newest of a kind that has not ended is in use.

    ``chain`` are the certificates above that of a seal, the root last.
    """

    __tablename__ = "issuing_key"
    kind: Mapped[str]
    private_key: Mapped[str] = mapped_column(info=NOT_COPIED)
    public: Mapped[str]
    chain: Mapped[list[str]] = mapped_column(JsonText, default=list)
    since: Mapped[datetime]
    valid_until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))


class RegisterQuestion(AppendOnly, Keyed, Base):
    """That somebody asked whether a number is genuine, and what was answered; never who asked."""

    __tablename__ = "register_question"
    number: Mapped[str]
    version: Mapped[int]
    answer: Mapped[str]
    asked_at: Mapped[datetime]
    answered_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
