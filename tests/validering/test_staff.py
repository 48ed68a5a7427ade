"""The staff list: who may do what, and who can sign in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.opened import SECOND_PASSPHRASE, add_person, sign_in_as
from tests.stores import new_store
from validering import staff
from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage.stores import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_a_person_added_with_a_passphrase_signs_in_with_their_roles(store: Store) -> None:
    store = sign_in_as(store, StaffRole.SFI_TEACHER)
    assert store.acting.roles == {StaffRole.SFI_TEACHER}


def test_what_a_person_may_do_follows_the_list(store: Store) -> None:
    person = add_person(store, "Per Lind", StaffRole.ASSESSOR)
    store.apply(staff.change_staff, person, roles=[StaffRole.COORDINATOR], trade="Kock", years_in_trade=20)
    entry = next(one for one in store.read(staff.read_staff) if one.id == person)
    assert entry.roles == {StaffRole.COORDINATOR}
    assert (entry.trade, entry.years_in_trade) == ("Kock", 20)
    assert person not in [one.id for one in store.read(staff.read_assessors)]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"name": " ", "roles": [StaffRole.ASSESSOR]}, "name_missing"),
        ({"name": "Per Lind", "roles": []}, "roles_missing"),
        ({"name": "Per Lind", "roles": [StaffRole.ASSESSOR], "sign_in_name": "KARIN"}, "sign_in_taken"),
    ],
)
def test_a_person_without_what_is_needed_is_refused(
    store: Store, given: dict[str, object], code: str
) -> None:
    before = store.read(staff.read_staff)
    with pytest.raises(UserError) as refused:
        store.apply(staff.add_staff, **given)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert store.read(staff.read_staff) == before


def test_somebody_stays_administrator(store: Store) -> None:
    for changes in ({"roles": [StaffRole.ASSESSOR]}, {"is_active": False}):
        with pytest.raises(UserError) as refused:
            store.apply(staff.change_staff, store.acting.staff_id, **changes)
        assert refused.value.code == "last_administrator"
    assert StaffRole.ADMINISTRATOR in store.acting.roles


def test_an_administrator_who_cannot_sign_in_does_not_count(store: Store) -> None:
    store.apply(staff.add_staff, name="Per", roles=[StaffRole.ADMINISTRATOR], sign_in_name="per")
    mine = store.acting.staff_id
    with pytest.raises(UserError, match="administratör"):
        store.apply(staff.change_staff, mine, roles=[StaffRole.ASSESSOR])
    store.add_person("per", SECOND_PASSPHRASE)
    store.apply(staff.change_staff, mine, roles=[StaffRole.ASSESSOR])
    assert store.acting.roles == {StaffRole.ASSESSOR}


def test_the_name_to_sign_in_with_is_fixed_once_given(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        store.apply(staff.change_staff, store.acting.staff_id, sign_in_name="annan")
    assert refused.value.code == "sign_in_fixed"


def test_only_an_administrator_changes_the_list(store: Store) -> None:
    store = sign_in_as(store, StaffRole.COORDINATOR)
    with pytest.raises(UserError) as refused:
        store.apply(staff.add_staff, name="Per Lind", roles=[StaffRole.ASSESSOR])
    assert refused.value.code == "not_allowed"


def test_administrators_are_those_who_are_here_and_sign_in(store: Store) -> None:
    assert store.read(staff.count_administrators) == 1
    for name, sign_in_name, is_active in (("Per", "per", True), ("Bo", None, True), ("Eva", "eva", False)):
        store.apply(
            staff.add_staff,
            name=name,
            roles=[StaffRole.ADMINISTRATOR],
            sign_in_name=sign_in_name,
            is_active=is_active,
        )
    assert store.read(staff.count_administrators) == 1
    store.add_person("per", SECOND_PASSPHRASE)
    assert store.read(staff.count_administrators) == 2
