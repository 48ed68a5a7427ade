"""The encrypted database file: its one connection, and what can be wrong with it."""

from __future__ import annotations

import contextlib
import functools
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache

from validering.errors import UserError
from validering.storage import search
from validering.storage.platform import is_network, is_readable

STORE_FILE = "store.db"
APPLICATION_ID = 0x56414C44
PAGE_SIZE = 4096
PLAIN_HEADER = b"SQLite format 3\x00"
CACHE_KIB = 64 * 1024
STATEMENTS = 500
# A SQLCipher page ends with its vector and check sum; the first begins with the salt.
SALT, RESERVED = 16, 80

SITUATIONS = {
    "database or disk is full": "disk_full",
    "attempt to write a readonly database": "store_read_only",
    "unable to open database file": "store_read_only",
    "disk i/o error": "store_unreachable",
    "database disk image is malformed": "store_damaged",
    "database is locked": "store_in_use",
}


@dataclass(frozen=True)
class Standing:
    """The very file that was opened, to notice that it was taken away while it is written to.

    A stick was pulled out, a folder moved, or a file put in its place by another program.
    """

    path: Path
    identity: tuple[int, int]

    @classmethod
    def of(cls, path: Path) -> Standing:
        return cls(path, _identity(path))

    def require(self) -> None:
        """Raises UserError("store_unreachable") unless the file stands where it stood."""
        try:
            stands = _identity(self.path) == self.identity
        except OSError:
            stands = False
        if not stands:
            raise _situation("store_unreachable", self.path)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def check_place(folder: Path) -> None:
    """Refuse a place where a store cannot be opened; raises UserError: store_on_network, store_unreadable."""
    if is_network(folder):
        raise UserError("store_on_network", folder=folder)
    if not is_readable(folder):
        raise UserError("store_unreadable", folder=folder)


def check_file(folder: Path) -> None:
    """Refuse what cannot be a store, before SQLite sees it.

    Raises UserError: store_on_network, store_unreadable, store_missing, store_empty, store_foreign,
    store_truncated.
    Reads the file itself and so must not be called while this process has it open: closing the file
    here would drop SQLite's locks.
    """
    path = folder / STORE_FILE
    check_place(folder)
    if not path.is_file():
        raise UserError("store_missing", folder=folder)
    size = path.stat().st_size
    if size == 0:
        raise UserError("store_empty", file=path)
    with path.open("rb") as file:
        if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
            raise UserError("store_foreign", file=path)
    if size % PAGE_SIZE:
        raise UserError("store_truncated", file=path)


def connect(
    path: Path, key: bytes, *, create: bool = False, unchanged: bool = False, page_size: int = PAGE_SIZE
) -> Any:
    """A keyed connection to an encrypted file; the file is made only where ``create`` says so.

    With ``unchanged`` nothing is written to the file or beside it, nor locked: for one that nobody writes to.
    """
    mode = "rwc" if create else "ro&immutable=1" if unchanged else "rw"
    connection = sqlcipher.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA cipher_page_size = {page_size}")
        connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def open_database(path: Path, key: bytes, *, create: bool = False) -> Any:
    """The one connection to the store's database, which nobody else can open from now on.

    Raises UserError: store_in_use, store_foreign, store_truncated, store_damaged, store_read_only.
    """
    connection = None
    try:
        connection = connect(path, key, create=create)
        _settle(connection)
        search.register(connection)
        if create:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        elif connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise UserError("store_foreign", file=path)
    except sqlcipher.DatabaseError as trouble:
        if connection is not None:
            connection.close()
        raise _opening_trouble(trouble, path, key) from trouble
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


@functools.cache
def _speaking() -> tuple[Engine, LRUCache[Any, Any]]:
    """An engine over nothing that knows what this SQLite can do, and room for compiled statements.

    A compiled statement is found again only by the very dialect that it was compiled for.
    """
    engine = create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool, hide_parameters=True)
    with engine.connect():
        pass
    engine.dispose()
    return engine, LRUCache(STATEMENTS)


def engine_on(connection: Any) -> Engine:
    """An engine over the one connection; each transaction checks foreign keys when it is committed.

    Rows may so be added in any order within one act. Statements that any engine has compiled are known to
    all: who signs in after another does not wait for them again.
    """
    first, compiled = _speaking()
    engine = Engine(
        StaticPool(lambda: connection, dialect=first.dialect),
        first.dialect,
        first.url,
        hide_parameters=True,
        execution_options={"compiled_cache": compiled},
    )

    @event.listens_for(engine, "begin")
    def _begin(_link: Connection) -> None:
        # Straight to the one connection: every read of a screen begins here.
        connection.execute("BEGIN")
        connection.execute("PRAGMA defer_foreign_keys = ON")

    return engine


def close_database(connection: Any) -> None:
    """Leave a single file behind, without a write-ahead log."""
    with contextlib.suppress(sqlcipher.DatabaseError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


@contextlib.contextmanager
def situations(path: Path) -> Iterator[None]:
    """Turn a full disk, a removed stick and the like into a UserError; any other error passes."""
    try:
        yield
    except (DBAPIError, sqlcipher.DatabaseError) as trouble:
        original = trouble.orig if isinstance(trouble, DBAPIError) else trouble
        code = situation_code(original)
        if code is None:
            raise
        raise _situation(code, path) from trouble


def situation_code(trouble: BaseException | None) -> str | None:
    """The message code for a low-level error that the user can do something about."""
    text = str(trouble).casefold()
    return next((code for words, code in SITUATIONS.items() if words in text), None)


def _situation(code: str, path: Path) -> UserError:
    return UserError(code, file=path, folder=path.parent)


def _settle(connection: Any) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    for pragma in (
        "synchronous = FULL",
        "foreign_keys = ON",
        # Without this INSERT OR REPLACE would remove rows unseen by the append-only triggers.
        "recursive_triggers = ON",
        f"cache_size = -{CACHE_KIB}",
        "wal_autocheckpoint = 200",
    ):
        connection.execute(f"PRAGMA {pragma}")
    # Takes the lock now, not at the first act.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("COMMIT")


def _opening_trouble(trouble: Exception, path: Path, key: bytes) -> UserError | Exception:
    if "file is not a database" in str(trouble):
        return _situation("store_foreign", path)
    code = situation_code(trouble)
    if code == "store_unreachable" and not os.access(path, os.W_OK):
        code = "store_read_only"
    if code == "store_damaged" and _is_cut(path, key):
        code = "store_truncated"
    return _situation(code, path) if code else trouble


def _is_cut(path: Path, key: bytes) -> bool:
    """Whether the file is shorter than its own header says; SQLite itself only calls it malformed."""
    with path.open("rb") as file:
        first = file.read(PAGE_SIZE)
    return told_pages(first, key) * PAGE_SIZE > path.stat().st_size


def told_pages(first: bytes, key: bytes) -> int:
    """How many pages a file has according to its first page."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    start = len(first) - RESERVED
    cipher = Cipher(algorithms.AES(key), modes.CBC(first[start : start + SALT]))
    decryptor = cipher.decryptor()
    header = decryptor.update(first[SALT : 2 * SALT]) + decryptor.finalize()
    return int.from_bytes(header[28 - SALT : 32 - SALT], "big")
