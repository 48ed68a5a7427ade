"""Cases found by a name in any spelling and script, and protected persons by their whole number alone."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case, sign_in_as
from tests.stores import new_store
from validering import candidates, cases
from validering.acting import StaffRole
from validering.case_finding import find_cases, read_spellings
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import ProtectionLevel

NAMES = ("Muhammad Haddad", "Åsa Öder", "Khalid Alisson", "Ali Nur", "Anna Vik", "Xadiijo Cabdi")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, UUID]]]:
    store = new_store(tmp_path_factory.mktemp("finding"))
    opened = {name: open_portfolio_case(store, name) for name in NAMES}
    own = open_portfolio_case(store, "Mona Said")
    store.apply(candidates.change_candidate, own, name_in_own_script="محمد سعيد")
    protected = open_portfolio_case(store, "Sanna Hemlin")
    store.apply(candidates.change_protection, protected, ProtectionLevel.SEKRETESSMARKERING)
    store.apply(candidates.change_candidate, protected, alias="Björk")
    yield store, opened | {"own": own, "protected": protected}
    store.close()


def names(store: Store, query: str) -> list[str]:
    return [each.shown_name for each in store.read(find_cases, query, store.read(read_spellings))]


@pytest.mark.parametrize("query", ["Mohamed", "muhammad", "Maxamed", "محمد", "Mohammed Hadad", "Мухаммед"])
def test_one_name_is_found_in_every_spelling(known: tuple[Store, dict[str, UUID]], query: str) -> None:
    assert "Muhammad Haddad" in names(known[0], query)


def test_a_name_in_its_own_script_is_found_by_how_it_sounds(known: tuple[Store, dict[str, UUID]]) -> None:
    assert set(names(known[0], "Mohamed")) == {"Mona Said", "Muhammad Haddad"}


@pytest.mark.parametrize("query", ["Abdi", "Cabdi", "عبدي", "Xadiija Abdi", "خديجة"])
def test_a_somali_name_is_found_with_and_without_its_c(
    known: tuple[Store, dict[str, UUID]], query: str
) -> None:
    assert names(known[0], query) == ["Xadiijo Cabdi"]


@pytest.mark.parametrize("query", ["Asa", "åsa", "oder", "ÅSA ÖD"])
def test_dots_and_rings_do_not_matter(known: tuple[Store, dict[str, UUID]], query: str) -> None:
    assert names(known[0], query) == ["Åsa Öder"]


def test_what_begins_so_stands_before_what_has_it_within(known: tuple[Store, dict[str, UUID]]) -> None:
    assert names(known[0], "lid") == ["Khalid Alisson"]
    assert names(known[0], "nn") == []
    assert names(known[0], "zzz") == names(known[0], " - ") == []


def test_a_protected_person_is_found_by_the_whole_number_alone(
    known: tuple[Store, dict[str, UUID]],
) -> None:
    store, opened = known
    number = store.read(cases.read_case, opened["protected"]).case_no
    spellings = store.read(read_spellings)
    for query in ("Sanna", "Hemlin", "Björk", number[:-2], number.split("-")[1]):
        assert opened["protected"] not in {each.case_id for each in store.read(find_cases, query, spellings)}
    (found,) = store.read(find_cases, number.lower(), spellings)
    assert (found.case_id, found.shown_name, found.occupations) == (opened["protected"], "", ())
    (same,) = store.read(find_cases, f"{number}-01", spellings)
    assert same == found


def test_an_administrator_alone_finds_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = sign_in_as(new_store(tmp_path_factory.mktemp("bare")), StaffRole.ADMINISTRATOR)
    with pytest.raises(UserError) as refused:
        store.read(find_cases, "Åsa", {})
    assert refused.value.code == "not_allowed"
    store.close()
