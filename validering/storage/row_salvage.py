"""Puts the rows that can be read of a damaged database into a new one, table by table."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from validering.storage.page_rows import (
    LEAF,
    PlainPages,
    Tree,
    Value,
    index_rows,
    leaf_rows,
    table_rows,
)
from validering.storage.snapshot_facts import columns_of

Row = tuple[int, list[Value]]


@dataclass(frozen=True)
class Salvaged:
    """How many rows of a table were read, and how many are known to be lost; None where nobody knows."""

    table: str
    read: int
    lost: int | None


@dataclass
class Source:
    """A damaged database: where its tables and indexes begin, as far as that can still be read."""

    pages: PlainPages
    roots: dict[str, int] = field(default_factory=dict)
    statements: dict[str, str] = field(default_factory=dict)
    indexes: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    is_broken: bool = False

    @classmethod
    def read(cls, pages: PlainPages) -> Source:
        source, tree = cls(pages), Tree()
        for _rowid, values in table_rows(pages, 1, tree):
            kind, name, table, root, statement = values
            if kind == "table" and isinstance(root, int) and root and isinstance(statement, str):
                source.roots[str(name)] = root
                source.statements[str(name)] = statement
            elif kind == "index" and isinstance(root, int):
                source.indexes[str(table)].append(root)
        source.is_broken = tree.is_broken
        return source

    def columns(self, table: str) -> list[str] | None:
        """The columns of a table in the order in which its rows are written."""
        statement = self.statements.get(table)
        if statement is None:
            return None
        scratch = sqlite3.connect(":memory:")
        try:
            scratch.execute(statement)
            return [row[1] for row in scratch.execute(f'PRAGMA table_info("{table}")')]
        finally:
            scratch.close()


def salvage_all(source: Source, target: Any, tables: list[str]) -> tuple[Salvaged, ...]:
    """Copy every row that can be read into the tables of ``target``, inside the caller's transaction."""
    found: dict[str, list[Row]] = {}
    broken: set[str] = set()
    seen: set[int] = set()
    for table in {*tables, *source.roots}:
        tree = Tree(is_broken=table not in source.roots)
        root = source.roots.get(table)
        found[table] = list(table_rows(source.pages, root, tree)) if root else []
        seen |= tree.pages
        if tree.is_broken:
            broken.add(table)
    wanted = [table for table in tables if table in broken]
    for table, rows in _strays(source, target, wanted, seen):
        found[table] += rows
    return tuple(_put(source, target, table, found[table], table in broken) for table in tables)


def _put(source: Source, target: Any, table: str, rows: list[Row], is_broken: bool) -> Salvaged:
    own, theirs = columns_of(target, table), source.columns(table) or columns_of(target, table)
    kept = [(place, name) for place, name in enumerate(theirs) if name in own]
    alias = _alias_of_number(target, table)
    named = ", ".join(f'"{name}"' for _place, name in kept)
    marks = ", ".join("?" for _ in kept)
    for rowid, values in rows:
        given = [
            rowid if name == alias else values[place] if place < len(values) else None for place, name in kept
        ]
        target.execute(
            f'INSERT OR IGNORE INTO "{table}" (rowid, {named}) VALUES (?, {marks})', [rowid, *given]
        )
    if not is_broken:
        return Salvaged(table, len(rows), 0)
    known = _known_numbers(source, table)
    return Salvaged(table, len(rows), None if known is None else len(known - {row[0] for row in rows}))


def _known_numbers(source: Source, table: str) -> set[int] | None:
    """The numbers of all rows as the indexes of a table know them; None where no index is whole."""
    for root in source.indexes[table]:
        tree = Tree()
        numbers = {entry[-1] for entry in index_rows(source.pages, root, tree)}
        if not tree.is_broken:
            return {number for number in numbers if isinstance(number, int)}
    return None


def _strays(
    source: Source, target: Any, tables: list[str], seen: set[int]
) -> Iterator[tuple[str, list[Row]]]:
    """Leaves that no way leads to any more, each with the only damaged table its rows can be of."""
    for number in source.pages.numbers:
        page = source.pages.page(number)
        if number in seen or page is None or page[0] != LEAF:
            continue
        rows = list(leaf_rows(source.pages, page, Tree()))
        fitting = [table for table in tables if rows and _fit(source, target, table, rows)]
        if len(fitting) == 1:
            yield fitting[0], rows


def _fit(source: Source, target: Any, table: str, rows: list[Row]) -> bool:
    """Whether rows can be of a table: as many values, of its kinds, none empty where none may be."""
    facts = {row[1]: row for row in target.execute(f'PRAGMA table_info("{table}")').fetchall()}
    columns = source.columns(table) or list(facts)
    alias = _alias_of_number(target, table)
    for _rowid, values in rows:
        if len(values) != len(columns):
            return False
        for name, value in zip(columns, values, strict=True):
            if name not in facts or name == alias:
                continue
            must = bool(facts[name][3])
            if value is None and must:
                return False
            if value is not None and not _is_of_kind(value, str(facts[name][2]).upper()):
                return False
    return True


def _is_of_kind(value: Value, kind: str) -> bool:
    if any(word in kind for word in ("CHAR", "TEXT")):
        return isinstance(value, str)
    if "BLOB" in kind:
        return isinstance(value, bytes)
    return isinstance(value, int | float)


def _alias_of_number(target: Any, table: str) -> str | None:
    """The column that is the number of the row itself and is not written a second time."""
    keys = [row for row in target.execute(f'PRAGMA table_info("{table}")').fetchall() if row[5]]
    return keys[0][1] if len(keys) == 1 and str(keys[0][2]).upper() == "INTEGER" else None


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
