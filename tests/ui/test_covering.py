"""The covered screen: dialogs are under it, the candidate's window too, and a code is enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from forms import reading
from tests.assessing import open_assessed_case
from tests.stores import PASSPHRASE, known_sources, new_store
from tests.ui.finding import cut_texts, everything, find, press, settle, write
from ui.application import build_main_window
from ui.candidate_view.candidate_window import CandidateWindow
from ui.candidate_view.page import SelfRatingPage
from ui.main_window import MainWindow
from ui.preferences import Preferences
from validering.storage.reopening import LONGEST
from validering.storage.stores import Sources, open_store

PIN = "294857"
CODE, PHRASE, SHOW = "Din kod, sex siffror", "Din lösenfras", "Visa skärmen igen"


class Time:
    """Clocks of the store, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def sources(self) -> Sources:
        known = known_sources(seed=7)
        return Sources(
            known.now, known.new_id, known.new_key, wall=lambda: self.seconds, ticks=lambda: self.seconds
        )


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def window(tmp_path: Path, time: Time, qtbot: QtBot) -> Iterator[MainWindow]:
    store = new_store(tmp_path)
    store.close()
    store = open_store(store.folder, "karin", PASSPHRASE, acting_source=time.sources())
    made = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    settle()
    yield made
    made.workspace.screen_language.set("sv")
    made.close()


def try_it(cover_of: QWidget, window: MainWindow, field: str, typed: str, qtbot: QtBot) -> None:
    write(cover_of, field, typed)
    press(cover_of, SHOW)
    qtbot.waitUntil(lambda: not window.workspace.background.is_busy)
    settle()


def names(root: QWidget) -> set[str]:
    return {one.accessibleName() for one in everything(root, QWidget)}


def dialog_on(window: QWidget, *, modal: bool) -> tuple[QDialog, QLineEdit]:
    """A dialog like those of the screens, with something typed in it."""
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    field.setAccessibleName("Anledning")
    QVBoxLayout(dialog).addWidget(field)
    dialog.setModal(modal)
    dialog.open() if modal else dialog.show()
    settle()
    QTest.keyClicks(field, "halva ord")
    return dialog, field


@pytest.mark.parametrize("modal", [True, False])
def test_a_dialog_is_put_away_and_comes_back_with_what_was_typed(
    window: MainWindow, modal: bool, qtbot: QtBot
) -> None:
    dialog, field = dialog_on(window, modal=modal)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    window.covering.idle.left_alone.emit()
    settle()
    assert window.cover_sheet.isVisible() and not dialog.isVisible()
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert dialog.isVisible() and field.text() == "halva ord" and ended == []
    assert dialog.isModal() == modal
    dialog.reject()


def test_f9_covers_from_a_dialog_too(window: MainWindow, qtbot: QtBot) -> None:
    dialog, _ = dialog_on(window, modal=True)
    qtbot.waitActive(dialog)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    settle()
    assert window.cover_sheet.isVisible() and not dialog.isVisible()
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    dialog.reject()


def test_it_comes_off_though_the_field_that_had_the_focus_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    window.cover()
    delete(field)
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert not window.cover_sheet.isVisible()


def test_menus_are_closed_and_choosing_a_file_is_broken_off(window: MainWindow) -> None:
    menu = QMenu(window)
    menu.addAction("Namn på en fil")
    chooser = QFileDialog(window)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.open()
    settle()
    window.cover()
    settle()
    assert not chooser.isVisible()
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible() and window.covering._hangs(one)]
    assert seen == []


def test_three_idle_minutes_cover_and_work_is_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.open_screen("new_case")
    settle()
    field = find(window, "Förnamn, som i ID-handlingen", QLineEdit)
    QTest.keyClicks(field, "Rim")
    watch = window.covering.idle
    watch._touched -= 3 * 60
    watch.look()
    settle()
    assert window.cover_sheet.isVisible() and "Rim" not in {
        one.text() for one in everything(window, QLineEdit)
    }
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert field.isVisible() and field.text() == "Rim"


def test_the_code_shows_the_screen_within_four_hours(window: MainWindow, time: Time, qtbot: QtBot) -> None:
    window.workspace.store.set_pin(PASSPHRASE, PIN)
    window.cover()
    assert PHRASE not in names(window)
    try_it(window, window, CODE, "٢٩٤٨٥٧", qtbot)
    assert not window.cover_sheet.isVisible()
    time.seconds += LONGEST
    window.cover()
    assert CODE not in names(window)
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    window.cover()
    assert CODE in names(window)


