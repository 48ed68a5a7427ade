"""The seal on each page of an encrypted file: which pages are damaged, and mending a single turned bit.

A page ends with its vector and a check sum over its content, vector and number; SQLCipher reads no page
whose check sum is wrong. Here pages are looked at without SQLite, so that nothing is locked or changed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from validering.storage.database import SALT

CHECK_SUM = 64
SALT_MASK = 0x3A
ROUNDS = 2
BITS = 8
STEP = 512
MOST_ALIKE = 64
AT_ONCE = 1024 * 1024

Looked = Callable[[int], None]
ReadAt = Callable[[Path, int, int], bytes]


_kept_open: dict[tuple[int, int], int] = {}


@dataclass(frozen=True)
class PageFaults:
    """What is wrong with a file: pages by number from 1, and whether its end is no whole page."""

    pages: int
    damaged: tuple[int, ...]
    is_cut: bool = False

    @property
    def is_whole(self) -> bool:
        return not self.damaged and not self.is_cut and self.pages > 0


class Seals:
    """Checks pages of one file by its key and salt; ``page_size`` in bytes."""

    def __init__(self, key: bytes, salt: bytes, page_size: int) -> None:
        masked = bytes(byte ^ SALT_MASK for byte in salt)
        self._start = hmac.new(hashlib.pbkdf2_hmac("sha512", key, masked, ROUNDS, len(key)), b"", "sha512")
        self._size = page_size

    def holds(self, number: int, page: bytes) -> bool:
        """Whether a page is as it was written; the first page is given with its salt."""
        return len(page) == self._size and self._check_sum(number, page) == page[-CHECK_SUM:]

    def mended(self, number: int, page: bytes) -> bytes | None:
        """The page with the one bit turned back that makes its seal hold, or None where more is wrong."""
        if len(page) != self._size or _is_written_over(page):
            return None
        kept, first = page[-CHECK_SUM:], SALT if number == 1 else 0
        wanted = self._check_sum(number, page)
        if _distance(wanted, kept) == 1:
            return page[:-CHECK_SUM] + wanted
        # A bit changes nothing of the sum over what stands before it.
        before = self._start.copy()
        for start in range(first, self._size - CHECK_SUM, STEP):
            step = min(STEP, self._size - CHECK_SUM - start)
            rest = bytearray(page[start:-CHECK_SUM] + number.to_bytes(4, "little"))
            for place in range(step):
                for bit in range(BITS):
                    rest[place] ^= 1 << bit
                    sealed = before.copy()
                    sealed.update(rest)
                    if sealed.digest() == kept:
                        return page[:start] + bytes(rest[:-4]) + kept
                    rest[place] ^= 1 << bit
            before.update(page[start : start + step])
        return None

    def _check_sum(self, number: int, page: bytes | bytearray) -> bytes:
        sealed = self._start.copy()
        sealed.update(memoryview(page)[SALT if number == 1 else 0 : -CHECK_SUM])
        sealed.update(number.to_bytes(4, "little"))
        return sealed.digest()


def read_at(path: Path, place: int, length: int) -> bytes:
    """Bytes of a file that is not open as a database in this program."""
    with path.open("rb") as file:
        file.seek(place)
        return file.read(length)


def read_beside(path: Path, place: int, length: int) -> bytes:
    """Bytes of a file that may be open as a database in this program.

    Closing a file drops every lock the process has on it, except on Windows; so it is opened once and never
    closed again.
    """
    if sys.platform == "win32":
        return read_at(path, place, length)
    found = path.stat()
    handle = _kept_open.get((found.st_dev, found.st_ino))
    if handle is None:
        handle = _kept_open[found.st_dev, found.st_ino] = os.open(path, os.O_RDONLY)
    return os.pread(handle, length, place)


def look_at_pages(
    path: Path, key: bytes, page_size: int, looked: Looked | None = None, *, read: ReadAt = read_at
) -> PageFaults:
    """Read every page of a file and check its seal; ``looked`` is told how many bytes were read."""
    size = path.stat().st_size
    seals = Seals(key, read(path, 0, SALT), page_size)
    found = pages_of(path, page_size, looked, read=read)
    damaged = [number for number, page in found if not seals.holds(number, page)]
    pages, rest = divmod(size, page_size)
    return PageFaults(pages, tuple(number for number in damaged if number <= pages), rest > 0)


def pages_of(
    path: Path, page_size: int, looked: Looked | None = None, *, read: ReadAt = read_at
) -> Iterator[tuple[int, bytes]]:
    """Each page with its number; the last one may be shorter than a page."""
    size, place = path.stat().st_size, 0
    while place < size:
        block = read(path, place, AT_ONCE)
        if not block:
            return
        for start in range(0, len(block), page_size):
            yield (place + start) // page_size + 1, block[start : start + page_size]
        place += len(block)
        if looked is not None:
            looked(len(block))


def mended_salt(key: bytes, first_page: bytes) -> bytes | None:
    """The salt with one bit turned back under which the first page's seal holds, or None."""
    for place in range(SALT):
        for bit in range(BITS):
            salt = bytearray(first_page[:SALT])
            salt[place] ^= 1 << bit
            if Seals(key, bytes(salt), len(first_page)).holds(1, first_page):
                return bytes(salt)
    return None


def _is_written_over(page: bytes) -> bool:
    """Whether a part of the page is no longer encrypted: one byte stands there far more often than by chance.

    A disk that loses a sector gives zeros for it.
    """
    return max(map(page.count, range(256))) > len(page) // MOST_ALIKE


def _distance(one: bytes, other: bytes) -> int:
    """In how many bits two texts of bytes differ."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
