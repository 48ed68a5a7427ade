"""Pictures and papers are shown, enlarged and copied out beside what they say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.pictures import box, film, pdf, photo
from tests.ui.evidence.bringing import bring, dialog, entries, said
from tests.ui.evidence.conftest import Write
from tests.ui.finding import choose, find, press, write
from ui.evidence.page import EvidencePage
from ui.evidence.viewer import EvidenceViewer


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


def test_a_recording_is_copied_out_without_its_place(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot, tmp_path: Path
) -> None:
    spot = b"+55.6058+013.0026/"
    bring(page, qtbot, write_file("svar.mp4", film(box(b"udta", spot))))
    press(page, "Spara en kopia …")
    chooser = dialog(page)
    assert isinstance(chooser, QFileDialog)
    (proposed,) = chooser.selectedFiles()
    assert Path(proposed).name == "2026-0001-A-video.mp4"
    target = tmp_path / "kopia.mp4"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    qtbot.waitUntil(lambda: page.strip.text() == "Kopian är sparad.")
    assert spot not in target.read_bytes()
    assert target.stat().st_size == entries(case)[0].size
