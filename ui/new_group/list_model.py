"""The pasted list as a table whose cells are corrected in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.case_words import figures
from ui.new_group.list_rows import CELLS, ListRow, ListRows
from ui.widgets.headed_table import HeadedTable, Index
from ui.workspace import Workspace

TO_MEND = len(CELLS)
_OF_DIGITS = (CELLS.index("born"), CELLS.index("phone"))
_TO_MEND_MARK = "!"


class ListModel(HeadedTable):
    """Names, birth, language, telephone, and what is to be mended; ``edited()`` comes after a change."""

    edited = Signal()

    def __init__(self, workspace: Workspace, rows: ListRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._rows = workspace, rows

    def read_again(self) -> None:
        """Show the rows as they are now."""
        self.beginResetModel()
        self.endResetModel()

    def row_at(self, place: int) -> ListRow | None:
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def words(self, row: ListRow) -> str:
        """What is to be mended in a row, or what was decided about it."""
        if row.faults:
            return " ".join(self._workspace.say(fault) for fault in row.faults)
        if row.case_id is not None:
            return QCoreApplication.translate("ListModel", "Ärendet tas med i gruppen")
        if row.decision is not None and row.decision.case_id is not None:
            hit = next(each for each in row.alike if each.newest_case_id == row.decision.case_id)
            said = QCoreApplication.translate("ListModel", "Ärende {number} tas med i gruppen")
            return said.format(number=figures(hit.case_nos[0]))
        if row.decision is not None and row.decision.returning is not None:
            return QCoreApplication.translate("ListModel", "Ett nytt ärende för samma person")
        return ""

    def count(self) -> int:
        return len(self._rows.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row())
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_text = row is not None and index.column() < TO_MEND
        if not is_text or (row is not None and row.listed.is_case and index.column() > 0):
            return usual
        return usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        text = self.words(row) if index.column() == TO_MEND else self._cell(row, index.column())
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return figures(text) if text and index.column() in _OF_DIGITS else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads()[index.column()]}: {text or '–'}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        cell = "case_no" if row.listed.is_case else CELLS[index.column()]
        if str(value) != getattr(row.listed, cell):
            self._rows.change(index.row(), cell, str(value))
            self.edited.emit()
            last = self.index(self.rowCount() - 1, TO_MEND)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            row = self.row_at(section)
            number = figures(f"{section + 1}")
            return f"{number} {_TO_MEND_MARK}" if row is not None and row.faults else number
        return super().headerData(section, orientation, role)

    def heads(self) -> tuple[str, ...]:
        """The headings of the columns."""
        return (
            QCoreApplication.translate("ListModel", "Förnamn"),
            QCoreApplication.translate("ListModel", "Efternamn"),
            QCoreApplication.translate("ListModel", "Född"),
            QCoreApplication.translate("ListModel", "Språk"),
            QCoreApplication.translate("ListModel", "Telefon"),
            QCoreApplication.translate("ListModel", "Att se på"),
        )

    def _cell(self, row: ListRow, column: int) -> str:
        if row.listed.is_case:
            return row.listed.case_no if column == 0 else ""
        text: str = getattr(row.listed, CELLS[column])
        return text


class CellEditor(QStyledItemDelegate):
    """Names the line that a cell is corrected in, for those who hear the screen."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        model: QAbstractItemModel = index.model()
        head = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        if isinstance(editor, QLineEdit):
            said = QCoreApplication.translate("ListModel", "{column}, rad {row}")
            editor.setAccessibleName(said.format(column=head, row=index.row() + 1))
        return editor
