"""Where two people saw it differently is told to who checks."""

from __future__ import annotations

from pathlib import Path

from tests.opened import sign_in_as
from tests.portfolios import waiting_cook_copied
from validering.acting import StaffRole
from validering.moderation import moderate
from validering.own_work import read_disagreements, read_other_decisions


def test_where_a_second_person_sees_it_differently_is_told(tmp_path: Path) -> None:
    case = waiting_cook_copied(tmp_path)
    store = sign_in_as(case.store, StaffRole.QUALITY_ASSURER)
    store.apply(moderate, case.case_profile_id, agrees=False, reason="Temperaturen mättes bara en dag.")
    (differs,) = store.read(read_disagreements)
    assert differs.case_id == case.case_id
    assert store.read(read_other_decisions) == (), "what was decided is what was proposed"
    store.close()
