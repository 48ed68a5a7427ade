"""The list of criteria, and the keys that act only while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.assessment.criterion_acts import CriterionActs
from ui.assessment.criterion_delegate import CriterionDelegate
from ui.assessment.criterion_model import CriterionModel, CriterionRow


class CriterionList(QListView):
    """Arrow keys move, Shift and Ctrl choose several; ``criterion_chosen(id)`` tells which is in hand."""

    criterion_chosen = Signal(str)
    chosen_changed = Signal()

    def __init__(self, acts: CriterionActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.criteria = CriterionModel(self)
        self.setModel(self.criteria)
        self.setItemDelegate(CriterionDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.chosen_changed.emit())

    def show_rows(self, rows: list[CriterionRow]) -> None:
        self.criteria.show_rows(rows)

    def current_id(self) -> str | None:
        index = self.currentIndex()
        return self.criteria.row(index.row()).criterion_id if index.isValid() else None

    def chosen_ids(self) -> list[str]:
        """The criteria that are selected, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.criteria.row(place).criterion_id for place in places]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts.act(event, has_criterion=self.current_id() is not None):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here: they could be meant as marks."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current(self) -> None:
        chosen = self.current_id()
        if chosen is not None:
            self.criterion_chosen.emit(chosen)
