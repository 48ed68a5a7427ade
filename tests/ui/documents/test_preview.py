"""The pages on the screen: each as it is ready, found words marked, pages in small to go by."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.documents.test_page import case_id, drawn, page
from tests.ui.finding import choose, find, press, settle, write
from ui.documents.page import DocumentsPage
from ui.widgets.paper_page import PaperPage

__all__ = ["case_id", "page"]


def sheets(page: DocumentsPage) -> list[PaperPage]:
    found = page.preview.findChildren(PaperPage)
    return sorted((each for each in found if each.isVisible()), key=lambda each: each.y())


def look_for(page: DocumentsPage, words: str, qtbot: QtBot) -> str:
    """Type words to look for, and return what is said of them."""
    QTest.keyClick(page.preview, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    settle()
    field = find(page, "Sök i sidorna", QLineEdit)
    write(page, "Sök i sidorna", words)
    qtbot.waitUntil(lambda: not page.workspace.background.is_busy, timeout=20_000)
    settle()
    return field.accessibleDescription()


def marked(sheet: PaperPage) -> int:
    """How many points of a page have the colour of the current place."""
    image = sheet.grab().toImage()
    points = (
        QColor(image.pixel(x, y)) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )
    return sum(each.red() > 235 and 175 < each.green() < 197 and 110 < each.blue() < 140 for each in points)


def test_each_page_is_there_as_soon_as_it_is_ready(page: DocumentsPage, qtbot: QtBot) -> None:
    counts: list[int] = []
    page.preview.clear()
    choose(page, "Omfattning", "Kort")

    def watched() -> bool:
        counts.append(page.preview.page_count())
        return not page.workspace.background.is_busy and counts[-1] > 1

    qtbot.waitUntil(watched, timeout=20_000)
    assert counts == sorted(counts)
    qtbot.waitUntil(lambda: len(sheets(page)) == counts[-1], timeout=20_000)
    names = [each.accessibleName() for each in sheets(page)]
    assert names == [f"Sida {at} av {len(names)}" for at in range(1, len(names) + 1)]


def test_words_are_found_in_both_languages_and_each_place_is_gone_to(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    said = look_for(page, "restaurang", qtbot)
    count = int(said.rpartition(" ")[2])
    assert said == f"1 av {count}" and count > 1
    assert [marked(each) > 0 for each in sheets(page)].count(True) == 1
    page.activateWindow()
    QTest.keyClick(page.preview, Qt.Key.Key_F3)
    assert page.preview.search.words.accessibleDescription() == f"2 av {count}"
    QTest.keyClick(page.preview, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    press(page, "Förra träffen")
    assert page.preview.search.words.accessibleDescription() == f"{count} av {count}"
    assert look_for(page, "مطعم", qtbot).startswith("1 av ")
    assert look_for(page, "finnsinte", qtbot) == "Finns inte på sidorna"
    QTest.keyClick(page.preview.search.words, Qt.Key.Key_Escape)
    assert not page.preview.search.isVisible() and not any(map(marked, sheets(page)))


def test_the_pages_in_small_lead_to_a_page_and_follow_it(page: DocumentsPage, qtbot: QtBot) -> None:
    press(page, "Visa sidorna i smått")
    drawn(page, qtbot)
    small = page.preview.thumbnails
    assert small.isVisible() and small.count() == page.preview.page_count() > 1
    names = [small.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(small.count())]
    assert names == [each.accessibleName() for each in sheets(page)]
    assert all(not small.item(at).icon().isNull() for at in range(small.count()))
    small.setFocus()
    for _ in range(1, small.count()):
        QTest.keyClick(small, Qt.Key.Key_Down)
    settle()
    bar = page.preview._area.verticalScrollBar()
    assert bar.value() > 0 and small.currentRow() == small.count() - 1
    bar.setValue(0)
    assert small.currentRow() == 0


def test_pages_that_are_not_seen_take_no_room_and_are_drawn_again_in_their_place(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    everywhere = page.preview.findChildren(PaperPage)
    sizes = [each.size() for each in everywhere]
    page.hide()
    settle()
    assert all(each.pixmap().isNull() for each in everywhere)
    assert [each.size() for each in everywhere] == sizes
    page.show()
    qtbot.waitUntil(lambda: not any(each.pixmap().isNull() for each in everywhere), timeout=20_000)
    assert [each.size() for each in everywhere] == sizes
