"""What a later copy of a store tells was erased since a backup: rows, histories, cases, papers, receipts."""

from __future__ import annotations

import contextlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from validering.storage.backup_places import Generation, generations_in
from validering.storage.chain_walk import ERASING
from validering.storage.database import STORE_FILE
from validering.storage.keys import Unlocked
from validering.storage.migrations.revisions import HEAD
from validering.storage.schema import read_version
from validering.storage.snapshot_facts import opened_unchanged
from validering.storage.tables import Base

Raw = Mapping[str, Any]
Key = tuple[str, str]
TRACED = ("removal", "removal_receipt", "case_trace", "document_trace", "document_event")
"""Tables that tell of erasing; their new rows come along, each after those that it refers to."""
UNRECORDED = {"satisfaction_answer": "comment"}
"""Texts that the record holds nothing of, so that nobody is found by it; what is erased there is compared."""
_ERASED_PAPERS = "kind IN ('erased', 'to_be_replaced')"


@dataclass(frozen=True)
class ErasedSince:
    """All of it, as the database of the later copy holds it.

    ``values`` are by table and key of a row the columns of which the record forgot, with what stands in them
    since: None where the row is gone. ``notes`` are entries that changed no row, ``gone`` keys of cases,
    ``rows`` what tells of it by table, ``receipts`` the numbers of the receipts.
    """

    columns: Mapping[Key, frozenset[str]]
    values: Mapping[Key, Raw | None]
    notes: Mapping[int, frozenset[str]]
    gone: tuple[str, ...]
    rows: Mapping[str, tuple[Raw, ...]]

    @property
    def receipts(self) -> tuple[str, ...]:
        return tuple(sorted(row["number"] for row in self.rows["removal_receipt"]))


def later_copies(generation: Generation, unlocked: Unlocked, beside: Path | None) -> Iterator[Path]:
    """Databases of the same store that are newer than a backup, the one most likely to know all first.

    ``beside`` is a folder where the store stands that the backup takes the place of.
    """
    if beside is not None and (beside / STORE_FILE).is_file():
        yield beside / STORE_FILE
    for one in generations_in(generation.home):
        is_own = one.manifest.store_id == unlocked.key_file.store_id
        if is_own and one.made_at > generation.made_at and one.manifest.is_genuine(unlocked.data_key):
            yield one.folder / STORE_FILE


def read_erased_since(
    generation: Generation, unlocked: Unlocked, beside: Path | None = None
) -> ErasedSince | None:
    """What was erased after a backup was made, by the first later copy that can be read; None for nothing.

    Nothing is written.
    """
    key, store_id = unlocked.subkey("database"), str(unlocked.key_file.store_id)
    for later in later_copies(generation, unlocked, beside):
        with contextlib.suppress(sqlcipher.DatabaseError, OSError, ValueError):
            with opened_unchanged(generation.folder / STORE_FILE, key) as connection:
                found = _compared(connection, later, key, store_id)
            if found is not None:
                return found if found.columns or found.notes or any(found.rows.values()) else None
    return None


def _compared(connection: Any, later: Path, key: bytes, store_id: str) -> ErasedSince | None:
    """None where the later copy is of another version, or of another store."""
    uri = f"{later.resolve().as_uri()}?mode=ro&immutable=1"
    connection.execute("ATTACH DATABASE ? AS later KEY ?", (uri, f"x'{key.hex()}'"))
    told = connection.execute("SELECT value FROM later.store_identity WHERE name = 'store_id'").fetchone()
    version = connection.execute("SELECT version_num FROM later.alembic_version").fetchone()
    if read_version(connection) != HEAD or told != (store_id,) or version != (HEAD,):
        return None
    columns, notes = _forgotten(connection)
    gone = [
        row[0]
        for row in connection.execute(
            "SELECT id FROM later.case_trace WHERE id IN (SELECT id FROM main.assessment_case)"
        )
    ]
    return ErasedSince(
        columns,
        {one: _later_values(connection, one, columns[one]) for one in columns},
        notes,
        tuple(gone),
        {table: _new_rows(connection, table) for table in TRACED},
    )


def _forgotten(connection: Any) -> tuple[dict[Key, frozenset[str]], dict[int, frozenset[str]]]:
    """The columns of rows, and of notes, that the later record has forgotten and the earlier has not."""
    columns: defaultdict[Key, set[str]] = defaultdict(set)
    notes: dict[int, frozenset[str]] = {}
    rows = connection.execute(
        "SELECT e.seq, e.kind, e.table_name, e.row_key, o.content, n.content FROM main.audit_payload o"
        " JOIN later.audit_payload n ON n.seq = o.seq JOIN main.audit_entry e ON e.seq = o.seq"
        " JOIN later.audit_entry l ON l.seq = o.seq"
        " WHERE l.digest = e.digest AND n.content <> o.content"
    )
    for seq, kind, table, row_key, before, after in rows:
        held, left = json.loads(before), json.loads(after)
        lost = {name for name in held if isinstance(left.get(name), str) and not isinstance(held[name], str)}
        if table is None and kind != ERASING:
            notes[seq] = frozenset(lost)
        elif table in Base.metadata.tables:
            columns[table, row_key] |= lost
    for table, name in UNRECORDED.items():
        changed = connection.execute(
            f"SELECT o.id FROM main.{table} o JOIN later.{table} n ON n.id = o.id"
            f" WHERE n.{name} IS NOT o.{name}"
        )
        for (row_key,) in changed:
            columns[table, row_key].add(name)
    return {one: frozenset(names) for one, names in columns.items() if names}, notes


def _later_values(connection: Any, one: Key, columns: frozenset[str]) -> Raw | None:
    table = Base.metadata.tables[one[0]]
    names = [name for name in sorted(columns) if name in table.c]
    keys = [column.name for column in table.primary_key]
    matched = " AND ".join(f'"{name}" = ?' for name in keys)
    cursor = connection.execute(
        f"SELECT {', '.join(f'{chr(34)}{name}{chr(34)}' for name in (*keys, *names))}"
        f' FROM later."{table.name}" WHERE {matched}',
        one[1].split("/"),
    )
    row = cursor.fetchone()
    return None if row is None else dict(zip(names, row[len(keys) :], strict=True))


def _new_rows(connection: Any, table: str) -> tuple[Raw, ...]:
    """Rows that tell of erasing and that the backup has not; of proposals only those that have a receipt."""
    chosen = {
        "removal": "status = 'done' AND id NOT IN (SELECT removal_id FROM main.removal_receipt)",
        "document_event": f"{_ERASED_PAPERS} AND document_id IN (SELECT id FROM main.issued_document)"
        f" AND id NOT IN (SELECT id FROM main.document_event)",
    }.get(table, f'id NOT IN (SELECT id FROM main."{table}")')
    cursor = connection.execute(f'SELECT * FROM later."{table}" WHERE {chosen}')
    names = [each[0] for each in cursor.description]
    return tuple(dict(zip(names, row, strict=True)) for row in cursor.fetchall())