def test_hours_that_end_while_it_is_covered_ask_for_the_passphrase(
    window: MainWindow, time: Time, qtbot: QtBot
) -> None:
    window.workspace.store.set_pin(PASSPHRASE, PIN)
    window.cover()
    time.seconds += LONGEST
    try_it(window, window, CODE, PIN, qtbot)
    assert window.cover_sheet.isVisible() and CODE not in names(window)
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert not window.cover_sheet.isVisible()


def test_five_wrong_codes_ask_for_the_passphrase(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.store.set_pin(PASSPHRASE, PIN)
    window.cover()
    for left in (4, 3, 2, 1):
        try_it(window, window, CODE, "918273", qtbot)
        assert f"Försök kvar: {left}" in find(window, CODE, QLineEdit).accessibleDescription()
    try_it(window, window, CODE, "918273", qtbot)
    assert "räcker inte längre" in find(window, PHRASE, QLineEdit).accessibleDescription()
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert not window.cover_sheet.isVisible()


def test_the_passphrase_can_be_used_in_place_of_the_code(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.store.set_pin(PASSPHRASE, PIN)
    window.cover()
    press(window, "Använd lösenfrasen i stället för koden")
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert not window.cover_sheet.isVisible()


def test_wrong_passphrases_on_the_cover_wait_too(window: MainWindow, qtbot: QtBot) -> None:
    window.cover()
    for _ in range(3):
        try_it(window, window, PHRASE, "helt fel lösenfras", qtbot)
    assert any("försök igen om" in one.text() for one in everything(window, QLabel))
    try_it(window, window, PHRASE, PASSPHRASE, qtbot)
    assert window.cover_sheet.isVisible()
    assert find(window, "Logga ut från den dolda skärmen", QAbstractButton).isEnabled()


def candidate_at(window: MainWindow, case_id: UUID) -> CandidateWindow:
    window.open_case(case_id, "self_rating")
    settle()
    press(window, "Lämna över till kandidaten")
    page = window.case.page if window.case else None
    assert isinstance(page, SelfRatingPage) and page.window_of_candidate is not None
    return page.window_of_candidate


def test_the_candidates_window_is_covered_in_their_language_and_comes_back_at_its_question(
    window: MainWindow, qtbot: QtBot
) -> None:
    case = open_assessed_case(window.workspace.store)
    candidate = candidate_at(window, case.case_id)
    candidate.open_part("rating")
    candidate.rating.go_on()
    settle()
    asked = candidate.rating.question.question_text
    window.covering.idle.left_alone.emit()
    settle()
    assert candidate.isVisible() and candidate.cover_sheet.isVisible()
    words = [one.text() for one in everything(candidate, QLabel)]
    assert candidate.speech.words.covered in words and asked not in words
    assert candidate.tag == "ar"
    assert "Logga ut från den dolda skärmen" not in names(candidate)
    QTest.keyClick(candidate.cover_sheet, Qt.Key.Key_Escape)
    assert candidate.isVisible()
    try_it(candidate, window, PHRASE, PASSPHRASE, qtbot)
    assert not candidate.cover_sheet.isVisible() and candidate.rating.question.question_text == asked
    assert window.cover_sheet.isVisible(), "what lies below the candidate stays covered"
    candidate.close()
    settle()


def test_a_key_of_the_candidate_counts_as_somebody_there(window: MainWindow, qtbot: QtBot) -> None:
    case = open_assessed_case(window.workspace.store)
    candidate = candidate_at(window, case.case_id)
    qtbot.waitActive(candidate)
    watch = window.covering.idle
    watch.watch(candidate.windowHandle())
    watch._touched -= 179
    QTest.keyClick(candidate.windowHandle(), Qt.Key.Key_Tab)
    watch._touched -= 2
    watch.look()
    assert not candidate.cover_sheet.isVisible()
    candidate.close()
    settle()


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_the_cover_fits_a_small_screen(window: MainWindow, language: str) -> None:
    window.workspace.store.set_pin(PASSPHRASE, PIN)
    window.resize(683, 384)
    window.workspace.screen_language.set(language)
    window.cover()
    settle()
    assert cut_texts(window.cover_sheet) == []
    for widget in everything(window.cover_sheet, QWidget):
        place = widget.mapTo(window.cover_sheet, widget.rect().bottomRight())
        assert 0 <= place.x() <= 683 and 0 <= place.y() <= 384, widget.accessibleName()


def test_it_watches_no_more_when_it_is_closed(window: MainWindow) -> None:
    window.close()
    assert not window.covering.idle._timer.isActive()
