"""What the second person is called on paper: an assessor only where they are one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests import portfolios
from tests.assessing import SECOND, Assessed, add_second_person
from tests.exports.printed import lines, portfolio_of, printed
from tests.stores import new_store, open_again
from validering import moderation
from validering.acting import StaffRole
from validering.signers import SignerPart, signers_of
from validering.storage.stores import Store


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    return portfolios.waiting_cook(new_store(tmp_path))


def agreed(case: Assessed, *roles: StaffRole) -> Store:
    add_second_person(case.store, *roles)
    store = open_again(case.store, SECOND)
    store.apply(moderation.moderate, case.case_profile_id, agrees=True)
    return store


@pytest.mark.parametrize(
    ("roles", "called", "part"),
    [
        ((StaffRole.QUALITY_ASSURER,), "en andra person", SignerPart.SECOND_PERSON),
        ((StaffRole.ASSESSOR, StaffRole.QUALITY_ASSURER), "en andra bedömare", SignerPart.SECOND_ASSESSOR),
    ],
)
def test_only_an_assessor_is_called_one(
    case: Assessed, roles: tuple[StaffRole, ...], called: str, part: SignerPart
) -> None:
    shown = portfolio_of(agreed(case, *roles), case.case_id)
    assert f"Granskat av {called}: Olof Berg." in lines(printed(shown))
    signers = signers_of(shown.results, "Karin Ek", date(2026, 9, 12))
    assert [each.part for each in signers if each.name == "Olof Berg"] == [part]
