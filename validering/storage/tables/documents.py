"""Issued documents, hand-overs, follow-up, drafts, settings and the audit trail."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import AppendOnly, Base, JsonText, Keyed, Unrecorded


class IssuedDocument(AppendOnly, Keyed, Base):
    """A document with number and hash; its bytes lie in the case's evidence database.

    ``chain_count`` and ``chain_head`` are the head of the case's chain as it stands on the paper.
    """

    __tablename__ = "issued_document"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    case_profile_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_profile.id"))
    kind: Mapped[str]
    number: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    language: Mapped[str]
    copy_for: Mapped[str]
    choices: Mapped[dict[str, Any]] = mapped_column(JsonText)
    content_id: Mapped[UUID | None]
    sha256: Mapped[str]
    pages: Mapped[int]
    signers: Mapped[list[dict[str, str]]] = mapped_column(JsonText)
    issued_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    issued_at: Mapped[datetime]
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    chain_count: Mapped[int]
    chain_head: Mapped[str]
    __table_args__ = (UniqueConstraint("number", "version"),)


class DocumentEvent(AppendOnly, Keyed, Base):
    """Revocation of a document, with its reason."""

    __tablename__ = "document_event"
    document_id: Mapped[UUID] = mapped_column(ForeignKey("issued_document.id"), index=True)
    kind: Mapped[str]
    reason: Mapped[str]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]


class HandOver(AppendOnly, Keyed, Base):
    """That a document was given to the candidate, how, and in which language it was explained."""

    __tablename__ = "hand_over"
    document_id: Mapped[UUID] = mapped_column(ForeignKey("issued_document.id"), index=True)
    day: Mapped[date]
    how: Mapped[str]
    explained_in: Mapped[str | None]
    explained_by: Mapped[str | None]
    copies: Mapped[str | None]
    keep_copy_at_centre: Mapped[bool] = mapped_column(default=False)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    recorded_at: Mapped[datetime]


class FollowUp(Keyed, Base):
    """What came of it after 3, 6 or 12 months; not reached is an answer."""

    __tablename__ = "follow_up"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    months: Mapped[int]
    due_on: Mapped[date]
    reached: Mapped[bool | None]
    occupation_now: Mapped[str | None]
    in_trade: Mapped[bool | None]
    portfolio_used: Mapped[bool | None]
    own_words: Mapped[str | None]
    made_on: Mapped[date | None]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))


class Draft(Unrecorded, Base):
    """Text that is being typed, kept until its form is saved; ``field`` is ``<screen>/<row>/<name>``."""

    __tablename__ = "draft"
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"), primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("assessment_case.id"))
    text: Mapped[str]
    kept_at: Mapped[datetime]


class Setting(Base):
    """One setting of the centre, as JSON."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JsonText)


class RetentionRule(Base):
    """How long a kind of record is kept, as the centre has decided; without a row the example stands."""

    __tablename__ = "retention_rule"
    record_kind: Mapped[str] = mapped_column(primary_key=True)
    rule: Mapped[str]
    months: Mapped[int | None]
    source: Mapped[str | None]
    decided_on: Mapped[date]
    decided_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
