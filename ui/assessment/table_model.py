"""The criteria of one module as a table: text, a column for each level, and what is known beside them."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from ui.assessment.criterion_model import TOP, CriterionModel, CriterionRow, Index, Role, accessible_text


class Column(Enum):
    """What a column shows; there is one ``LEVEL`` for each level of the scale."""

    TEXT = auto()
    LEVEL = auto()
    ABSENT = auto()


_AFTER = (Column.ABSENT,)


class TableModel(CriterionModel):
    """A column for each level beside the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._levels: list[str] = []

    def show_scale(self, levels: list[str]) -> bool:
        """Take the names of the levels; True where they are others than before."""
        if levels == self._levels:
            return False
        self.beginResetModel()
        self._levels = levels
        self.endResetModel()
        return True

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else 1 + len(self._levels) + len(_AFTER)

    def kind(self, column: int) -> Column:
        if column == 0:
            return Column.TEXT
        after = column - 1 - len(self._levels)
        return Column.LEVEL if after < 0 else _AFTER[after]

    def title(self, column: int) -> str:
        """The head of a column, in the screen language."""
        kind = self.kind(column)
        if kind is Column.LEVEL:
            return self._levels[column - 1]
        return {
            Column.TEXT: QCoreApplication.translate("TableModel", "Kriterium"),
            Column.ABSENT: QCoreApplication.translate("TableModel", "Utan nivå"),
        }[kind]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.title(section) if 0 <= section < self.columnCount() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, Role.ROW)
        if row is None or role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, index.column())
        return self._spoken(row, index.column()) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def is_set(self, place: int, column: int) -> bool:
        """Whether the level of this column is the one that was set."""
        return self._rows[place].filled == column - 1

    def _shown(self, row: CriterionRow, column: int) -> str:
        kind = self.kind(column)
        if kind is Column.TEXT:
            return f"{row.code} {row.swedish}"
        return row.mark if kind is Column.ABSENT and row.is_absent else ""

    def _spoken(self, row: CriterionRow, column: int) -> str:
        """A cell as a screen reader says it."""
        if self.kind(column) is Column.TEXT:
            parts = (accessible_text(row), *lacking(row), row.own_view)
            return ". ".join(part for part in parts if part)
        if self.kind(column) is Column.LEVEL:
            is_set = row.filled == column - 1
            chosen = QCoreApplication.translate("TableModel", "vald")
            return f"{self.title(column)}, {chosen}" if is_set else self.title(column)
        return f"{self.title(column)}: {self._shown(row, column) or '–'}"


def lacking(row: CriterionRow) -> list[str]:
    """What it lacks before it can be signed, and how many pieces of evidence it has."""
    lines = []
    if row.lacks_words:
        lines.append(QCoreApplication.translate("TableModel", "utan motivering"))
    if row.evidence:
        lines.append(QCoreApplication.translate("TableModel", "underlag: {count}").format(count=row.evidence))
    return lines
