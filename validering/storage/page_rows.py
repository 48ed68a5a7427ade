"""Rows straight from the pages of a damaged file: SQLite refuses all of it for one page of its schema."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from validering.storage.database import RESERVED, SALT
from validering.storage.page_seals import Seals, pages_of, read_at

MAGIC = b"SQLite format 3\x00"
LEAF, INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 13, 5, 10, 2
Value = int | float | str | bytes | None
LOG_HEADER, FRAME_HEADER = 32, 24


class PlainPages:
    """The pages of an encrypted file in the clear, by number; None where the seal does not hold.

    ``log`` is the log that a crash left beside it; what is committed there stands for the page.
    """

    def __init__(self, path: Path, key: bytes, page_size: int, log: Path | None = None) -> None:
        self._key, self._size = key, page_size
        self._seals = Seals(key, read_at(path, 0, SALT), page_size)
        self._pages = dict(pages_of(path, page_size))
        if log is not None and log.exists():
            self._pages.update(self._committed(log.read_bytes()))
        self.usable = page_size - RESERVED
        self._plain: dict[int, bytes | None] = {}

    @property
    def numbers(self) -> list[int]:
        return sorted(self._pages)

    def page(self, number: int) -> bytes | None:
        """A page in the clear."""
        if number not in self._plain:
            sealed = self._pages.get(number)
            holds = sealed is not None and self._seals.holds(number, sealed)
            self._plain[number] = self._opened(number, sealed) if holds and sealed else None
        return self._plain[number]

    def _opened(self, number: int, sealed: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        start = SALT if number == 1 else 0
        vector = sealed[self.usable : self.usable + SALT]
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(vector)).decryptor()
        plain = decryptor.update(sealed[start : self.usable]) + decryptor.finalize()
        return (MAGIC if number == 1 else b"") + plain

    def _committed(self, log: bytes) -> dict[int, bytes]:
        """The newest page of each number up to the last commit in the log."""
        found: dict[int, bytes] = {}
        waiting: dict[int, bytes] = {}
        place = LOG_HEADER
        while place + FRAME_HEADER + self._size <= len(log):
            number, committed = struct.unpack_from(">II", log, place)
            page = log[place + FRAME_HEADER : place + FRAME_HEADER + self._size]
            if log[place + 8 : place + 16] != log[16:24] or not self._seals.holds(number, page):
                break
            waiting[number] = page
            if committed:
                found.update(waiting)
                waiting.clear()
            place += FRAME_HEADER + self._size
        return found


@dataclass
class Tree:
    """What was read of one table or index: its pages, and whether a part could not be read."""

    pages: set[int] = field(default_factory=set)
    is_broken: bool = False


def table_rows(pages: PlainPages, root: int, tree: Tree) -> Iterator[tuple[int, list[Value]]]:
    """The rows of a table with their numbers, past every page that cannot be read."""
    waiting = [root]
    while waiting:
        number = waiting.pop()
        page = None if number in tree.pages else pages.page(number)
        tree.pages.add(number)
        start = 100 if number == 1 else 0
        if page is None or page[start] not in (LEAF, INTERIOR):
            tree.is_broken = True
        elif page[start] == LEAF:
            yield from leaf_rows(pages, page, tree, start)
        else:
            waiting += reversed(_children(page, start))


def leaf_rows(
    pages: PlainPages, page: bytes, tree: Tree, start: int = 0
) -> Iterator[tuple[int, list[Value]]]:
    """The rows of one leaf."""
    for cell in _cells(page, start, 8):
        length, place = _varint(page, cell)
        rowid, place = _varint(page, place)
        payload = _payload(pages, page, place, length, pages.usable - 35, tree)
        if payload is not None:
            yield rowid, record(payload)


def index_rows(pages: PlainPages, root: int, tree: Tree) -> Iterator[list[Value]]:
    """The entries of an index; the last value of each is the number of its row."""
    waiting = [root]
    most = (pages.usable - 12) * 64 // 255 - 23
    while waiting:
        number = waiting.pop()
        page = None if number in tree.pages else pages.page(number)
        tree.pages.add(number)
        if page is None or page[0] not in (INDEX_LEAF, INDEX_INTERIOR):
            tree.is_broken = True
            continue
        is_leaf = page[0] == INDEX_LEAF
        if not is_leaf:
            waiting += _children(page, 0)
        for cell in _cells(page, 0, 8 if is_leaf else 12):
            length, place = _varint(page, cell if is_leaf else cell + 4)
            payload = _payload(pages, page, place, length, most, tree)
            if payload is not None:
                yield record(payload)


def record(payload: bytes) -> list[Value]:
    """The values of a row."""
    length, place = _varint(payload, 0)
    kinds = []
    while place < length:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        size = _size(kind)
        values.append(_value(kind, payload[place : place + size]))
        place += size
    return values


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        return data if kind % 2 == 0 else data.decode("utf-8", "replace")
    if kind == 7:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind in (8, 9):
        return kind - 8
    return int.from_bytes(data, "big", signed=True) if kind else None


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12 - kind % 2) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)[kind]


def _cells(page: bytes, start: int, header: int) -> list[int]:
    count = struct.unpack_from(">H", page, start + 3)[0]
    return list(struct.unpack_from(f">{count}H", page, start + header))


def _children(page: bytes, start: int) -> list[int]:
    left = [struct.unpack_from(">I", page, cell)[0] for cell in _cells(page, start, 12)]
    return [*left, struct.unpack_from(">I", page, start + 8)[0]]


def _payload(pages: PlainPages, page: bytes, place: int, length: int, most: int, tree: Tree) -> bytes | None:
    """What a cell holds, with the pages it runs over into; None where one of those cannot be read."""
    if length <= most:
        return page[place : place + length]
    least = (pages.usable - 12) * 32 // 255 - 23
    local = least + (length - least) % (pages.usable - 4)
    local = local if local <= most else least
    found = bytearray(page[place : place + local])
    following = struct.unpack_from(">I", page, place + local)[0]
    while following and len(found) < length:
        tree.pages.add(following)
        more = pages.page(following)
        if more is None:
            tree.is_broken = True
            return None
        found += more[4 : pages.usable]
        following = struct.unpack_from(">I", more)[0]
    return bytes(found[:length])


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[place + step]
        if step == 8:
            return _signed(value << 8 | byte), place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    raise AssertionError("nine bytes at most")


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
