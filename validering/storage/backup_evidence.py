"""Copies of the evidence of cases into a place for backups, each only where it is new there."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from validering.errors import UserError
from validering.storage.backup_manifest import CopiedEvidence, digest_of
from validering.storage.backup_places import PART, SHARED, shared_file, sync_as_can
from validering.storage.contents import PAGE_SIZE, Contents
from validering.storage.database import connect
from validering.storage.open_parts import Meter
from validering.storage.page_seals import look_at_pages
from validering.storage.snapshot_facts import CaseFacts

TRIES = 4
AT_ONCE = 1024 * 1024


class DamagedEvidence(Exception):  # noqa: N818
    """The evidence of a case is damaged or gone in the store itself."""


@dataclass(frozen=True)
class EvidenceCopier:
    """Copies from an open store to the folder ``home`` of its backups."""

    contents: Contents
    home: Path
    meter: Meter

    def copy(self, case_id: UUID, case: CaseFacts) -> tuple[CopiedEvidence, bool]:
        """The evidence of a case as it lies in the backups now, and whether it was copied.

        Raises DamagedEvidence, OSError, UserError("backup_copy_differs").
        """
        for number in range(TRIES):
            before = self.contents.writes(case_id)
            source = self._source(case_id, case)
            size, sha256 = digest_of(source)
            found = CopiedEvidence(case_id, size, sha256)
            target = shared_file(self.home, sha256)
            if self._has(target, found):
                self.meter.add(size)
                return found, False
            if number == TRIES - 1:
                with self.contents.at_rest(case_id) as path:
                    size, sha256 = digest_of(path)
                    found, target = CopiedEvidence(case_id, size, sha256), shared_file(self.home, sha256)
                    self._bring(path, target)
            elif self._bring(source, target) != sha256 or self.contents.writes(case_id) != before:
                target.with_name(target.name + PART).unlink(missing_ok=True)
                continue
            target.with_name(target.name + PART).replace(target)
            sync_as_can(target.parent)
            self._check_copy(target, found, case, source)
            return found, True
        raise AssertionError("the last try holds the file at rest")

    def _source(self, case_id: UUID, case: CaseFacts) -> Path:
        with self.contents.at_rest(case_id) as path:
            is_there = path.exists()
            was_broken_off = path.with_name(f"{path.name}-journal").exists()
        if not is_there:
            raise DamagedEvidence
        if was_broken_off:
            # To open it is what puts it right.
            try:
                self.contents.sweep(case_id, case.evidence_key, (), datetime.max.replace(tzinfo=UTC))
            except UserError as trouble:
                raise DamagedEvidence from trouble
        return path

    def _has(self, target: Path, wanted: CopiedEvidence) -> bool:
        """Whether a whole copy lies there; it is read again, for a stick forgets."""
        try:
            return target.exists() and digest_of(target) == (wanted.size, wanted.sha256)
        except OSError:
            return False

    def _bring(self, source: Path, target: Path) -> str:
        """Write a copy beside ``target`` and make it durable; answers the digest of what was written."""
        digest = hashlib.sha256()
        (self.home / SHARED).mkdir(parents=True, exist_ok=True)
        with source.open("rb") as read, target.with_name(target.name + PART).open("wb") as written:
            while block := read.read(AT_ONCE):
                written.write(block)
                digest.update(block)
                self.meter.add(len(block) // 2)
            written.flush()
            os.fsync(written.fileno())
            forget_cached(written.fileno())
        return digest.hexdigest()

    def _check_copy(self, target: Path, found: CopiedEvidence, case: CaseFacts, source: Path) -> None:
        """Read it again: its digest, its seals, and that every piece that rows name is in it."""
        key = bytes.fromhex(case.evidence_key)
        if digest_of(target) != (found.size, found.sha256):
            target.unlink(missing_ok=True)
            raise UserError("backup_copy_differs", file=target.name)
        is_whole = look_at_pages(target, key, PAGE_SIZE).is_whole
        if not is_whole or not set(case.named) <= stored_pieces(target, key):
            target.unlink(missing_ok=True)
            raise DamagedEvidence(source.name)
        self.meter.add(found.size - found.size // 2)


def stored_pieces(path: Path, key: bytes) -> set[UUID]:
    """The pieces in a file of evidence that nobody writes to; none where it cannot be read."""
    try:
        connection = connect(path, key, unchanged=True, page_size=PAGE_SIZE)
        try:
            return {UUID(one) for (one,) in connection.execute("SELECT id FROM content").fetchall()}
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return set()


def forget_cached(handle: int) -> None:
    """Have the next reading come from the medium itself, where the system can be asked for that."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        advise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
