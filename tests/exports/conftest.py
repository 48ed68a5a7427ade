"""Stores that are filled once for all tests of documents; nothing is written to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest

from tests import portfolios
from tests.stores import new_store
from validering.storage.stores import Store


@dataclass(frozen=True)
class Filled:
    """An open store and the case in it that is printed."""

    store: Store
    case_id: UUID


def _filled(factory: pytest.TempPathFactory, kind: str) -> Iterator[Filled]:
    store = new_store(factory.mktemp(kind))
    if kind == "whole":
        store, case = portfolios.whole_cook(store)
        filled = Filled(store, case.case_id)
    elif kind == "described":
        filled = Filled(store, portfolios.described_case(store))
    else:
        filled = Filled(store, portfolios.partial_cook(store).case_id)
    if kind == "protected":
        portfolios.protect(store, filled.case_id)
    yield filled
    filled.store.close()


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """A cook with a full result and a second person's signature."""
    yield from _filled(tmp_path_factory, "whole")


@pytest.fixture(scope="session")
def partial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """A cook with some modules shown and a supplementary plan."""
    yield from _filled(tmp_path_factory, "partial")


@pytest.fixture(scope="session")
def protected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """The same, whose data are protected."""
    yield from _filled(tmp_path_factory, "protected")


@pytest.fixture(scope="session")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """A person who ordered a merit portfolio alone."""
    yield from _filled(tmp_path_factory, "described")
