"""Makes a backup of an open store: copies what is new, and reads all of it again before it counts."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.orm import Session

import validering
from validering.errors import UserError
from validering.storage import backup_places as places
from validering.storage import keys
from validering.storage.backup_evidence import (
    DamagedEvidence,
    EvidenceCopier,
    forget_cached,
)
from validering.storage.backup_log import CARERS, BackupEntry
from validering.storage.backup_manifest import MANIFEST, CopiedEvidence, CopiedFile, Manifest, digest_of
from validering.storage.database import PAGE_SIZE, STORE_FILE, engine_on, situation_code
from validering.storage.database_copy import copy_database
from validering.storage.open_parts import Meter, OpenParts, Progress, no_progress
from validering.storage.page_seals import look_at_pages
from validering.storage.snapshot_facts import SnapshotFacts, opened_unchanged, read_facts

SLOW = 2 * 1024 * 1024
"""Bytes a second below which a stick is told to be slow."""


@dataclass(frozen=True)
class MadeBackup:
    """A verified backup; ``left`` are the generations at its place, ``copied`` the bytes that were new.

    ``left_out`` are the numbers of cases whose evidence is damaged in the store itself.
    """

    folder: Path
    place: Path
    manifest: Manifest
    verified_at: datetime
    copied: int
    seconds: float
    left_out: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def is_slow(self) -> bool:
        return self.copied > SLOW and self.copied < SLOW * self.seconds

    def entry(self) -> BackupEntry:
        """What the store keeps of it."""
        return BackupEntry(
            made_at=self.manifest.made_at,
            verified_at=self.verified_at,
            place=str(self.place),
            generation=self.folder.name,
            size=self.manifest.size,
            cases=self.manifest.cases,
            left_out=self.left_out,
        )


def make_backup(
    parts: OpenParts, place: Path, rule: places.KeepRule, *, progress: Progress = no_progress
) -> MadeBackup:
    """Make and verify a backup in the folder ``place``; note it afterwards with ``note_backup``.

    The store can be worked with meanwhile. ``progress`` may raise to break off; then no backup was made and
    the earlier ones are as they were. Raises UserError: not_allowed, backup_place_missing,
    backup_place_is_store, backup_place_full, backup_place_read_only, backup_place_gone, backup_file_too_big,
    backup_copy_differs, store_damaged.
    """
    parts.acting.require(*CARERS)
    home = _home(parts, place)
    with _situations(place, parts.folder):
        (home / places.GENERATIONS).mkdir(parents=True, exist_ok=True)
        places.clear_half_made(home)
        work = _Work(parts, home, Meter(_expected(parts), progress))
        try:
            manifest = work.write()
            folder = work.finish()
        except BaseException as trouble:
            work.give_up(is_full=_is_full(trouble))
            raise
    with contextlib.suppress(OSError):
        _remove_by_rule(home, folder, rule, parts.unlocked.data_key)
    left = tuple(one.name for one in places.generations_in(home))
    return MadeBackup(folder, place, manifest, parts.now(), work.copied, work.seconds, work.left_out, left)


def is_on_same_disk(place: Path, store: Path) -> bool:
    """Whether a backup there would be lost together with the store."""
    try:
        return place.stat().st_dev == store.stat().st_dev
    except OSError:
        return False


class _Work:
    """One backup under way, in a folder that is none until it gets its name."""

    def __init__(self, parts: OpenParts, home: Path, meter: Meter) -> None:
        self._parts, self._home, self._meter = parts, home, meter
        self._began = time.monotonic()
        self._made_at = parts.now()
        self._name = places.new_generation_name(home, self._made_at)
        self._part = home / places.GENERATIONS / f"{self._name}{places.PART}"
        self.copied = 0
        self.left_out: tuple[str, ...] = ()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def write(self) -> Manifest:
        """Write and verify everything; the manifest comes last."""
        self._part.mkdir()
        key = self._parts.unlocked.subkey("database")
        target = self._part / STORE_FILE
        copy_database(self._parts, target, key, self._meter)
        keys.write_keys(self._part, self._parts.unlocked.key_file)
        names = (STORE_FILE, keys.FIRST, keys.COPY)
        files = tuple(CopiedFile(name, *digest_of(self._part / name)) for name in names)
        self.copied += sum(file.size for file in files)
        facts, heads = _read_copy(target, key, self._parts.unlocked.key_file.store_id)
        evidence, left_out = self._copy_evidence(facts)
        self.left_out = facts.case_numbers(tuple(left_out))
        manifest = Manifest(
            store_id=self._parts.unlocked.key_file.store_id,
            made_at=self._made_at,
            program=validering.__version__,
            schema=facts.schema,
            cases=len(facts.cases),
            pieces=facts.pieces,
            files=files,
            evidence=tuple(evidence),
            heads=heads,
            left_out=tuple(left_out),
        ).sealed(self._parts.unlocked.data_key)
        self._verify(files)
        _write_synced(self._part / MANIFEST, manifest.to_bytes())
        places.sync_as_can(self._part)
        return manifest

    def finish(self) -> Path:
        """Give it its name; from now on it counts."""
        folder = self._part.with_name(self._name)
        self._part.rename(folder)
        places.sync_as_can(folder.parent)
        return folder

    def give_up(self, *, is_full: bool) -> None:
        """Leave nothing half-made; where there was no room, also no evidence that no backup names."""
        shutil.rmtree(self._part, ignore_errors=True)
        if is_full:
            with contextlib.suppress(OSError):
                places.clear_half_made(self._home)
                places.remove_unshared(self._home)

    def _copy_evidence(self, facts: SnapshotFacts) -> tuple[list[CopiedEvidence], list[UUID]]:
        copier = EvidenceCopier(self._parts.contents, self._home, self._meter)
        there = self._parts.contents.case_ids()
        copies: list[CopiedEvidence] = []
        left_out: list[UUID] = []
        for case_id, case in sorted(facts.cases.items()):
            if case_id not in there and not case.named:
                continue
            try:
                copy, is_new = copier.copy(case_id, case)
            except DamagedEvidence:
                left_out.append(case_id)
                copies += self._earlier(case_id)
                continue
            copies.append(copy)
            self.copied += copy.size if is_new else 0
        return copies, left_out

    def _earlier(self, case_id: UUID) -> list[CopiedEvidence]:
        """The newest whole copy of a case's evidence that an earlier backup has."""
        for generation in places.generations_in(self._home):
            for one in generation.manifest.evidence:
                path = generation.evidence_file(one)
                if one.case_id == case_id and path.exists() and digest_of(path) == (one.size, one.sha256):
                    return [one]
        return []

    def _verify(self, files: tuple[CopiedFile, ...]) -> None:
        for file in files:
            path = self._part / file.name
            with path.open("rb") as opened:
                os.fsync(opened.fileno())
                forget_cached(opened.fileno())
            if digest_of(path, self._meter.add) != (file.size, file.sha256):
                raise UserError("backup_copy_differs", file=file.name)


