"""Room for what stands in an empty field."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

_SIDES = 26


def make_room(edit: QLineEdit) -> None:
    """Let a field of a fixed or greatest width be no narrower than its placeholder."""
    wanted = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + _SIDES
    if edit.minimumWidth() == edit.maximumWidth():
        edit.setFixedWidth(max(edit.width(), wanted))
    elif wanted > edit.maximumWidth():
        edit.setMaximumWidth(wanted)
