"""A copy of a damaged file in which single turned bits are turned back; the file itself is left as it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from validering.storage.database import SALT, told_pages
from validering.storage.page_seals import Seals, mended_salt, pages_of, read_at

MOST_FAILED = 3
"""A try that finds nothing takes up to three seconds; after so many it is no matter of single bits."""


@dataclass(frozen=True)
class Mended:
    """How a copy came out: pages put right for certain, and pages that stay damaged."""

    mended: int
    damaged: int

    @property
    def is_whole(self) -> bool:
        return not self.damaged


def copy_mended(source: Path, target: Path, key: bytes, page_size: int) -> Mended:
    """Write ``target``; a page is changed only where its seal then holds. Raises OSError."""
    first = read_at(source, 0, page_size)
    salt = first[:SALT]
    if not Seals(key, salt, page_size).holds(1, first):
        salt = mended_salt(key, first) or salt
    seals = Seals(key, salt, page_size)
    mended = int(salt != first[:SALT])
    damaged, wanted = 0, 0
    with target.open("wb") as file:
        for number, read in pages_of(source, page_size):
            page = salt + read[SALT:] if number == 1 else read
            if not seals.holds(number, page):
                whole = seals.mended(number, page) if damaged < MOST_FAILED else None
                mended += whole is not None
                damaged += whole is None
                page = whole or page.ljust(page_size, b"\0")
            if number == 1:
                wanted = told_pages(page, key)
            file.write(page)
        # A file that is too short is refused as a whole, one with empty pages at its end only there.
        missing = wanted - file.tell() // page_size
        if 0 < missing < file.tell():
            file.write(bytes(missing * page_size))
            damaged += missing
    return Mended(mended, damaged)
