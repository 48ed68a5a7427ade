"""Real encrypted stores for tests, with a cheap passphrase cost, a known clock and known keys."""

from __future__ import annotations

import atexit
import functools
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests import filled
from validering.acting import StaffRole, fixed_clock, seeded_ids
from validering.storage.keys import KdfCost
from validering.storage.stores import Sources, Store, create_store, open_store

PASSPHRASE = "blå stege vid ån"
SIGN_IN_NAME = "karin"
NAME = "Karin Ek"
CHEAP = KdfCost(passes=1, memory=64, lanes=1)
START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
ROLES = (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.ASSESSOR)


def known_sources(*, seed: int = 1, start: datetime = START) -> Sources:
    """A clock that moves one second at each reading, and keys that are the same for the same seed."""
    source = random.Random(seed)
    return Sources(fixed_clock(start), seeded_ids(seed), lambda: source.randbytes(32).hex())


def new_store(
    tmp_path: Path,
    *,
    seed: int = 1,
    start: datetime = START,
    roles: Collection[StaffRole] = ROLES,
    folder: str = "store",
    confirmed: bool = True,
    copied: bool = True,
) -> Store:
    """A fresh store in ``tmp_path``, open and signed in as Karin Ek, who has ``roles``.

    Its recovery sheet was made and typed back unless not ``confirmed``; that takes nothing from the known
    clock and keys. A store is made once in a run of tests and ``copied`` from then on; two copies are the
    same store, with one store id.
    """
    if copied:
        first, taken = _first_store(seed, start, tuple(roles), confirmed)
        shutil.copytree(first, tmp_path / folder)
        store, asked = _open_after(seed, start, tmp_path / folder, taken)
    else:
        asked = Counter()
        sources = _counting(known_sources(seed=seed, start=start), asked)
        _make_store(tmp_path / folder, sources, roles, start, confirmed=confirmed)
        store = open_store(tmp_path / folder, SIGN_IN_NAME, PASSPHRASE, acting_source=sources)
    history = (seed, start, tuple(roles), confirmed)
    filled.know(store, history, asked, functools.partial(_open_after, seed, start))
    return store


def _open_after(seed: int, start: datetime, folder: Path, taken: Counter[str]) -> tuple[Store, Counter[str]]:
    """The store, with known sources that go on after what was ``taken`` of them, and what counts that."""
    asked: Counter[str] = Counter()
    sources = _counting(known_sources(seed=seed, start=start), asked)
    for name, count in taken.items():
        for _ in range(count):
            getattr(sources, name)()
    return open_store(folder, SIGN_IN_NAME, PASSPHRASE, acting_source=sources), asked


def _make_store(
    folder: Path, sources: Sources, roles: Collection[StaffRole], start: datetime, *, confirmed: bool
) -> None:
    create_store(
        folder,
        centre_name="Övningscentrum",
        letter="A",
        administrator=NAME,
        sign_in_name=SIGN_IN_NAME,
        passphrase=PASSPHRASE,
        roles=roles,
        acting_source=sources,
        cost=CHEAP,
    )
    if confirmed and StaffRole.ADMINISTRATOR in roles:
        confirm_recovery(folder, start)


@functools.cache
def _first_store(
    seed: int, start: datetime, roles: tuple[StaffRole, ...], confirmed: bool
) -> tuple[Path, Counter[str]]:
    """A closed store that others are copies of, and how much of the known sources went into making it."""
    folder = Path(tempfile.mkdtemp(prefix="first-store-")) / "store"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    taken: Counter[str] = Counter()
    counted = _counting(known_sources(seed=seed, start=start), taken)
    _make_store(folder, counted, roles, start, confirmed=confirmed)
    return folder, taken


def _counting(sources: Sources, taken: Counter[str]) -> Sources:
    """The same sources, with a note of how often each was asked."""

    def counted(name: str) -> Callable[[], Any]:
        def ask() -> Any:
            taken[name] += 1
            return getattr(sources, name)()

        return ask

    return replace(sources, now=counted("now"), new_id=counted("new_id"), new_key=counted("new_key"))


def confirm_recovery(folder: Path, now: datetime = START) -> tuple[str, ...]:
    """Make the recovery sheet of a store, type it back, and give its words."""
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE, acting_source=Sources(lambda: now))
    words = _type_back(store, now)
    store.close()
    return words


def _type_back(store: Store, now: datetime) -> tuple[str, ...]:
    """Make the sheet and type it back, by a clock and keys beside those of the store."""
    kept = store._sources, store._acting
    store._sources = beside = Sources(lambda: now)
    store._acting = replace(store.acting, now=beside.now, new_id=beside.new_id, new_key=beside.new_key)
    sheet = store.make_recovery_sheet()
    store.confirm_recovery_sheet(" ".join(sheet.words))
    store._sources, store._acting = kept
    return sheet.words


def open_again(store: Store, sign_in_name: str = SIGN_IN_NAME, passphrase: str = PASSPHRASE) -> Store:
    """Close a store and open it anew, as the same person or another."""
    store.close()
    return open_store(store.folder, sign_in_name, passphrase, acting_source=store.sources)
