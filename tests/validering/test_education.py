"""Education of any length and country."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import made
from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import education
from validering.education import EducationChanges
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import DatePrecision, PaperStatus


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


def test_an_education_is_kept_as_said_and_can_be_changed_and_removed(store: Store, case_id: UUID) -> None:
    row = made(
        store.apply(
            education.add_education, case_id, title_sv="Grundskola", years=7.5, from_year=1995, to_year=2003
        )
    )
    store.apply(
        education.change_education, case_id, row, years_precision=DatePrecision.ABOUT, country="Syrien"
    )
    (entry,) = store.read(education.read_educations, case_id)
    assert (entry.title, entry.years, entry.from_year, entry.to_year) == ("Grundskola", 7.5, 1995, 2003)
    assert (entry.years_precision, entry.country) == (DatePrecision.ABOUT, "Syrien")
    assert (entry.paper_status, entry.is_completed) == (PaperStatus.NEVER_EXISTED, False)
    store.apply(education.remove_education, case_id, row)
    assert store.read(education.read_educations, case_id) == ()


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("ends_before_it_begins", {"from_year": 2003, "to_year": 1995}),
        ("year_impossible", {"to_year": 2099}),
        ("number_impossible", {"years": 99}),
    ],
)
def test_impossible_years_are_refused(
    store: Store, case_id: UUID, code: str, changes: EducationChanges
) -> None:
    row = made(store.apply(education.add_education, case_id, title_sv="Grundskola"))
    with pytest.raises(UserError) as caught:
        store.apply(education.change_education, case_id, row, **changes)
    assert caught.value.code == code
    (entry,) = store.read(education.read_educations, case_id)
    assert (entry.from_year, entry.to_year, entry.years) == (None, None, None)


def test_an_education_that_goes_on_may_end_in_some_years(store: Store, case_id: UUID) -> None:
    store.apply(education.add_education, case_id, title_sv="Komvux", from_year=2025, to_year=2029)
    assert store.read(education.read_educations, case_id)[0].to_year == 2029
