"""What the database itself refuses: changing or removing rows of append-only tables."""

from __future__ import annotations

from validering.storage.tables import Base

PREFIX = "append_only"


def append_only_tables() -> list[str]:
    """Names of the tables whose class is marked ``AppendOnly``."""
    return sorted(
        mapper.class_.__tablename__
        for mapper in Base.registry.mappers
        if getattr(mapper.class_, "__append_only__", False)
    )


def wanted_triggers() -> dict[str, str]:
    """Name and statement of each trigger a store of this version has."""
    return {
        f"{PREFIX}_{table}_{act.lower()}": (
            f"CREATE TRIGGER {PREFIX}_{table}_{act.lower()} BEFORE {act} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
        )
        for table in append_only_tables()
        for act in ("UPDATE", "DELETE")
    }
