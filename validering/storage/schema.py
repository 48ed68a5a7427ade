"""The tables, indexes and triggers of a store, as statements."""

from __future__ import annotations

import functools
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from validering.storage.migrations.revisions import HEAD
from validering.storage.tables import Base
from validering.storage.triggers import make_generated

VERSION_TABLE = (
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


@functools.cache
def table_statements() -> tuple[str, ...]:
    """CREATE statements of all tables and indexes, parents first."""
    dialect = sqlite.dialect()
    statements = []
    for table in Base.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            statements.append(str(CreateIndex(index).compile(dialect=dialect)).strip())
    return tuple(statements)


def create_schema(connection: Any) -> None:
    """Make everything in an empty database, inside the caller's transaction."""
    for statement in (*table_statements(), VERSION_TABLE):
        connection.execute(statement)
    make_generated(connection)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def read_version(connection: Any) -> str | None:
    """The revision a database stands at, or None where it has none."""
    has_table = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if has_table else None
    return None if row is None else str(row[0])
