"""Brings a store of an earlier version to this one, whole or not at all.

Imported only where there is something to do: Alembic takes long to load.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from validering.errors import UserError
from validering.storage.database import connect, engine_on
from validering.storage.platform import make_private_folder, sync_folder
from validering.storage.schema import read_version
from validering.storage.triggers import drop_generated, make_generated

FOLDER = Path(__file__).parent
COPIES_FOLDER = "before-upgrade"
COPIES_KEPT = 3


def upgrade(connection: Any, path: Path, key: bytes, *, scripts: Path = FOLDER) -> Path:
    """Migrate to the newest revision after a verified copy was made; answers where the copy lies.

    Raises UserError("upgrade_failed"); the store is then as it was.
    """
    copy = copy_before(connection, path, key)
    # A rebuilt table would otherwise take the rows that refer to it along; no effect inside a transaction.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with engine_on(connection).begin() as link:
            # A rebuilt table would lose its triggers silently: all go before and come back after.
            drop_generated(connection)
            command.upgrade(_config(scripts, link), "head")
            make_generated(connection)
            if link.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
                raise ValueError("rows refer to rows that are gone")
    except Exception as trouble:
        raise UserError("upgrade_failed", copy=copy) from trouble
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return copy


def newest_on_disk(scripts: Path = FOLDER) -> str | None:
    """The newest revision among the files that Alembic reads; a bundle may have lost them."""
    return ScriptDirectory.from_config(_config(scripts)).get_current_head()


def copy_before(connection: Any, path: Path, key: bytes) -> Path:
    """A verified copy of the store as it is, below ``before-upgrade``; the oldest ones are removed.

    Raises UserError("upgrade_copy_failed").
    """
    folder = path.parent / COPIES_FOLDER
    make_private_folder(folder)
    version = read_version(connection)
    unfinished = folder / "unfinished.db"
    unfinished.unlink(missing_ok=True)
    target = connect(unfinished, key, create=True)
    try:
        connection.backup(target)
        damage = target.execute("PRAGMA cipher_integrity_check").fetchall()
        if damage or target.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise UserError("upgrade_copy_failed", folder=folder)
    finally:
        target.close()
    number = 1 + max((int(old.stem.partition("-")[0]) for old in _copies(folder)), default=0)
    copy = unfinished.replace(folder / f"{number:03}-{version}.db")
    sync_folder(folder)
    for old in _copies(folder)[:-COPIES_KEPT]:
        old.unlink()
    return copy


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("[0-9]*-*.db"))


def _config(scripts: Path, link: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = link
    return config
