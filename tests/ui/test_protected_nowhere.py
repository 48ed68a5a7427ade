"""A planted person is protected, the list is worked through, and nothing leads to them any more."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from exports.paper import Paper
from exports.register_extract import extract_as_json, write_extract
from forms import reading
from tests import portfolios
from tests.assessing import Assessed
from tests.filled import filled_once
from tests.planted_words import file_texts, leaks, screen_texts
from tests.stores import START, new_store
from tests.ui.finding import press, settle
from ui import document_making as making
from ui.application import screens_and_pages
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.workspace import Workspace
from validering import (
    candidates,
    comments,
    drafts,
    evidence,
    handing_over,
    mapping,
    objections,
    protection_work,
    receipts,
    sessions,
)
from validering.case_list import CaseFilter, read_case_page
from validering.documents import read_documents
from validering.duplicates import PersonSought, read_likely_duplicates
from validering.errors import UserError
from validering.evidence_storing import read_place, take_in
from validering.extract import read_extract
from validering.note_search import search_notes
from validering.paper_traces import TraceWay, note_paper
from validering.portfolio import read_printable_pictures
from validering.print_choices import PRINTED_KINDS
from validering.protecting import erase_pieces, erased_pieces
from validering.protection_list import ProtectionList, read_protection_list
from validering.protection_work import ItemKind
from validering.storage.stores import Store
from validering.terms import ConsentPurpose, DocumentKind, HowRead, SessionKind, TranslationKind

NAMES = ("Haddad", "ريم حداد", "070-000 00 12", "rim.h@exempel.se")
PLACES = ("Restaurang Jasmin", "Aleppo", "Skolan vid floden", "Köket vid Ekbackens skola")


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    made = portfolios.waiting_cook(new_store(tmp_path))
    plant(made)
    return made


@filled_once
def plant(case: Assessed) -> None:
    """The name in every kind of place where somebody may have written it."""
    store, case_id = case.store, case.case_id
    session_id = case.add_day(date(2026, 9, 5), SessionKind.FEEDBACK)
    store.apply(candidates.change_candidate, case_id, email="rim.h@exempel.se", contact_how="Ring Haddad")
    store.apply(mapping.change_mapping, case_id, presentation_sv="Jag heter Rim Haddad och lagar mat.")
    store.apply(sessions.change_session, session_id, persons="Karin Ek, Rim HADDAD")
    drawn = BytesIO()
    Image.new("RGB", (320, 240), "#b9884a").save(drawn, "JPEG")
    file = take_in(store.contents, store.read(read_place, case_id), drawn.getvalue(), "Haddad bröd.jpg", None)
    piece = store.apply(evidence.add_file, case_id, file).new_id
    assert piece is not None
    store.apply(evidence.change_evidence, piece, caption_sv="Bröd av Rim Haddad", caption_own="خبز ريم حداد")
    store.apply(drafts.keep_draft, "mapping/x/first_view", "Fru Haddad kan", case_id)
    store.apply(
        objections.record_objection,
        case_id,
        raised_by="Rim Haddad",
        text_given="Haddad håller inte med.",
        received_on=date(2026, 9, 1),
    )
    choices = making.usual_choices(DocumentKind.MERIT_PORTFOLIO)
    made = making.make(making.order_document(store, reading, case_id, choices))
    making.issue(store.apply, made)
    paper = store.read(read_documents, case_id)[0]
    day = store.sources.now().astimezone().date()
    store.apply(
        handing_over.hand_over,
        paper.id,
        day=day,
        how=handing_over.HandOverWay.IN_PERSON,
        copies="Två till Haddad",
    )
    for way in (TraceWay.PRINTED, TraceWay.STICK):
        store.apply(note_paper, case_id, kind=paper.kind, way=way, number=paper.number, document_id=paper.id)
    store.apply(evidence.note_copy, piece)


def listed(store: Store, case_id: UUID) -> ProtectionList:
    found = store.read(read_protection_list, case_id)
    assert found is not None
    return found


def work_through(store: Store, case_id: UUID) -> None:
    """What a human does with the list."""
    for item in listed(store, case_id).items:
        if item.is_done:
            continue
        if item.kind is ItemKind.TEXT and item.has_name and not item.is_signed:
            store.apply(protection_work.replace_name, item.id)
        else:
            store.apply(protection_work.tick_item, item.id, is_no_name=item.is_signed)
    store.apply(protection_work.finish_round, listed(store, case_id).round_id)


def protect(case: Assessed) -> None:
    portfolios.protect(case.store, case.case_id)
    erase_pieces(case.store.contents, case.store.read(erased_pieces))


def test_everything_that_carries_the_name_is_on_the_list_without_it(case: Assessed) -> None:
    protect(case)
    found = listed(case.store, case.case_id)
    kinds = {item.kind for item in found.items}
    assert kinds >= {
        ItemKind.PAPER_ERASED,
        ItemKind.DRAFTS,
        ItemKind.FILE_NAME,
        ItemKind.PAPER_OUT,
        ItemKind.LEFT,
        ItemKind.TEXT,
        ItemKind.PICTURE,
    }
    places = {item.place for item in found.items if item.place}
    assert places >= {
        ("case_mapping", "presentation_sv"),
        ("case_session", "persons"),
        ("evidence", "title"),
        ("evidence", "caption_sv"),
        ("evidence", "caption_own"),
        ("hand_over", "copies"),
    }
    assert [item.trace.way for item in found.items if item.trace] == [
        TraceWay.PRINTED,
        TraceWay.STICK,
        TraceWay.COMPUTER,
    ]
    said = [("the list", f"{item.text} {item.title}") for item in found.items]
    assert leaks(said, NAMES) == []


def test_the_list_is_not_done_before_each_thing_is(case: Assessed) -> None:
    protect(case)
    store, found = case.store, listed(case.store, case.case_id)
    with pytest.raises(UserError) as refused:
        store.apply(protection_work.finish_round, found.round_id)
    assert (refused.value.code, refused.value.facts["count"]) == ("protection_not_finished", found.left)
    written = next(item for item in found.items if item.place == ("case_mapping", "presentation_sv"))
    signed = next(item for item in found.items if item.place == ("hand_over", "copies"))
    for item, code in ((written, "protection_name_left"), (signed, "protection_text_signed")):
        with pytest.raises(UserError) as refused:
            store.apply(protection_work.tick_item, item.id)
        assert refused.value.code == code
    work_through(store, case.case_id)
    after = listed(store, case.case_id)
    assert (after.left, after.finished_by_name) == (0, "Karin Ek")


def test_a_picture_is_printed_after_a_yes_of_its_own(case: Assessed) -> None:
    store = case.store
    store.apply(
        receipts.give_consent,
        case.case_id,
        ConsentPurpose.PHOTOS,
        text_version="1",
        text_is_reviewed=True,
        language="sv",
        how_read=HowRead.ALONE,
    )
    assert len(store.read(read_printable_pictures, case.case_id)) == 1
    protect(case)
    assert store.read(read_printable_pictures, case.case_id) == ()
    piece = next(item for item in listed(store, case.case_id).items if item.kind is ItemKind.PICTURE)
    assert piece.evidence_id is not None
    store.apply(protection_work.allow_picture, piece.evidence_id, allowed=True)
    assert len(store.read(read_printable_pictures, case.case_id)) == 1
    store.apply(receipts.withdraw_consent, case.case_id, ConsentPurpose.PHOTOS)
    assert store.read(read_printable_pictures, case.case_id) == ()


def test_no_screen_has_the_name(case: Assessed, qtbot: QtBot, tmp_path: Path) -> None:
    protect(case)
    work_through(case.store, case.case_id)
    alias = case.store.read(candidates.read_candidate, case.case_id).shown_name
    workspace = Workspace(case.store, reading)
    window = MainWindow(workspace, *screens_and_pages(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.resize(1093, 570)
    window.show()
    found: list[str] = []
    for screen_id in screens_and_pages()[0]:
        window.open_screen(screen_id)
        settle()
        found += [f"{screen_id}: {leak}" for leak in leaks(screen_texts(window), NAMES)]
    window.open_case(case.case_id)
    settle()
    found += [f"gate: {leak}" for leak in leaks(screen_texts(window), NAMES)]
    press(window, "Arbeta i ärendet")
    assert window.case is not None
    for page_id in window.case.page_ids:
        window.case.open_page(page_id)
        settle()
        qtbot.waitUntil(lambda: not workspace.background.is_busy, timeout=60_000)
        settle()
        texts = list(screen_texts(window))
        assert leaks(texts, [alias]), page_id
        found += [f"{page_id}: {leak}" for leak in leaks(texts, NAMES)]
    window.close()
    assert found == []


def test_no_file_has_the_name_or_a_place(case: Assessed, tmp_path: Path) -> None:
    protect(case)
    work_through(case.store, case.case_id)
    store, out = case.store, tmp_path / "out"
    out.mkdir()
    for kind in PRINTED_KINDS:
        choices = making.chosen_as_told(store, case.case_id, making.usual_choices(kind, language="ar"))
        made = making.make(making.order_draft(store, reading, case.case_id, choices.but(phone=True)))
        number = made.order.prepared.portfolio.case_no
        (out / making.file_name(number, choices)).write_bytes(made.pdf)
    review = making.make_review(making.order_review(store, reading, case.case_profile_id))
    (out / review.file_name).write_bytes(review.pdf)
    extract = store.read(read_extract, case.case_id, date(2026, 9, 5))
    languages = making.print_languages(reading)
    (out / "extract.pdf").write_bytes(write_extract(extract, Paper(START), languages, "ar"))
    (out / "extract.json").write_bytes(extract_as_json(extract, languages[0]))
    assert leaks(file_texts(out), (*NAMES, *PLACES)) == []
    store.close()
    assert leaks(file_texts(tmp_path), NAMES) == []


def test_nobody_finds_the_person_by_name(case: Assessed) -> None:
    protect(case)
    for query in ("haddad", "Rim", "حداد", "07000"):
        assert case.store.read(read_case_page, wanted=CaseFilter(query=query)).rows == ()
        assert case.store.read(search_notes, query) == ()
    assert case.store.read(read_case_page, wanted=CaseFilter(query="Kandidat")).rows
    assert case.store.read(read_likely_duplicates, PersonSought("Rim Haddad", "ريم حداد")) == ()


def test_a_comment_that_is_signed_stays_on_the_list_until_two_people_correct_it(case: Assessed) -> None:
    text = {"text_sv": "Jag är glad, säger Haddad.", "translation_kind": TranslationKind.NONE}
    case.store.apply(comments.add_comment, case.case_id, **text)  # type: ignore[arg-type]
    protect(case)
    item = next(each for each in listed(case.store, case.case_id).items if each.is_signed and each.has_name)
    with pytest.raises(UserError) as refused:
        case.store.apply(protection_work.replace_name, item.id)
    assert refused.value.code == "protection_text_signed"
