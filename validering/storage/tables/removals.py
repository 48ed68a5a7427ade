"""Corrections, erasures and disposals that two people decide, their receipts, and what is left of a case."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import NOT_COPIED, AppendOnly, Base, JsonText, Keyed


class Removal(Keyed, Base):
    """What one person proposed to correct, erase or dispose of, waiting for the second.

    ``content`` is emptied once it is decided. ``case_id`` is no foreign key: the case may go.
    ``cleared_at`` is when bytes, free pages and copies had been cleared of it.
    """

    __tablename__ = "removal"
    kind: Mapped[str]
    case_id: Mapped[UUID | None] = mapped_column(index=True)
    case_no: Mapped[str | None]
    content: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict, info=NOT_COPIED)
    reason: Mapped[str]
    status: Mapped[str]
    proposed_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    proposed_at: Mapped[datetime]
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    decided_at: Mapped[datetime | None]
    cleared_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "status", "proposed_at"),)


class RemovalReceipt(AppendOnly, Keyed, Base):
    """What kind of thing was removed, where, when and by which two; never what it said."""

    __tablename__ = "removal_receipt"
    removal_id: Mapped[UUID] = mapped_column(ForeignKey("removal.id"), unique=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    case_nos: Mapped[list[str]] = mapped_column(JsonText)
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
    copies: Mapped[list[str]] = mapped_column(JsonText, default=list)
    reason: Mapped[str]
    proposed_by_name: Mapped[str]
    proposed_at: Mapped[datetime]
    approved_by_name: Mapped[str]
    done_at: Mapped[datetime]


class CaseTrace(AppendOnly, Keyed, Base):
    """What the register keeps of a case that is gone; ``id`` is the key the case had."""

    __tablename__ = "case_trace"
    case_no: Mapped[str] = mapped_column(unique=True)
    opened_on: Mapped[date]
    ended_on: Mapped[date | None]
    was_protected: Mapped[bool]
    why: Mapped[str]
    record_kinds: Mapped[list[str]] = mapped_column(JsonText)
    removed_at: Mapped[datetime]


class DocumentTrace(AppendOnly, Keyed, Base):
    """An issued document of a case that is gone: enough to say whether a paper is genuine and stands."""

    __tablename__ = "document_trace"
    case_trace_id: Mapped[UUID] = mapped_column(ForeignKey("case_trace.id"), index=True)
    kind: Mapped[str]
    number: Mapped[str]
    version: Mapped[int]
    sha256: Mapped[str]
    pages: Mapped[int]
    issued_on: Mapped[date]
    status: Mapped[str]
    ended_on: Mapped[date | None]
    __table_args__ = (UniqueConstraint("number", "version"),)
