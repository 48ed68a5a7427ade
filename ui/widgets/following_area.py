"""A scrolling area that never leaves the focus out of sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QTableView, QWidget

from ui.widgets.look import GRID


class FollowingArea(QScrollArea):
    """Scrolls down only, and to the focus also when Tab comes in from outside, which Qt leaves alone.

    What has the focus stays in sight while the page takes its shape, until somebody scrolls or clicks.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_following = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        # The range changes with the height of the page; what is inside takes its place after that.
        self.verticalScrollBar().rangeChanged.connect(self._stay, Qt.ConnectionType.QueuedConnection)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _left: QWidget | None, come: QWidget | None) -> None:
        """What is clicked is in sight already, and must not move under the mouse."""
        is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._is_following = come is not None and not is_clicked and self.isAncestorOf(come)
        self._stay()

    def _stay(self, _least: int = 0, _most: int = 0) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._is_following and self.isVisible() and self.isAncestorOf(focused):
            self._show(focused)

    def show_row(self, table: QTableView) -> None:
        """Scroll to the chosen row of a table that is as high as its rows; the first one with its heads."""
        sheet = self.widget()
        if sheet is None:
            return
        row = table.visualRect(table.currentIndex())
        heads = table.horizontalHeader().height() if table.currentIndex().row() <= 0 else 0
        top = table.viewport().mapTo(sheet, row.topLeft()).y() - heads
        half = (row.height() + heads) // 2
        self.ensureVisible(0, top + half, 0, min(half + GRID, self.viewport().height() // 2))

    def to_top(self) -> None:
        """Show what one begins with."""
        self._is_following = False
        self.verticalScrollBar().setValue(0)

    def _show(self, focused: QWidget) -> None:
        """Scroll to it, and what this area lies in to where it then is."""
        if isinstance(focused, QTableView) and focused.height() > self.viewport().height():
            self.show_row(focused)
        else:
            self.ensureWidgetVisible(focused, GRID, GRID * 2)
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, FollowingArea):
                around.ensureWidgetVisible(focused, GRID, GRID * 2)
            around = around.parentWidget()

    def _let_go(self, _action: int) -> None:
        self._is_following = False
