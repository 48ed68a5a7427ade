"""Who acts: their day, their rights, and the sources that make a demo the same each time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from validering.acting import Acting, StaffRole, fixed_clock, seeded_ids
from validering.errors import UserError

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
