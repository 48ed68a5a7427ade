"""Every window and dialog can be heard and walked by keys alone, and what cannot is found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.accessible_tree import lost_ways, unspoken
from tests.ui.cut_texts import cut, untold
from tests.ui.finding import settle
from tests.ui.grid import off_grid, off_scale
from tests.ui.named_items import named_items
from tests.ui.pseudo import PseudoLanguage
from tests.ui.staging import SLOW, amiss, dressed, unopened_dialogs
from tests.ui.target_sizes import too_small
from tests.ui.view_dialogs import DIALOGS
from tests.ui.views import DOUBLED, SMALL, Stage, View, show

pytestmark = pytest.mark.timeout(900)
LOOKS = [(tag, size) for tag in ("sv", "en", "ar") for size in (SMALL, DOUBLED)]
# The candidate's window speaks the words of its own files.
OWN_WORDS = "candidate"


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    dressed(qapp, "sv")
    made = Stage(tmp_path_factory.mktemp("stage"))
    yield made
    made.close()


def untold_by_us(view: View) -> list[str]:
    return [] if view.name.startswith(OWN_WORDS) else untold(view.window)


def quick_views(stage: Stage) -> Iterator[View]:
    """Those that are soon opened, each page and screen once."""
    yield from stage.doors()
    yield from stage.screens(SLOW)
    yield from stage.pages(parts=False)
    yield from stage.dialogs(SLOW)


def test_every_view_is_spoken_walked_whole_and_translated(stage: Stage) -> None:
    """In a language 40 % longer than Swedish, in the window of a screen of 1366 x 768 at 125 %."""
    with PseudoLanguage(stage.language):
        found, named = {}, named_items()
        for view in quick_views(stage):
            faults = [
                *unspoken(view.window),
                *lost_ways(view.window),
                *too_small(view.window),
                *cut(view.window),
                *untold_by_us(view),
                *off_grid(view.window),
                *off_scale(view.window),
            ]
            if faults:
                found[view.name] = faults
    assert found == {}
    assert len(named_items() - named) == 0


def test_every_dialog_is_walked() -> None:
    assert unopened_dialogs() == []


def test_no_dialog_is_a_dead_end(stage: Stage) -> None:
    """Esc leaves each of them, wherever the focus is."""
    held = []
    for view in stage.dialogs(SLOW):
        QTest.keyClick(QApplication.focusWidget() or view.window, Qt.Key.Key_Escape)
        settle()
        if view.is_shown:
            held.append(view.name)
    assert held == []


def test_the_menus_are_reached_by_keys(stage: Stage) -> None:
    show(stage.window, SMALL)
    QTest.keyClick(stage.window, Qt.Key.Key_Alt)
    settle()
    bar = stage.window.menuBar()
    assert bar.hasFocus() or bar.activeAction() is not None
    QTest.keyClick(bar, Qt.Key.Key_Escape)


class Broken(QWidget):
    """A window with one fault of each kind."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for widget in widgets:
            column.addWidget(widget)
        show(self, (320, 240))


class Leading(QPushButton):
    """Shows something else as soon as it gets the focus."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.window().setWindowTitle("En annan sida")


def named(widget: QWidget, name: str) -> QWidget:
    widget.setAccessibleName(name)
    return widget


def faults_of(*widgets: QWidget) -> str:
    window = Broken(*widgets)
    found = "\n".join([*unspoken(window), *lost_ways(window), *cut(window), *untold(window)])
    window.close()
    window.deleteLater()
    return found


def test_a_control_without_a_name_is_found() -> None:
    assert "no name" in faults_of(QLineEdit(), named(QPushButton("Spara"), "Spara"))


def test_tabs_without_a_name_and_a_target_that_is_too_small_are_found() -> None:
    tabs, dot, low = QTabBar(), named(QToolButton(), "Punkt"), named(QPushButton("Spara"), "Spara")
    tabs.addTab("Ett")
    tabs.addTab("Två")
    dot.setFixedSize(20, 20)
    low.setStyleSheet("min-height: 10px; max-height: 10px; padding: 0")
    window = Broken(tabs, dot, low)
    assert any(fault.startswith("no name of its own") for fault in unspoken(window))
    assert [fault.split(" is ")[1] for fault in too_small(window) if "QTabBar" not in fault] == [
        "20 × 20",
        f"{low.width()} × {low.height()}",
    ]
    window.close()
    window.deleteLater()


def test_what_only_the_pointer_tells_and_a_tab_that_leads_away_are_found() -> None:
    told, away = named(QPushButton("Spara"), "Spara"), Leading("Vidare")
    told.setToolTip("Sparar i arkivet")
    named(away, "Vidare")
    window = Broken(told, away)
    assert "only the pointer tells: Sparar i arkivet" in unspoken(window)
    assert "the window has no title" in unspoken(window)
    assert any(fault.startswith("Tab went from") for fault in lost_ways(window))
    window.close()
    window.deleteLater()


def test_a_focus_trap_is_found() -> None:
    trap = named(QPlainTextEdit(), "Motivering")
    assert "Tab never comes to: Spara" in faults_of(trap, named(QPushButton("Spara"), "Spara"))


def test_an_order_that_is_not_that_of_reading_is_found() -> None:
    first, second, third = (named(QPushButton(text), text) for text in ("Ett", "Två", "Tre"))
    window = Broken(first, second, third)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    assert any(fault.startswith("read the other way round") for fault in lost_ways(window))
    window.close()
    window.deleteLater()


def test_a_focus_that_does_not_show_is_found() -> None:
    plain = named(QWidget(), "Yta")
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    plain.setMinimumHeight(40)
    assert "the focus does not show on: Yta" in faults_of(plain, named(QPushButton("Spara"), "Spara"))


def test_a_text_that_is_cut_and_one_that_nobody_translated_are_found() -> None:
    narrow = named(QPushButton("Skriv ut förteckningen över alla ärenden"), "Skriv ut förteckningen")
    narrow.setFixedWidth(60)
    found = faults_of(narrow)
    assert "is cut" in found
    assert "Skriv ut förteckningen" in found.split("is cut")[1].split("\n", 1)[1]


@pytest.mark.endurance
@pytest.mark.parametrize(("tag", "size"), LOOKS)
def test_every_view_in_every_language_and_zoom(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, tag: str, size: tuple[int, int]
) -> None:
    dressed(qapp, tag)
    stage = Stage(tmp_path_factory.mktemp("looks"), tag, size)
    try:
        assert amiss(stage.every_view(), unspoken, lost_ways, cut, too_small) == {}
    finally:
        stage.close()
        dressed(qapp, "sv")


@pytest.mark.endurance
@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("size", [SMALL, DOUBLED], ids=["small", "doubled"])
def test_every_view_in_a_longer_language(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, size: tuple[int, int], mirrored: bool
) -> None:
    dressed(qapp, "sv")
    stage = Stage(tmp_path_factory.mktemp("longer"), "sv", size)
    try:
        with PseudoLanguage(stage.language, mirrored=mirrored):
            found = {
                view.name: faults
                for view in stage.every_view()
                if (faults := [*cut(view.window), *untold_by_us(view)])
            }
        assert found == {}
    finally:
        stage.close()


def test_every_line_of_a_dialog_is_known() -> None:
    assert SLOW & set(DIALOGS)
