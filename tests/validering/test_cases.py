"""Opening a case, its order, its confirmations, and who may do so."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case, ready_to_register, sign_in_as
from tests.stores import new_store
from validering import case_list, cases, duplicates, notices, participants
from validering.acting import StaffRole
from validering.errors import UserError
from validering.states import CaseState, state
from validering.storage.stores import Store
from validering.terms import DatePrecision, Product, ProtectionLevel, Purpose


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_numbers_follow_each_other_with_year_and_letter(store: Store) -> None:
    made = [open_portfolio_case(store, f"Person {count}") for count in range(3)]
    numbers = [store.read(cases.read_case, case_id).case_no for case_id in made]
    assert numbers == ["2026-0001-A", "2026-0002-A", "2026-0003-A"]


@pytest.mark.usefixtures("in_sweden")
def test_a_case_of_new_years_night_has_the_new_years_number(tmp_path: Path) -> None:
    store = new_store(tmp_path, start=datetime(2026, 12, 31, 23, 30, tzinfo=UTC))
    case = store.read(cases.read_case, open_portfolio_case(store, "Amina Yusuf"))
    assert (case.case_no, case.opened_on) == ("2027-0001-A", date(2027, 1, 1))


def test_order_is_kept_and_the_same_commissioner_is_one(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    other = open_portfolio_case(store, "Olena Koval")
    store.apply(
        cases.change_case,
        case_id,
        commissioner="Malmö stad",
        order_ref="AF-77",
        purposes=[Purpose.STUDIES, Purpose.WORK],
        target_date=date(2026, 12, 1),
    )
    store.apply(cases.change_case, other, commissioner=" malmo  stad")
    view = store.read(cases.read_case, case_id)
    assert (view.commissioner, view.order_ref, view.target_date) == (
        "Malmö stad",
        "AF-77",
        date(2026, 12, 1),
    )
    assert view.purposes == {Purpose.WORK, Purpose.STUDIES}
    assert store.read(cases.read_case, other).commissioner == "Malmö stad"


def test_an_order_without_product_is_refused_and_nothing_is_made(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        store.apply(cases.open_case, products=[], person={"given_names": "Amina"})
    assert refused.value.code == "products_missing"
    assert store.read(case_list.read_case_list) == ()
    case_id = open_portfolio_case(store, "Amina Yusuf")
    with pytest.raises(UserError):
        store.apply(cases.change_case, case_id, products=[])
    assert store.read(cases.read_case, case_id).case_no == "2026-0001-A"


def test_intake_is_confirmed_only_when_whole(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    with pytest.raises(UserError) as refused:
        store.apply(cases.register_case, case_id)
    assert refused.value.code == "missing_contact_way"
    ready_to_register(store, case_id)
    store.apply(cases.register_case, case_id)
    assert state(store.read(cases.read_facts, case_id)) is CaseState.REGISTERED


def test_an_assessed_case_is_not_registered_without_lead(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, case_id)
    store.apply(cases.change_case, case_id, products=[Product.OCCUPATIONAL_ASSESSMENT])
    with pytest.raises(UserError) as refused:
        store.apply(cases.register_case, case_id)
    assert refused.value.code == "missing_lead"
    store.apply(participants.hand_over_lead, case_id, store.acting.staff_id)
    store.apply(cases.register_case, case_id)


def test_a_case_without_documents_is_not_complete(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    with pytest.raises(UserError) as refused:
        store.apply(cases.complete_case, case_id)
    assert refused.value.code == "missing_document"
    with pytest.raises(UserError) as refused:
        store.apply(cases.reopen_case, case_id)
    assert refused.value.code == "case_not_complete"


def test_a_returning_person_gets_a_second_case_and_no_second_row(store: Store) -> None:
    first = store.read(cases.read_case, open_portfolio_case(store, "Amina Yusuf"))
    change = store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], returning=first.candidate_id)
    assert isinstance(change.new_id, UUID)
    assert store.read(cases.read_case, change.new_id).candidate_id == first.candidate_id


def test_a_protected_double_is_told_the_coordinator_by_number_alone(store: Store) -> None:
    born, known = date(1990, 5, 3), DatePrecision.DAY
    hidden = store.apply(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={
            "given_names": "Leila",
            "family_names": "Haddad",
            "birth_date": born,
            "birth_date_precision": known,
        },
        protection=ProtectionLevel.SEKRETESSMARKERING,
    )
    sought = duplicates.PersonSought("Leila Hadad", "", born, known)
    assert store.read(duplicates.read_likely_duplicates, sought) == ()
    store.apply(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={
            "given_names": "Leila",
            "family_names": "Hadad",
            "birth_date": born,
            "birth_date_precision": known,
        },
    )
    (notice,) = store.read(notices.read_notices)
    assert (notice.case_no, notice.other_case_no) == ("2026-0002-A", "2026-0001-A")
    assert hidden.new_id is not None
    store.apply(notices.handle_notice, notice.id)
    assert store.read(notices.read_notices) == ()


def test_an_sfi_teacher_opens_and_runs_a_case_but_names_no_lead(store: Store) -> None:
    store = sign_in_as(store, StaffRole.SFI_TEACHER)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, case_id)
    store.apply(cases.register_case, case_id)
    with pytest.raises(UserError) as refused:
        store.apply(participants.hand_over_lead, case_id, store.acting.staff_id)
    assert refused.value.code == "not_allowed"


def test_a_quality_assurer_opens_no_case(store: Store) -> None:
    store = sign_in_as(store, StaffRole.QUALITY_ASSURER)
    with pytest.raises(UserError) as refused:
        open_portfolio_case(store, "Amina Yusuf")
    assert refused.value.code == "not_allowed"
