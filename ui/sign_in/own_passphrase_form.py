"""An own passphrase in place of one that an administrator gave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip
from ui.widgets.text_fields import TextField


class OwnPassphraseForm(QFrame):
    """``chosen(passphrase)`` comes when it was written twice alike, ``left()`` when it was given up."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in_card")
        self._name = ""
        self._title, self._lead = Label(parent=self, tone="head"), Label(parent=self, tone="quiet")
        self.strip = MessageStrip(self)
        self.first, self.second = TextField(self), TextField(self)
        for field in (self.first, self.second):
            field.set_secret(True)
        self._save, self._back = QPushButton(self), QPushButton(self)
        self._save.setProperty("primary", True)
        self._save.setMinimumHeight(TARGET)
        self._save.clicked.connect(self.send)
        self._back.setProperty("quiet", True)
        self._back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID + GRID // 2)
        for widget in (self._title, self._lead, self.strip, self.first, self.second, self._save, self._back):
            column.addWidget(widget)
        self._retranslate()
        self.hide()

    def ask(self, name: str) -> None:
        """Ask the person ``name``."""
        self._name = name
        self.forget()
        self._retranslate()
        self.show()
        self.first.setFocus()

    def forget(self) -> None:
        """Empty both fields."""
        self.strip.clear()
        for field in (self.first, self.second):
            field.set_value("", force=True)

    def send(self) -> None:
        """Hand over what was written, or say what is wrong."""
        self.strip.clear()
        if self.first.edit.text() != self.second.edit.text():
            self.second.set_error(self.tr("De två är inte lika. Skriv båda igen."))
            self.second.setFocus()
            return
        self.second.set_error("")
        self.chosen.emit(self.first.edit.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Välj en egen lösenfras, {name}").format(name=self._name))
        self._lead.setText(
            self.tr(
                "En administratör har gett dig en tillfällig. Från och med nu vet bara du din lösenfras. "
                "Minst tolv tecken; fyra ord som inte hör ihop är bra."
            )
        )
        self.first.set_label(self.tr("Min nya lösenfras"))
        self.second.set_label(self.tr("Min nya lösenfras en gång till"))
        self._save.setText(self.tr("Spara och logga in"))
        self._back.setText(self.tr("Tillbaka till inloggningen"))
        for button in (self._save, self._back):
            button.setAccessibleName(button.text())
