"""Whether the rows that are there are those that the record tells of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Table, text
from sqlalchemy.orm import Session

from validering.storage.audit_triggers import is_copied, recorded_columns, recorded_tables, row_key, value
from validering.storage.chain_walk import Trouble

_ENTRIES = (
    "SELECT e.row_key, e.table_name, e.kind, e.chain, e.place, e.made_at, p.content"
    " FROM audit_entry e INDEXED BY ix_audit_entry_row_key JOIN audit_payload p ON p.seq = e.seq"
    " WHERE e.row_key IS NOT NULL AND e.kind IN ('insert', 'update', 'delete') ORDER BY e.row_key, e.seq"
)


def changed_rows(session: Session) -> Iterator[Trouble]:
    """Rows that were changed, removed or added with the triggers out of the way."""
    tables = {table.name: table for table in recorded_tables()}
    for key, entries in groupby(session.execute(text(_ENTRIES)), key=lambda entry: str(entry.row_key)):
        by_table: dict[str, list[Row[Any]]] = {}
        for entry in entries:
            by_table.setdefault(str(entry.table_name), []).append(entry)
        for name, of_table in by_table.items():
            if name in tables and not _tells_of(session, tables[name], key, of_table):
                yield Trouble("row", of_table[-1].chain)
    for table in tables.values():
        yield from _untold(session, table)


def _tells_of(session: Session, table: Table, key: str, entries: list[Row[Any]]) -> bool:
    told = _told(entries)
    found = _present(session, table, key)
    if told is None or found is None:
        return told is None and found is None
    for column in recorded_columns(table):
        # What was erased, or never copied, has nothing to be compared with.
        if is_copied(column) and told.get(column.name, found[column.name]) != found[column.name]:
            return False
        if column.name not in told and is_copied(column) and found[column.name] is not None:
            return False
    return True


def _told(entries: list[Row[Any]]) -> dict[str, Any] | None:
    """What the row must hold by the record, None where it is gone; an erased value stands for any."""
    told: dict[str, Any] | None = None
    for entry in entries:
        if entry.kind == "delete":
            told = None
            continue
        told = {} if told is None or entry.kind == "insert" else told
        for column, values in _payload(entry.content).items():
            told[column] = _Any() if isinstance(values, str) else values[-1]
    return told


def _payload(content: str | None) -> dict[str, Any]:
    """What an entry says; nothing where it cannot be read, which is told of elsewhere."""
    try:
        payload = json.loads(content or "{}")
    except ValueError:
        return {}
    if not isinstance(payload, dict):
        return {}
    return {column: values for column, values in payload.items() if isinstance(values, str | list) and values}


class _Any:
    """Equal to any value."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


def _present(session: Session, table: Table, key: str) -> dict[str, Any] | None:
    names = [column.name for column in table.primary_key]
    parts = key.split("/", len(names) - 1)
    if len(parts) != len(names):
        return None
    where = " AND ".join(f"{name} = :k{place}" for place, name in enumerate(names))
    columns = [column for column in recorded_columns(table) if is_copied(column)]
    fields = ", ".join(f"'{column.name}', {value(column, table.name)}" for column in columns)
    found = session.execute(
        text(f"SELECT json_object({fields}) FROM {table.name} WHERE {where}"),
        {f"k{place}": part for place, part in enumerate(parts)},
    ).scalar()
    return None if found is None else dict(json.loads(found))


def _untold(session: Session, table: Table) -> Iterator[Trouble]:
    told = (
        "SELECT 1 FROM audit_entry WHERE audit_entry.row_key = "
        f"{row_key(table, table.name)} AND audit_entry.table_name = '{table.name}'"
    )
    case = f"{table.name}.case_id" if "case_id" in table.columns else "NULL"
    found = session.execute(
        text(f"SELECT DISTINCT {case} FROM {table.name} WHERE NOT EXISTS ({told}) LIMIT 100")
    )
    for (chain,) in found:
        yield Trouble("row", chain)
