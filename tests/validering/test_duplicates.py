"""The same person is noticed before a second row is made, and a namesake is not taken for them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.opened import open_case
from tests.stores import new_store
from validering import duplicates
from validering.duplicates import PersonSought
from validering.storage.stores import Store
from validering.terms import DatePrecision, Product

DAY, YEAR, ABOUT = DatePrecision.DAY, DatePrecision.YEAR, DatePrecision.ABOUT


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = new_store(tmp_path)
    open_case(
        made,
        "Mohammed Al-Masri",
        [Product.MERIT_PORTFOLIO],
        name_in_own_script="محمد المصري",
        birth_date=date(1987, 6, 14),
        birth_date_precision=DAY,
    )
    return made


@pytest.mark.parametrize(
    "sought",
    [
        PersonSought("Mohammed Al-Masri"),
        PersonSought("Al Masri Mohammed", "", date(1987, 6, 14), DAY),
        PersonSought("Muhammad Almasri", "", date(1987, 6, 14), DAY),
        PersonSought("Mohamed Al-Masri", "", date(1987, 1, 1), DAY),
        PersonSought("Mohamed Al-Masri", "", date(1988, 1, 1), ABOUT),
        PersonSought("", "محمّد المصري"),
    ],
)
def test_the_same_person_is_found(store: Store, sought: PersonSought) -> None:
    (hit,) = store.read(duplicates.read_likely_duplicates, sought)
    assert hit.name == "Mohammed Al-Masri"
    assert hit.case_nos == ("2026-0001-A",)


@pytest.mark.parametrize(
    "sought",
    [
        PersonSought("Mohamed Al-Masri", "", date(1960, 3, 2), DAY),
        PersonSought("Olena Koval", "", date(1987, 6, 14), DAY),
        PersonSought("Mohammed Hassan"),
        PersonSought(""),
    ],
)
def test_another_person_is_not(store: Store, sought: PersonSought) -> None:
    assert store.read(duplicates.read_likely_duplicates, sought) == ()


def test_the_likeliest_comes_first(store: Store) -> None:
    open_case(store, "Mohamad Almasri", [Product.MERIT_PORTFOLIO])
    hits = store.read(duplicates.read_likely_duplicates, PersonSought("Mohamad Almasri"))
    assert hits[0].name == "Mohamad Almasri"
