"""What is derived from other rows and kept to be found quickly: never a record, and made anew when old."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base, JsonText, Unrecorded

_SORTED = (
    "sort_name",
    "number_sort",
    "occupation_sort_sv",
    "occupation_sort_en",
    "occupation_sort_ar",
    "step_sort",
    "missing_count",
    "lead_sort",
    "changed_at",
)


def _page_index(column: str) -> Index:
    """An index that a page of the list is read from: its order, its ties, and what it is filtered by."""
    rest = [name for name in ("number_sort", "step", "lead_id", "halt") if name != column]
    return Index(f"ix_case_summary_{column}", column, *rest)


class CaseSummary(Unrecorded, Base):
    """One line of the list of cases; ``id`` is this store's own number for the search index."""

    __tablename__ = "case_summary"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id", ondelete="CASCADE"), unique=True)
    case_no: Mapped[str]
    number_sort: Mapped[str]
    shown_name: Mapped[str]
    sort_name: Mapped[str]
    search_text: Mapped[str]
    is_protected: Mapped[bool]
    occupations: Mapped[list[dict[str, str]]] = mapped_column(JsonText)
    trade_wish: Mapped[str | None]
    occupation_sort_sv: Mapped[str]
    occupation_sort_en: Mapped[str]
    occupation_sort_ar: Mapped[str]
    state: Mapped[str]
    step: Mapped[str | None]
    step_sort: Mapped[int]
    halt: Mapped[str | None]
    missing: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
    missing_count: Mapped[int]
    lead_id: Mapped[UUID | None]
    lead_name: Mapped[str]
    lead_sort: Mapped[str]
    changed_at: Mapped[datetime]
    __table_args__ = tuple(_page_index(column) for column in _SORTED)


class NotePlace(Unrecorded, Base):
    """Which row a text in the index of notes stands in; the highest ``id`` was written last."""

    __tablename__ = "note_place"
    id: Mapped[int] = mapped_column(primary_key=True)
    row_id: Mapped[UUID]
    source: Mapped[str]
    __table_args__ = (UniqueConstraint("row_id", "source"),)


class KeptVersion(Unrecorded, Base):
    """By which rules something derived was made."""

    __tablename__ = "kept_version"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
