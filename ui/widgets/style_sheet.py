"""The style sheet, made from the colours and sizes of ``look``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template

from ui.widgets.look import (
    ARABIC_LARGER,
    BODY,
    HEAD,
    LARGE,
    SMALL,
    TARGET,
    TINY,
    TITLE,
    Colours,
    is_high_contrast,
)

ICONS = Path(__file__).parent.parent / "icons"

SHEET = Path(__file__).with_name("style.qss")
# Where soft grounds are no grounds, a mark has an edge; what cannot be pressed is seen by its edge too.
CONTRAST = """
QLabel#badge { background: $sheet; color: $ink; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { placeholder-text-color: $faded; }
QLabel#badge, QFrame#section QFrame#section, QFrame#card QFrame#section { border: 1px solid $edge; }
QPushButton:disabled, QPushButton[primary="true"]:disabled, QLineEdit:disabled, QPlainTextEdit:disabled,
QComboBox:disabled { border: 1px dashed $faded; color: $faded; background: $sheet; }
QPushButton[quiet="true"]:disabled { border-color: transparent; }
"""


def style_sheet(colours: Colours, *, dark: bool, larger: int = 0) -> str:
    """The style sheet of the whole application in ``colours``, its type ``larger`` by so many pixels."""
    rules = SHEET.read_text("utf-8") + (CONTRAST if is_high_contrast(colours) else "")
    return Template(rules).substitute(
        asdict(colours),
        tiny=TINY + larger,
        small=SMALL + larger,
        body=BODY + larger,
        head=HEAD + larger,
        large=LARGE + larger,
        title=TITLE + larger,
        arabic=BODY + ARABIC_LARGER,
        inner=TARGET - 10,
        icons=ICONS.as_posix(),
        theme="dark" if dark else "light",
    )
