"""The look: readable colours in light and dark, and only the shipped fonts."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.candidate_view.candidate_look import candidate_sheet
from ui.dressing import FAMILIES, dress
from ui.preferences import Preferences
from ui.view_choices import ViewChoices
from ui.widgets.look import (
    ARABIC_LARGER,
    BODY,
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    LOOKS,
    TYPE_SCALE,
    Colours,
    colours_for,
    colours_on,
    on_chosen,
)
from ui.widgets.style_sheet import style_sheet
from ui.workspace import Workspace

# Each pair that the style sheets and the delegates draw: text on its ground (WCAG 1.4.3), and marks (1.4.11).
TEXT_ON_GROUND = [
    *[
        (ink, ground)
        for ink in ("ink", "quiet", "error", "done", "warning", "accent")
        for ground in ("ground", "sheet", "sunken")
    ],
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("accent_strong", "accent_soft"),
    ("ink", "accent_soft"),
    ("error", "error_soft"),
    ("warning", "warning_soft"),
    ("done", "done_soft"),
    ("on_practice", "practice"),
    ("sheet", "ink"),
]
MARKS = [
    (mark, ground)
    for mark in ("edge", "focus", "accent", "error", "done", "warning")
    for ground in ("ground", "sheet")
]
WCAG_AA, WCAG_AAA, OF_MARKS = 4.5, 7, 3
NAMES = ["light", "dark", "contrast_light", "contrast_dark"]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    known = QColor(colour)
    red, green, blue = (linear(part) for part in (known.redF(), known.greenF(), known.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def too_faint(colours: Colours, pairs: list[tuple[str, str]], least: float) -> list[str]:
    return [
        f"{one} on {other}: {contrast(getattr(colours, one), getattr(colours, other)):.2f}"
        for one, other in pairs
        if contrast(getattr(colours, one), getattr(colours, other)) < least
    ]


@pytest.mark.parametrize("colours", LOOKS, ids=NAMES)
def test_text_and_marks_stand_out(colours: Colours) -> None:
    assert too_faint(colours, TEXT_ON_GROUND, WCAG_AA) == []
    assert too_faint(colours, MARKS, OF_MARKS) == []


@pytest.mark.parametrize("colours", LOOKS, ids=NAMES)
def test_all_words_of_a_chosen_row_stand_out(colours: Colours) -> None:
    inks = ("ink", "quiet", "accent", "warning", "done", "error")
    assert too_faint(on_chosen(colours), [(ink, "accent_soft") for ink in inks], WCAG_AA) == []


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=NAMES[2:])
def test_high_contrast_is_higher(colours: Colours) -> None:
    unchosen = [(ink, ground) for ink, ground in TEXT_ON_GROUND if ground != "accent_soft"]
    assert too_faint(colours, [*unchosen, ("faded", "sheet")], WCAG_AAA) == []
    assert contrast(colours.faded, colours.ink) > 2, "what cannot be pressed looks like what can"
    lines = [(line, ground) for line in ("line", "edge", "focus") for ground in ("sheet", "ground")]
    assert too_faint(colours, lines, WCAG_AAA) == []
    assert too_faint(colours, [("accent_soft", "sheet"), ("accent_soft", "ground")], OF_MARKS) == []


def test_a_colour_that_is_too_faint_is_found() -> None:
    assert too_faint(replace(LIGHT, quiet="#8a9499"), TEXT_ON_GROUND, WCAG_AA) != []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("contrast_wanted", [False, True])
def test_the_style_sheet_knows_all_its_colours(dark: bool, contrast_wanted: bool) -> None:
    colours = colours_for(dark=dark, contrast=contrast_wanted)
    assert "$" not in style_sheet(colours, dark=dark)
    assert colours_on(colours.ground) is colours


def test_each_look_is_told_from_the_others_by_its_ground() -> None:
    assert len({colours.ground for colours in LOOKS}) == len(LOOKS)
    assert colours_for(dark=True, contrast=False) is DARK


def test_a_look_that_is_chosen_in_the_menu_holds_at_once_and_is_kept(
    workspace: Workspace, qapp: QApplication, tmp_path: Path
) -> None:
    menu = QMenu()
    preferences = Preferences(tmp_path / "window.ini")
    choices = ViewChoices(menu, workspace, preferences)
    choices.retranslate()
    choices._theme_actions["contrast"].trigger()
    try:
        assert choices._theme_actions["contrast"].text() == "Hög kontrast"
        assert colours_on(qapp.palette().window().color().name()) in (CONTRAST_LIGHT, CONTRAST_DARK)
        assert Preferences(tmp_path / "window.ini").is_contrast
        choices._theme_actions["dark"].trigger()
        assert colours_on(qapp.palette().window().color().name()) is DARK
    finally:
        dress(qapp, dark=False)
    menu.deleteLater()


def test_every_size_of_letters_is_of_the_one_scale() -> None:
    sheets = style_sheet(LIGHT, dark=False) + candidate_sheet(low=False) + candidate_sheet(low=True)
    of_arabic = {BODY + ARABIC_LARGER}
    assert {int(size) for size in re.findall(r"font-size: (\d+)px", sheets)} <= set(TYPE_SCALE) | of_arabic


def test_the_shipped_fonts_are_used(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    known = set(QFontDatabase.families())
    assert set(FAMILIES) <= known


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox, QRadioButton])
def test_the_focus_of_the_keyboard_is_one_edge_and_no_box_within_it(
    qapp: QApplication, qtbot: QtBot, kind: type[QPushButton | QCheckBox | QRadioButton]
) -> None:
    dress(qapp, dark=False)
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    before, button = QPushButton("Före", whole), kind("Bara ett namn", whole)
    for each in (before, button):
        column.addWidget(each)
    whole.show()
    whole.activateWindow()
    qapp.processEvents()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    pressed = button.grab().toImage()
    before.setFocus(Qt.FocusReason.MouseFocusReason)
    unfocused = button.grab().toImage()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.grab().toImage() == pressed != unfocused
