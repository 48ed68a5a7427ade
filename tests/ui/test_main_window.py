"""The window: from the list into a case and back, by mouse and by keyboard, in any width and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump

from forms import reading
from tests.assessing import open_assessed_case
from tests.opened import open_case, open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, START, open_again
from tests.ui.finding import everything, find, press, settle, write
from ui.actions import shortcuts
from ui.application import build_main_window
from ui.candidate_view.page import SelfRatingPage
from ui.case_list.screen import CaseListScreen
from ui.case_window import CaseWindow
from ui.main_window import MainWindow
from ui.preferences import Preferences
from validering import candidates, cases, settings
from validering.storage.stores import Store, open_store
from validering.terms import Product


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def window(store: Store, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_main_window(store, reading, preferences=preferences)
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    made.workspace.screen_language.set("sv")
    made.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_case(store, "Amina Al-Hakim", [Product.OCCUPATIONAL_ASSESSMENT])


def action(window: MainWindow, text: str) -> QAction:
    """The menu entry with these words."""
    return next(one for one in window.findChildren(QAction) if one.text() == text)


def test_it_opens_on_the_list_of_cases(window: MainWindow) -> None:
    assert find(window, "Ärenden", CaseListScreen)
    assert "Validering" in window.windowTitle()


def test_a_case_that_is_not_there_is_refused_and_leaves_nothing_behind(window: MainWindow) -> None:
    window.open_case(UUID(int=7))
    settle()
    assert window.case is None
    assert window.findChildren(CaseWindow) == []
    window.workspace.screen_language.set("en")
    settle()


def test_a_case_opens_on_its_first_page_and_leads_back(case_id: UUID, window: MainWindow) -> None:
    window.open_case(case_id)
    settle()
    assert window.case is not None
    assert window.case.page is not None
    assert window.case.page.page_id == window.case.page_ids[0]
    press(window, "Tillbaka till alla ärenden")
    assert window.case is None


def test_pages_open_by_number_and_by_the_list(case_id: UUID, window: MainWindow, qtbot: QtBot) -> None:
    window.open_case(case_id)
    settle()
    assert window.case is not None
    for place, page_id in enumerate(window.case.page_ids):
        number = Qt.Key(Qt.Key.Key_0 + (place + 1) % 10)
        QTest.keyClick(window, number, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert window.case.page is not None
        assert window.case.page.page_id == page_id
    pages = find(window, "Ärendets sidor", QListWidget)
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_Home)
    settle()
    assert window.case.page is not None
    assert window.case.page.page_id == window.case.page_ids[0]


def test_a_portfolio_case_has_no_pages_for_rating(store: Store, window: MainWindow) -> None:
    window.open_case(open_portfolio_case(store, "Bo Ek"))
    assert window.case is not None
    assert not {"assessment", "result"} & set(window.case.page_ids)


def test_the_header_says_who_how_to_reach_them_what_is_missing_and_leads_to_it(
    case_id: UUID, window: MainWindow
) -> None:
    window.workspace.apply(candidates.change_candidate, case_id, phone="070-174 06 05")
    window.open_case(case_id)
    settle()
    assert window.case is not None
    header = window.case.header
    texts = " ".join(label.text() for label in everything(header, QWidget) if hasattr(label, "text"))
    assert "070-174 06 05" in texts
    missing = next(one for one in everything(header, QAbstractButton) if "Saknas" in one.accessibleName())
    missing.click()
    settle()
    assert window.case.page is not None
    assert window.case.page.page_id != "overview"


def test_a_saved_field_shows_the_time(case_id: UUID, window: MainWindow) -> None:
    window.open_case(case_id)
    window.workspace.apply(candidates.change_candidate, case_id, phone="070-174 06 06")
    settle()
    assert window.case is not None
    shown = [one.accessibleName() for one in everything(window.case.header, QWidget)]
    assert any(name.startswith("Sparat ") for name in shown)


def test_a_case_is_titled_by_its_number_in_task_bars_and_shared_screens(
    case_id: UUID, window: MainWindow
) -> None:
    person = window.workspace.read(candidates.read_candidate, case_id)
    number = window.workspace.read(cases.read_case, case_id).case_no
    window.open_case(case_id)
    assert number in window.windowTitle()
    assert person.given_names not in window.windowTitle()
    window.workspace.screen_language.set("en")
    settle()
    assert window.windowTitle() == f"Case {number} – Validering"


def test_the_narrow_window_offers_the_pages_in_one_list(case_id: UUID, window: MainWindow) -> None:
    window.open_case(case_id)
    window.resize(683, 384)
    settle()
    assert window.width() == 683
    pages = find(window, "Ärendets sidor", QComboBox)
    assert window.case is not None
    assert pages.count() == len(window.case.page_ids)


def test_f6_goes_round_all_parts_of_the_window(case_id: UUID, window: MainWindow, qtbot: QtBot) -> None:
    window.open_case(case_id)
    qtbot.waitActive(window)
    settle()
    seen = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        settle()
        seen.append(QApplication.focusWidget())
    assert len(set(seen)) == 3
    assert find(window, "Ärendets sidor", QListWidget) in seen


def test_f6_leaves_the_menu_bar_with_its_window(window: MainWindow, qtbot: QtBot) -> None:
    """Python lets go of what hangs on something else when that goes; the menus would go with the bar."""
    window.open_screen("follow_up")
    qtbot.waitActive(window)
    settle()
    before = hangs_on(window._bar)
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F6)
    assert hangs_on(window._bar) == before != ""


def hangs_on(widget: QWidget) -> str:
    """What Python takes a widget to be a part of."""
    return next((line for line in dump(widget).splitlines() if line.startswith("parent")), "")


def test_the_language_switches_while_the_window_is_open(case_id: UUID, window: MainWindow) -> None:
    window.open_case(case_id)
    settle()
    window.workspace.screen_language.set("ar")
    settle()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.menuBar().actions()[0].text() != "Ärenden"
    texts = " ".join(one.accessibleName() for one in everything(window, QWidget))
    assert not any("٠" <= char <= "٩" for char in texts)
    window.workspace.screen_language.set("sv")
    settle()
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.menuBar().actions()[0].text() == "Ärenden"


def uncover(window: MainWindow, passphrase: str, qtbot: QtBot) -> None:
    """Give a passphrase on the cover and wait until it has been tried."""
    write(window, "Din lösenfras", passphrase)
    press(window, "Visa skärmen igen")
    qtbot.waitUntil(lambda: not window.workspace.background.is_busy)
    settle()


def test_the_cover_hides_everything_until_the_passphrase_is_given(
    case_id: UUID, window: MainWindow, qtbot: QtBot
) -> None:
    window.open_case(case_id)
    action(window, "Dölj allt på skärmen").trigger()
    settle()
    cover = window.cover_sheet
    assert cover.isVisible()
    assert cover.geometry() == window.rect()
    assert everything(window, QListWidget) == []
    uncover(window, "fel lösenfras här", qtbot)
    assert cover.isVisible()
    assert "stämmer inte för Karin Ek" in " ".join(label.text() for label in everything(cover, QLabel))
    uncover(window, PASSPHRASE, qtbot)
    assert not cover.isVisible()
    assert find(window, "Ärendets sidor", QListWidget)


def test_no_key_reaches_what_is_covered(case_id: UUID, window: MainWindow, qtbot: QtBot) -> None:
    window.open_case(case_id)
    qtbot.waitActive(window)
    assert window.case is not None and window.case.page is not None
    page = window.case.page.page_id
    QTest.keyClick(window, Qt.Key.Key_F9)
    settle()
    for keys in shortcuts():
        QTest.keySequence(window, QKeySequence(keys))
        settle()
    assert window.isVisible() and window.cover_sheet.isVisible() and not window.isFullScreen()
    assert window.case is not None and window.case.page is not None
    assert window.case.page.page_id == page
    reached = set()
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None and window.cover_sheet.isAncestorOf(focus)
        reached.add(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached == {"Din lösenfras", "Visa skärmen igen", "Logga ut från den dolda skärmen"}
    assert not window.menuBar().isEnabled()
    uncover(window, PASSPHRASE, qtbot)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.case is None


def test_another_person_signs_out_the_one_who_has_left(window: MainWindow) -> None:
    window.cover()
    left: list[bool] = []
    window.signed_out.connect(lambda: left.append(True))
    press(window, "Logga ut från den dolda skärmen")
    assert left == [True]


def test_the_window_is_covered_from_when_the_candidate_has_it(store: Store, window: MainWindow) -> None:
    case = open_assessed_case(store)
    window.open_case(case.case_id, "self_rating")
    settle()
    press(window, "Lämna över till kandidaten")
    assert window.cover_sheet.isVisible()
    page = window.case.page if window.case else None
    assert isinstance(page, SelfRatingPage) and page.window_of_candidate is not None
    page.window_of_candidate.close()
    settle()
    assert window.cover_sheet.isVisible()
    assert QApplication.activeWindow() in (window, None)


def test_search_opens_over_the_case_with_the_focus_in_its_line(
    window: MainWindow, case_id: UUID, qtbot: QtBot
) -> None:
    window.open_case(case_id)
    qtbot.waitActive(window)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Namn, ärendenummer, kriterium, anteckning eller skärm"
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert window.case is not None


def test_leaving_saves_what_is_typed_and_closes_the_store(window: MainWindow, store: Store) -> None:
    window.open_screen("centre")
    settle()
    write(window, "Postnummer och ort", "Lund")
    left: list[bool] = []
    window.signed_out.connect(lambda: left.append(True))
    window.sign_out()
    assert left == [True]
    again = open_again(store)
    assert again.read(settings.read_centre).city == "Lund"
    again.close()


def test_every_control_has_a_name_and_every_shortcut_is_listed(case_id: UUID, window: MainWindow) -> None:
    window.open_case(case_id)
    settle()
    header_and_list = [window.case.header, *window.case.regions()[:1]] if window.case else []
    nameless = [
        widget
        for region in header_and_list
        for widget in [region, *everything(region, QWidget)]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_the_menu_of_languages_says_that_translations_are_unchecked(window: MainWindow) -> None:
    assert not action(window, "Översättningarna är inte språkgranskade").isEnabled()
    action(window, "العربية").trigger()
    settle()
    assert not action(window, "الترجمات غير مدققة لغويًا").isEnabled()


def test_work_in_the_background_cuts_no_name(window: MainWindow) -> None:
    name = next(label for label in everything(window, QLabel) if label.text().startswith("Inloggad: "))
    window.workspace.background.busy_changed.emit(True)
    settle()
    assert "Arbetar …" in [label.text() for label in everything(window, QLabel)]
    assert name.width() >= name.sizeHint().width()
    window.workspace.background.busy_changed.emit(False)


@pytest.mark.situation("clock set back")
def test_a_clock_that_was_set_back_is_told_in_front(
    store: Store, preferences: Preferences, qtbot: QtBot
) -> None:
    open_portfolio_case(store, "Amina Al-Hakim")
    store.close()
    earlier = replace(store.sources, now=lambda: START - timedelta(days=400))
    behind = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=earlier)
    window = build_main_window(behind, reading, preferences=preferences)
    qtbot.addWidget(window)
    assert "2025-07-28" in window.strip.text()
    assert "2026-09-01" in window.strip.text()
    assert "Ställ klockan rätt" in window.strip.text()
    window.close()
