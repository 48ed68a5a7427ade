"""Pieces of a line that keep their order where the screen is written from the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_END = "\N{POP DIRECTIONAL ISOLATE}"


def is_mirrored() -> bool:
    """Whether the screen is written from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """``text`` as one piece of a line that may run the other way, where the screen is mirrored.

    What is put together of such pieces already is left alone: it runs the way of the screen.
    """
    if not is_mirrored() or _END in text:
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}{_END}"
