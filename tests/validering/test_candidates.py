"""The candidate's data: names as they are, numbers of any kind, protection at any time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import candidates, case_list
from validering.errors import UserError
from validering.searching import matches
from validering.storage.stores import Store
from validering.terms import DatePrecision, Gender, IdNumberType, ProtectionLevel


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_every_field_is_kept(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    given: candidates.CandidateChanges = {
        "name_in_own_script": "أمينة يوسف",
        "called_name": "Mina",
        "id_number_type": IdNumberType.LMA,
        "id_number": "50-123456",
        "birth_date": date(1984, 1, 1),
        "birth_date_precision": DatePrecision.YEAR,
        "gender": Gender.WOMAN,
        "contact_how": "Sms, aldrig samtal",
        "contact_others_may_answer": True,
        "adaptations": "Stor text, paus varje timme",
        "interpreter_sex_wish": candidates.SexWish.WOMAN,
        "print_language": "ar",
    }
    store.apply(candidates.change_candidate, case_id, **given)
    view = store.read(candidates.read_candidate, case_id)
    assert {name: getattr(view, name) for name in given} == given
    assert view.full_name == "Amina Yusuf"


def test_a_name_of_one_part_is_a_whole_name(store: Store) -> None:
    case_id = open_portfolio_case(store, "Suriya")
    store.apply(candidates.change_candidate, case_id, has_single_name=True)
    assert store.read(candidates.read_candidate, case_id).full_name == "Suriya"
    with pytest.raises(UserError) as refused:
        store.apply(candidates.change_candidate, case_id, family_names="Ny")
    assert refused.value.code == "single_name_has_two"
    with pytest.raises(UserError) as refused:
        store.apply(candidates.change_candidate, case_id, given_names="  ")
    assert refused.value.code == "name_missing"
    assert store.read(candidates.read_candidate, case_id).full_name == "Suriya"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"birth_date": date(2030, 1, 1)}, "birth_date_in_future"),
        ({"email": "amina"}, "email_malformed"),
        ({"id_number_type": IdNumberType.PERSONNUMMER, "id_number": "12"}, "id_number_malformed"),
    ],
)
def test_what_cannot_be_is_refused_whole(store: Store, changes: dict[str, object], code: str) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    before = store.read(candidates.read_candidate, case_id)
    with pytest.raises(UserError) as refused:
        store.apply(candidates.change_candidate, case_id, phone="040", **changes)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert store.read(candidates.read_candidate, case_id) == before


def test_a_doubtful_number_is_kept_and_doubted(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(
        candidates.change_candidate,
        case_id,
        id_number_type=IdNumberType.PERSONNUMMER,
        id_number="19121212-1213",
    )
    view = store.read(candidates.read_candidate, case_id)
    assert (view.id_number, view.id_number_doubt) == ("19121212-1213", "id_number_check_digit")


def test_identity_seen_says_what_by_whom_and_when(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(candidates.see_identity, case_id, "Pass")
    view = store.read(candidates.read_candidate, case_id)
    assert (view.id_seen_kind, view.id_seen_by_name, view.id_seen_on) == (
        "Pass",
        "Karin Ek",
        date(2026, 9, 1),
    )
    store.apply(candidates.see_identity, case_id, None)
    assert store.read(candidates.read_candidate, case_id).id_seen_on is None


def test_protection_hides_the_name_at_once_and_gives_it_back(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(candidates.change_candidate, case_id, name_in_own_script="أمينة يوسف", called_name="Mina")
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    (row,) = store.read(case_list.read_case_list)
    alias = store.read(candidates.read_candidate, case_id).alias
    assert alias
    assert row.shown_name == alias
    for name in ("amina", "yusuf", "mina", "يوسف"):
        assert not matches(name, row.search_text)
        assert name not in row.sort_name
    assert matches(alias, row.search_text)
    assert matches("2026-0001", row.search_text)
    store.apply(candidates.change_protection, case_id, ProtectionLevel.NONE)
    (row,) = store.read(case_list.read_case_list)
    assert row.shown_name == "Amina Yusuf"
    assert matches("yusuf", row.search_text)


def test_the_alias_says_nothing_of_the_name(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    for wrong, code in (("Yusuf A", "alias_is_name"), ("", "alias_missing")):
        with pytest.raises(UserError) as refused:
            store.apply(candidates.change_candidate, case_id, alias=wrong)
        assert refused.value.code == code
    store.apply(candidates.change_candidate, case_id, alias="Björk")
    assert store.read(candidates.read_candidate, case_id).shown_name == "Björk"
