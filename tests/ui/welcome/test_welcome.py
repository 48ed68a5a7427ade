"""Whoever was away over 90 days is told once what is new and shown the levels in their own trade."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from forms import reading
from tests.stores import PASSPHRASE, SIGN_IN_NAME, START, known_sources, new_store
from tests.ui.finding import everything, press, settle
from ui.application import build_main_window
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.welcome.dialog import WelcomeDialog
from ui.welcome.news import news_since, read_news
from validering import staff
from validering.storage.stores import open_store


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[int], MainWindow]]:
    """The window, opened so many days after the store was made by somebody of the kitchen."""
    store = new_store(tmp_path)
    store.apply(staff.change_staff, store.acting.staff_id, trade_areas=["kok"])
    folder = store.folder
    store.close()
    windows: list[MainWindow] = []

    def open_after(days: int) -> MainWindow:
        for before in windows:
            before.close()
        later = known_sources(seed=days, start=START + timedelta(days=days))
        again = open_store(folder, SIGN_IN_NAME, PASSPHRASE, acting_source=later)
        window = build_main_window(again, reading, preferences=Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        window.show()
        settle()
        windows.append(window)
        return window

    yield open_after
    for window in windows:
        window.close()


def words(dialog: WelcomeDialog) -> str:
    return "\n".join(label.text() for label in everything(dialog, QLabel))


def test_it_comes_after_a_long_time_once_and_is_read_by_keys(opened: Callable[[int], MainWindow]) -> None:
    assert opened(60).findChild(WelcomeDialog) is None
    dialog = opened(100).findChild(WelcomeDialog)
    assert dialog is not None
    assert f"Du var här senast {START.date().isoformat()}." in words(dialog)
    assert "Storhushåll och restaurang" in dialog._first.area.combo.currentText()
    seen = []
    for page in range(1, 7):
        seen.append(words(dialog))
        assert f"Sida {page} av 6" in seen[-1]
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        settle()
    assert QApplication.activeModalWidget() is None
    example = reading.worked_example("kok")
    assert example is not None
    for told, level in zip(seen[2:], example.levels, strict=True):
        assert level.level.title.sv in told and level.seen.sv in told and level.because.sv in told
    assert opened(101).findChild(WelcomeDialog) is None


def test_it_is_skipped_and_found_again_in_the_help_menu(opened: Callable[[int], MainWindow]) -> None:
    window = opened(100)
    dialog = window.findChild(WelcomeDialog)
    assert dialog is not None
    press(dialog, "Hoppa över")
    assert QApplication.activeModalWidget() is None
    window.help.welcome()
    settle()
    again = window.findChildren(WelcomeDialog)[-1]
    assert "Nytt och exempel" in words(again) and "Välkommen tillbaka" not in words(again)
    again.go(1)
    assert read_news()[0].text.sv in words(again)
    window.workspace.screen_language.set("en")
    settle()
    assert read_news()[0].text.shown("en")[0] in words(again)
    again.go(1)
    example = reading.worked_example("kok")
    assert example is not None
    assert example.levels[0].seen.shown("en")[0] in words(again)
    assert "The translation is a draft. The Swedish text is the one that counts." in words(again)
    window.workspace.screen_language.set("sv")
    settle()
    assert example.levels[0].seen.sv in words(again)
    again.reject()


def test_what_is_new_is_what_came_since() -> None:
    newest = read_news()[0].day
    assert {each.day for each in news_since(newest - timedelta(days=1))} == {newest}
    assert news_since(newest) and news_since(None)
    assert all(each.day <= date(2100, 1, 1) for each in read_news())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_told_is_told_in_each_language_of_the_screen(language: str) -> None:
    untold = [each.text.sv for each in read_news() if each.text.get(language) is None]
    assert untold == [], f"docs/nytt.md: add '  - {language}: …' below the line"
    for area in reading.worked_example_areas():
        example = reading.worked_example(area)
        assert example is not None
        assert example.criterion.text.get(language), area
        for each in example.levels:
            assert each.level.title.get(language) and each.level.meaning.get(language)
            assert each.seen.get(language) and each.because.get(language)
