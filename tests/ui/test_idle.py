"""Nobody at the screen: noticed by the clocks that are passed in, never by waiting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.finding import settle
from ui.idle import CLOCK_JUMP, LOOK_EVERY, IdleWatch
from ui.widgets.countdown import Countdown

MINUTES = 3


@dataclass
class Clocks:
    wall: float = 1_000_000.0
    run: float = 500.0

    def go(self, seconds: float) -> None:
        self.wall, self.run = self.wall + seconds, self.run + seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watched(clocks: Clocks, qtbot: QtBot) -> Iterator[tuple[IdleWatch, QLineEdit, list[bool]]]:
    """A watch, a window it watches, and a list that grows when it calls."""
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    watch = IdleWatch(lambda: MINUTES, wall=lambda: clocks.wall, ticks=lambda: clocks.run)
    called: list[bool] = []
    watch.left_alone.connect(lambda: called.append(True))
    watch.begin()
    watch.watch(window.windowHandle())
    yield watch, window, called
    watch.stop()


Watched = tuple[IdleWatch, QLineEdit, list[bool]]


def pass_time(watch: IdleWatch, clocks: Clocks, seconds: int) -> None:
    """Let time pass as it does, with a look every few seconds."""
    for _ in range(seconds // LOOK_EVERY):
        clocks.go(LOOK_EVERY)
        watch.look()


def test_three_minutes_without_key_or_mouse_call(watched: Watched, clocks: Clocks) -> None:
    watch, _, called = watched
    pass_time(watch, clocks, MINUTES * 60 - LOOK_EVERY)
    assert called == []
    pass_time(watch, clocks, LOOK_EVERY)
    assert called


@pytest.mark.parametrize("act", ["key", "mouse", "click"])
def test_a_key_or_the_mouse_starts_the_minutes_anew(watched: Watched, clocks: Clocks, act: str) -> None:
    watch, window, called = watched
    pass_time(watch, clocks, 170)
    handle = window.windowHandle()
    if act == "key":
        QTest.keyClick(handle, Qt.Key.Key_A)
    elif act == "mouse":
        QTest.mouseMove(handle, QPoint(3, 3))
        QTest.mouseMove(handle, QPoint(9, 9))
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    settle()
    pass_time(watch, clocks, 170)
    assert called == []
    pass_time(watch, clocks, 20)
    assert called


def test_a_short_sleep_is_told_by_the_clock_on_the_wall(watched: Watched, clocks: Clocks) -> None:
    watch, _, called = watched
    clocks.wall += CLOCK_JUMP + 1
    watch.look()
    assert called


def test_a_clock_that_also_runs_in_sleep_tells_it_by_the_looks_it_missed(
    watched: Watched, clocks: Clocks
) -> None:
    watch, _, called = watched
    clocks.go(90)
    watch.look()
    assert called


def test_a_clock_that_is_set_back_covers_and_small_corrections_do_not(
    watched: Watched, clocks: Clocks
) -> None:
    watch, _, called = watched
    clocks.wall -= 5
    watch.look()
    assert called == []
    clocks.wall -= 3600
    watch.look()
    assert called


def test_nothing_is_watched_after_the_end(watched: Watched, clocks: Clocks) -> None:
    watch, window, _ = watched
    struck: list[object] = []
    watch.cover_key.connect(struck.append)
    watch.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    assert struck == [] and not watch._timer.isActive()


def test_a_countdown_is_said_in_words_and_ends(clocks: Clocks, qtbot: QtBot) -> None:
    counter = Countdown(ticks=lambda: clocks.run)
    qtbot.addWidget(counter)
    ended: list[bool] = []
    counter.ended.connect(lambda: ended.append(True))
    counter.begin("karin", 20)
    assert counter.isVisible() and counter.text() == "karin: försök igen om 20 sekunder."
    clocks.go(15)
    counter.look()
    assert counter.text() == "karin: försök igen om 5 sekunder." and ended == []
    clocks.go(5)
    counter.look()
    assert ended == [True] and counter.isHidden()
