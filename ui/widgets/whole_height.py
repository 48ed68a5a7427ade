"""A table as high as all its rows, on a page that scrolls: one thing scrolls, and not one in another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget
from shiboken6 import isValid

from ui.widgets.following_area import FollowingArea

_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class WholeHeight(QObject):
    """Give ``table``, whose model is set, the height of its rows, and let its page follow the chosen row."""

    _fit_wanted = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._is_asked = False
        # In the next turn of the event loop: while rows are measured, a new height would measure them anew.
        self._fit_wanted.connect(self.fit, Qt.ConnectionType.QueuedConnection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, heads = table.verticalHeader(), table.horizontalHeader()
        rows.sectionCountChanged.connect(lambda *_: self._ask())
        rows.sectionResized.connect(lambda *_: self._ask())
        heads.geometriesChanged.connect(self._ask)
        table.model().modelReset.connect(self._ask)
        table.selectionModel().currentChanged.connect(self._follow)
        table.installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """As high as the rows are now."""
        self._is_asked = False
        table = self._table
        around = 2 * table.frameWidth() + table.contentsMargins().top() + table.contentsMargins().bottom()
        height = around + table.horizontalHeader().sizeHint().height() + table.verticalHeader().length()
        if height != table.maximumHeight():
            table.setFixedHeight(height)

    def _ask(self) -> None:
        if not self._is_asked and isValid(self):
            self._is_asked = True
            self._fit_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            way = _PAGES.get(Qt.Key(event.key()))
            if way is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._turn_page(way)
                return True
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Show):
            self._ask()
        return super().eventFilter(watched, event)

    def _turn_page(self, way: int) -> None:
        """The row that is as far away as the page around shows at once, at least the next one."""
        table, current = self._table, self._table.currentIndex()
        last = table.model().rowCount() - 1
        if last < 0:
            return
        row = max(current.row(), 0)
        here = table.rowViewportPosition(row)
        there = table.rowAt(here + way * self._seen())
        if there < 0:
            there = last if way > 0 else 0
        if there == row:
            there = min(max(row + way, 0), last)
        table.setCurrentIndex(table.model().index(there, max(current.column(), 0)))

    def _seen(self) -> int:
        area = self._area()
        return area.viewport().height() if area is not None else self._table.height()

    def _follow(self, chosen: QModelIndex, _before: QModelIndex) -> None:
        area = self._area()
        if area is not None and chosen.isValid() and self._table.hasFocus():
            area.show_row(self._table)

    def _area(self) -> FollowingArea | None:
        around: QWidget | None = self._table.parentWidget()
        while around is not None and not isinstance(around, FollowingArea):
            around = around.parentWidget()
        return around
