"""A program that upgrades a store by the migrations in a folder; each step of them is told in a line."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering.storage.database import close_database, open_database
from validering.storage.keys import unlock
from validering.storage.migrations.upgrade import upgrade


def main(folder: Path, scripts: Path) -> None:
    key = unlock(folder, SIGN_IN_NAME, PASSPHRASE).subkey("database")
    connection = open_database(folder / "store.db", key)
    upgrade(connection, folder / "store.db", key, scripts=scripts)
    sys.stdout.write("upgraded\n")
    sys.stdout.flush()
    close_database(connection)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
