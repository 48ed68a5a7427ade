"""The history of a case."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from tests.stores import NAME, new_store, open_again
from validering import audit, cases
from validering.storage.stores import Store
from validering.terms import Product


def open_case(store: Store) -> UUID:
    change = store.apply(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={"given_names": "Amal", "family_names": "Sayegh"},
    )
    assert change.case_id is not None
    return change.case_id


def test_the_history_of_a_case_has_its_acts_and_no_others(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    one, other = open_case(store), open_case(store)
    store.apply(cases.change_case, other, goal_text="Arbete i kök")
    assert [entry.act for entry in store.read(audit.history, one)] == ["cases.open_case"]
    assert [entry.act for entry in store.read(audit.history, other)] == [
        "cases.open_case",
        "cases.change_case",
    ]
    store.close()


def test_an_act_on_a_case_counts_as_its_last_change_and_reading_it_does_not(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_case(store)
    before = store.read(cases.read_case, case_id).changed_at
    store.apply(audit.note_reading, case_id, "work")
    assert store.read(cases.read_case, case_id).changed_at == before
    store.apply(cases.change_case, case_id, goal_text="Arbete i kök")
    assert store.read(cases.read_case, case_id).changed_at > before
    entries = store.read(audit.history, case_id)
    assert [entry.act for entry in entries] == ["cases.open_case", "audit.note_reading", "cases.change_case"]
    assert {entry.staff_name for entry in entries} == {NAME}
    store = open_again(store)
    assert store.read(audit.history, case_id) == entries
    store.close()
