"""Brings a store back from a backup, or only tries whether it would come back."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from validering.errors import UserError
from validering.storage.backup_places import Generation, find_generations, sync_as_can
from validering.storage.creation import EVIDENCE_FOLDER
from validering.storage.database import STORE_FILE, connect
from validering.storage.findings import Finding, fault
from validering.storage.open_parts import Meter, Progress, no_progress
from validering.storage.opening_keys import OpenKeys
from validering.storage.places import UNFINISHED, is_vacant, refuse_place
from validering.storage.platform import (
    exchange,
    make_private_folder,
    sync_folder,
    write_durably,
)

if TYPE_CHECKING:
    from validering.storage.erased_since import ErasedSince
    from validering.storage.keys import Unlocked

RESTORING = ".restoring"
ASIDE = "before-restore"
AT_ONCE = 1024 * 1024


@dataclass(frozen=True)
class Rehearsal:
    """What a backup would bring back; ``without_evidence`` are numbers of cases whose evidence it lacks.

    ``faults`` say what is wrong with it; empty where all of it is whole. ``erased`` is what was erased after
    it was made, as far as a later copy tells; it is erased again when the backup is brought back.
    """

    generation: Generation
    made_at: datetime
    size: int
    cases: int
    pieces: int
    newest_act: datetime | None
    people: tuple[str, ...]
    without_evidence: tuple[str, ...]
    faults: tuple[Finding, ...]
    erased: ErasedSince | None = None


@dataclass(frozen=True)
class Restored:
    """A store that stands in ``folder`` again; ``aside`` is where the one before it was put.

    ``is_erased`` says that what was erased after the backup was erased again, None where nothing is known of.
    """

    folder: Path
    rehearsal: Rehearsal
    aside: Path | None
    is_erased: bool | None = None


def choose_generation(source: Path, name: str | None = None) -> Generation:
    """The newest whole backup at ``source``, or the one called ``name``.

    Raises UserError: backup_not_found, backup_several_stores, backup_generation_unknown.
    """
    found = find_generations(source)
    if name is None:
        return found[0]
    wanted = next((one for one in found if one.name == name), None)
    if wanted is None:
        raise UserError("backup_generation_unknown", name=name, names=tuple(one.name for one in found))
    return wanted


def rehearse(
    generation: Generation,
    open_keys: OpenKeys,
    *,
    beside: Path | None = None,
    progress: Progress = no_progress,
) -> Rehearsal:
    """Open a backup where it lies and check all of it; nothing is written anywhere.

    ``beside`` is a folder whose store may know what was erased since, as later backups do. Raises UserError:
    keys_*, sign_in_unknown, wrong_passphrase, recovery_*; every other fault is answered.
    """
    return _rehearsed(generation, open_keys(generation.folder), beside, progress)


def _rehearsed(
    generation: Generation, unlocked: Unlocked, beside: Path | None, progress: Progress
) -> Rehearsal:
    from validering.storage.backup_checking import check_generation
    from validering.storage.erased_since import read_erased_since

    checked = check_generation(generation, unlocked, progress)
    can_sign_in = {slot.label.casefold() for slot in unlocked.key_file.slots}
    facts = checked.facts
    return Rehearsal(
        generation=generation,
        made_at=generation.made_at,
        size=generation.manifest.size,
        cases=len(facts.cases) if facts else 0,
        pieces=facts.pieces if facts else 0,
        newest_act=facts.newest_act if facts else None,
        people=tuple(name for name in facts.people if name.casefold() in can_sign_in) if facts else (),
        without_evidence=facts.case_numbers(generation.manifest.left_out) if facts else (),
        faults=checked.faults,
        erased=None if checked.faults else read_erased_since(generation, unlocked, beside),
    )


def restore(
    generation: Generation,
    open_keys: OpenKeys,
    folder: Path,
    *,
    set_aside: bool = False,
    progress: Progress = no_progress,
) -> Restored:
    """Bring a backup back into ``folder``, which is empty or not there; open it then with ``open_store``.

    With ``set_aside`` a store that stands there is first renamed, never removed. A restore that is broken off
    leaves ``folder`` as it was. What was erased after the backup was made, as later backups at its place or
    the store in ``folder`` tell, is erased again before the store stands there. Raises UserError: those of
    ``rehearse``, backup_damaged, store_exists, folder_*, store_on_network, store_in_use, disk_full,
    store_read_only.
    """
    check_target(folder, set_aside=set_aside)
    unlocked = open_keys(generation.folder)
    rehearsal = _rehearsed(generation, unlocked, folder, _half(progress, 0))
    if rehearsal.faults:
        raise UserError("backup_damaged", generation=generation.name, why=rehearsal.faults[0])
    waiting = folder.with_name(folder.name + RESTORING)
    with writing(folder):
        _clear_broken_off(waiting, folder)
        make_private_folder(waiting)
        write_durably(waiting / UNFINISHED, b"")
        try:
            _bring(generation, waiting, Meter(2 * generation.manifest.size, _half(progress, 1)))
            is_erased = _erased_again(generation, waiting, unlocked, rehearsal.erased)
            (waiting / UNFINISHED).unlink()
            sync_folder(waiting)
        except BaseException:
            _remove_unfinished(waiting)
            raise
        aside = _take_place(waiting, folder)
    return Restored(folder, rehearsal, aside, is_erased)


def is_in_use(folder: Path) -> bool:
    """Whether a program holds the store in a folder, whatever its keys are."""
    path = folder / STORE_FILE
    if not path.is_file() or not path.stat().st_size:
        return False
    try:
        connection = connect(path, bytes(32))
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()
    except sqlcipher.DatabaseError as trouble:
        return "locked" in str(trouble)
    return False


def check_target(folder: Path, *, set_aside: bool) -> None:
    """Refuse a folder in which no store can be put; raises UserError as ``restore``."""
    refuse_place(folder)
    if is_in_use(folder):
        raise UserError("store_in_use", folder=folder)
    if is_vacant(folder):
        return
    if not set_aside:
        is_store = (folder / STORE_FILE).exists()
        raise UserError("restore_store_exists" if is_store else "folder_not_empty", folder=folder)


def _bring(generation: Generation, waiting: Path, meter: Meter) -> None:
    """Copy every file and compare it with the manifest; each is durable before the store gets its name."""
    (waiting / EVIDENCE_FOLDER).mkdir()
    wanted = [
        (generation.folder / file.name, waiting / file.name, file.sha256)
        for file in generation.manifest.files
    ]
    wanted += [
        (generation.evidence_file(one), waiting / EVIDENCE_FOLDER / f"{one.case_id}.db", one.sha256)
        for one in generation.manifest.evidence
    ]
    for source, target, sha256 in wanted:
        if _copy(source, target, meter) != sha256 or _digest(target, meter) != sha256:
            raise UserError(
                "backup_damaged",
                generation=generation.name,
                why=fault("backup_file_damaged", file=source.name),
            )
    for folder in (waiting / EVIDENCE_FOLDER, waiting):
        sync_folder(folder)


def _erased_again(
    generation: Generation, waiting: Path, unlocked: Unlocked, since: ErasedSince | None
) -> bool | None:
    """Erase again what was erased since; where that fails the backup is brought as it is, and it is told."""
    from sqlalchemy.exc import SQLAlchemyError

    from validering.storage.erasing_again import erase_again

    if since is None:
        return None
    try:
        erase_again(waiting, unlocked, since)
    except (UserError, SQLAlchemyError, sqlcipher.DatabaseError):
        _clear_files(waiting)
        _bring(generation, waiting, Meter(2 * generation.manifest.size, no_progress))
        return False
    return True


def _clear_files(waiting: Path) -> None:
    for entry in waiting.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        elif entry.name != UNFINISHED:
            entry.unlink()


def _copy(source: Path, target: Path, meter: Meter) -> str:
    digest = hashlib.sha256()
    with target.open("wb") as written:
        for block in _blocks(source):
            written.write(block)
            digest.update(block)
            meter.add(len(block))
        written.flush()
        os.fsync(written.fileno())
    return digest.hexdigest()


def _digest(path: Path, meter: Meter) -> str:
    digest = hashlib.sha256()
    for block in _blocks(path):
        digest.update(block)
        meter.add(len(block))
    return digest.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while block := file.read(AT_ONCE):
                yield block
    except OSError as trouble:
        raise UserError("backup_place_gone", folder=path.parent) from trouble


def _clear_broken_off(waiting: Path, folder: Path) -> None:
    """Remove what a restore that was broken off has left; a whole store that stands there is kept by name.

    One that was broken off before its first file is empty.
    """
    if not waiting.exists():
        return
    if (waiting / UNFINISHED).exists() or not (waiting / STORE_FILE).exists():
        _remove_unfinished(waiting)
    else:
        waiting.rename(_name_aside(folder))


def _remove_unfinished(waiting: Path) -> None:
    """Remove a half restored store; the mark that it is one goes last."""
    with contextlib.suppress(OSError):
        _clear_files(waiting)
    shutil.rmtree(waiting, ignore_errors=True)


def _take_place(waiting: Path, folder: Path) -> Path | None:
    """Give the restored store its name, in one step where that can be; answers where the old one went."""
    aside = None
    if not folder.exists():
        waiting.rename(folder)
    elif is_vacant(folder):
        shutil.rmtree(folder)
        waiting.rename(folder)
    else:
        aside = _name_aside(folder)
        if exchange(waiting, folder):
            waiting.rename(aside)
        else:
            folder.rename(aside)
            waiting.rename(folder)
    sync_as_can(folder.parent)
    return aside


def _name_aside(folder: Path) -> Path:
    number = 1
    while (aside := folder.with_name(f"{folder.name}-{ASIDE}-{number}")).exists():
        number += 1
    return aside


def _half(progress: Progress, which: int) -> Progress:
    """One half of the whole way."""
    return lambda step, steps: progress(which * steps + step, 2 * steps)


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn a full or locked disk into words."""
    try:
        yield
    except OSError as trouble:
        code = "disk_full" if trouble.errno in (errno.ENOSPC, errno.EDQUOT) else "store_read_only"
        raise UserError(code, file=folder, folder=folder) from trouble


def has_backup(place: Path) -> bool:
    """Whether a whole backup lies at a place."""
    try:
        return bool(find_generations(place))
    except UserError as trouble:
        return trouble.code == "backup_several_stores"
