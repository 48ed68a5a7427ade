"""The delivery note: what the one who ordered may know, from the documents that were really issued."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from exports.pdf.checking import faults
from forms import reading
from tests import portfolios
from tests.exports.printed import lines, portfolio_of, printed
from tests.filled import filled_once
from tests.stores import new_store
from ui import document_making as making
from validering import candidates, cases, documents, receipts
from validering.storage.stores import Store
from validering.terms import ConsentPurpose, DocumentKind, HowRead

CONTENT = ("Rim", "Haddad", "Tillagning", "Självständigt", "moduler är visade", "Delintyg")


@pytest.fixture
def delivered(tmp_path: Path) -> Iterator[tuple[Store, UUID]]:
    """A cook with a partial result whose statement and partial certificate are issued."""
    store = new_store(tmp_path)
    yield store, deliver(store)
    store.close()


@filled_once
def deliver(store: Store) -> UUID:
    case_id = portfolios.partial_cook(store).case_id
    store.apply(cases.change_case, case_id, order_ref="AF-2026-77")
    for kind in (DocumentKind.STATEMENT, DocumentKind.PARTIAL_CERTIFICATE, DocumentKind.MY_RESULT):
        issued(store, case_id, kind)
    return case_id


def issued(store: Store, case_id: UUID, kind: DocumentKind) -> bytes:
    made = making.make(making.order_document(store, reading, case_id, making.usual_choices(kind)))
    making.issue(store.apply, made)
    return made.pdf


def note(store: Store, case_id: UUID) -> str:
    pdf = printed(portfolio_of(store, case_id, DocumentKind.DELIVERY_NOTE))
    assert faults(pdf) == []
    return "\n".join(lines(pdf))


def agree(store: Store, case_id: UUID, purpose: ConsentPurpose = ConsentPurpose.TELL_COMMISSIONER) -> None:
    store.apply(
        receipts.give_consent,
        case_id,
        purpose,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )


def test_how_the_candidate_is_reached_is_never_told(delivered: tuple[Store, UUID]) -> None:
    store, case_id = delivered
    ways = {
        "phone": "070-174 06 05",
        "email": "rim@exempel.se",
        "contact_how": "sms",
        "contact_when": "kväll",
    }
    store.apply(candidates.change_candidate, case_id, **ways)  # type: ignore[arg-type]
    agree(store, case_id)
    said = note(store, case_id)
    assert [way for way in ways.values() if way in said] == []


def test_it_has_order_numbers_days_and_hours_and_nothing_of_the_result(
    delivered: tuple[Store, UUID],
) -> None:
    text = note(*delivered)
    for words in (
        "Ärende 2026-0001-A.",
        "Beställarens referens: AF-2026-77.",
        "Beställt: meritportfölj, yrkesbedömning, validering mot studier.",
        "Utlåtande",
        "Nr 2026-0001-A-01, 1 september 2026.",
        "Dokument om bedömningen",
        "Nr 2026-0001-A-02, 1 september 2026.",
        "Praktiskt arbete: 2 dagar, 14 tim.",
    ):
        assert words in text, words
    for never in (*CONTENT, "2026-0001-A-03", "Mitt resultat"):
        assert never not in text, never


def test_how_it_went_stands_there_only_with_the_candidates_consent(delivered: tuple[Store, UUID]) -> None:
    store, case_id = delivered
    agree(store, case_id)
    text = note(store, case_id)
    assert "6 av 8 moduler är visade." in text and "Delintyg" in text
    store.apply(receipts.withdraw_consent, case_id, ConsentPurpose.TELL_COMMISSIONER)
    again = note(store, case_id)
    assert "moduler är visade" not in again and "Delintyg" not in again


def test_a_yes_to_employers_is_no_yes_to_the_one_who_ordered(delivered: tuple[Store, UUID]) -> None:
    store, case_id = delivered
    agree(store, case_id, ConsentPurpose.SEND_TO_EMPLOYERS)
    text = note(store, case_id)
    assert "moduler är visade" not in text and "Delintyg" not in text


def test_the_receipt_names_who_ordered_under_the_yes_to_tell_them(delivered: tuple[Store, UUID]) -> None:
    store, case_id = delivered
    store.apply(cases.change_case, case_id, commissioner="Ekbackens kommun")
    agree(store, case_id)
    said = "\n".join(lines(printed(portfolio_of(store, case_id, DocumentKind.RECEIPT))))
    asked = said.index("Resultatet får berättas för beställaren")
    assert said.index("Beställt av Ekbackens kommun.", asked) > asked


def test_of_a_protected_person_it_has_the_number_of_the_case_alone(delivered: tuple[Store, UUID]) -> None:
    store, case_id = delivered
    agree(store, case_id)
    portfolios.protect(store, case_id)
    text = note(store, case_id)
    assert "Ärende 2026-0001-A." in text and "Uppdraget är utfört." in text
    for never in (*CONTENT, "AF-2026-77", "Kandidat", " tim.", "Utlåtande", "meritportfölj"):
        assert never not in text, never


def test_a_revoked_document_is_not_delivered(delivered: tuple[Store, UUID]) -> None:
    store, case_id = delivered
    statement = next(
        each for each in store.read(documents.read_documents, case_id) if each.kind is DocumentKind.STATEMENT
    )
    store.apply(documents.revoke, statement.id, "Fel namn.")
    assert "2026-0001-A-01, 1" not in note(store, case_id)


def test_it_is_issued_once_there_is_something_to_deliver(
    tmp_path: Path, delivered: tuple[Store, UUID]
) -> None:
    store, case_id = delivered
    pdf = issued(store, case_id, DocumentKind.DELIVERY_NOTE)
    assert "2026-0001-A-04" in "\n".join(lines(pdf))
    other = new_store(tmp_path / "other")
    bare = portfolios.waiting_cook(other).case_id
    offered = {each.kind: each for each in other.read(documents.offered_kinds, bare)}
    assert [each.code for each in offered[DocumentKind.DELIVERY_NOTE].missing] == ["missing_document"]
    assert offered[DocumentKind.MY_RESULT].missing
    other.close()
