"""Issued documents that show what is erased, or whose case is taken off: the register answers on."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from forms import reading
from tests import portfolios
from tests.assessing import open_assessed_case, sign_all
from tests.backups import back_up, stick
from tests.opened import SECOND_PASSPHRASE, add_person
from tests.pages import plain_pages
from tests.pictures import photo
from tests.stores import new_store, open_again
from tests.validering.test_protecting import issue
from ui import document_making as making
from validering import (
    documents,
    evidence,
    experience,
    halts,
    handing_over,
    public_register,
    records,
    take_off,
)
from validering.acting import StaffRole
from validering.erasure import Wording, approve_erasure, propose_erasure, search
from validering.erasure_files import FileKind, files_showing
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId, judged_on
from validering.evidence_storing import read_place, take_in
from validering.handing_over import HandOverWay
from validering.public_register import Answer
from validering.removals import read_receipts
from validering.storage.chain import verify
from validering.storage.database import STORE_FILE
from validering.storage.stores import Store
from validering.terms import CaseHalt, CopyFor, DocumentKind, DocumentStatus, HaltReason

SECOND = "Lisa Holm"
TITLE = "Husmanskock"
RECORD = making.usual_choices(DocumentKind.FULL_RECORD, CopyFor.OWN, "ar")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = new_store(tmp_path)
    add_person(made, SECOND, StaffRole.COORDINATOR)
    return made


@pytest.fixture
def case_id(store: Store) -> UUID:
    made = portfolios.described_case(store)
    first = store.read(experience.read_experiences, made)[0]
    store.apply(experience.change_experience, made, first.id, title_sv=TITLE)
    return made


def erase(store: Store, case_id: UUID, words: str) -> Store:
    found = store.read(search, case_id, words)
    key = store.read(documents.evidence_key, case_id)
    papers = [each for each in found.files if each.kind is FileKind.DOCUMENT]
    shown = files_showing(store.contents, case_id, key, papers, words)
    proposal = store.apply(
        propose_erasure, case_id, Wording(words), places=found.places, files=shown, reason="Fel arbetsplats."
    ).new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(approve_erasure, proposal)
    return second


def test_a_paper_that_shows_it_is_found_by_its_text(store: Store, case_id: UUID) -> None:
    entry = issue(store, case_id)
    found = store.read(search, case_id, TITLE)
    key = store.read(documents.evidence_key, case_id)
    assert files_showing(store.contents, case_id, key, found.files, TITLE) == {entry.id}
    assert files_showing(store.contents, case_id, key, found.files, "Konditor") == frozenset()


def test_it_is_kept_no_longer_and_is_to_be_replaced(store: Store, case_id: UUID) -> None:
    entry = issue(store, case_id)
    second = erase(store, case_id, TITLE)
    (after,) = second.read(documents.read_documents, case_id)
    assert (after.status, after.content_id) == (DocumentStatus.ISSUED, None)
    assert after.erased_on is not None and after.left_behind_on is not None
    with pytest.raises(UserError) as refused:
        making.issued_bytes(second, case_id, after)
    assert refused.value.code == "document_not_kept"
    assert not any(TITLE.encode() in page for page in plain_pages(second))
    again = issue(second, case_id, replaces=entry.id)
    assert again.version == 2 and again.content_id is not None and again.left_behind_on is None
    assert second.look(verify) == ()


def test_the_register_answers_for_it_meanwhile(store: Store, case_id: UUID) -> None:
    entry = issue(store, case_id)
    second = erase(store, case_id, TITLE)
    assert second.look(public_register.answer_to, entry.number) is Answer.GENUINE
    assert second.apply(
        handing_over.hand_over, entry.id, day=second.acting.today(), how=HandOverWay.IN_PERSON
    ).new_id
    second.apply(documents.revoke, entry.id, "Fel arbetsplats")
    assert second.look(public_register.answer_to, entry.number) is Answer.REVOKED


def test_the_register_answers_for_a_case_that_was_taken_off(store: Store, case_id: UUID) -> None:
    entry = issue(store, case_id)
    issue(store, case_id, replaces=entry.id)
    store.apply(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED, None)
    proposal = store.apply(take_off.propose_take_off, case_id, "Arkiverat", kept_where="Pärm 4").new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(take_off.approve_take_off, proposal)
    assert second.look(public_register.answer_to, entry.number, 1) is Answer.REPLACED
    assert second.look(public_register.answer_to, entry.number, 2) is Answer.GENUINE
    assert second.look(public_register.answer_to, "2026-0001-A-09") is Answer.UNKNOWN
    (line,) = second.read(records.read_records, second.acting)
    assert [(each.version, each.status) for each in line.documents] == [
        (1, DocumentStatus.REPLACED),
        (2, DocumentStatus.ISSUED),
    ]
    assert len(second.read(read_receipts)) == 1
    for word in ("Amina", "Farah", TITLE):
        assert not any(word.encode() in page for page in plain_pages(second)), word
    assert second.look(verify) == ()


def test_a_judged_piece_that_is_erased_leaves_the_judgement_standing(store: Store) -> None:
    case = open_assessed_case(store)
    place = store.read(read_place, case.case_id)
    scan = take_in(store.contents, place, photo(), "arbetsprov.jpg", EvidenceKindId.WORK_PRODUCT)
    criterion = CriterionRef(case.case_profile_id, case.profile.criteria()[0].id)
    piece = store.apply(evidence.add_file, case.case_id, scan, criterion=criterion).new_id
    assert piece is not None
    sign_all(case)
    assert piece in store.look(judged_on, case.case_id)
    proposal = store.apply(
        propose_erasure,
        case.case_id,
        Wording("arbetsprov"),
        places=(),
        files=[piece],
        reason="Fel person syns.",
    ).new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(approve_erasure, proposal)
    assert second.read(search, case.case_id, "arbetsprov").files == ()
    assert piece in second.look(judged_on, case.case_id)
    draft = making.make(making.order_draft(second, reading, case.case_id, RECORD))
    assert draft.pdf.startswith(b"%PDF")
    assert second.look(verify) == ()


def test_the_next_backup_has_nothing_of_it_and_the_receipt_names_the_one_before(
    store: Store, case_id: UUID, tmp_path: Path
) -> None:
    issue(store, case_id)
    before = back_up(store, stick(tmp_path))
    second = erase(store, case_id, TITLE)
    (receipt,) = second.read(read_receipts)
    assert [before.folder.name in copy for copy in receipt.copies] == [True]
    after = back_up(second, stick(tmp_path))
    for folder, is_there in ((before.folder, True), (after.folder, False)):
        pages = plain_pages(second, folder / STORE_FILE)
        assert any(TITLE.encode() in page for page in pages) == is_there


def test_a_case_in_a_verified_backup_is_taken_off_without_saying_where_its_papers_are(
    store: Store, case_id: UUID, tmp_path: Path
) -> None:
    store.apply(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED, None)
    back_up(store, stick(tmp_path))
    proposal = store.apply(take_off.propose_take_off, case_id, "Arkiverat").new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(take_off.approve_take_off, proposal)
    (receipt,) = second.read(read_receipts)
    assert receipt.lines[0]["backup_at"] and receipt.copies
