"""F1 opens the manual at what is told of the screen; links and pictures stay inside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.ui.accessible_tree import lost_ways
from tests.ui.finding import find, press, settle
from ui.application import PAGES, SCREENS, build_main_window
from ui.manual.book import MANUAL, anchor, headings
from ui.manual.chapters import CHAPTERS
from ui.manual.links import links_of
from ui.manual.window import ManualWindow
from ui.preferences import Preferences
from validering.storage.stores import Store

DOORS = {"sign_in", "first_start", "bring_back"}


@pytest.fixture
def manual(qtbot: QtBot) -> Iterator[ManualWindow]:
    window = ManualWindow("8. Bedömning")
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.resize(1093, 570)
    window.show()
    settle()
    yield window
    window.close()


def test_every_screen_has_its_chapter() -> None:
    assert set(CHAPTERS) == {*SCREENS, *PAGES, *DOORS}
    known = {heading.words for heading in headings(MANUAL)}
    assert [chapter for chapter in CHAPTERS.values() if chapter not in known] == []


def test_it_opens_at_its_chapter_and_goes_where_the_list_says(manual: ManualWindow) -> None:
    assert manual.reader.heading_at_top() == "8. Bedömning"
    contents = find(manual, "Handbokens rubriker", QListWidget)
    assert contents.currentItem().toolTip() == "8. Bedömning"
    entry = contents.findItems("15. Säkerhetskopia", Qt.MatchFlag.MatchExactly)[0]
    contents.itemClicked.emit(entry)
    assert manual.reader.heading_at_top() == "15. Säkerhetskopia"
    rows = [contents.visualItemRect(contents.item(row)) for row in range(4)]
    assert all(one.bottom() < other.top() + 1 for one, other in pairwise(rows)), rows


def test_links_stay_inside_and_lead_back(manual: ManualWindow) -> None:
    manual.follow("#kriterierna")
    assert manual.reader.heading_at_top() == "Kriterierna"
    manual.follow("dataskydd.md")
    assert manual.reader.name == "dataskydd.md"
    press(manual, "Tillbaka")
    assert (manual.reader.name, manual.reader.heading_at_top()) == (MANUAL, "Kriterierna")
    for outside in ("https://example.org/", "../README.md", "file:///etc/passwd"):
        manual.follow(outside)
        assert manual.reader.name == MANUAL


def test_pictures_are_those_of_the_manual_and_no_others(manual: ManualWindow) -> None:
    image = int(QTextDocument.ResourceType.ImageResource)
    shown = manual.reader.loadResource(image, QUrl("pictures/assessment.png"))
    assert isinstance(shown, QImage) and not shown.isNull()
    assert manual.reader.loadResource(image, QUrl("https://example.org/x.png")) is None
    sheet = int(QTextDocument.ResourceType.StyleSheetResource)
    assert manual.reader.loadResource(sheet, QUrl("README.md")) is None


def test_words_are_found(manual: ManualWindow) -> None:
    manual.search.words.setText("återställningsbladet")
    first = manual.search.told.text()
    assert " av " in first
    QTest.keyClick(manual.search.words, Qt.Key.Key_Return)
    assert manual.search.told.text() != first
    manual.search.words.setText("xyzzy")
    assert manual.search.told.text() == "Finns inte på sidorna"


def test_the_text_is_one_stop_of_tab_and_its_links_are_walked_by_keys(
    manual: ManualWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    said = staticmethod(lambda event: heard.append(event.message()))
    reader = manual.reader
    assert lost_ways(manual) == []
    reader.setFocus()
    monkeypatch.setattr(QAccessible, "updateAccessibility", said)
    strike(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    strike(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    strike(reader, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(heard) == 3 and heard[0] == heard[2] != heard[1], heard
    assert heard[0] == f"Länk: {reader.textCursor().selectedText()}"
    before = reader.heading_at_top()
    strike(reader, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert reader.heading_at_top() != before
    strike(reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.heading_at_top() == before


def test_each_link_of_the_manual_is_come_to(manual: ManualWindow) -> None:
    reader = manual.reader
    manual.open_at("")
    wanted = links_of(reader.document())
    assert len(wanted) > 10
    met = []
    for _ in wanted:
        assert reader.step_link(1)
        met.append(reader.textCursor().selectionStart())
        caret = reader.cursorRect()
        assert reader.viewport().rect().intersects(caret), "a link in hand is out of sight"
    assert sorted(met) == [each.start for each in wanted]


def strike(target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(target, key, held)
    settle()


def test_headings_are_named_as_links_name_them() -> None:
    assert anchor("8. Bedömning") == "8-bedömning"


def test_f1_tells_of_the_screen_and_of_dialogs_over_it(store: Store, qtbot: QtBot) -> None:
    window = build_main_window(store, reading, preferences=Preferences(store.folder / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    settle()
    window.open_screen("store_care")
    QTest.keyClick(window, Qt.Key.Key_F1)
    settle()
    shown = window.findChild(ManualWindow)
    assert shown is not None and shown.reader.heading_at_top() == "15. Säkerhetskopia"
    window.open_screen("staff")
    window.help.manual()
    assert shown.reader.heading_at_top() == CHAPTERS["staff"]
    shown.close()
    window.help.shortcuts()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    keys = {shortcut.key() for shortcut in dialog.findChildren(QShortcut)}
    assert QKeySequence(Qt.Key.Key_F1) in keys
    dialog.close()
    window.close()
