"""The rows of the list and what is shown of them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ui.case_list.columns import COLUMNS
from validering.case_list import CaseRow
from validering.case_numbers import without_document_digits
from validering.searching import matches
from validering.states import StepId

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
ANY = "any"
HALTED = "halted"
CLOSED = "closed"
NOBODY = "nobody"


class CasesModel(QAbstractTableModel):
    """All cases; ``row_at`` gives the case of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseRow, ...] = ()
        self.language = "sv"

    def show_rows(self, rows: tuple[CaseRow, ...], language: str) -> None:
        """Show these cases, in words of ``language``."""
        self.beginResetModel()
        self._rows, self.language = rows, language
        self.endResetModel()

    def row_at(self, row: int) -> CaseRow:
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row, self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title()}: {column.text(row, self.language)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title()
        return None


class ShownCases(QSortFilterProxyModel):
    """The cases that pass search and filters, sorted as the columns say."""

    def __init__(self, cases: CasesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._query = ""
        self._step: str = ANY
        self._lead: UUID | str = ANY
        self.setSourceModel(cases)
        self.setDynamicSortFilter(True)

    def show_only(self, query: str, step: StepId | str, lead: UUID | str) -> None:
        """Keep what fits; ``step`` and ``lead`` may be ANY, step HALTED or CLOSED, lead NOBODY."""
        self.beginFilterChange()
        self._query, self._step, self._lead = without_document_digits(query), str(step), lead
        self.endFilterChange()

    def case_at(self, index: Index) -> CaseRow:
        """The case of a shown row."""
        return self._cases.row_at(self.mapToSource(index).row())

    def row_of(self, case_id: UUID) -> int | None:
        """The shown row of a case; None where it is filtered out."""
        for row in range(self.rowCount()):
            if self.case_at(self.index(row, 0)).case_id == case_id:
                return row
        return None

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002
        row = self._cases.row_at(source_row)
        return self._has_step(row) and self._has_lead(row) and matches(self._query, row.search_text)

    def lessThan(self, left: Index, right: Index) -> bool:
        key = COLUMNS[left.column()].sort
        first, second = self._cases.row_at(left.row()), self._cases.row_at(right.row())
        language = self._cases.language
        return bool((key(first, language), first.case_no) < (key(second, language), second.case_no))

    def _has_step(self, row: CaseRow) -> bool:
        if self._step == HALTED:
            return row.halt is not None
        if self._step == CLOSED:
            return row.step is None
        return self._step == ANY or row.step == self._step

    def _has_lead(self, row: CaseRow) -> bool:
        if self._lead == NOBODY:
            return row.lead_id is None
        return self._lead == ANY or row.lead_id == self._lead
