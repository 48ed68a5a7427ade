"""A seal that an authority has made: its file and the passphrase of the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.file_choosing import FileChooser
from ui.widgets.act_rows import leading
from ui.widgets.column import column_at_top
from ui.widgets.fields import TextField
from ui.widgets.look import GRID


class BroughtForm(QWidget):
    """``chosen(path, passphrase)`` comes with the file to read, ``left()`` where the user wants none."""

    chosen = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = column_at_top(self)
        column.setSpacing(GRID * 2)
        self._passphrase = TextField(self)
        self._passphrase.set_secret(True)
        self._choose = QPushButton(self)
        self._choose.clicked.connect(self._ask)
        self._leave = QPushButton(self)
        self._leave.setProperty("quiet", True)
        self._leave.clicked.connect(self.left)
        column.addWidget(self._passphrase)
        column.addWidget(leading(self._choose, self._leave))
        self._retranslate()

    def begin(self) -> None:
        """Start with an empty form."""
        self._passphrase.set_value("", force=True)
        self._passphrase.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask(self) -> None:
        path = FileChooser.file(self, self.tr("Välj filen med sigillet"), self.tr("Sigill (*.p12 *.pfx)"))
        if path is not None:
            self.chosen.emit(path, self._passphrase.edit.text())
            self._passphrase.set_value("", force=True)

    def _retranslate(self) -> None:
        self._passphrase.set_label(self.tr("Filens lösenfras"))
        self._choose.setText(self.tr("Välj fil"))
        self._choose.setAccessibleName(self.tr("Välj filen med sigillet"))
        self._leave.setText(self.tr("Avbryt"))
        self._leave.setAccessibleName(self.tr("Avbryt inläsningen av sigillet"))
