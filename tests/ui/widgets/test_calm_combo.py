"""A closed list says all its words: in lines where it may grow, else by its tip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.finding import settle
from tests.ui.views import throw_away
from ui.widgets.calm_combo import MOST_LINES, CalmCombo, in_lines
from ui.widgets.look import TARGET

LONG = "Vård- och omsorgsarbete i hemtjänst och på särskilt boende"


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    made.resize(260, 300)
    made.show()
    yield made
    made.close()
    throw_away(made)


def shown(window: QWidget, *, wraps: bool) -> CalmCombo:
    combo = CalmCombo(window, wraps=wraps)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(combo)
    combo.fill([("kort", "Kort"), ("lang", LONG)])
    combo.choose("lang")
    settle()
    return combo


def test_a_field_grows_until_its_words_can_be_read(window: QWidget) -> None:
    combo = shown(window, wraps=True)
    assert combo.is_whole and combo.height() > TARGET and not combo.toolTip()
    combo.choose("kort")
    settle()
    assert combo.minimumHeight() == TARGET


def test_in_a_row_of_tools_what_has_no_room_is_told_by_the_tip(window: QWidget) -> None:
    combo = shown(window, wraps=False)
    before = (combo.is_whole, combo.minimumHeight(), combo.toolTip())
    assert before == (False, TARGET, LONG)
    window.resize(900, 300)
    settle()
    assert (combo.is_whole, combo.toolTip()) == (True, "")


def test_words_are_never_lost_without_a_sign(window: QWidget) -> None:
    letters = window.fontMetrics()
    assert " ".join(in_lines(LONG, 900, letters, MOST_LINES)) == LONG
    assert in_lines(LONG, 120, letters, 2)[-1].endswith("…")
    assert in_lines("", 120, letters, 2) == [""]