def _home(parts: OpenParts, place: Path) -> Path:
    try:
        is_there = place.is_dir()
    except OSError:
        is_there = False
    if not is_there:
        raise UserError("backup_place_missing", folder=place)
    chosen, store = place.resolve(), parts.folder.resolve()
    if chosen == store or store in chosen.parents:
        raise UserError("backup_place_is_store", folder=place)
    return places.home_of(place, parts.unlocked.key_file.store_id)


def _expected(parts: OpenParts) -> int:
    """How many bytes are copied and read again, at most."""
    evidence = parts.folder / "evidence"
    sizes = [file.stat().st_size for file in evidence.glob("*.db")] if evidence.is_dir() else []
    return 2 * (parts.folder / STORE_FILE).stat().st_size + sum(sizes)


def _read_copy(path: Path, key: bytes, store_id: UUID) -> tuple[SnapshotFacts, dict[str, Any]]:
    """Open the copy, check all of it, and read what it holds with the heads of its chains."""
    from validering.storage.chain import all_heads

    with opened_unchanged(path, key) as connection:
        is_whole = look_at_pages(path, key, PAGE_SIZE).is_whole
        if not is_whole or connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise UserError("store_damaged", file=path)
        facts = read_facts(connection)
        if facts.store_id != str(store_id):
            raise UserError("store_foreign", file=path)
        with Session(engine_on(connection)) as session:
            return facts, all_heads(session).as_json()


def _remove_by_rule(home: Path, made: Path, rule: places.KeepRule, data_key: bytes) -> None:
    """Remove what the rule keeps no more, only now that the new one is verified."""
    own = [one for one in places.generations_in(home) if one.manifest.is_genuine(data_key)]
    kept = places.kept_times([one.made_at for one in own], rule)
    for one in own:
        if one.made_at not in kept and one.folder != made:
            places.remove_generation(one)
    places.remove_unshared(home)


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != content:
        raise UserError("backup_copy_differs", file=path.name)


FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
SHUT = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def _is_full(trouble: BaseException) -> bool:
    if isinstance(trouble, OSError):
        return trouble.errno in FULL
    return situation_code(trouble) == "disk_full"


@contextlib.contextmanager
def _situations(place: Path, store: Path) -> Iterator[None]:
    """Turn a full, removed or locked stick into words."""
    try:
        yield
    except OSError as trouble:
        raise UserError(_code(trouble), folder=place) from trouble
    except sqlcipher.DatabaseError as trouble:
        code = situation_code(trouble)
        if code == "store_damaged" or "not a database" in str(trouble):
            raise UserError("store_damaged", file=store / STORE_FILE) from trouble
        codes = {"disk_full": "backup_place_full", "store_read_only": "backup_place_read_only"}
        raise UserError(codes.get(code or "", "backup_place_gone"), folder=place) from trouble


def _code(trouble: OSError) -> str:
    if trouble.errno in FULL:
        return "backup_place_full"
    if trouble.errno in SHUT:
        return "backup_place_read_only"
    return "backup_file_too_big" if trouble.errno == errno.EFBIG else "backup_place_gone"
