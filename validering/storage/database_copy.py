"""A copy of the open database, made page by page over the one connection while others use it in between."""

from __future__ import annotations

import time
from pathlib import Path

from validering.storage.database import PAGE_SIZE, connect
from validering.storage.open_parts import Meter, OpenParts

PAGES_AT_ONCE = 256
BREATH = 0.001


def copy_database(parts: OpenParts, target: Path, key: bytes, meter: Meter | None = None) -> None:
    """Write a whole file that is not there yet; raises DatabaseError, and what ``meter`` raises."""
    copy = connect(target, key, create=True)
    told = [0]

    def moved(_status: int, remaining: int, total: int) -> None:
        parts.lock.release()
        try:
            if meter is not None:
                meter.add((total - remaining - told[0]) * PAGE_SIZE)
            told[0] = total - remaining
            # Gives those who wait for the connection their turn.
            time.sleep(BREATH)
        finally:
            parts.lock.acquire()

    try:
        # The copy counts only when it is whole, so it needs no journal of its own.
        copy.execute("PRAGMA journal_mode = OFF").fetchall()
        copy.execute("PRAGMA synchronous = OFF")
        # Otherwise a file that is told to have a log, as the store's is, would need shared memory.
        copy.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        with parts.lock:
            parts.connection.backup(copy, pages=PAGES_AT_ONCE, progress=moved)
        # Otherwise it could not be opened without writing beside it.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        copy.close()
