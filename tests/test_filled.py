"""A store that was filled once and copied goes on as if it had been filled itself."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from tests.assessing import Assessed
from tests.opened import open_portfolio_case
from tests.portfolios import waiting_cook, whole_cook
from tests.stores import new_store
from validering import staff
from validering.acting import StaffRole
from validering.cases import read_case
from validering.staff import read_staff
from validering.storage.stores import Store


def keys_in(store: Store, case: Assessed) -> set[UUID]:
    """Keys of the case and of what lies in it."""
    candidate = store.read(read_case, case.case_id).candidate_id
    return {candidate, case.case_id, case.case_profile_id, case.session_id}


def test_what_is_filled_by_what_is_filled_once_goes_on_with_new_keys(tmp_path: Path) -> None:
    waiting_cook(new_store(tmp_path, folder="before")).store.close()
    made = []
    for folder in ("first", "second"):
        store, case = whole_cook(new_store(tmp_path, folder=folder))
        known = {each.id for each in store.read(read_staff)}
        store.apply(staff.add_staff, name="Johan Lind", roles=(StaffRole.SFI_TEACHER,), sign_in_name="johan")
        (johan,) = {each.id for each in store.read(read_staff)} - known
        assert johan not in keys_in(store, case)
        made.append((johan, open_portfolio_case(store, "Bo Ek")))
        store.close()
    assert made[0] == made[1]
