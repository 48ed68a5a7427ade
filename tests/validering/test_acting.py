"""Who acts: their day, their rights, and the sources that make a demo the same each time."""

from __future__ import annotations

import ast
import re
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

import validering
from tests.assessing import open_assessed_case
from tests.stores import new_store
from validering.acting import Acting, StaffRole, fixed_clock, seeded_ids
from validering.errors import UserError
from validering.judgements import sign_session
from validering.storage.tables.assessment import Judgement

LATE = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


def acting(*roles: StaffRole) -> Acting:
    return Acting(UUID(int=1), "Karin Ek", frozenset(roles), now=lambda: LATE)


@pytest.mark.usefixtures("in_sweden")
def test_the_day_is_the_one_on_the_wall() -> None:
    assert acting().today() == date(2026, 7, 1)


def test_a_role_that_is_missing_is_named() -> None:
    with pytest.raises(UserError) as refused:
        acting(StaffRole.SFI_TEACHER).require(StaffRole.ASSESSOR)
    assert refused.value.code == "not_allowed"
    acting(StaffRole.ASSESSOR).require(StaffRole.ASSESSOR, StaffRole.COORDINATOR)


def test_the_same_seed_gives_the_same_keys_and_times() -> None:
    assert [seeded_ids(3)() for _ in range(2)] == [seeded_ids(3)() for _ in range(2)]
    first, second = fixed_clock(LATE), fixed_clock(LATE)
    assert (first(), first()) == (second(), second())


def test_no_command_is_told_who_acts() -> None:
    """Whoever is signed in acts: nothing can be entered, signed or decided in the name of somebody else."""
    names = re.compile(
        r"(acting_id|signed_by|entered_by|made_by|decided_by|issued_by|changed_by|recorded_by)$"
    )
    told = []
    for path in (Path(validering.__file__).parent).rglob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                given = [each.arg for each in (*node.args.args, *node.args.kwonlyargs)]
                if given[:2] == ["session", "acting"]:
                    told += [f"{path.stem}.{node.name}: {each}" for each in given if names.search(each)]
    assert told == []


def test_what_is_signed_carries_the_name_of_whoever_is_signed_in(tmp_path: Path) -> None:
    case = open_assessed_case(new_store(tmp_path))
    case.mark(case.profile.modules[0].criteria[0].id, "independent", "Syntes under dagen.")
    case.store.apply(sign_session, case.session_id)
    rows = case.store.look(lambda session: session.query(Judgement).all())
    assert rows
    assert {row.entered_by for row in rows} == {case.store.acting.staff_id}
    case.store.close()
