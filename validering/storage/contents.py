"""The bytes of evidence and issued documents: one encrypted database per case."""

from __future__ import annotations

import contextlib
import hashlib
import io
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from validering.errors import UserError
from validering.storage.database import connect, situations
from validering.storage.platform import make_private_folder, sync_folder

PAGE_SIZE = 16_384
_CLOCKS_DIFFER = timedelta(days=1)
CHUNK = 1024 * 1024
WAIT_MS = 10_000
TABLES = (
    "CREATE TABLE content (id TEXT PRIMARY KEY, size INTEGER NOT NULL, sha256 TEXT NOT NULL, "
    "stored_at TEXT NOT NULL)",
    "CREATE TABLE chunk (content_id TEXT NOT NULL REFERENCES content (id), place INTEGER NOT NULL, "
    "bytes BLOB NOT NULL, PRIMARY KEY (content_id, place))",
)


@dataclass(frozen=True, slots=True)
class StoredContent:
    """A piece that is durably stored; ``sha256`` in hex, ``size`` in bytes."""

    content_id: UUID
    size: int
    sha256: str


class Contents:
    """Evidence databases below one folder, each opened only for the moment it is needed."""

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        require_place: Callable[[], None] = lambda: None,
    ) -> None:
        """``require_place`` refuses where the store that the evidence belongs to was taken away."""
        self._folder = folder
        self._require_place = require_place
        self._now = now
        self._new_id = new_id
        self._lock = threading.Lock()
        self._writes: Counter[UUID] = Counter()

    def put(self, case_id: UUID, key: str, data: bytes | Iterable[bytes]) -> StoredContent:
        """Store a piece; when this returns it is on disk. Names it by no row yet: that is the next act.

        ``key`` is the case's ``evidence_key``. Raises UserError: disk_full, content_damaged, store_read_only,
        store_unreachable.
        """
        content_id = self._new_id()
        digest, size = hashlib.sha256(), 0
        with self._open(case_id, key, create=True) as connection, _written(connection):
            connection.execute(
                "INSERT INTO content VALUES (?, 0, '', ?)",
                (str(content_id), self._now().astimezone(UTC).isoformat()),
            )
            for place, chunk in enumerate(_chunks(data)):
                digest.update(chunk)
                size += len(chunk)
                connection.execute("INSERT INTO chunk VALUES (?, ?, ?)", (str(content_id), place, chunk))
            connection.execute(
                "UPDATE content SET size = ?, sha256 = ? WHERE id = ?",
                (size, digest.hexdigest(), str(content_id)),
            )
        return StoredContent(content_id, size, digest.hexdigest())

    def get(self, case_id: UUID, key: str, content_id: UUID) -> bytes:
        """The bytes of a piece, hashed again; raises UserError: content_missing, content_damaged."""
        with self._open(case_id, key, reads=True) as connection:
            row = connection.execute(
                "SELECT size, sha256 FROM content WHERE id = ?", (str(content_id),)
            ).fetchone()
            chunks = connection.execute(
                "SELECT bytes FROM chunk WHERE content_id = ? ORDER BY place", (str(content_id),)
            )
            # A film is hundreds of megabytes: it lies in memory once, not in pieces beside it too.
            data, digest = io.BytesIO(), hashlib.sha256()
            for (chunk,) in chunks:
                digest.update(chunk)
                data.write(chunk)
        if row is None:
            raise UserError("content_missing")
        if data.tell() != row[0] or digest.hexdigest() != row[1]:
            raise UserError("content_damaged")
        return data.getvalue()

    def remove(self, case_id: UUID, key: str, content_ids: Collection[UUID]) -> None:
        """Remove pieces that no row names any more."""
        with self._open(case_id, key) as connection, _written(connection):
            for content_id in content_ids:
                connection.execute("DELETE FROM chunk WHERE content_id = ?", (str(content_id),))
                connection.execute("DELETE FROM content WHERE id = ?", (str(content_id),))

    def shrink(self, case_id: UUID, key: str) -> None:
        """Write the file of a case anew without the room that removed pieces took."""
        with self._open(case_id, key) as connection:
            connection.execute("VACUUM")

    @contextlib.contextmanager
    def at_rest(self, case_id: UUID) -> Iterator[Path]:
        """The file of a case while this program neither reads nor writes it; keep it for moments only."""
        with self._lock:
            yield self._path(case_id)

    def writes(self, case_id: UUID) -> int:
        """How often the file of a case was written since the program began; waits while it is."""
        with self._lock:
            return self._writes[case_id]

    def remove_case(self, case_id: UUID) -> None:
        """Remove all pieces of a case by removing its file."""
        path = self._path(case_id)
        with self._lock:
            self._writes[case_id] += 1
            for file in (path, path.with_name(f"{path.name}-journal")):
                with contextlib.suppress(FileNotFoundError):
                    file.unlink()
            sync_folder(self._folder)

    def changed_since(self, moment: datetime) -> set[UUID]:
        """The cases whose file was written from about ``moment`` on; a day before it counts too."""
        earliest = (moment - _CLOCKS_DIFFER).timestamp()
        return {case_id for case_id in self.case_ids() if self._path(case_id).stat().st_mtime >= earliest}

    def case_ids(self) -> set[UUID]:
        """The cases that have a file."""
        return {UUID(path.stem) for path in self._folder.glob("*.db") if is_uuid(path.stem)}

    def sweep(
        self,
        case_id: UUID,
        key: str,
        named: Collection[UUID],
        since: datetime,
        given_up: Callable[[], Collection[UUID]] = tuple,
    ) -> int:
        """Remove pieces that no row names, where the program died before naming or erasing them.

        Those stored from ``since`` on, and older ones among ``given_up``, which is asked only where there are
        some. Others are left alone, for they may belong to a newer state of the store. Answers how many went.
        """
        if not self._path(case_id).exists():
            return 0
        with self._open(case_id, key, reads=True) as connection:
            rows = connection.execute("SELECT id, stored_at FROM content").fetchall()
        stored = {UUID(content_id): datetime.fromisoformat(at) for content_id, at in rows}
        unnamed = set(stored) - set(named)
        left_over = {one for one in unnamed if stored[one] >= since}
        if unnamed - left_over:
            left_over |= (unnamed - left_over) & set(given_up())
        if left_over:
            self.remove(case_id, key, left_over)
        return len(left_over)

    def _path(self, case_id: UUID) -> Path:
        return self._folder / f"{case_id}.db"

    @contextlib.contextmanager
    def _open(self, case_id: UUID, key: str, *, create: bool = False, reads: bool = False) -> Iterator[Any]:
        path = self._path(case_id)
        self._require_place()
        if create:
            self._make_folder()
        elif not path.exists():
            raise UserError("content_missing")
        with self._lock, situations(path):
            self._writes[case_id] += not reads
            connection = connect(path, bytes.fromhex(key), create=create, page_size=PAGE_SIZE)
            try:
                self._prepare(connection, path, create=create)
                yield connection
            except sqlcipher.DatabaseError as trouble:
                if "not a database" in str(trouble) or "malformed" in str(trouble):
                    raise UserError("content_damaged") from trouble
                raise
            finally:
                connection.close()

    def _make_folder(self) -> None:
        if self._folder.is_dir():
            return
        try:
            make_private_folder(self._folder)
        except OSError as trouble:
            raise UserError("store_read_only", file=self._folder, folder=self._folder.parent) from trouble

    def _prepare(self, connection: Any, path: Path, *, create: bool) -> None:
        connection.execute(f"PRAGMA busy_timeout = {WAIT_MS}").fetchall()
        # New pages need no journal, so a rollback journal writes each piece once, a write-ahead log twice.
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        connection.execute("PRAGMA synchronous = EXTRA")
        has_tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if create and not has_tables:
            with _written(connection):
                for statement in TABLES:
                    connection.execute(statement)
            sync_folder(path.parent)


@contextlib.contextmanager
def _written(connection: Any) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _chunks(data: bytes | Iterable[bytes]) -> Iterator[bytes]:
    """Pieces of exactly ``CHUNK`` bytes and a rest, whatever sizes come in."""
    if isinstance(data, bytes):
        yield from (data[start : start + CHUNK] for start in range(0, len(data), CHUNK))
        return
    rest = bytearray()
    for part in data:
        rest += part
        while len(rest) >= CHUNK:
            yield bytes(rest[:CHUNK])
            del rest[:CHUNK]
    if rest:
        yield bytes(rest)


def is_uuid(text: str) -> bool:
    """Whether a text is a UUID."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True
