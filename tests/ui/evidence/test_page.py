"""Evidence comes in, is looked at, described, linked and removed, all by the screen."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed, made
from tests.opened import sign_in_as
from tests.pictures import box, film, pdf, photo
from tests.ui.evidence.bringing import drop, wait_for
from tests.ui.evidence.conftest import Write
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.evidence.evidence_model import EvidenceModel, Role
from ui.evidence.page import EvidencePage
from ui.evidence.thumbnails import Thumbnails
from ui.evidence.viewer import EvidenceViewer
from ui.workspace import Workspace
from validering import candidates, evidence, receipts
from validering.acting import StaffRole
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_reading import EvidenceEntry, read_evidence
from validering.evidence_storing import read_place
from validering.judgements import sign_session
from validering.terms import ConsentPurpose, HowRead, ProtectionLevel


def entries(case: Assessed) -> list[EvidenceEntry]:
    return list(case.store.read(read_evidence, case.case_id))


def titles(page: EvidencePage) -> list[str]:
    pieces = page.list.pieces
    return [str(pieces.index(place).data()) for place in range(pieces.rowCount())]


def bring(page: EvidencePage, qtbot: QtBot, *paths: Path) -> None:
    assert drop(page, paths)
    wait_for(page.bar.intake, qtbot)


def note(page: EvidencePage, case: Assessed, text: str) -> UUID:
    press(page, "Skriv en observation")
    write(page, "Det som sågs eller sades", text)
    return entries(case)[-1].id


def said(page: EvidencePage | EvidenceViewer) -> str:
    """All the words that stand on the page outside fields and buttons."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def dialog(page: EvidencePage) -> QDialog:
    (shown,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
    return shown


def test_an_empty_page_says_what_to_do(page: EvidencePage) -> None:
    assert "Inga underlag än. Dra hit bilder" in said(page)
    assert page.panel.isHidden()


def test_good_files_of_a_drop_go_in_and_each_bad_one_is_told_by_name(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(
        page,
        qtbot,
        write_file("kök.jpg", photo()),
        write_file("tom.jpg", b""),
        write_file("intyg.pdf", pdf()),
        write_file("cv.docx", b"PK\x03\x04" + bytes(90)),
        write_file("halv.jpg", photo((800, 600))[:4000]),
        write_file("egentligen.pdf", photo()),
    )
    assert titles(page) == ["kök", "intyg", "egentligen"]
    told = page.bar.progress.text().splitlines()
    assert told[0] == "Tillagda filer: 3. Kunde inte läggas till: 3."
    assert [line.split(":")[0] for line in told[1:]] == [
        "• tom.jpg",
        "• cv.docx",
        "• halv.jpg",
        "• egentligen.pdf",
    ]
    assert "Spara det som PDF" in told[2]
    press(page, "Stäng beskedet om filerna")
    assert page.bar.progress.text() == ""


def test_the_rest_is_left_out_after_cancelling(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    paths = [write_file(f"{number}.jpg", photo()) for number in range(6)]
    assert drop(page, paths)
    settle()
    press(page, "Avbryt inläsningen")
    wait_for(page.bar.intake, qtbot)
    assert 1 <= len(entries(case)) < 6
    left = 6 - len(entries(case))
    assert f"Lämnade, för du avbröt: {left}." in page.bar.progress.text()


def test_a_picture_is_pasted(page: EvidencePage, case: Assessed, qtbot: QtBot) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(picture)
    page.bar.acts()[1].trigger()
    wait_for(page.bar.intake, qtbot)
    (piece,) = entries(case)
    assert (piece.title, piece.media_type, piece.width) == ("Inklistrad bild", "image/png", 60)


def test_nothing_to_paste_is_said(page: EvidencePage) -> None:
    QGuiApplication.clipboard().setText("bara ord")
    page.bar.acts()[1].trigger()
    assert page.strip.text().startswith("Det finns ingen bild eller fil att klistra in.")


def test_files_are_chosen_in_a_dialog_and_papers_said_to_be_papers(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    path = write_file("intyg.jpg", photo())
    for is_paper in (False, True):
        if is_paper:
            page.bar.acts()[0].trigger()
        else:
            press(page, "Lägg till filer…")
        chooser = dialog(page)
        assert isinstance(chooser, QFileDialog)
        chooser.filesSelected.emit([str(path)])
        chooser.close()
        wait_for(page.bar.intake, qtbot)
        settle()
    assert [piece.kind for piece in entries(case)] == [EvidenceKindId.PHOTO, EvidenceKindId.DOCUMENT]


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
    press(page, "Välj kriterier…")
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
    assert "Ta bort underlaget…" not in {each.accessibleName() for each in everything(page, QPushButton)}
    press(page, "Välj kriterier…")
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


def viewer(page: EvidencePage, qtbot: QtBot) -> EvidenceViewer:
    shown = dialog(page)
    assert isinstance(shown, EvidenceViewer)
    qtbot.waitUntil(lambda: shown.view.isVisible() or bool(shown.strip.text()), timeout=10_000)
    return shown


def test_a_picture_is_enlarged_by_keys_and_buttons(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("stor.jpg", photo((2000, 1500))))
    press(page, "Visa i full storlek")
    shown = viewer(page, qtbot)
    whole = shown.view.percent
    assert whole < 100
    QTest.keyClick(shown.view, Qt.Key.Key_Plus)
    press(shown, "Förstora")
    assert shown.view.percent > whole * 1.4
    press(shown, "Visa hela bilden")
    assert shown.view.percent == whole
    press(shown, "Stäng bilden")


def test_a_foreign_paper_is_copied_out_and_translated_beside_its_picture(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("intyg.pdf", pdf(2)))
    press(page, "Visa, skriv av och översätt")
    shown = viewer(page, qtbot)
    assert "Sida 1 av 2" in said(shown)
    press(shown, "Nästa sida")
    assert "Sida 2 av 2" in said(shown)
    choose(shown, "Papperets språk", "arabiska")
    choose(shown, "Svenskan är skriven av", "Tolk")
    write(shown, "Avskrift", "شهادة طباخ")
    edit = find(shown, "Avskrift", QPlainTextEdit)
    assert edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
    write(shown, "På svenska", "Kockintyg")
    press(shown, "Stäng bilden")
    (piece,) = entries(case)
    assert (piece.transcription, piece.transcription_language) == ("شهادة طباخ", "ar")
    assert (piece.gloss_sv, piece.gloss_kind) == ("Kockintyg", "interpreter")


def test_a_damaged_file_is_told_when_it_is_shown(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("bild.jpg", photo((900, 700))))
    path = case.store.folder / "evidence" / f"{case.case_id}.db"
    data = bytearray(path.read_bytes())
    for start in range(16_384 * 2, len(data), 16_384):
        data[start + 100] ^= 1
    path.write_bytes(data)
    press(page, "Visa i full storlek")
    shown = viewer(page, qtbot)
    assert "skada" in shown.strip.text()
    assert not shown.is_loaded
    shown.close()


def test_a_protected_person_is_not_pictured_but_papers_come_in(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    page.workspace.apply(candidates.change_protection, case.case_id, ProtectionLevel.SEKRETESSMARKERING)
    settle()
    assert "Skyddade uppgifter: inga bilder" in said(page)
    path = write_file("bild.jpg", photo())
    bring(page, qtbot, path)
    assert entries(case) == []
    assert "inskannat papper" in page.bar.progress.text()
    page.bar.acts()[0].trigger()
    chooser = dialog(page)
    assert isinstance(chooser, QFileDialog)
    chooser.filesSelected.emit([str(path)])
    wait_for(page.bar.intake, qtbot)
    assert [piece.kind for piece in entries(case)] == [EvidenceKindId.DOCUMENT]


def test_pictures_without_consent_lead_to_the_consent(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    assert "förrän kandidaten har sagt ja" not in said(page)
    bring(page, qtbot, write_file("bild.jpg", photo()))
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Till samtycket")
    assert wanted.args[0] == "intake"
    page.workspace.apply(
        receipts.give_consent,
        case.case_id,
        ConsentPurpose.PHOTOS,
        text_version="1",
        language="ar",
        how_read=HowRead.ALONE,
    )
    settle()
    assert "förrän kandidaten har sagt ja" not in said(page)


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
    assert page.panel.isVisible()
    assert not page.list.isVisible()
    press(page, "Till listan")
    assert page.list.isVisible()
    assert not page.panel.isVisible()
    assert page.focusWidget() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.isVisible()


def test_a_recording_is_copied_out_without_its_place(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot, tmp_path: Path
) -> None:
    spot = b"+55.6058+013.0026/"
    bring(page, qtbot, write_file("svar.mp4", film(box(b"udta", spot))))
    press(page, "Spara en kopia…")
    chooser = dialog(page)
    assert isinstance(chooser, QFileDialog)
    target = tmp_path / "kopia.mp4"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    qtbot.waitUntil(lambda: page.strip.text() == "Kopian är sparad.")
    assert spot not in target.read_bytes()
    assert target.stat().st_size == entries(case)[0].size


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


def test_thumbnails_stream_in(page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot) -> None:
    bring(page, qtbot, *[write_file(f"{number}.jpg", photo()) for number in range(3)])

    def all_there() -> bool:
        shown = [page.list.pieces.index(place).data(Qt.ItemDataRole.DecorationRole) for place in range(3)]
        return all(picture is not None and not picture.isNull() for picture in shown)

    qtbot.waitUntil(all_there)


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
