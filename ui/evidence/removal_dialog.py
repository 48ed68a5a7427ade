"""Asks why a piece of evidence is removed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.widgets.text_fields import LongTextField


class RemovalDialog(ReadingOrder, QDialog):
    """``reason_given(text)`` asks to remove; the dialog stays until it is accepted."""

    reason_given = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.strip = MessageStrip(self)
        self._words = Label("", self)
        self.reason = LongTextField(self, lines=2)
        self._remove = QPushButton(self)
        self._remove.setProperty("danger", True)
        self._remove.clicked.connect(lambda: self.reason_given.emit(self.reason.value()))
        self._keep = QPushButton(self)
        self._keep.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        for widget in (self.strip, self._words, self.reason):
            column.addWidget(widget)
        column.addWidget(leading(self._remove, self._keep))
        self._retranslate()
        open_at(self, 480, 288)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Ta bort underlaget"))
        words = self.tr("Filen raderas och går inte att få tillbaka. Skälet och ditt namn står kvar.")
        self._words.setText(f"{self._title}\n{words}")
        self.reason.set_label(self.tr("Varför tas det bort?"))
        self.reason.set_help(self.tr("Till exempel: fel ärende, ett barn syns, oskarp."))
        self._remove.setText(self.tr("Ta bort"))
        self._remove.setAccessibleName(self.tr("Ta bort underlaget nu"))
        self._keep.setText(self.tr("Behåll"))
        self._keep.setAccessibleName(self._keep.text())
