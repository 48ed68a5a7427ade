"""Which cases a damaged database can no longer tell all about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Table, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from validering.storage.case_scope import rows_of, scoped_tables
from validering.storage.database import engine_on
from validering.storage.snapshot_facts import tables_of


@dataclass(frozen=True)
class Damage:
    """Tables of which a part cannot be read, and the numbers of the cases that part belongs to.

    ``knows_cases`` is False where the list of cases itself cannot be read.
    """

    tables: tuple[str, ...]
    cases: tuple[str, ...]
    knows_cases: bool = True


def find_damage(connection: Any) -> Damage:
    """Read every row of every table, and where that fails case by case."""
    try:
        tables = tuple(name for name in tables_of(connection) if not _reads(connection, name))
    except sqlcipher.DatabaseError:
        return Damage((), (), knows_cases=False)
    if not tables:
        return Damage((), ())
    cases = list(_cases(connection))
    known = {table.name: table for table, _owner in scoped_tables()}
    affected: set[str] = set()
    with Session(engine_on(connection)) as session:
        for name in tables:
            if name in known:
                affected |= {
                    number
                    for case_id, number, person in cases
                    if not _reads_case(session, known[name], case_id, person)
                }
    return Damage(tables, tuple(sorted(affected)), knows_cases="assessment_case" not in tables)


def _reads(connection: Any, table: str) -> bool:
    try:
        for _row in connection.execute(f'SELECT * FROM "{table}"'):
            pass
    except sqlcipher.DatabaseError:
        return False
    return True


def _cases(connection: Any) -> Iterator[tuple[UUID, str, UUID]]:
    """The cases that can be read; the index of their numbers tells those whose rows cannot."""
    try:
        rows = connection.execute("SELECT id, case_no, candidate_id FROM assessment_case").fetchall()
    except sqlcipher.DatabaseError:
        rows = list(_cases_one_by_one(connection))
    for case_id, number, person in rows:
        yield UUID(case_id), number, UUID(person)


def _cases_one_by_one(connection: Any) -> Iterator[tuple[str, str, str]]:
    try:
        numbers = [row[0] for row in connection.execute("SELECT rowid FROM assessment_case ORDER BY case_no")]
    except sqlcipher.DatabaseError:
        return
    for number in numbers:
        try:
            yield connection.execute(
                "SELECT id, case_no, candidate_id FROM assessment_case WHERE rowid = ?", (number,)
            ).fetchone()
        except sqlcipher.DatabaseError:
            continue


def _reads_case(session: Session, table: Table, case_id: UUID, candidate_id: UUID) -> bool:
    try:
        session.execute(select(table).where(rows_of(table, case_id, candidate_id))).all()
    except (DBAPIError, ValueError):
        session.rollback()
        return False
    return True
