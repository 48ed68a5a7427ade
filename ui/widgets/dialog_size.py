"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_FRAME = 40  # the title bar and the borders


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give ``dialog`` this size in logical pixels, or what the screen has room for."""
    room = dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))
