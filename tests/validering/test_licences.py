"""Licences: seen by whom, and whether they are valid in Sweden."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import made
from tests.opened import open_portfolio_case
from tests.stores import NAME, new_store
from validering import licences
from validering.licences import LicenceEntry
from validering.storage.stores import Store
from validering.terms import ValidInSweden

TODAY = date(2026, 9, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


def only(store: Store, case_id: UUID) -> LicenceEntry:
    (entry,) = store.read(licences.read_licences, case_id)
    return entry


def test_who_saw_it_and_the_day_of_the_check_follow_from_who_says_so(store: Store, case_id: UUID) -> None:
    row = made(store.apply(licences.add_licence, case_id, kind="Körkort", licence_class="C"))
    assert (only(store, case_id).seen_by_name, only(store, case_id).checked_on) == (None, None)
    store.apply(licences.change_licence, case_id, row, original_seen=True, valid_in_sweden=ValidInSweden.YES)
    assert (only(store, case_id).seen_by_name, only(store, case_id).checked_on) == (NAME, TODAY)
    store.apply(
        licences.change_licence, case_id, row, original_seen=False, valid_in_sweden=ValidInSweden.UNKNOWN
    )
    assert (only(store, case_id).seen_by_name, only(store, case_id).checked_on) == (None, None)


def test_valid_means_said_so_and_not_run_out(store: Store, case_id: UUID) -> None:
    row = made(store.apply(licences.add_licence, case_id, kind="Körkort"))
    assert not only(store, case_id).is_valid(TODAY)
    store.apply(
        licences.change_licence, case_id, row, valid_in_sweden=ValidInSweden.YES, valid_to=date(2026, 9, 1)
    )
    assert only(store, case_id).is_valid(TODAY)
    assert not only(store, case_id).is_valid(date(2026, 9, 2))


def test_a_removed_licence_is_gone(store: Store, case_id: UUID) -> None:
    row = made(store.apply(licences.add_licence, case_id, kind="Truck"))
    store.apply(licences.remove_licence, case_id, row)
    assert store.read(licences.read_licences, case_id) == ()
