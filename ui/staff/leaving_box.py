"""Asks once more before somebody can sign in no more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.form import Section


class LeavingBox(Section):
    """``decided(sign_in_name)`` comes when it was confirmed."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._remove, self._stay = QPushButton(self), QPushButton(self)
        self._remove.clicked.connect(self._decide)
        self._stay.clicked.connect(self.hide)
        self._stay.setProperty("quiet", True)
        self.column.addWidget(leading(self._remove, self._stay))
        self._retranslate()
        self.hide()

    def ask(self, sign_in_name: str) -> None:
        """Ask about this person."""
        self._name = sign_in_name
        self._retranslate()
        self.show()
        self._remove.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _decide(self) -> None:
        self.hide()
        self.decided.emit(self._name)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Ta bort {name}?").format(name=self._name))
        self.set_help(
            self.tr(
                "Lösenfrasen slutar gälla och {name} står som att ha slutat. Namnet står kvar på bedömningar "
                "och underskrifter. Den som börjar igen kryssas i som Arbetar här nu och får en ny lösenfras."
            ).format(name=self._name)
        )
        self._remove.setText(self.tr("Ta bort inloggningen"))
        self._stay.setText(self.tr("Behåll"))
        for button in (self._remove, self._stay):
            button.setAccessibleName(button.text())
