"""The table of a class: Enter or a double click goes on with the chosen case."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.groups.class_model import COLUMNS, ClassModel
from ui.widgets.look import FOLD_WIDTH, GRID
from ui.widgets.row_table import dress_rows
from validering.group_reading import GroupMember


class ClassTable(QTableView):
    """``opened()`` comes when the user goes on with the chosen case, ``chosen()`` when another is chosen."""

    opened = Signal()
    chosen = Signal()

    def __init__(self, model: ClassModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        dress_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())

    def member(self) -> GroupMember | None:
        """Who is chosen."""
        index: QModelIndex = self.currentIndex()
        return self._model.member_at(index.row()) if index.isValid() else None

    def choose(self, case_id: UUID | None) -> None:
        """Choose the row of a case, else the first."""
        rows = range(self._model.rowCount())
        found = (at for at in rows if (each := self._model.member_at(at)) and each.row.case_id == case_id)
        # Qt's own way to choose a row finds none in a mirrored table that has no width yet.
        self.setCurrentIndex(self._model.index(next(found, 0), 0))
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        is_narrow = room < FOLD_WIDTH
        shown = [column for column in COLUMNS if column.is_first or not is_narrow]
        room -= sum(self._width_of(column.widest) for column in shown if column.widest)
        whole = sum(column.share for column in shown)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in shown)
            width = self._width_of(column.widest) if column.widest else room * column.share // whole
            self.setColumnWidth(place, width)

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + GRID * 4
