"""Asks why a piece of evidence is removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.labels import Label
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.widgets.text_fields import LongTextField


class RemovalDialog(ScrollingDialog):
    """``reason_given(text)`` asks to remove; the dialog stays until it is accepted."""

    reason_given = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._words = Label("", self)
        self.reason = LongTextField(self, lines=2)
        self._remove = self._button(lambda: self.reason_given.emit(self.reason.value()))
        self._remove.setProperty("danger", True)
        self._keep = self._button(self.reject)
        self._retranslate()
        self._lay_out((self._words, self.reason), (self._remove, self._keep), width=480, height=288)

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
