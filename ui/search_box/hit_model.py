"""What is found, as rows of a list: headings that cannot be chosen, and below each its hits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont

from ui.search_box import hits
from ui.search_box.hits import Hit
from ui.widgets.look import GRID, TARGET

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
_ROW = TARGET + 2 * GRID


class HitModel(QAbstractListModel):
    """Rows of ``str``, which are headings, and of ``Hit``; no row is an object of Qt's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []
        self._lines: list[str] = []
        self._is_mirrored = False

    def show_rows(self, rows: Sequence[str | Hit], lines: Sequence[str], *, is_mirrored: bool) -> None:
        """Show these rows; ``lines`` are their texts, cut to the room there is."""
        self.beginResetModel()
        self._rows, self._lines, self._is_mirrored = list(rows), list(lines), is_mirrored
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """What stands in a row; None for a heading, and where there is no such row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Hit) else None

    def choosable(self) -> list[int]:
        """The rows that can be chosen."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Hit)]

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_hit = index.isValid() and self.hit(index.row()) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_hit else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._height(row))
        return _of_heading(role) if isinstance(row, str) else _of_hit(row, role)

    def _height(self, row: str | Hit) -> int:
        if isinstance(row, str):
            return TARGET - GRID
        # Two lines of Naskh letters are higher than two of Latin ones.
        high = _ROW + 2 * GRID if self._is_mirrored else _ROW
        return high if row.detail else TARGET


def _of_heading(role: int) -> Any:
    if role != Qt.ItemDataRole.FontRole:
        return None
    font = QFont()
    font.setBold(True)
    return font


def _of_hit(hit: Hit, role: int) -> Any:
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return hits.said(hit)
    return hit.text if role == Qt.ItemDataRole.ToolTipRole else None
