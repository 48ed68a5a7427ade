"""What the centre says about itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stores import new_store, open_again
from validering.acting import StaffRole
from validering.errors import UserError
from validering.settings import change_centre, read_centre


def test_a_new_store_knows_the_centre_and_its_letter(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    centre = store.read(read_centre)
    assert (centre.name, centre.letter, centre.phone) == ("Övningscentrum", "A", "")
    store.close()


def test_changed_facts_are_kept_and_the_others_stay(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(change_centre, phone=" 021-12 34 56 ", published_verify_phone="021-10 00 00")
    store.apply(change_centre, city="Västerås")
    store = open_again(store)
    centre = store.read(read_centre)
    assert (centre.phone, centre.published_verify_phone, centre.city) == (
        "021-12 34 56",
        "021-10 00 00",
        "Västerås",
    )
    assert centre.name == "Övningscentrum"
    store.close()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "centre_name_missing"),
        ({"address": "x" * 201}, "centre_text_too_long"),
        ({"email": "info.vagen"}, "email_malformed"),
        ({"phone": "växeln"}, "centre_phone_malformed"),
        ({"published_verify_phone": "040-12 abc"}, "centre_phone_malformed"),
        ({"org_no": "123"}, "centre_org_no_malformed"),
    ],
)
def test_a_wrong_fact_changes_nothing(tmp_path: Path, changes: dict[str, str], code: str) -> None:
    store = new_store(tmp_path)
    before = store.read(read_centre)
    with pytest.raises(UserError) as trouble:
        store.apply(change_centre, **changes)
    assert trouble.value.code == code
    assert store.read(read_centre) == before
    store.close()


def test_an_assessor_may_not_change_the_centre(tmp_path: Path) -> None:
    store = new_store(tmp_path, roles=(StaffRole.ASSESSOR,))
    with pytest.raises(UserError) as trouble:
        store.apply(change_centre, phone="1")
    assert trouble.value.code == "not_allowed"
    store.close()
