"""A table model whose columns have heads and whose rows are counted; what a cell says is its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class HeadedTable(QAbstractTableModel):
    """A subclass gives ``heads``, ``count`` and ``data``."""

    @abstractmethod
    def heads(self) -> Sequence[str]:
        """The headings of the columns, in the language of the screen."""

    @abstractmethod
    def count(self) -> int:
        """How many rows there are."""

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = self.heads()
        return heads[section] if 0 <= section < len(heads) else None
