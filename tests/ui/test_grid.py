"""Distances on the grid, letters of the scale, colours of the look: what breaks them is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

import ui
from tests.ui.grid import off_grid, off_scale
from tests.ui.staging import dressed
from tests.ui.views import throw_away
from ui.widgets.look import GRID, HEAD

ROOT = Path(ui.__file__).parent
COLOUR = re.compile(
    r'"#[0-9a-fA-F]{3,8}"|: ?#[0-9a-fA-F]{3,8}\b|QColor\(\s*\d|GlobalColor\.(?!transparent)|rgba?\('
)


def literal_colours(text: str) -> list[str]:
    return COLOUR.findall(text)


def test_no_colour_stands_outside_the_look() -> None:
    sources = [*ROOT.rglob("*.py"), *ROOT.rglob("*.qss")]
    found = {
        path.relative_to(ROOT).as_posix(): colours
        for path in sources
        if path.name != "look.py"
        and "practice" not in path.parts
        and (colours := literal_colours(path.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "text", ['QColor("#14595f")', "color: #fff;", "QColor(20, 30, 40)", "Qt.GlobalColor.red", "rgb(1, 2, 3)"]
)
def test_a_colour_outside_the_look_is_found(text: str) -> None:
    assert literal_colours(text)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    dressed(qapp, "sv")
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
    column.setSpacing(GRID // 2)
    row = QHBoxLayout()
    row.setSpacing(GRID)
    column.addWidget(QLabel("Rubrik", made))
    column.addLayout(row)
    for text in ("Ett", "Två"):
        row.addWidget(QPushButton(text, made))
    made.show()
    yield made
    made.close()
    throw_away(made)


def test_what_stands_on_the_grid_in_letters_of_the_scale_is_left_alone(window: QWidget) -> None:
    assert off_grid(window) == [] and off_scale(window) == []


def test_margins_beside_the_grid_are_found(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.setContentsMargins(GRID, GRID, GRID + 1, GRID)
    assert "margins (8, 8, 9, 8)" in off_grid(window)[0]


def test_a_spacing_that_nobody_chose_is_found(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.setSpacing(-1)
    assert "spacing" in off_grid(window)[0]


def test_a_fixed_size_beside_the_grid_is_found(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setFixedHeight(41)
    assert off_grid(window) == ["QPushButton: 41 high"]


def test_letters_of_a_size_of_their_own_are_found(window: QWidget) -> None:
    label = window.findChildren(QLabel)[0]
    letters = label.font()
    letters.setPixelSize(HEAD - 2)
    label.setFont(letters)
    assert off_scale(window) == [f"QLabel: {HEAD - 2} pixels"]
