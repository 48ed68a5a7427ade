"""What the database does by itself: refuses, records, and keeps up the search."""

from __future__ import annotations

from typing import Any

from validering.storage.audit_triggers import VIEWS, audit_triggers
from validering.storage.search import drop_search, make_search, search_triggers
from validering.storage.tables import Base

PREFIX = "append_only"
# The record itself is never changed; of its values some may be erased.
NEVER = "audit_entry"


def append_only_tables() -> list[str]:
    """Names of the tables whose class is marked ``AppendOnly``."""
    return sorted(
        mapper.class_.__tablename__
        for mapper in Base.registry.mappers
        if getattr(mapper.class_, "__append_only__", False)
    )


def wanted_triggers() -> dict[str, str]:
    """Name and statement of each trigger a store of this version has."""
    refusing = {
        f"{PREFIX}_{table}_{act.lower()}": _refusing(table, act)
        for table in append_only_tables()
        for act in ("UPDATE", "DELETE")
    }
    return {**refusing, **audit_triggers(), **search_triggers()}


def make_generated(connection: Any) -> None:
    """Make all views and triggers in a database that has its tables and none of them.

    ``connection`` is one of sqlcipher3.
    """
    make_search(connection)
    for statement in (*VIEWS.values(), *wanted_triggers().values()):
        connection.execute(statement)


def drop_generated(connection: Any) -> None:
    """Remove all views and triggers: before tables are rebuilt, or rows are copied as they are."""
    found = connection.execute("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')")
    # A view takes its own triggers along, so it goes last.
    for kind, name in sorted(found.fetchall()):
        connection.execute(f'DROP {kind} IF EXISTS "{name}"')
    drop_search(connection)


def _refusing(table: str, act: str) -> str:
    unless = "" if table == NEVER else "WHEN NOT audit_erasing() "
    return (
        f"CREATE TRIGGER {PREFIX}_{table}_{act.lower()} BEFORE {act} ON {table} "
        f"{unless}BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
    )
