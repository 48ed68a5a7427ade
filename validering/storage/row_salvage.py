"""Reads what can be read of a damaged table, and puts it into a new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from validering.storage.snapshot_facts import columns_of

HIGHEST = 2**62
AT_ONCE = 500


@dataclass(frozen=True)
class Salvaged:
    """How many rows of a table were read, and how many are known to be lost; None where nobody knows."""

    table: str
    read: int
    lost: int | None


def salvage(source: Any, target: Any, table: str) -> Salvaged:
    """Copy the rows of a table that can be read, inside the caller's transaction."""
    columns = [name for name in columns_of(source, table) if name in columns_of(target, table)]
    named = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join("?" for _ in columns)
    insert = f'INSERT OR IGNORE INTO "{table}" (rowid, {named}) VALUES (?, {places})'
    found: set[int] = set()
    waiting: list[tuple[Any, ...]] = []
    for row in readable_rows(source, table, named):
        found.add(row[0])
        waiting.append(row)
        if len(waiting) == AT_ONCE:
            target.executemany(insert, waiting)
            waiting.clear()
    target.executemany(insert, waiting)
    known = _known_rows(source, table)
    return Salvaged(table, len(found), None if known is None else len(known - found))


def readable_rows(connection: Any, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """The rows with their number first, past every place that cannot be read."""
    start = 0
    while True:
        try:
            for row in connection.execute(
                f'SELECT rowid, {columns} FROM "{table}" WHERE rowid >= ? ORDER BY rowid', (start,)
            ):
                yield row
                start = row[0] + 1
            return
        except sqlcipher.DatabaseError:
            following = _next_readable(connection, table, columns, start)
            if following is None:
                return
            start = following


def _next_readable(connection: Any, table: str, columns: str, broken: int) -> int | None:
    """The lowest number after ``broken`` from which a row can be read; None where there is none."""

    def reads(start: int) -> bool:
        try:
            connection.execute(
                f'SELECT rowid, {columns} FROM "{table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1', (start,)
            ).fetchone()
        except sqlcipher.DatabaseError:
            return False
        return True

    step = 1
    while not reads(broken + step):
        step *= 2
        if broken + step > HIGHEST:
            return None
    low, high = broken + step // 2, broken + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if reads(middle) else (middle, high)
    return high


def _known_rows(connection: Any, table: str) -> set[int] | None:
    """The numbers of all rows as an index knows them, or the table itself where it can be read."""
    names = [f'INDEXED BY "{row[1]}"' for row in _indexes(connection, table)]
    for how in ("", *names):
        try:
            return {row[0] for row in connection.execute(f'SELECT rowid FROM "{table}" {how}')}
        except sqlcipher.DatabaseError:
            continue
    return None


def _indexes(connection: Any, table: str) -> list[tuple[Any, ...]]:
    try:
        found: list[tuple[Any, ...]] = connection.execute(f'PRAGMA index_list("{table}")').fetchall()
    except sqlcipher.DatabaseError:
        return []
    return found


def mend_references(connection: Any) -> int:
    """Take out what refers to rows that are gone; answers how many rows had to go along.

    Where a reference may be empty it is emptied, elsewhere its row goes.
    """
    removed = 0
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, key in broken:
            columns = _columns_of_key(connection, table, key)
            if all(_may_be_empty(connection, table, column) for column in columns):
                emptied = ", ".join(f'"{column}" = NULL' for column in columns)
                connection.execute(f'UPDATE "{table}" SET {emptied} WHERE rowid = ?', (rowid,))
            else:
                removed += connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,)).rowcount
    return removed


def _columns_of_key(connection: Any, table: str, key: int) -> list[str]:
    rows = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return [row[3] for row in rows if row[0] == key]


def _may_be_empty(connection: Any, table: str, column: str) -> bool:
    rows = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return any(row[1] == column and not row[3] and not row[5] for row in rows)
