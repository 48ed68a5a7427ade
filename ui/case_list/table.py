"""The table of cases: Enter or a double click opens the case."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.case_list.model import CasesModel
from ui.widgets.column_widths import share_out
from ui.widgets.look import FOLD_WIDTH, GRID
from ui.widgets.row_table import dress_rows
from validering.case_list import CaseRow


class CaseTable(QTableView):
    """``opened(case_id)`` comes when the user wants a case."""

    opened = Signal(object)

    def __init__(self, shown: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._columns = shown.columns
        self.setModel(shown)
        dress_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSortIndicator(len(self._columns) - 1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self._open)
        self._chosen: UUID | None = None
        shown.modelAboutToBeReset.connect(self._remember)
        shown.modelReset.connect(self._choose_again)
        # The headings are as long as the language makes them.
        shown.modelReset.connect(self._share_width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            self._shown.read_all()
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _remember(self) -> None:
        """Which case is chosen, for it stays so when the rows are read anew."""
        chosen = self.currentIndex()
        self._chosen = self._shown.case_at(chosen).case_id if chosen.isValid() else None

    def _choose_again(self) -> None:
        row = None if self._chosen is None else self._shown.row_of(self._chosen)
        if row is not None:
            self.setCurrentIndex(self._shown.index(row, 0))

    def _share_width(self) -> None:
        """Give each column its share; a narrow window keeps only the first columns."""
        has_names = any(not column.is_bare for column in self._columns)
        is_narrow = has_names and self.viewport().width() < FOLD_WIDTH
        shown = [place for place, column in enumerate(self._columns) if column.is_first or not is_narrow]
        columns = {place: self._columns[place] for place in shown}
        head = self.horizontalHeader().sectionSizeHint
        widths = {
            place: max(head(place), self._width_of(each.widest))
            for place, each in columns.items()
            if each.widest
        }
        shares = {place: each.share for place, each in columns.items() if not each.widest}
        room = self.viewport().width() - sum(widths.values())
        parts = share_out(room, [*shares.values()], [head(place) for place in shares])
        widths |= dict(zip(shares, parts, strict=True))
        for place in range(len(self._columns)):
            self.setColumnHidden(place, place not in shown)
            if place in shown:
                self.setColumnWidth(place, widths[place])

    def _width_of(self, text: str) -> int:
        """What a cell with ``text`` needs, with its heading's arrow."""
        return self.fontMetrics().horizontalAdvance(text) + GRID * 4

    def chosen_cases(self) -> list[CaseRow]:
        """The chosen cases from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self._shown.case_at(index) for index in rows]

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._shown.case_at(index).case_id)
