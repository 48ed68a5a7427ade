"""The rows of the list, read by the page, and what is shown of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.case_list.columns import COLUMNS
from ui.workspace import Workspace
from validering.case_list import (
    PAGE,
    CaseFilter,
    CaseOrder,
    CaseRow,
    CaseSort,
    count_cases,
    read_case_page,
)
from validering.seeing import SEE_CASES
from validering.states import StepId

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
ANY = "any"
HALTED = "halted"
CLOSED = "closed"
NOBODY = "nobody"
NOWHERE = QModelIndex()


def filter_of(query: str, step: StepId | str, lead: UUID | str) -> CaseFilter:
    """What is wanted; ``step`` and ``lead`` may be ANY, step HALTED or CLOSED, lead NOBODY."""
    is_step = step not in (ANY, HALTED, CLOSED)
    return CaseFilter(
        query=query,
        step=StepId(step) if is_step else None,
        is_halted=step == HALTED,
        is_closed=step == CLOSED,
        lead_id=lead if isinstance(lead, UUID) else None,
        has_no_lead=lead == NOBODY,
    )


class CasesModel(QAbstractTableModel):
    """The wanted cases in the order of a column; a view that comes to the end asks for the next page.

    ``total`` is how many are wanted, ``known`` how many there are at all, ``columns`` what whoever is signed
    in sees of them.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        sees_cases = workspace.acting.may(*SEE_CASES)
        self.columns = tuple(each for each in COLUMNS if sees_cases or each.is_bare)
        self._rows: list[CaseRow] = []
        self._after: tuple[Any, str] | None = None
        self._wanted = CaseFilter()
        self._order = CaseOrder()
        self.total = self.known = 0

    def show(self, wanted: CaseFilter, *, from_first: bool = True) -> None:
        """Show what ``wanted`` lets through; else than ``from_first`` as many rows as were shown."""
        self._wanted = wanted
        self._read_again(PAGE if from_first else len(self._rows))

    def read_all(self) -> None:
        """Show the last row too."""
        if self._after is not None:
            self._add(self.total)

    def case_at(self, index: Index) -> CaseRow:
        """The case of a row."""
        return self._rows[index.row()]

    def row_of(self, case_id: UUID) -> int | None:
        """The row of a case; None where it is not among those that are shown so far."""
        return next((at for at, row in enumerate(self._rows) if row.case_id == case_id), None)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and self._after is not None

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        if self.canFetchMore(parent):
            self._add(PAGE)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = CaseOrder(
            CaseSort(self.columns[column].id),
            order == Qt.SortOrder.DescendingOrder,
            self._workspace.language,
        )
        self._read_again(len(self._rows))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row, self._workspace.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title()}: {column.text(row, self._workspace.language)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        return None

    def _read_again(self, most: int) -> None:
        self.beginResetModel()
        read = self._workspace.read
        self._order = replace(self._order, language=self._workspace.language)
        page = read(read_case_page, self._order, self._wanted, limit=max(most, PAGE))
        self._rows, self._after = list(page.rows), page.after
        self.known = read(count_cases)
        self.total = self.known if self._wanted == CaseFilter() else read(count_cases, self._wanted)
        self.endResetModel()

    def _add(self, most: int) -> None:
        read = self._workspace.read
        page = read(read_case_page, self._order, self._wanted, after=self._after, limit=most)
        self._after = page.after
        if page.rows:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(page.rows) - 1)
            self._rows += page.rows
            self.endInsertRows()
