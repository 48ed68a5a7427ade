"""A button that cannot be pressed now says why, to the eye and to the ear."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton


def allow(button: QAbstractButton, reason: str = "") -> None:
    """Let ``button`` be pressed, or not while there is a ``reason``, which is told with it."""
    button.setEnabled(not reason)
    button.setToolTip(reason)
    button.setAccessibleDescription(reason)
