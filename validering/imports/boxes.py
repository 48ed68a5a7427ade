"""The boxes that films and sound of telephones are made of (ISO 14496-12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class Box:
    """A box at ``start``; its content begins at ``body`` and ends before ``end``."""

    kind: bytes
    start: int
    body: int
    end: int


class DamagedBoxError(ValueError):
    """A box that claims more than there is."""


def boxes_in(file: BinaryIO, start: int, end: int) -> Iterator[Box]:
    """The boxes between two places of a file; raises DamagedBoxError at the first that does not fit."""
    while start + 8 <= end:
        file.seek(start)
        size, kind = int.from_bytes(file.read(4), "big"), file.read(4)
        body = start + 8
        if size == 1:
            size, body = int.from_bytes(file.read(8), "big"), start + 16
        box_end = end if size == 0 else start + size
        if box_end > end or box_end < body:
            raise DamagedBoxError(kind)
        yield Box(kind, start, body, box_end)
        start = box_end
