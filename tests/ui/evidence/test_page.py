"""Evidence is listed, described, linked and removed by the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed, made
from tests.opened import sign_in_as
from tests.pictures import pdf, photo
from tests.ui.evidence.bringing import bring, dialog, drop, entries, note, said, titles
from tests.ui.evidence.conftest import Write
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.evidence.evidence_model import EvidenceModel, Role
from ui.evidence.page import EvidencePage
from ui.evidence.thumbnails import Thumbnails
from ui.workspace import Workspace
from validering import evidence
from validering.acting import StaffRole
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_storing import read_place
from validering.judgements import sign_session


def test_an_empty_page_says_what_to_do(page: EvidencePage) -> None:
    assert "Inga underlag än. Dra hit bilder" in said(page)
    assert page.panel.isHidden()


def test_an_observation_is_written_where_the_cursor_already_stands(
    page: EvidencePage, case: Assessed
) -> None:
    press(page, "Skriv en observation")
    field = find(page, "Det som sågs eller sades", QPlainTextEdit)
    assert page.focusWidget() is field
    write(page, "Det som sågs eller sades", "Bytte skärbräda efter kycklingen.")
    (piece,) = entries(case)
    assert (piece.kind, piece.text) == (EvidenceKindId.OBSERVATION, "Bytte skärbräda efter kycklingen.")
    assert titles(page) == ["Bytte skärbräda efter kycklingen."]


def test_each_field_is_saved_when_it_is_left(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("IMG_1.jpg", photo()))
    write(page, "Rubrik", "Grönsaker skurna")
    choose(page, "Slag", "Arbetsprov")
    write(page, "Bildtext (svenska)", "Morötter i lika bitar")
    write(page, "Bildtext (arabiska)", "جزر")
    write(page, "Dag", "2026-08-30")
    choose(page, "Tillfälle", "2026-09-02 Praktisk dag")
    write(page, "Plats", "Skolkoket")
    write(page, "Vem tog bilden eller såg det", "Karin Ek")
    find(page, "Andra personer syns", QCheckBox).click()
    settle()
    find(page, "De har sagt ja till att bilden används", QCheckBox).click()
    find(page, "Kandidaten eller någon annan ifrågasätter underlaget", QCheckBox).click()
    settle()
    write(page, "Vad är det som ifrågasätts?", "Fel dag")
    (piece,) = entries(case)
    assert (piece.title, piece.kind, piece.place) == (
        "Grönsaker skurna",
        EvidenceKindId.WORK_PRODUCT,
        "Skolkoket",
    )
    assert (piece.caption_sv, piece.caption_own) == ("Morötter i lika bitar", "جزر")
    assert (piece.session_id, piece.captured_by) == (case.session_id, "Karin Ek")
    assert (piece.third_persons_visible, piece.third_persons_consent) == (True, True)
    assert (piece.is_contested, piece.contested_note) == (True, "Fel dag")


def test_a_day_that_has_not_been_is_refused_under_its_field(page: EvidencePage, case: Assessed) -> None:
    note(page, case, "Lagade")
    write(page, "Dag", "2030-01-01")
    assert page.panel.form is not None
    assert page.panel.form.captured_on.error().startswith("Dagen 2030-01-01 har inte varit än.")


def test_criteria_are_found_and_ticked(page: EvidencePage, case: Assessed) -> None:
    note(page, case, "Tvättade händerna")
    press(page, "Välj kriterier …")
    chooser = dialog(page)
    search = find(chooser, "Sök bland kriterierna", QLineEdit)
    QTest.keyClicks(search, "k1.")
    shown = [tick for tick in chooser.findChildren(QCheckBox) if tick.isVisibleTo(chooser)]
    assert {tick.text()[:3] for tick in shown} == {"K1."}
    for tick in shown[:2]:
        tick.click()
        settle()
    (piece,) = entries(case)
    wanted = {CriterionRef(case.case_profile_id, each) for each in case.module("K1")[:2]}
    assert piece.links == wanted
    shown[0].click()
    settle()
    assert len(entries(case)[0].links) == 1
    press(chooser, "Klar")
    assert "K1.2" in said(page)
    assert "K1.1" not in said(page)


def test_what_a_judgement_rests_on_is_fixed_on_screen_too(page: EvidencePage, case: Assessed) -> None:
    seen = case.module("K1")[0]
    case.store.apply(
        evidence.add_note,
        case.case_id,
        kind=EvidenceKindId.OBSERVATION,
        text="Så",
        criterion=CriterionRef(case.case_profile_id, seen),
    )
    case.mark(seen, "independent", "Gjorde det själv.")
    page.workspace.apply(sign_session, case.session_id)
    settle()
    assert not find(page, "Det som sågs eller sades", QPlainTextEdit).isEnabled()
    assert "Ta bort underlaget …" not in {each.accessibleName() for each in everything(page, QPushButton)}
    press(page, "Välj kriterier …")
    chooser = dialog(page)
    tick = next(each for each in chooser.findChildren(QCheckBox) if each.isChecked())
    tick.click()
    settle()
    assert tick.isChecked()
    assert "En signerad bedömning" in chooser.strip.text()  # type: ignore[attr-defined]


def test_removal_needs_a_reason_and_takes_the_bytes(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("barn.jpg", photo()))
    (piece,) = entries(case)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    asked = dialog(page)
    press(asked, "Ta bort underlaget nu")
    assert entries(case) == [piece]
    write(asked, "Varför tas det bort?", "Ett barn syns")
    press(asked, "Ta bort underlaget nu")
    qtbot.waitUntil(lambda: not page.workspace.background.is_busy)
    assert entries(case) == []
    assert titles(page) == []
    place = case.store.read(read_place, case.case_id)
    assert piece.content_id is not None
    with pytest.raises(UserError) as gone:
        case.store.contents.get(case.case_id, place.key, piece.content_id)
    assert gone.value.code == "content_missing"


def test_the_list_is_narrowed(page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot) -> None:
    bring(page, qtbot, write_file("bild.jpg", photo()), write_file("intyg.pdf", pdf()))
    note(page, case, "Hälsade")
    for words, found in (
        ("Bilder", ["bild"]),
        ("Papper", ["intyg"]),
        ("Anteckningar och observationer", ["Hälsade"]),
        ("Ifrågasatta", []),
        ("Utan kriterium", ["bild", "intyg", "Hälsade"]),
    ):
        choose(page, "Visa underlag", words)
        assert titles(page) == found


def test_a_narrow_window_shows_the_list_or_the_piece(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("bild.jpg", photo()))
    page.resize(500, 480)
    settle()
    assert not page.panel.isVisible() and not page.list.isVisible()
    press(page, "Nej, ingen annan")
    assert page.panel.isVisible()
    assert not page.list.isVisible()
    press(page, "Till listan")
    assert page.list.isVisible()
    assert not page.panel.isVisible()
    assert page.focusWidget() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.isVisible()


def test_a_reader_looks_and_changes_nothing(case: Assessed, workspace: Workspace, qtbot: QtBot) -> None:
    made(case.store.apply(evidence.add_note, case.case_id, text="Svarade rätt"))
    again = sign_in_as(case.store, StaffRole.QUALITY_ASSURER)
    shown = EvidencePage(Workspace(again, workspace.forms), case.case_id)
    qtbot.addWidget(shown)
    shown.resize(900, 480)
    shown.show()
    settle()
    assert shown.bar.isHidden()
    assert not find(shown, "Det som sågs eller sades", QPlainTextEdit).isEnabled()
    assert not drop(shown, [Path("bild.jpg")])
    again.close()


def test_the_model_keeps_the_rules_of_qt(page: EvidencePage, case: Assessed, workspace: Workspace) -> None:
    model = EvidenceModel(Thumbnails(workspace))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = {kind: kind.value for kind in EvidenceKindId}
    note(page, case, "Ett")
    model.show_entries(entries(case), names)
    note(page, case, "Två")
    model.show_entries(entries(case), names)
    assert [model.index(place).data(Role.ROW).title for place in range(2)] == ["Ett", "Två"]
    assert "Inget kriterium" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    model.show_entries(entries(case)[1:], names)
    assert model.rowCount() == 1
    del tester
