"""What was copied from the program leaves the clipboard when the program is covered or closed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


class CopiedText(QObject):
    """Knows whether what lies on the clipboard was copied here; what others put there is left alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_ours = False
        QGuiApplication.clipboard().dataChanged.connect(self._note)

    def forget(self) -> None:
        """Empty the clipboard of what was copied here."""
        if self._is_ours:
            QGuiApplication.clipboard().clear()
            self._is_ours = False

    def _note(self) -> None:
        self._is_ours = QApplication.activeWindow() is not None
