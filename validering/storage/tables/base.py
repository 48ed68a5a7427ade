"""What all tables share: keys, times and text columns.

A type gives its reader straight to the row (``result_processor``): a case is read of some thousand values.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Index, MetaData, String, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC time as ISO text; a naive one is our defect."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time must know its zone")
        return value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return _moment(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], datetime | None]:
        return _moment


class IsoDate(TypeDecorator[date]):
    """A calendar day as ISO text."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return _day(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], date | None]:
        return _day


@functools.lru_cache(maxsize=16_384)
def key_of(text: str | None) -> UUID | None:
    """The keys of a case are read again and again; to parse one takes longer than to fetch it."""
    return None if text is None else UUID(text)


class UuidText(TypeDecorator[UUID]):
    """A UUID as its 36 characters."""

    impl = String(36)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        return key_of(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], UUID | None]:
        return key_of


class JsonText(TypeDecorator[Any]):
    """A list or mapping as JSON text with sorted keys."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Base(DeclarativeBase):
    """Root of all table classes; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime(), date: IsoDate(), UUID: UuidText(), str: Text()}


class Keyed:
    """A row with a UUID of its own."""

    id: Mapped[UUID] = mapped_column(primary_key=True)


def index_of_few(table: str, column: str) -> Index:
    """An index of a reference that few rows have; without it each removal of what is meant reads all rows."""
    return Index(f"ix_{table}_{column}", column, sqlite_where=text(f"{column} IS NOT NULL"))


class AppendOnly:
    """A row that the database itself never lets be changed or removed."""

    __append_only__ = True


class Unrecorded:
    """A row whose changes are no record: what is being typed or marked, and what is derived from others."""

    __unrecorded__ = True


NOT_COPIED = {"not_copied": True}
"""``mapped_column(info=NOT_COPIED)``: the record of changes says that it changed, never from what."""
