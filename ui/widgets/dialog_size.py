"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_FRAME = 40  # the title bar and the borders


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give ``dialog`` this size in logical pixels, or what the screen has room for."""
    room = dialog.screen().availableSize()
    across = min(width, room.width() - _FRAME)
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
    # Words that wrap may need more than the height that was meant.
    needed = layout.totalHeightForWidth(across) if layout is not None and layout.hasHeightForWidth() else 0
    dialog.resize(across, min(max(height, needed), room.height() - _FRAME))
