"""Words to look for in the pages of a document, and the way from one place to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID


class PageSearch(QWidget):
    """``asked`` comes with each change of the words, ``stepped`` with 1 or -1, ``left`` when it is done."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._count = 0, 0
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.asked)
        self.words.returnPressed.connect(lambda: self.stepped.emit(1))
        self.before, self.next = QPushButton("▲", self), QPushButton("▼", self)
        self.told = Label(parent=self, tone="quiet")
        self.told.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.told)
        for button, step in ((self.before, -1), (self.next, 1)):
            button.setProperty("quiet", True)
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
            row.addWidget(button)
        self._retranslate()

    def show_place(self, number: int, count: int) -> None:
        """Say which of how many places is the current one; 0 of 0 where nothing was found."""
        self._number, self._count = number, count
        for button in (self.before, self.next):
            button.setEnabled(count > 1)
        if not self.words.text().strip():
            said = ""
        elif not count:
            said = self.tr("Finns inte på sidorna")
        else:
            said = self.tr("{number} av {count}").format(number=number, count=count)
        self.told.setText(said)
        self.words.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.words.setAccessibleName(self.tr("Sök i sidorna"))
        self.words.setPlaceholderText(self.tr("Sök i sidorna"))
        self.before.setAccessibleName(self.tr("Förra träffen"))
        self.next.setAccessibleName(self.tr("Nästa träff"))
        self.show_place(self._number, self._count)
