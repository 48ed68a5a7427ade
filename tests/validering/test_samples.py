"""The sample of the month: drawn by lot, ticked off by somebody else than who did the work."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.assessing import Assessed
from tests.completed import opened_on
from tests.opened import SECOND_PASSPHRASE, add_person, sign_in_as
from tests.portfolios import waiting_cook_copied
from tests.stores import open_again
from validering.acting import StaffRole
from validering.errors import UserError
from validering.history import read_story
from validering.participants import hand_over_lead
from validering.result_reading import read_results
from validering.samples import check_sample, read_case_sample, read_sample
from validering.storage.stores import Store

NEXT_YEAR = datetime(2027, 1, 15, 9, tzinfo=UTC)


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    return waiting_cook_copied(tmp_path)


def in_january(case: Assessed) -> Store:
    """The store in January, as a quality assurer has it open."""
    return sign_in_as(opened_on(case.store, NEXT_YEAR), StaffRole.QUALITY_ASSURER)


def refused(store: Store, case: Assessed, *, agrees: bool = True, reason: str = "") -> str:
    with pytest.raises(UserError) as error:
        store.apply(check_sample, case.case_id, agrees=agrees, reason=reason)
    return error.value.code


def test_the_sample_is_of_what_was_decided_before_the_month(case: Assessed) -> None:
    store = sign_in_as(case.store, StaffRole.QUALITY_ASSURER)
    read = store.read
    assert read(read_sample, date(2026, 8, 31)) == ()
    (drawn,) = read(read_sample, date(2027, 1, 15))
    assert (drawn.row.case_id, drawn.check) == (case.case_id, None)
    assert read(read_sample, date(2027, 1, 1)) == read(read_sample, date(2027, 1, 31))
    store.close()


def test_a_drawn_case_is_ticked_off_in_its_month_and_its_result_stays_as_it_was(case: Assessed) -> None:
    store = in_january(case)
    before = store.read(read_results, case.case_id)
    store.apply(check_sample, case.case_id, agrees=False, reason="Skälen till K2 är korta.")
    (drawn,) = store.read(read_sample, NEXT_YEAR.date())
    assert drawn.check is not None
    assert (drawn.check.month, drawn.check.agrees) == ("2027-01", False)
    assert drawn.check.reason == "Skälen till K2 är korta."
    assert drawn.check.checked_by_name == store.acting.name
    (later,) = store.read(read_sample, date(2027, 2, 3))
    assert later.check is None, "drawn anew, and nobody has looked in that month"
    assert store.read(read_results, case.case_id) == before
    acts = [one.act for one in store.read(read_story, store.acting, case.case_id).acts]
    assert "samples.check_sample" in acts
    store.close()


def test_what_is_seen_differently_has_its_reason(case: Assessed) -> None:
    store = in_january(case)
    assert refused(store, case, agrees=False, reason="  ") == "sample_needs_reason"
    assert store.read(read_case_sample, case.case_id, store.acting.staff_id, NEXT_YEAR.date()).checks == ()
    store.close()


def test_only_what_is_drawn_is_ticked_off(case: Assessed) -> None:
    store = sign_in_as(case.store, StaffRole.QUALITY_ASSURER)
    drawn = {each.row.case_id for each in store.read(read_sample, store.acting.today())}
    assert case.case_id not in drawn
    assert refused(store, case) == "sample_not_drawn"
    store.close()


def test_nobody_checks_their_own_work(case: Assessed) -> None:
    own = add_person(case.store, "Siv", StaffRole.QUALITY_ASSURER, StaffRole.ASSESSOR)
    case.store.apply(hand_over_lead, case.case_id, own)
    store = open_again(opened_on(case.store, NEXT_YEAR), "Siv", SECOND_PASSPHRASE)
    shown = store.read(read_case_sample, case.case_id, store.acting.staff_id, store.acting.today())
    assert shown.is_drawn and shown.refusal is not None and shown.refusal.code == "sample_own_work"
    assert refused(store, case) == "sample_own_work"
    store.close()
