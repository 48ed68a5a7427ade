"""What fills a store for tests does its work once in a run; after that its store is copied."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, is_dataclass, replace
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from validering.profile import Profile
from validering.storage.stores import Store

P = ParamSpec("P")
First = TypeVar("First")
R = TypeVar("R")
Taken = Counter[str]


@dataclass(frozen=True)
class Known:
    """How a store came to be, while nothing else has happened in it; ``open_copy`` opens a copy of it."""

    history: tuple[Hashable, ...]
    open_copy: Callable[[Path, Taken], tuple[Store, Taken]]
    taken: Taken
    asked: Taken
    changes: int

    def stands(self, store: Store) -> bool:
        connection = store._connection
        return connection is not None and (connection.total_changes, self.taken) == (self.changes, self.asked)


@dataclass(frozen=True)
class Kept:
    """A closed store, what filling it gave, and how much of the known sources went into it."""

    folder: Path
    given: object
    taken: Taken


_known: WeakKeyDictionary[Store, Known] = WeakKeyDictionary()
_kept: dict[tuple[Hashable, ...], Kept] = {}


def know(
    store: Store,
    history: tuple[Hashable, ...],
    taken: Taken,
    open_copy: Callable[[Path, Taken], tuple[Store, Taken]],
) -> None:
    """Note how a store that was just opened came to be; ``taken`` counts what is asked of its sources."""
    changes = store._connection.total_changes
    _known[store] = Known(history, open_copy, taken, Counter(taken), changes)


def filled_once(fill: Callable[Concatenate[First, P], R]) -> Callable[Concatenate[First, P], R]:
    """Let ``fill`` work once for each way a store came to be, and for what it is given.

    Its first argument is the store, or has it; what else it is given is plain. The store is signed in as
    Karin Ek before and after, with clock and keys that go on from there. In a store that has another
    history ``fill`` does its work each time.
    """

    @functools.wraps(fill)
    def filled(first: First, /, *args: P.args, **options: P.kwargs) -> R:
        store = _store_of(first)
        known = _known.get(store)
        if known is None or not known.stands(store):
            return fill(first, *args, **options)
        history = (
            *known.history,
            (fill.__module__, fill.__qualname__, _told(first), _told(args), _told(options)),
        )
        if history not in _kept:
            given_now = fill(first, *args, **options)
            # What fills may itself be filled once; then the store goes on with other counts.
            _keep(history, _known[store].taken, store, given_now)
        else:
            store.close()
            shutil.rmtree(store.folder)
            shutil.copytree(_kept[history].folder, store.folder)
        kept = _kept[history]
        opened, taken = known.open_copy(store.folder, kept.taken)
        vars(store).clear()
        vars(store).update(vars(opened))
        know(store, history, taken, known.open_copy)
        given: R = _rebound(kept.given, store)
        return given

    return filled


def _keep(history: tuple[Hashable, ...], taken: Taken, store: Store, given: object) -> None:
    last = next((each for each in _stores_in(given)), store)
    last.close()
    place = Path(tempfile.mkdtemp(prefix="filled-store-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    shutil.copytree(store.folder, place / "store")
    _kept[history] = Kept(place / "store", given, Counter(taken))


def _stores_in(given: object) -> list[Store]:
    if isinstance(given, tuple):
        return [store for each in given for store in _stores_in(each)]
    found = given if isinstance(given, Store) else getattr(given, "store", None)
    return [found] if isinstance(found, Store) else []


def _store_of(first: object) -> Store:
    (store,) = _stores_in(first)
    return store


def _rebound(given: object, store: Store) -> Any:
    """The same, of this store."""
    if isinstance(given, tuple):
        return tuple(_rebound(each, store) for each in given)
    if isinstance(given, Store):
        return store
    if is_dataclass(given) and not isinstance(given, type) and _stores_in(given):
        return replace(given, store=store)
    return given


def _told(given: Any) -> Hashable:
    """What tells one argument from another; the store itself is told by its history."""
    if isinstance(given, Store):
        return None
    if isinstance(given, Profile):
        return given.id, given.version, tuple(each.id for each in given.demanded_criteria())
    if isinstance(given, Mapping):
        return tuple(sorted((name, _told(each)) for name, each in given.items()))
    if isinstance(given, tuple | list):
        return tuple(_told(each) for each in given)
    if is_dataclass(given) and not isinstance(given, type) and _stores_in(given):
        return tuple(_told(each) for each in vars(given).values())
    return repr(given)
