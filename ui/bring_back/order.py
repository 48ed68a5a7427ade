"""What is brought back, from where, to where, and with which key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from validering.errors import UserError

if TYPE_CHECKING:
    from validering.storage.backup_places import Generation
    from validering.storage.opening_keys import OpenKeys
    from validering.storage.restoring import Rehearsal, Restored
    from validering.storage.stores import Store

# With one of these the store is there, but its people have something to do before they come in.
LEFT_TO_SIGN_IN = frozenset({"passphrase_must_change", "sign_in_closed", "too_many_tries", "store_newer"})


@dataclass(frozen=True)
class FoundBackups:
    """The whole backups at a place, newest first, and who can sign in to the newest."""

    generations: tuple[Generation, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class RestoreOrder:
    """``words`` are those of the recovery sheet; where there are none, name and passphrase open it."""

    generation: Generation
    folder: Path
    name: str = ""
    passphrase: str = field(default="", repr=False)
    words: str = field(default="", repr=False)
    set_aside: bool = False

    @property
    def keys(self) -> OpenKeys:
        from validering.storage.opening_keys import by_passphrase, by_recovery_words

        return by_recovery_words(self.words) if self.words else by_passphrase(self.name, self.passphrase)


def find_backups(place: Path) -> FoundBackups:
    """The backups at a place; raises UserError where there is none, or of several stores."""
    from validering.storage.backup_places import find_generations
    from validering.storage.keys import sign_in_names

    found = find_generations(place)
    return FoundBackups(found, tuple(sign_in_names(found[0].folder)))


def holds_store(folder: Path) -> bool:
    """Whether a store, or a part of one, lies in a folder."""
    from validering.storage.creation import PARTS

    return any((folder / name).exists() for name in PARTS)


def try_backup(order: RestoreOrder, *, progress: Callable[[int, int], None]) -> Rehearsal:
    """Open the backup where it lies and check all of it; raises UserError as ``rehearse``."""
    from validering.storage.restoring import rehearse

    return rehearse(order.generation, order.keys, beside=order.folder, progress=progress)


@dataclass(frozen=True)
class BroughtBack:
    """What was done, and the store with its person in, None where somebody has yet to sign in."""

    restored: Restored
    store: Store | None = None


def bring_back(order: RestoreOrder, *, progress: Callable[[int, int], None]) -> BroughtBack:
    """Restore, and sign in where a passphrase was given; raises UserError as ``restore``.

    Where something could not be erased again nobody is signed in: it is read first.
    """
    from validering.storage.backup_log import note_restored
    from validering.storage.restoring import restore
    from validering.storage.stores import open_store

    done = restore(order.generation, order.keys, order.folder, set_aside=order.set_aside, progress=progress)
    if order.words or done.is_erased is False:
        return BroughtBack(done)
    try:
        store = open_store(order.folder, order.name, order.passphrase)
    except UserError as trouble:
        if trouble.code in LEFT_TO_SIGN_IN:
            return BroughtBack(done)
        raise
    store.apply(note_restored, done.rehearsal.made_at, order.generation.home)
    return BroughtBack(done, store)
