"""A scrolling area that never leaves the focus out of sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.widgets.look import GRID


class FollowingArea(QScrollArea):
    """Scrolls down only, and to the focus also when Tab comes in from outside, which Qt leaves alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _left: QWidget | None, come: QWidget | None) -> None:
        """What is clicked is in sight already, and must not move under the mouse."""
        is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if come is not None and not is_clicked and self.isVisible() and self.isAncestorOf(come):
            self.ensureWidgetVisible(come, GRID, GRID * 2)
