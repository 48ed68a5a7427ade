"""Information and consent are recorded with language, way of reading and day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from forms import reading
from tests.opened import open_portfolio_case
from tests.stores import new_store
from ui import document_making as making
from validering import experience, portfolio, receipts
from validering.errors import UserError
from validering.handing_over import HandOverWay, hand_over
from validering.register import read_documents
from validering.storage.stores import Store
from validering.terms import ConsentPurpose, DocumentKind, ExperienceKind, HowRead

TODAY = date(2026, 9, 1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Amina Yusuf")


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


@pytest.mark.parametrize("how", [HowRead.ALONE, HowRead.ALOUD_BY_STAFF])
def test_a_translation_nobody_has_read_is_signed_after_an_interpreter_alone(
    store: Store, case_id: UUID, how: HowRead
) -> None:
    told: dict[str, Any] = {
        "text_version": "1",
        "text_is_reviewed": False,
        "language": "ar",
        "read_by": "Ali",
    }
    acts: Any = ((receipts.record_receipt, ()), (receipts.give_consent, (ConsentPurpose.PHOTOS,)))
    for command, more in acts:
        with pytest.raises(UserError) as refused:
            store.apply(command, case_id, *more, how_read=how, **told)
        assert refused.value.code == "receipt_needs_interpreter"
        store.apply(command, case_id, *more, how_read=HowRead.ALOUD_BY_INTERPRETER, **told)
    assert not store.read(receipts.read_receipts, case_id)[0].text_is_reviewed
    assert not store.read(receipts.read_consents, case_id)[0].text_is_reviewed


def test_taking_a_consent_back_takes_references_off_the_paper_and_stops_sending(
    store: Store, case_id: UUID
) -> None:
    added = store.apply(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_sv="Kock",
        reference_name="Sara Lind",
        reference_consent=True,
    )
    assert added.new_id is not None
    choices = making.usual_choices(DocumentKind.MERIT_PORTFOLIO)
    read = {"text_version": "1", "text_is_reviewed": True, "language": "sv", "how_read": HowRead.ALONE}
    made = making.make(making.order_document(store, reading, case_id, choices))
    making.issue(store.apply, made)
    paper = store.read(read_documents, case_id)[0].id

    def names() -> list[str]:
        return [each.name for each in store.look(portfolio.read, case_id, choices, TODAY).references]

    def send() -> None:
        store.apply(hand_over, paper, day=TODAY, how=HandOverWay.TO_EMPLOYER, copies="Ett till Kök AB.")

    assert names() == []
    for purpose in (ConsentPurpose.REFERENCES, ConsentPurpose.SEND_TO_EMPLOYERS):
        store.apply(receipts.give_consent, case_id, purpose, **read)  # type: ignore[arg-type]
    send()
    assert names() == ["Sara Lind"]
    for purpose in (ConsentPurpose.REFERENCES, ConsentPurpose.SEND_TO_EMPLOYERS):
        store.apply(receipts.withdraw_consent, case_id, purpose)
    assert names() == []
    with pytest.raises(UserError) as refused:
        send()
    assert refused.value.code == "hand_over_no_consent"
