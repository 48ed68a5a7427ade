"""A picture is turned, cut and covered, by mouse or keys; the paper gets the copy, the original stays."""

from __future__ import annotations

from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.pictures import photo
from tests.ui.evidence.bringing import bring, dialog, entries, said
from tests.ui.evidence.conftest import Write
from tests.ui.finding import find, press, settle, strike, tab_to
from ui.evidence.page import EvidencePage
from ui.evidence.picture_canvas import PictureCanvas
from ui.evidence.picture_editor import PictureEditor
from validering.errors import UserError
from validering.evidence_storing import read_place
from validering.imports.photo_changes import COVER
from validering.picture_changes import read_picture_change

SIZE = (400, 300)
OPEN = "Vrid, beskär eller täck …"


def editor(page: EvidencePage, qtbot: QtBot, write_file: Write) -> PictureEditor:
    if not page.list.pieces.rowCount():
        bring(page, qtbot, write_file("kök.jpg", photo(SIZE)))
    return opened(page, qtbot)


def opened(page: EvidencePage, qtbot: QtBot) -> PictureEditor:
    press(page, OPEN)
    shown = dialog(page)
    assert isinstance(shown, PictureEditor)
    qtbot.waitUntil(lambda: shown.canvas.has_image, timeout=10_000)
    settle()
    return shown


def drag(canvas: PictureCanvas, begin: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag between two places of the shown picture, in shares of it."""
    place = canvas.place()
    first, last = (
        QPointF(place.left() + x * place.width(), place.top() + y * place.height()).toPoint()
        for x, y in (begin, end)
    )
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(canvas, QPoint((first.x() + last.x()) // 2, (first.y() + last.y()) // 2))
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=last)
    settle()


def save(shown: PictureEditor, page: EvidencePage, qtbot: QtBot) -> None:
    press(shown, "Spara bilden")
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in page.findChildren(PictureEditor)))
    qtbot.waitUntil(lambda: not page.workspace.background.is_busy)
    settle()


def copy_of(case: Assessed) -> Image.Image:
    (piece,) = entries(case)
    return Image.open(BytesIO(content(case, piece.working_content_id))).convert("RGB")


def content(case: Assessed, content_id: UUID | None) -> bytes:
    assert content_id is not None
    place = case.store.read(read_place, case.case_id)
    return case.store.contents.get(case.case_id, place.key, content_id)


def is_covered(image: Image.Image, at: tuple[int, int]) -> bool:
    found = image.getpixel(at)
    assert isinstance(found, tuple)
    return all(abs(a - b) < 20 for a, b in zip(found, COVER, strict=True))


def test_a_face_is_covered_by_the_mouse_and_uncovered_again(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    shown = editor(page, qtbot, write_file)
    (before,) = entries(case)
    drag(shown.canvas, (0.1, 0.1), (0.4, 0.4))
    assert "Täckta ytor: 1." in said(shown)
    save(shown, page, qtbot)
    assert is_covered(copy_of(case), (100, 75)) and not is_covered(copy_of(case), (300, 250))
    (after,) = entries(case)
    assert content(case, after.content_id) == photo(SIZE)
    assert "Originalet finns kvar orört." in said(page)
    with pytest.raises(UserError, match="saknas bland"):
        content(case, before.working_content_id)
    shown = opened(page, qtbot)
    press(shown, "Visa bilden som den kom")
    save(shown, page, qtbot)
    assert not is_covered(copy_of(case), (100, 75))
    assert "Originalet finns kvar orört." not in said(page)


def test_all_of_it_is_done_by_keys(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    shown = editor(page, qtbot, write_file)
    tab_to(shown, "Ny yta")
    strike(shown, Qt.Key.Key_Space)
    for _ in range(10):
        QTest.keyClick(shown.canvas, Qt.Key.Key_Left)
        QTest.keyClick(shown.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    (cover,) = shown.sketch.change.covers
    assert round(cover.left, 2) == 0.2 and round(cover.width, 2) == 0.4
    assert "Vald yta: \u206620\u2069\u00a0% från vänster" in said(shown)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    (cover,) = shown.sketch.change.covers
    assert round(cover.width, 2) == 0.38
    tab_to(shown, "Vrid åt höger")
    strike(shown, Qt.Key.Key_Space)
    tab_to(shown, "Spara bilden")
    strike(shown, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: copy_of(case).size == SIZE[::-1], timeout=10_000)
    (piece,) = entries(case)
    assert case.store.read(read_picture_change, piece.id) == shown.sketch.change


def test_a_box_is_moved_sized_and_taken_away(page: EvidencePage, write_file: Write, qtbot: QtBot) -> None:
    shown = editor(page, qtbot, write_file)
    drag(shown.canvas, (0.1, 0.1), (0.3, 0.3))
    drag(shown.canvas, (0.2, 0.2), (0.6, 0.5))
    drag(shown.canvas, (0.7, 0.6), (0.9, 0.8))
    (cover,) = shown.sketch.change.covers
    found = [round(each, 1) for each in (cover.left, cover.top, cover.width, cover.height)]
    assert found == [0.5, 0.4, 0.4, 0.4]
    press(shown, "Ångra")
    press(shown, "Ångra")
    assert round(shown.sketch.change.covers[0].left, 1) == 0.1
    press(shown, "Gör om")
    assert round(shown.sketch.change.covers[0].left, 1) == 0.5
    drag(shown.canvas, (0.0, 0.9), (0.1, 1.0))
    QTest.keyClick(shown.canvas, Qt.Key.Key_PageUp)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Delete)
    assert [round(each.left, 1) for each in shown.sketch.change.covers] == [0.0]
    press(shown, "Stäng utan att spara")


def test_the_frame_keeps_what_it_shows_also_on_a_turned_picture(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    shown = editor(page, qtbot, write_file)
    press(shown, "Vrid åt vänster")
    press(shown, "Beskär bilden")
    drag(shown.canvas, (0.0, 0.5), (1.0, 1.0))
    save(shown, page, qtbot)
    image = copy_of(case)
    assert image.size == (300, 200)
    found = image.getpixel((30, 170))
    assert isinstance(found, tuple) and found[0] > 150 and found[2] < 90


def test_one_stroke_of_escape_loses_nothing(page: EvidencePage, write_file: Write, qtbot: QtBot) -> None:
    shown = editor(page, qtbot, write_file)
    drag(shown.canvas, (0.1, 0.1), (0.3, 0.3))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible() and "inte sparat" in shown.strip.text()
    press(shown, "Ångra")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    settle()
    assert not any(each.isVisible() for each in page.findChildren(PictureEditor))


def test_escape_twice_leaves_what_was_drawn_unless_more_is_drawn_between(
    page: EvidencePage, write_file: Write, qtbot: QtBot
) -> None:
    shown = editor(page, qtbot, write_file)
    drag(shown.canvas, (0.1, 0.1), (0.3, 0.3))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    drag(shown.canvas, (0.5, 0.5), (0.7, 0.7))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible() and "Esc igen" in shown.strip.text()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    settle()
    assert not any(each.isVisible() for each in page.findChildren(PictureEditor))


def test_a_paper_is_not_drawn_on_and_the_canvas_is_named(
    page: EvidencePage, write_file: Write, qtbot: QtBot
) -> None:
    shown = editor(page, qtbot, write_file)
    assert find(shown, "Bilden som du ritar på", PictureCanvas).accessibleDescription() == "Täckta ytor: 0."
    press(shown, "Stäng utan att spara")
