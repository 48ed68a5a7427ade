"""Labels: a text of Arabic words is laid from the right whatever comes first, and says what it was given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.language import ScreenLanguage
from ui.widgets.labels import Label

NAME_FIRST = "Kock: المعايير"
NAME_LAST = "المعايير: Kock"


@pytest.fixture
def in_arabic(qtbot: QtBot) -> Iterator[None]:
    screen = ScreenLanguage()
    screen.set("ar")
    yield
    screen.set("sv")


def picture(qtbot: QtBot, text: str) -> QImage:
    label = Label(text)
    qtbot.addWidget(label)
    label.resize(300, 40)
    return label.grab().toImage()


@pytest.mark.usefixtures("in_arabic")
def test_a_latin_name_does_not_turn_an_arabic_line_around(qtbot: QtBot) -> None:
    assert picture(qtbot, NAME_FIRST) == picture(qtbot, f"\N{RIGHT-TO-LEFT MARK}{NAME_FIRST}")
    assert picture(qtbot, NAME_FIRST) != picture(qtbot, NAME_LAST)


@pytest.mark.usefixtures("in_arabic")
def test_no_line_of_several_is_turned_around(qtbot: QtBot) -> None:
    marked = f"\N{RIGHT-TO-LEFT MARK}{NAME_FIRST}"
    assert picture(qtbot, f"{NAME_LAST}\n{NAME_FIRST}") == picture(qtbot, f"{NAME_LAST}\n{marked}")


@pytest.mark.usefixtures("in_arabic")
def test_a_label_says_what_it_was_given(qtbot: QtBot) -> None:
    label = Label(NAME_FIRST)
    qtbot.addWidget(label)
    assert label.text() == NAME_FIRST


@pytest.mark.usefixtures("in_arabic")
def test_a_case_number_alone_keeps_its_order(qtbot: QtBot) -> None:
    alone, isolated = (
        picture(qtbot, text) for text in ("2026-0004-A", "\N{LEFT-TO-RIGHT ISOLATE}2026-0004-A")
    )
    assert alone == isolated


def test_a_label_that_is_cleared_says_nothing(qtbot: QtBot) -> None:
    label = Label(NAME_FIRST)
    qtbot.addWidget(label)
    label.clear()
    assert label.text() == ""
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.text() == ""


def test_a_label_follows_a_change_of_language(qtbot: QtBot) -> None:
    label = Label(NAME_FIRST)
    qtbot.addWidget(label)
    label.resize(300, 40)
    before = label.grab().toImage()
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.grab().toImage() != before
    assert label.text() == NAME_FIRST


LONG = "من يظهر في الصورة يجب أن يكون قد وافق. لا تُطبع صورة فيها شخص لم يوافق؛ غطِّ الوجه أو احذف الصورة."


def ink(shown: QImage, top: int, bottom: int) -> list[int]:
    """The columns in which something is painted between two heights."""
    ground = shown.pixel(0, 0)
    rows = range(top, bottom)
    return [x for x in range(shown.width()) if any(shown.pixel(x, y) != ground for y in rows)]


def lines(qtbot: QtBot, text: str, width: int, count: int) -> list[list[int]]:
    label = Label(text)
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    shown = label.grab().toImage()
    high = shown.height() // count
    return [ink(shown, place * high, (place + 1) * high) for place in range(count)]


@pytest.mark.usefixtures("in_arabic")
@pytest.mark.parametrize("width", range(380, 400, 4))
def test_each_line_of_an_arabic_text_begins_at_the_right_edge(qtbot: QtBot, width: int) -> None:
    first, last = lines(qtbot, LONG, width, 2)
    assert abs(first[-1] - last[-1]) <= 2
    assert first[-1] >= width - 3


@pytest.mark.usefixtures("in_arabic")
def test_an_arabic_line_below_a_latin_one_ends_at_the_left(qtbot: QtBot) -> None:
    words, stop = "يُحذف الملف", "."
    _, bare = lines(qtbot, f"Tallrikar\n{words}", 300, 2)
    _, ended = lines(qtbot, f"Tallrikar\n{words}{stop}", 300, 2)
    assert ended[0] < bare[0] and ended[-1] == bare[-1]


@pytest.mark.parametrize("is_arabic_first", [True, False])
def test_on_a_swedish_screen_each_line_has_its_own_direction(qtbot: QtBot, *, is_arabic_first: bool) -> None:
    texts = ["لا أوافق. لم تكن هناك مواد.", "Svar: råvaror saknades."]
    ordered = texts if is_arabic_first else texts[::-1]
    together = lines(qtbot, "\n".join(ordered), 300, 2)
    assert together == [lines(qtbot, text, 300, 1)[0] for text in ordered]
