"""Information and consent are recorded with language, way of reading and day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import receipts
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import ConsentPurpose, HowRead


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_a_receipt_says_who_read_what_to_whom(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(
        receipts.record_receipt,
        case_id,
        text_version="1.0",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALOUD_BY_INTERPRETER,
        read_by="Samir N.",
        received_on=date(2026, 8, 30),
    )
    (entry,) = store.read(receipts.read_receipts, case_id)
    assert (entry.language, entry.how_read, entry.read_by, entry.received_on, entry.recorded_by_name) == (
        "ar",
        HowRead.ALOUD_BY_INTERPRETER,
        "Samir N.",
        date(2026, 8, 30),
        "Karin Ek",
    )


@pytest.mark.parametrize(
    ("how", "day", "code"),
    [
        (HowRead.ALOUD_BY_STAFF, None, "reader_missing"),
        (HowRead.ALONE, date(2026, 9, 2), "receipt_in_future"),
    ],
)
def test_a_receipt_that_cannot_be_is_refused(store: Store, how: HowRead, day: date | None, code: str) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    with pytest.raises(UserError) as refused:
        store.apply(
            receipts.record_receipt,
            case_id,
            text_version="1",
            text_is_reviewed=True,
            language="sv",
            how_read=how,
            received_on=day,
        )
    assert refused.value.code == code
    assert store.read(receipts.read_receipts, case_id) == ()


def test_a_withdrawn_consent_stays_on_record(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")

    def give() -> None:
        store.apply(
            receipts.give_consent,
            case_id,
            ConsentPurpose.PHOTOS,
            text_version="1",
            text_is_reviewed=True,
            language="ar",
            how_read=HowRead.ALONE,
        )

    give()
    with pytest.raises(UserError):
        give()
    store.apply(receipts.withdraw_consent, case_id, ConsentPurpose.PHOTOS)
    with pytest.raises(UserError):
        store.apply(receipts.withdraw_consent, case_id, ConsentPurpose.PHOTOS)
    give()
    held = [one.holds for one in store.read(receipts.read_consents, case_id)]
    assert held == [True, False]
