"""What stands in a database of a store, read without the classes of this version: it may be an older one."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from validering.storage.creation import STORE_ID
from validering.storage.database import connect
from validering.storage.schema import read_version

CONTENT_COLUMN = "content_id"


@dataclass(frozen=True)
class CaseFacts:
    """A case: its number, the key of its evidence, the pieces its rows name with the digests they know."""

    case_no: str
    evidence_key: str
    named: Mapping[UUID, str | None]


@dataclass(frozen=True)
class SnapshotFacts:
    """A store as its database tells it; ``newest_act`` is None for one in which nothing was done."""

    store_id: str
    schema: str
    cases: Mapping[UUID, CaseFacts]
    newest_act: datetime | None
    people: tuple[str, ...]

    @property
    def pieces(self) -> int:
        return sum(len(case.named) for case in self.cases.values())

    def case_numbers(self, case_ids: Iterator[UUID] | tuple[UUID, ...] | set[UUID]) -> tuple[str, ...]:
        """The numbers of these cases in order."""
        return tuple(sorted(self.cases[one].case_no if one in self.cases else str(one) for one in case_ids))


@contextlib.contextmanager
def opened_unchanged(path: Path, key: bytes) -> Iterator[Any]:
    """A connection to a file that nobody writes to; nothing is written."""
    connection = connect(path, key, unchanged=True)
    try:
        yield connection
    finally:
        connection.close()


def read_facts(connection: Any) -> SnapshotFacts:
    """The facts of a database; raises DatabaseError where it cannot be read."""
    row = connection.execute("SELECT value FROM store_identity WHERE name = ?", (STORE_ID,)).fetchone()
    named = named_pieces(connection)
    rows = connection.execute("SELECT id, case_no, evidence_key FROM assessment_case").fetchall()
    cases = {UUID(case_id): CaseFacts(number, key, named[UUID(case_id)]) for case_id, number, key in rows}
    return SnapshotFacts(
        "" if row is None else str(row[0]),
        read_version(connection) or "",
        cases,
        _newest_act(connection),
        _people(connection),
    )


def named_pieces(connection: Any) -> defaultdict[UUID, dict[UUID, str | None]]:
    """Per case the pieces that rows name, with their digest where told; not those given up on purpose."""
    named: defaultdict[UUID, dict[UUID, str | None]] = defaultdict(dict)
    for table in tables_of(connection):
        columns = columns_of(connection, table)
        if "case_id" not in columns:
            continue
        for column in (name for name in columns if name.endswith(CONTENT_COLUMN)):
            told = "sha256" if column == CONTENT_COLUMN and "sha256" in columns else "NULL"
            rows = f'SELECT case_id, {column}, {told} FROM "{table}" WHERE {column} IS NOT NULL'
            for case_id, content_id, sha256 in connection.execute(rows):
                before = named[UUID(case_id)].get(UUID(content_id))
                named[UUID(case_id)][UUID(content_id)] = sha256 or before
    for case_id, content_id in _given_up(connection):
        named[UUID(case_id)].pop(UUID(content_id), None)
    return named


def tables_of(connection: Any) -> list[str]:
    plain = "type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    rows = connection.execute(f"SELECT name FROM sqlite_master WHERE {plain}")
    return sorted(name for (name,) in rows.fetchall() if not name.startswith("sqlite_"))


def columns_of(connection: Any, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]


def _given_up(connection: Any) -> list[tuple[str, str]]:
    """Documents whose bytes were erased for a protected person; their rows stay."""
    rows = connection.execute(
        "SELECT d.case_id, d.content_id FROM issued_document d JOIN document_event e ON e.document_id = d.id"
        " WHERE e.kind = 'erased' AND d.content_id IS NOT NULL"
    )
    return [(case_id, content_id) for case_id, content_id in rows.fetchall()]


def _newest_act(connection: Any) -> datetime | None:
    times = [connection.execute("SELECT max(changed_at) FROM assessment_case").fetchone()[0]]
    for table in ("audit_event", "audit_entry"):
        with contextlib.suppress(sqlcipher.DatabaseError):
            times.append(connection.execute(f"SELECT max(made_at) FROM {table}").fetchone()[0])
    return max((datetime.fromisoformat(time) for time in times if time), default=None)


def _people(connection: Any) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT sign_in_name FROM staff_member WHERE is_active AND sign_in_name IS NOT NULL ORDER BY name"
    )
    return tuple(name for (name,) in rows.fetchall())
