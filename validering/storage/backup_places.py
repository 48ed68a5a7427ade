"""Where backups lie: a folder per store, in it generations by their time, and evidence they share."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from validering.errors import UserError
from validering.storage.backup_manifest import CopiedEvidence, Manifest, read_manifest
from validering.storage.platform import sync_folder

PREFIX = "validering-"
GENERATIONS, SHARED = "generations", "evidence"
PART = ".part"
# Without colons and in one case: such a name can be written on any stick.
TIME = "%Y%m%dT%H%M%SZ"
SHORT = 8


@dataclass(frozen=True)
class Generation:
    """One whole backup; ``folder`` is its own, ``home`` that of all backups of its store."""

    folder: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def home(self) -> Path:
        return self.folder.parent.parent

    @property
    def made_at(self) -> datetime:
        return self.manifest.made_at

    def evidence_file(self, one: CopiedEvidence) -> Path:
        return shared_file(self.home, one.sha256)


def home_of(place: Path, store_id: UUID) -> Path:
    """The folder of a store's backups in the folder that was chosen for them."""
    return place / f"{PREFIX}{str(store_id)[:SHORT]}"


def shared_file(home: Path, sha256: str) -> Path:
    return home / SHARED / f"{sha256}.db"


def generations_in(home: Path) -> tuple[Generation, ...]:
    """The whole backups of one store, the newest first; a half one is none."""
    found = []
    for folder in _folders(home / GENERATIONS):
        manifest = None if folder.name.endswith(PART) else read_manifest(folder)
        if manifest is not None:
            found.append(Generation(folder, manifest))
    return tuple(sorted(found, key=lambda one: (one.made_at, one.name), reverse=True))


def find_generations(place: Path) -> tuple[Generation, ...]:
    """The whole backups at a place, the newest first.

    ``place`` is what was chosen for backups, the folder of one store in it, or one generation.
    Raises UserError: backup_not_found, backup_several_stores.
    """
    manifest = read_manifest(place)
    if manifest is not None:
        return (Generation(place.resolve(), manifest),)
    homes = [place, *(folder for folder in _folders(place) if folder.name.startswith(PREFIX))]
    found = [generations for home in homes if (generations := generations_in(home.resolve()))]
    if not found:
        raise UserError("backup_not_found", folder=place)
    if len(found) > 1:
        names = tuple(one[0].home.name for one in found)
        raise UserError("backup_several_stores", folder=place, names=names)
    return found[0]


def new_generation_name(home: Path, now: datetime) -> str:
    """A name for a backup made now: after those made in the same second, also when the first are removed."""
    name = now.astimezone(UTC).strftime(TIME)
    names = {folder.name.removesuffix(PART) for folder in _folders(home / GENERATIONS)}
    ends = [each.removeprefix(name) for each in names if each.startswith(name)]
    last = max((int(end[1:]) if end[1:].isdecimal() else 1 for end in ends), default=0)
    return f"{name}-{last + 1}" if last else name


def clear_half_made(home: Path) -> None:
    """Remove what a backup that was broken off has left: nothing of it is part of a whole one."""
    for folder in _folders(home / GENERATIONS):
        if folder.name.endswith(PART):
            shutil.rmtree(folder, ignore_errors=True)
    for file in _files(home / SHARED):
        if file.name.endswith(PART):
            file.unlink(missing_ok=True)


def remove_generation(generation: Generation) -> None:
    """Remove a backup; it counts no more from the first moment on."""
    leaving = generation.folder.with_name(generation.name + PART)
    generation.folder.rename(leaving)
    shutil.rmtree(leaving, ignore_errors=True)


def remove_unshared(home: Path) -> int:
    """Remove evidence that no backup names; none as long as there is a backup that cannot be read.

    Answers how many files were removed.
    """
    named: set[str] = set()
    for folder in _folders(home / GENERATIONS):
        manifest = read_manifest(folder)
        if manifest is None and not folder.name.endswith(PART):
            return 0
        if manifest is None:
            continue
        named |= {one.sha256 for one in manifest.evidence}
    unshared = [file for file in _files(home / SHARED) if file.stem not in named]
    for file in unshared:
        file.unlink(missing_ok=True)
    return len(unshared)


def sync_as_can(folder: Path) -> None:
    """Make new names in a folder durable; some sticks know no such request."""
    with contextlib.suppress(OSError):
        sync_folder(folder)


@dataclass(frozen=True)
class KeepRule:
    """How many backups stay: the newest, and the last one of each of so many weeks and months."""

    newest: int = 7
    weekly: int = 4
    monthly: int = 12


def kept_times(times: Collection[datetime], rule: KeepRule) -> set[datetime]:
    """Which of these times stay by the rule; the newest one always does."""
    newest_first = sorted(times, reverse=True)
    kept = set(newest_first[: max(1, rule.newest)])
    kept |= set(_last_of_each(newest_first, rule.weekly, lambda time: time.isocalendar()[:2]))
    return kept | set(_last_of_each(newest_first, rule.monthly, lambda time: (time.year, time.month)))


def _last_of_each(
    newest_first: Iterable[datetime], most: int, period: Callable[[datetime], object]
) -> Iterator[datetime]:
    seen: set[object] = set()
    for time in newest_first:
        of = period(time)
        if of not in seen and len(seen) < most:
            seen.add(of)
            yield time


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if entry.is_dir())
    except OSError:
        return []


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if entry.is_file())
    except OSError:
        return []
