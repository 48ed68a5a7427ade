"""Pictures of a telephone and pages of a PDF are ticked; who else is seen is asked as soon as they are in."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.pictures import film, pdf, photo
from tests.ui.evidence.bringing import bring, entries, said, wait_for
from tests.ui.evidence.conftest import Write
from tests.ui.finding import find, press, settle, tick
from ui.evidence.folder_dialog import AT_A_TIME, FolderDialog
from ui.evidence.page import EvidencePage
from ui.evidence.pages_dialog import PagesDialog, page_ranges
from ui.evidence.picture_editor import PictureEditor
from ui.evidence.tick_grid import TickGrid
from ui.evidence_intake import sources_from
from ui.persons_question import PersonsDialog
from validering.evidence_access import EvidenceKindId


def telephone(tmp_path: Path, count: int) -> Path:
    """A folder as a telephone has it: the newest picture has the highest number."""
    folder = tmp_path / "DCIM" / "100ANDRO"
    folder.mkdir(parents=True)
    for number in range(count):
        path = folder / f"IMG_{number:03}.jpg"
        path.write_bytes(photo((60, 40)))
        os.utime(path, (1_790_000_000 + number, 1_790_000_000 + number))
    (folder / "anteckning.xyz").write_text("nej")
    (tmp_path / "DCIM" / ".trashed.jpg").write_bytes(photo())
    return tmp_path / "DCIM"


def test_ticked_pictures_of_a_telephone_come_in_and_the_rest_stays_out(
    page: EvidencePage, case: Assessed, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = FolderDialog(page.workspace, page, folder=telephone(tmp_path, 3))
    dialog.chosen.connect(lambda paths: page.bar.add(sources_from(paths)))
    dialog.show()
    qtbot.waitUntil(lambda: dialog.grid.count() == 3 and not page.workspace.background.is_busy)
    assert dialog.grid.item(0).text().startswith("IMG_002.jpg")
    assert not dialog.grid.item(0).icon().isNull()
    assert not dialog._add.isEnabled()
    grid = find(dialog, "Bilder att välja", TickGrid)
    grid.setCurrentRow(0)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualItemRect(grid.item(2)).center()
    )
    assert "Valda: 2 av 3." in said(dialog)
    press(dialog, "Lägg till de valda")
    wait_for(page.bar.intake, qtbot)
    assert [piece.file_name for piece in entries(case)] == ["IMG_002.jpg", "IMG_000.jpg"]


def test_another_folder_is_shown_also_while_the_first_is_being_read(
    page: EvidencePage, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("telefon", "minne"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.jpg").write_bytes(photo())
    dialog = FolderDialog(page.workspace, page)
    qtbot.addWidget(dialog)
    dialog.look_in(tmp_path / "telefon")
    dialog.look_in(tmp_path / "minne")
    qtbot.waitUntil(lambda: dialog.grid.count() == 1 and not page.workspace.background.is_busy)
    assert dialog.grid.item(0).text().startswith("minne.jpg")
    dialog.reject()


def test_a_stick_that_is_taken_out_is_told_and_can_be_looked_for_again(
    page: EvidencePage, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = telephone(tmp_path, 1)
    dialog = FolderDialog(page.workspace, page, folder=folder)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.grid.count() == 1 and not page.workspace.background.is_busy)
    folder.rename(tmp_path / "borta")
    press(dialog, "Leta igen")
    qtbot.waitUntil(lambda: bool(dialog.strip.text()))
    assert dialog.strip.text().startswith("Mappen går inte att läsa längre.")
    assert "Här finns inga bilder" not in said(dialog) and not dialog._add.isEnabled()
    (tmp_path / "borta").rename(folder)
    press(dialog, "Leta igen")
    qtbot.waitUntil(lambda: dialog.grid.count() == 1 and not page.workspace.background.is_busy)
    assert not dialog.strip.text()
    dialog.reject()


def test_forty_go_in_at_a_time_and_a_new_picture_is_seen(
    page: EvidencePage, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = telephone(tmp_path, AT_A_TIME + 1)
    dialog = FolderDialog(page.workspace, page, folder=folder)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.grid.count() == AT_A_TIME + 1, timeout=20_000)
    press(dialog, "Välj de 40 nyaste")
    assert dialog._add.isEnabled()
    grid = dialog.grid
    grid.setCurrentRow(AT_A_TIME)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert "41 är valda. Högst 40" in said(dialog) and not dialog._add.isEnabled()
    (folder / "ny.jpg").write_bytes(photo((60, 40)))
    qtbot.waitUntil(lambda: dialog.grid.count() == AT_A_TIME + 2, timeout=20_000)
    assert len(grid.ticks()) == AT_A_TIME + 1
    dialog.reject()


def test_pages_of_a_pdf_are_picked_before_they_come_in(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    page.bar.show_pages(write_file("pärm.pdf", pdf(5)))
    (dialog,) = page.findChildren(PagesDialog)
    qtbot.waitUntil(lambda: dialog.grid.count() == 5 and not page.workspace.background.is_busy)
    first = dialog.grid.visualItemRect(dialog.grid.item(0))
    assert first.height() > dialog.grid.iconSize().height()
    dialog.grid.tick([1, 2, 4])
    settle()
    assert "Valda sidor: 3 av 5." in said(dialog)
    press(dialog, "Lägg till de valda")
    qtbot.waitUntil(lambda: bool(entries(case)), timeout=10_000)
    wait_for(page.bar.intake, qtbot)
    (piece,) = entries(case)
    assert (piece.title, piece.kind) == ("pärm 2–3, 5", EvidenceKindId.DOCUMENT)
    press(page, "Visa, skriv av och översätt")
    qtbot.waitUntil(lambda: "Sida 1 av 3" in said(page), timeout=10_000)


def test_what_is_no_pdf_has_no_pages(page: EvidencePage, write_file: Write, qtbot: QtBot) -> None:
    page.bar.show_pages(write_file("bild.jpg", photo()))
    (dialog,) = page.findChildren(PagesDialog)
    qtbot.waitUntil(lambda: "ingen PDF" in dialog.strip.text(), timeout=10_000)
    press(dialog, "Avbryt")


def test_pages_are_named_as_people_write_them() -> None:
    assert page_ranges([4, 0, 1, 2, 6]) == "1–3, 5, 7"
    assert page_ranges([]) == ""


def test_nobody_else_is_one_press_and_papers_are_not_asked_about(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("intyg.pdf", pdf()))
    assert page.bar.persons.isHidden()
    bring(page, qtbot, write_file("a.jpg", photo()), write_file("b.jpg", photo()))
    assert "Syns någon annan än kandidaten på det som kom in nu? (2)" in said(page)
    press(page, "Nej, ingen annan")
    assert page.bar.persons.isHidden()
    assert not any(piece.third_persons_visible for piece in entries(case))


def test_each_picture_has_its_answer_and_a_face_is_covered_from_there(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("a.jpg", photo()), write_file("b.jpg", photo()))
    press(page, "Ja, visa bilderna …")
    (dialog,) = page.findChildren(PersonsDialog)
    tick(dialog, "a: Andra syns, och de har sagt ja")
    tick(dialog, "b: Andra syns, och de är inte tillfrågade")
    press(dialog, "b: Täck ansikten …")
    assert [(each.third_persons_visible, each.third_persons_consent) for each in entries(case)] == [
        (True, True),
        (True, False),
    ]
    (editor,) = page.findChildren(PictureEditor)
    qtbot.waitUntil(lambda: editor.canvas.has_image, timeout=10_000)
    press(editor, "Stäng utan att spara")
    press(dialog, "Spara")
    assert page.bar.persons.isHidden()


def test_a_film_is_asked_about_as_a_film(page: EvidencePage, write_file: Write, qtbot: QtBot) -> None:
    bring(page, qtbot, write_file("mjölkning.mp4", film()))
    press(page, "Ja, svara om varje film …")
    (dialog,) = page.findChildren(PersonsDialog)
    assert dialog.windowTitle() == "Andra på filmen"
    assert "Ta bort filmen om någon inte har sagt ja" in said(dialog)
    assert "bild" not in said(dialog).lower()
    dialog.reject()
    bring(page, qtbot, write_file("a.jpg", photo()))
    press(page, "Ja, visa bilderna …")
