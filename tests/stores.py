"""Real encrypted stores for tests, with a cheap passphrase cost, a known clock and known keys."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

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
) -> Store:
    """A fresh store in ``tmp_path``, open and signed in as Karin Ek, who has ``roles``.

    Its recovery sheet was made and typed back unless not ``confirmed``; that takes nothing from the known
    clock and keys.
    """
    sources = known_sources(seed=seed, start=start)
    create_store(
        tmp_path / folder,
        centre_name="Övningscentrum",
        letter="A",
        administrator=NAME,
        sign_in_name=SIGN_IN_NAME,
        passphrase=PASSPHRASE,
        roles=roles,
        acting_source=sources,
        cost=CHEAP,
    )
    store = open_store(tmp_path / folder, SIGN_IN_NAME, PASSPHRASE, acting_source=sources)
    if confirmed and StaffRole.ADMINISTRATOR in roles:
        _type_back(store, start)
    return store


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
