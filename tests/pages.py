"""Every page of an encrypted database in the clear, free ones and those of the write-ahead log too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from validering.storage.database import PAGE_SIZE, RESERVED, SALT, STORE_FILE
from validering.storage.stores import Store

LOG_HEAD, FRAME_HEAD = 32, 24


def plain_pages(
    store: Store, path: Path | None = None, key: bytes | None = None, *, page_size: int = PAGE_SIZE
) -> list[bytes]:
    """The pages of the store's rows, or of another file that ``key`` opens."""
    file = path or store.folder / STORE_FILE
    opener = key or store._unlocked.subkey("database")
    log = file.with_name(f"{file.name}-wal")
    found = [_plain(page, opener, is_first=not number) for number, page in enumerate(_pages(file, page_size))]
    return found + [_plain(page, opener, is_first=number == 1) for number, page in _frames(log, page_size)]


def _pages(path: Path, size: int) -> Iterator[bytes]:
    data = path.read_bytes()
    yield from (data[start : start + size] for start in range(0, len(data), size))


def _frames(path: Path, size: int) -> Iterator[tuple[int, bytes]]:
    """The pages in a write-ahead log with their numbers, also those of older rounds."""
    data = path.read_bytes() if path.exists() else b""
    for start in range(LOG_HEAD, len(data) - FRAME_HEAD, FRAME_HEAD + size):
        page = data[start + FRAME_HEAD : start + FRAME_HEAD + size]
        if len(page) == size:
            yield int.from_bytes(data[start : start + 4], "big"), page


def _plain(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    """A page without its cipher: AES in blocks whose vector stands at the page's end."""
    end = len(page) - RESERVED
    vector = page[end : end + SALT]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(page[SALT if is_first else 0 : end]) + decryptor.finalize()
