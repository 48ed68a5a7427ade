"""Somebody with the key and a program of their own, who changes a store behind its back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering.storage.database import close_database, open_database
from validering.storage.keys import unlock
from validering.storage.triggers import wanted_triggers


def attack(folder: Path, statement: str, values: Sequence[Any] = ()) -> int:
    """Take all triggers away, run one statement and put the triggers back; answers how many rows it met."""
    connection = open_raw(folder)
    try:
        connection.execute("BEGIN")
        for name in wanted_triggers():
            connection.execute(f'DROP TRIGGER "{name}"')
        met = int(connection.execute(statement, values).rowcount)
        for trigger in wanted_triggers().values():
            connection.execute(trigger)
        connection.execute("COMMIT")
    finally:
        close_database(connection)
    return met


def open_raw(folder: Path) -> Any:
    """A connection to a closed store that knows its key and none of our functions."""
    return open_database(folder / "store.db", unlock(folder, SIGN_IN_NAME, PASSPHRASE).subkey("database"))
