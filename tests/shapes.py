"""What is in a database, apart from how it was written."""

from __future__ import annotations

from typing import Any


def shape(connection: Any) -> dict[str, object]:
    """Tables with columns, foreign keys and indexes, and triggers, apart from how they were written."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    ]
    found: dict[str, object] = {}
    for name in names:
        indexes = connection.execute(f"PRAGMA index_list({name})").fetchall()
        found[name] = (
            sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({name})")),
            sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
            sorted(
                (row[2], tuple(column[2] for column in connection.execute(f"PRAGMA index_info({row[1]})")))
                for row in indexes
            ),
        )
    found["triggers"] = sorted(
        connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    )
    return found
