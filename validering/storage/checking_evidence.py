"""Whether evidence is whole: its pages, every piece against its digest, and none too few or many."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from validering.storage.contents import PAGE_SIZE
from validering.storage.database import connect
from validering.storage.page_seals import Looked, look_at_pages
from validering.storage.snapshot_facts import CaseFacts


@dataclass(frozen=True)
class EvidenceState:
    """What a file of evidence holds: whole pieces by their digest, those that cannot be read, damaged pages.

    ``is_cut`` tells that its end is missing; ``is_shut`` that nothing of it can be read.
    """

    whole: dict[UUID, str]
    broken: frozenset[UUID]
    pages: int = 0
    damaged_pages: int = 0
    is_cut: bool = False
    is_shut: bool = False

    def lost(self, case: CaseFacts) -> frozenset[UUID]:
        """The pieces that rows name and that are not here as the rows know them."""
        return frozenset(
            one
            for one, sha256 in case.named.items()
            if one not in self.whole or sha256 not in (None, self.whole[one])
        )

    def left_over(self, case: CaseFacts) -> frozenset[UUID]:
        """The pieces that no row names."""
        return frozenset(set(self.whole) | self.broken) - set(case.named)

    @property
    def is_sound(self) -> bool:
        return not (self.damaged_pages or self.is_cut or self.is_shut or self.broken)


def look_at_evidence(path: Path, key: bytes, looked: Looked | None = None) -> EvidenceState:
    """Read all of a file of evidence that nobody writes to."""
    faults = look_at_pages(path, key, PAGE_SIZE, looked)
    try:
        connection = connect(path, key, unchanged=True, page_size=PAGE_SIZE)
    except sqlcipher.DatabaseError:
        return EvidenceState({}, frozenset(), faults.pages, len(faults.damaged), faults.is_cut, is_shut=True)
    try:
        pieces = [(UUID(one), size, sha) for one, size, sha in _listed(connection)]
        whole = {one: sha for one, size, sha in pieces if _holds(connection, one, size, sha)}
        broken = frozenset(one for one, _size, _sha in pieces) - set(whole)
        return EvidenceState(whole, broken, faults.pages, len(faults.damaged), faults.is_cut)
    except sqlcipher.DatabaseError:
        return EvidenceState({}, frozenset(), faults.pages, len(faults.damaged), faults.is_cut, is_shut=True)
    finally:
        connection.close()


def read_chunks(connection: Any, content_id: UUID) -> Iterator[bytes]:
    """The bytes of a piece, a part at a time; raises DatabaseError where a page is damaged."""
    place = 0
    while True:
        row = connection.execute(
            "SELECT bytes FROM chunk WHERE content_id = ? AND place = ?", (str(content_id), place)
        ).fetchone()
        if row is None:
            return
        yield row[0]
        place += 1


def _listed(connection: Any) -> list[tuple[str, int, str]]:
    found: list[tuple[str, int, str]] = connection.execute("SELECT id, size, sha256 FROM content").fetchall()
    return found


def _holds(connection: Any, content_id: UUID, size: int, sha256: str) -> bool:
    digest, found = hashlib.sha256(), 0
    try:
        for chunk in read_chunks(connection, content_id):
            digest.update(chunk)
            found += len(chunk)
    except sqlcipher.DatabaseError:
        return False
    return found == size and digest.hexdigest() == sha256
