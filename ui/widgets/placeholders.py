"""Room for what stands in an empty field."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QLineEdit

from ui.widgets.look import GRID

_SIDES = 26


def make_room(edit: QLineEdit) -> None:
    """Let a field of a fixed or greatest width be no narrower than its placeholder."""
    words = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + _SIDES
    wanted = ceil(words / GRID) * GRID
    if edit.minimumWidth() == edit.maximumWidth():
        edit.setFixedWidth(max(edit.width(), wanted))
    elif wanted > edit.maximumWidth():
        edit.setMaximumWidth(wanted)
