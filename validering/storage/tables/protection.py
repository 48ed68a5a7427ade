"""What left the program on paper or as a file, and the work of protecting a person afterwards."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import AppendOnly, Base, JsonText, Keyed


class PaperTrace(AppendOnly, Keyed, Base):
    """That a paper or a file left the program: what, by whom, when, to which kind of place; never a path."""

    __tablename__ = "paper_trace"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    evidence_id: Mapped[UUID | None] = mapped_column(ForeignKey("evidence.id"))
    kind: Mapped[str]
    number: Mapped[str | None]
    language: Mapped[str | None]
    way: Mapped[str]
    carries_name: Mapped[bool]
    sha256: Mapped[str | None]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]


class ProtectionRound(Keyed, Base):
    """One switching of protection, with its reason where it is taken away, and when its list was done."""

    __tablename__ = "protection_round"
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    level: Mapped[str]
    reason: Mapped[str | None]
    began_at: Mapped[datetime]
    began_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    finished_at: Mapped[datetime | None]
    finished_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))


class ProtectionItem(Keyed, Base):
    """One thing that carried the name: done by the program itself, or to be done by a human.

    ``facts`` say which thing it is (numbers, days, who, table and column), never the name.
    """

    __tablename__ = "protection_item"
    round_id: Mapped[UUID] = mapped_column(ForeignKey("protection_round.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("assessment_case.id"))
    kind: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JsonText)
    is_by_itself: Mapped[bool]
    order_no: Mapped[int]
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
