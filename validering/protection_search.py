"""Where a person's name stands in the texts of the store: which row and column, never the name itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, Text, inspect, select
from sqlalchemy.orm import Session

from validering.hidden_words import HiddenWords
from validering.storage.case_scope import rows_of, scoped_tables
from validering.storage.tables.base import Base, JsonText
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate

# Where the name belongs, what is derived from it, and what the program itself writes.
_LEFT_OUT = frozenset(
    {
        "candidate",
        "draft",
        "paper_trace",
        "protection_round",
        "protection_item",
        "case_summary",
        "issued_document",
    }
)
_BEGINNINGS_LEFT_OUT = ("search", "audit", "chain")


@dataclass(frozen=True)
class NamedText:
    """A text with the name in it; ``row_id`` is the row's key, ``is_signed`` where nobody may change it."""

    case_id: UUID
    table: str
    row_id: UUID
    column: str
    is_signed: bool


def texts_with_name(session: Session, person: Candidate, hidden: HiddenWords) -> tuple[NamedText, ...]:
    """Every text of the person's cases in which the name stands, in the order of the tables."""
    found: dict[tuple[str, UUID, str], NamedText] = {}
    for case_id in cases_of(session, person.id):
        for table, _ in scoped_tables():
            if table.name in _LEFT_OUT or table.name.startswith(_BEGINNINGS_LEFT_OUT) or "id" not in table.c:
                continue
            for named in _in_table(session, table, case_id, person.id, hidden):
                found.setdefault((named.table, named.row_id, named.column), named)
    return tuple(found.values())


def cases_of(session: Session, candidate_id: UUID) -> tuple[UUID, ...]:
    """The cases of a person, the first opened first."""
    return tuple(
        session.scalars(select(Case.id).where(Case.candidate_id == candidate_id).order_by(Case.case_no))
    )


def text_at(session: Session, table: str, row_id: UUID, column: str) -> str | None:
    """What stands there now; None where the row or its text is gone."""
    row = session.get(_class_of(table), row_id)
    value = getattr(row, column) if row is not None else None
    return value if value is None or isinstance(value, str) else "\n".join(_strings(value))


def put_text(session: Session, table: str, row_id: UUID, column: str, hidden: HiddenWords, by: str) -> None:
    """Put ``by`` in the place of the name there; raises LookupError where the row is gone."""
    row = session.get(_class_of(table), row_id)
    if row is None:
        raise LookupError(row_id)
    setattr(row, column, _replaced(getattr(row, column), hidden, by))


def _is_signed(table: Table, row: Mapping[str, Any]) -> bool:
    """Whether nobody changes the row: rows of its kind never are, or somebody has signed it."""
    is_fixed = bool(getattr(_class_of(table.name), "__append_only__", False))
    return is_fixed or ("signed_at" in row and row["signed_at"] is not None)


def _in_table(
    session: Session, table: Table, case_id: UUID, candidate_id: UUID, hidden: HiddenWords
) -> Iterator[NamedText]:
    columns = [column for column in table.columns if _holds_text(column)]
    if not columns:
        return
    for row in session.execute(select(table).where(rows_of(table, case_id, candidate_id))).mappings():
        values = {column.name: row[column.name] for column in table.columns}
        for column in columns:
            if any(hidden.stand_in(text) for text in _strings(values[column.name])):
                signed = _is_signed(table, values)
                yield NamedText(case_id, table.name, values["id"], column.name, signed)


def _holds_text(column: Column[Any]) -> bool:
    return isinstance(column.type, Text | JsonText) and not column.foreign_keys


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _replaced(value: Any, hidden: HiddenWords, by: str) -> Any:
    if isinstance(value, str):
        return hidden.replaced(value, by)
    if isinstance(value, dict):
        return {key: _replaced(each, hidden, by) for key, each in value.items()}
    if isinstance(value, list):
        return [_replaced(each, hidden, by) for each in value]
    return value


def _class_of(table: str) -> type[Any]:
    for mapper in Base.registry.mappers:
        if inspect(mapper.class_).local_table.name == table:
            found: type[Any] = mapper.class_
            return found
    raise LookupError(table)
