"""F1 opens the manual at what is told of the screen; links and pictures stay inside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.ui.accessible_tree import lost_ways
from tests.ui.finding import find, press, settle
from tests.ui.hearing import listen
from tests.ui.view_dialogs import DIALOGS as SHOWN
from tests.ui.views import Stage
from ui.application import PAGES, SCREENS, build_main_window
from ui.manual.book import MANUAL, anchor, headings
from ui.manual.chapters import CHAPTERS, DIALOGS
from ui.manual.links import links_of
from ui.manual.reader import Reader
from ui.manual.window import ManualWindow
from ui.preferences import Preferences
from validering.storage.stores import Store

UI = Path(__file__).parents[3] / "ui"
CANDIDATE_PARTS = tuple(name for name in SHOWN if name.startswith("candidate-"))
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
    assert [chapter for chapter in (*CHAPTERS.values(), *DIALOGS.values()) if chapter not in known] == []


def test_every_dialog_has_its_chapter_and_each_heading_stands_once() -> None:
    made = re.compile(r"^class (\w+)\(.*(?:QDialog|ScrollingDialog)\)", re.MULTILINE)
    found = {name for path in UI.rglob("*.py") for name in made.findall(path.read_text("utf-8"))}
    assert found - set(DIALOGS) == {"ManualWindow", "ScrollingDialog"}
    assert set(DIALOGS) <= found
    counted = Counter(heading.words for heading in headings(MANUAL))
    assert [words for words, count in counted.items() if count > 1] == []


@pytest.mark.endurance
def test_f1_opens_at_the_right_place_in_every_window_screen_page_and_dialog(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    for view in chain(stage.screens(), stage.pages(parts=False)):
        told = CHAPTERS[view.name.partition("/")[0]]
        assert opened_at(stage.window) == told, view.name
    for view in stage.dialogs(without=("manual", "candidate", *CANDIDATE_PARTS)):
        dialog = view.window.window()
        behind = CHAPTERS.get(stage.window.place(), "Handbok för Validering")
        assert opened_at(dialog) == DIALOGS.get(type(dialog).__name__, behind), view.name
    stage.close()


def opened_at(window: QWidget) -> str:
    """The heading that F1 opens the manual at; the manual is closed again."""
    window.activateWindow()
    settle()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    settle()
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, ManualWindow) and shown.isVisible():
            heading = shown.reader.heading_at_top()
            shown.close()
            settle()
            return heading
    return ""


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


@pytest.mark.parametrize("size", [(760, 680), (1093, 570), (1400, 900), (683, 384)], ids=str)
def test_its_lines_end_inside_the_window_from_the_first(qtbot: QtBot, size: tuple[int, int]) -> None:
    manual = ManualWindow()
    qtbot.addWidget(manual)
    manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    manual.resize(*size)
    manual.show()
    settle()
    text = find(manual, "Handbokens text", Reader)
    assert text.document().textWidth() == text.viewport().width()


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
    reader = manual.reader
    assert lost_ways(manual) == []
    reader.setFocus()
    heard = listen(monkeypatch)
    strike(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    strike(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    strike(reader, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(heard) == 3 and heard[0] == heard[2] != heard[1], heard
    assert heard[0][0] == f"Länk: {reader.textCursor().selectedText()}"
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
    assert opened_at(dialog) == DIALOGS["ShortcutsDialog"]
    dialog.close()
    window.close()
