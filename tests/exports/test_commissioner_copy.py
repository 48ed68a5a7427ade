"""The commissioner's copy: how it went, where the candidate agreed to it, and never the own story."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
import zxingcpp

from exports.credentials.code import decode
from exports.credentials.compact import HASH_SIZE
from exports.credentials.copy_record import read_record
from exports.documents import RECORD_FILE
from exports.pdf.checking import faults
from forms import reading
from tests import portfolios
from tests.exports.conftest import Filled
from tests.exports.credentials.test_proof_on_paper import attached, proven
from tests.exports.printed import lines, portfolio_of
from tests.stores import new_store
from ui import document_making as making
from validering import documents, receipts
from validering.errors import UserError
from validering.print_choices import ExperienceDetail, PrintChoices, PrintPart
from validering.storage.stores import Store
from validering.terms import ConsentPurpose, CopyFor, DocumentKind, HowRead

KINDS = (
    DocumentKind.MERIT_PORTFOLIO,
    DocumentKind.STATEMENT,
    DocumentKind.FULL_RECORD,
    DocumentKind.MAPPING_STATEMENT,
    DocumentKind.PARTIAL_CERTIFICATE,
    DocumentKind.SUPPLEMENT_PLAN,
)
OWN_STORY = ("Restaurang Jasmin", "Aleppo", "070-000", "Grundskola", "Jag ", "lagade mat för")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[tuple[Store, UUID]]:
    """A cook with a partial result, who has not agreed to anything yet."""
    store = new_store(tmp_path)
    yield store, portfolios.partial_cook(store).case_id
    store.close()


def agree(store: Store, case_id: UUID) -> None:
    store.apply(
        receipts.give_consent,
        case_id,
        ConsentPurpose.TELL_COMMISSIONER,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )


def choices(kind: DocumentKind) -> PrintChoices:
    return making.usual_choices(kind, CopyFor.COMMISSIONER)


def refused(store: Store, case_id: UUID, kind: DocumentKind) -> str:
    with pytest.raises(UserError) as error:
        making.order_draft(store, reading, case_id, choices(kind))
    return error.value.code


def test_it_asks_for_the_candidates_yes_but_for_the_delivery_note(case: tuple[Store, UUID]) -> None:
    store, case_id = case
    assert {refused(store, case_id, kind) for kind in KINDS} == {"document_commissioner_no_consent"}
    making.order_draft(store, reading, case_id, choices(DocumentKind.DELIVERY_NOTE))
    agree(store, case_id)
    for kind in KINDS:
        making.order_draft(store, reading, case_id, choices(kind))
    store.apply(receipts.withdraw_consent, case_id, ConsentPurpose.TELL_COMMISSIONER)
    assert refused(store, case_id, DocumentKind.STATEMENT) == "document_commissioner_no_consent"


def test_what_is_between_candidate_and_centre_is_never_for_the_commissioner(case: tuple[Store, UUID]) -> None:
    store, case_id = case
    agree(store, case_id)
    for kind in (DocumentKind.RECEIPT, DocumentKind.MY_RESULT, DocumentKind.GRADE_BASIS):
        assert refused(store, case_id, kind) == "document_not_for_commissioner"


def test_of_a_protected_person_there_is_the_delivery_note_alone(case: tuple[Store, UUID]) -> None:
    store, case_id = case
    agree(store, case_id)
    portfolios.protect(store, case_id)
    assert refused(store, case_id, DocumentKind.STATEMENT) == "document_commissioner_protected"
    making.order_draft(store, reading, case_id, choices(DocumentKind.DELIVERY_NOTE))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_whatever_is_chosen_paper_record_and_code_have_nothing_of_the_own_story(
    partial: Filled, kind: DocumentKind, language: str
) -> None:
    store, case_id = partial.store, partial.case_id
    everything: dict[str, Any] = {
        "parts": frozenset(PrintPart),
        "experience_details": frozenset(ExperienceDetail),
        "phone": True,
        "can_start": True,
        "birth_year": True,
    }
    own = portfolio_of(store, case_id, kind, language, **everything)
    shown = portfolio_of(store, case_id, kind, language, CopyFor.COMMISSIONER, **everything)
    pdf = proven(shown, None)
    assert faults(pdf) == []
    inside = attached(pdf)[RECORD_FILE]
    record = read_record(inside)
    said = "\n".join(lines(pdf)) + json.dumps(json.loads(inside), ensure_ascii=False)
    assert [words for words in OWN_STORY if words in said] == []
    for field in ("presentation", "experiences", "competences", "educations", "references", "pictures"):
        assert getattr(record, field) is None, field
    assert record.comment is None and record.informal_meetings is None
    assert (record.holder.phone, record.holder.can_start, record.holder.birth_year) == (None, None, None)
    assert record.document.copy_for is CopyFor.COMMISSIONER
    if kind is DocumentKind.MERIT_PORTFOLIO:
        assert any(words in "\n".join(lines(proven(own, None))) for words in OWN_STORY)
    (code,) = zxingcpp.read_barcodes(pypdfium2.PdfDocument(pdf)[0].render(scale=120 / 72).to_pil())
    compact = decode(code.text).record
    assert compact.digest == record.digest()[:HASH_SIZE] and compact.birth_year is None


def test_what_is_kept_with_the_number_is_what_was_printed(case: tuple[Store, UUID]) -> None:
    store, case_id = case
    agree(store, case_id)
    asked = choices(DocumentKind.STATEMENT).but(parts=frozenset(PrintPart), phone=True)
    making.issue(store.apply, making.make(making.order_document(store, reading, case_id, asked)))
    (entry,) = store.read(documents.read_documents, case_id)
    assert entry.copy_for is CopyFor.COMMISSIONER
    assert entry.choices == asked.bounded() and not entry.choices.phone
    assert PrintPart.COMMENT not in entry.choices.parts
