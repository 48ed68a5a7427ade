"""The list of criteria, and the keys that act only while it has the focus."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.assessment.criterion_delegate import CriterionDelegate
from ui.assessment.criterion_model import CriterionModel
from validering.terms import Absence

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CriterionList(QListView):
    """Arrow keys move; a digit is a level by its value in any script, 0 and - are absences.

    ``level_wanted(place)`` counts from 0; ``absence_wanted(Absence)``, ``removal_wanted()``,
    ``words_wanted()`` (Enter) and ``criterion_chosen(id)`` tell the rest.
    """

    level_wanted = Signal(int)
    absence_wanted = Signal(object)
    removal_wanted = Signal()
    words_wanted = Signal()
    criterion_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.criteria = CriterionModel(self)
        self.setModel(self.criteria)
        self.setItemDelegate(CriterionDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._on_current)

    def choose(self, criterion_id: str) -> bool:
        """Make a criterion the current one; False where it is not in the list."""
        place = self.criteria.place_of(criterion_id)
        if place < 0:
            return False
        self.setCurrentIndex(self.criteria.index(place))
        self.scrollTo(self.criteria.index(place))
        return True

    def current_id(self) -> str | None:
        index = self.currentIndex()
        return self.criteria.row(index.row()).criterion_id if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here: they could be meant as marks."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False where it means nothing."""
        if event.key() in _ENTER:
            self.words_wanted.emit()
            return True
        if event.modifiers() not in _PLAIN or event.isAutoRepeat() or self.current_id() is None:
            return False
        if event.key() in _REMOVE:
            self.removal_wanted.emit()
            return True
        if event.text() in ("-", "−", "n", "N"):
            self.absence_wanted.emit(Absence.NOT_APPLICABLE)
            return True
        return self._mark(unicodedata.decimal(event.text(), None) if len(event.text()) == 1 else None)

    def _mark(self, digit: int | None) -> bool:
        if digit is None:
            return False
        if digit == 0:
            self.absence_wanted.emit(Absence.NOT_ASSESSED)
        else:
            self.level_wanted.emit(digit - 1)
        return True

    def _on_current(self) -> None:
        chosen = self.current_id()
        if chosen is not None:
            self.criterion_chosen.emit(chosen)
