"""The list of evidence: arrow keys move, Enter opens, Delete asks to remove."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.evidence.evidence_delegate import EvidenceDelegate
from ui.evidence.evidence_model import EvidenceModel
from ui.evidence.thumbnails import Thumbnails


class EvidenceList(QListView):
    """``chosen(id)`` comes when another piece is the current one, ``opened(id)`` when the user wants it."""

    chosen = Signal(object)
    opened = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces = EvidenceModel(thumbnails, self)
        self.setModel(self.pieces)
        self.setItemDelegate(EvidenceDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_opened)

    def choose(self, evidence_id: UUID) -> bool:
        """Make a piece the current one; False where it is not in the list."""
        place = self.pieces.place_of(evidence_id)
        if place < 0:
            return False
        index = self.pieces.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def current_id(self) -> UUID | None:
        index = self.currentIndex()
        return self.pieces.id_at(index.row()) if index.isValid() else None

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 96)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if current is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        elif current is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(current)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current(self) -> None:
        current = self.current_id()
        if current is not None:
            self.chosen.emit(current)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.pieces.id_at(index.row()))
