"""Protection that comes late cleans what was made before it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from forms import reading
from tests import portfolios
from tests.opened import open_portfolio_case
from tests.stores import new_store, open_again
from ui import document_making as making
from validering import candidates, cases, documents, drafts, receipts
from validering.documents import DocumentEntry
from validering.errors import UserError
from validering.evidence_reading import may_print_photos
from validering.handing_over import HandOverWay, hand_over
from validering.portfolio import read_printable_pictures
from validering.protecting import erase_pieces, erased_pieces, kept_papers
from validering.register import read_papers_with_name
from validering.storage.stores import Store
from validering.terms import (
    ConsentPurpose,
    CopyFor,
    DocumentKind,
    DocumentStatus,
    HowRead,
    Product,
    ProtectionLevel,
)

PORTFOLIO = making.usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.OWN, "ar")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def case_id(store: Store) -> UUID:
    return portfolios.described_case(store)


def issue(store: Store, case_id: UUID, *, replaces: UUID | None = None) -> DocumentEntry:
    made = making.make(making.order_document(store, reading, case_id, PORTFOLIO, replaces=replaces))
    making.issue(store.apply, made, "Skydd." if replaces else None)
    return store.read(documents.read_documents, case_id)[0]


def bytes_of(store: Store, case_id: UUID, content_id: UUID | None) -> bytes:
    assert content_id is not None
    return store.contents.get(case_id, store.read(documents.evidence_key, case_id), content_id)


def test_kept_papers_of_all_cases_are_erased_and_the_register_says_so(store: Store, case_id: UUID) -> None:
    person = store.read(cases.read_case, case_id).candidate_id
    other = store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], returning=person).new_id
    assert other is not None
    before = {each: issue(store, each) for each in (case_id, other)}
    assert store.read(kept_papers, case_id) == 2
    portfolios.protect(store, case_id)
    erase_pieces(store.contents, store.read(erased_pieces))
    assert store.read(kept_papers, case_id) == 0
    for each, entry in before.items():
        with pytest.raises(UserError) as refused:
            bytes_of(store, each, entry.content_id)
        assert refused.value.code == "content_missing"
        after = store.read(documents.read_documents, each)[0]
        assert (after.number, after.sha256, after.status) == (entry.number, entry.sha256, entry.status)
        assert (after.content_id, after.erased_on) == (None, date(2026, 9, 1))
        with pytest.raises(UserError) as refused:
            making.issued_bytes(store, each, after)
        assert refused.value.code == "document_not_kept"


def test_what_is_outside_is_listed_with_who_has_it_until_it_is_called_back(
    store: Store, case_id: UUID
) -> None:
    entry = issue(store, case_id)
    store.apply(hand_over, entry.id, day=date(2026, 9, 1), how=HandOverWay.BY_POST, copies="Två till Kök AB.")
    assert store.look(read_papers_with_name, case_id) == ()
    portfolios.protect(store, case_id)
    listed = store.look(read_papers_with_name, case_id)
    assert [(each.number, each.hand_overs[0].copies) for each in listed] == [
        ("2026-0001-A-01", "Två till Kök AB.")
    ]
    store.apply(hand_over, entry.id, day=date(2026, 9, 1), how=HandOverWay.IN_PERSON)
    again = issue(store, case_id, replaces=entry.id)
    assert (again.version, again.content_id, again.erased_on) == (2, None, None)
    listed = store.look(read_papers_with_name, case_id)
    assert [(each.version, each.status) for each in listed] == [(1, DocumentStatus.REPLACED)]


def test_a_program_that_died_before_erasing_erases_when_the_store_is_opened_next(
    store: Store, case_id: UUID
) -> None:
    content_id = issue(store, case_id).content_id
    portfolios.protect(store, case_id)
    assert bytes_of(store, case_id, content_id)
    store = open_again(store)
    with pytest.raises(UserError) as refused:
        bytes_of(store, case_id, content_id)
    assert refused.value.code == "content_missing"


def test_earlier_photos_are_printable_no_longer(store: Store, case_id: UUID) -> None:
    portfolios.add_photo(store, case_id, caption="Bröd ur vedugnen")
    store.apply(
        receipts.give_consent,
        case_id,
        ConsentPurpose.PHOTOS,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )
    assert store.read(may_print_photos, case_id) and store.read(read_printable_pictures, case_id)
    portfolios.protect(store, case_id)
    assert not store.read(may_print_photos, case_id)
    assert store.read(read_printable_pictures, case_id) == ()


def test_drafts_with_the_name_are_dropped_and_others_stay(store: Store, case_id: UUID) -> None:
    for field, text in (("a", "Jag känner aminá väl"), ("b", "Lagar mat lugnt"), ("c", "FARAH, Kök AB")):
        store.apply(drafts.keep_draft, f"mapping/x/{field}", text, case_id)
    store.apply(
        drafts.keep_draft, "mapping/y/a", "Amina i ett annat ärende", open_portfolio_case(store, "B E")
    )
    portfolios.protect(store, case_id)
    assert set(store.read(drafts.drafts_of, store.acting.staff_id)) == {"mapping/x/b", "mapping/y/a"}


def test_an_alias_that_has_become_a_name_gives_way_to_a_new_one(store: Store, case_id: UUID) -> None:
    store.apply(candidates.change_candidate, case_id, alias="Farah")
    store.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    alias = store.read(candidates.read_candidate, case_id).alias
    assert alias and "Farah" not in alias


def test_a_paper_that_was_being_made_when_protection_came_is_not_issued(store: Store, case_id: UUID) -> None:
    made = making.make(making.order_document(store, reading, case_id, PORTFOLIO))
    portfolios.protect(store, case_id)
    with pytest.raises(UserError) as refused:
        making.issue(store.apply, made)
    assert refused.value.code == "document_protection_changed"
    assert store.read(documents.read_documents, case_id) == ()
