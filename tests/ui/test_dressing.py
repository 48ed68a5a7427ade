"""The look: readable colours in light and dark, and only the shipped fonts."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from ui.dressing import FAMILIES
from ui.widgets.look import DARK, LIGHT, Colours
from ui.widgets.style_sheet import style_sheet

TEXT_ON_GROUND = [
    *[
        (ink, ground)
        for ink in ("ink", "quiet", "error", "done", "warning", "accent")
        for ground in ("ground", "sheet")
    ],
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("accent_strong", "accent_soft"),
    ("ink", "accent_soft"),
    ("error", "error_soft"),
    ("warning", "warning_soft"),
    ("done", "done_soft"),
    ("quiet", "sunken"),
    ("on_practice", "practice"),
]
EDGES = [("edge", "sheet"), ("edge", "ground"), ("focus", "sheet"), ("focus", "ground")]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    known = QColor(colour)
    red, green, blue = (linear(part) for part in (known.redF(), known.greenF(), known.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_edges_stand_out(colours: Colours) -> None:
    for ink, ground in TEXT_ON_GROUND:
        assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5, (ink, ground)
    for edge, ground in EDGES:
        assert contrast(getattr(colours, edge), getattr(colours, ground)) >= 3, (edge, ground)


@pytest.mark.parametrize("dark", [False, True])
def test_the_style_sheet_knows_all_its_colours(dark: bool) -> None:
    assert "$" not in style_sheet(DARK if dark else LIGHT, dark=dark)


def test_the_shipped_fonts_are_used(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    known = set(QFontDatabase.families())
    assert set(FAMILIES) <= known
