"""In by the recovery sheet: the words, which administrator it is, and a new passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.background import Background
from ui.language import ScreenLanguage
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip
from ui.widgets.text_fields import TextField
from validering.errors import UserError
from validering.messages import message


def _administrators(folder: Path, typed: str) -> Any:
    from validering.storage.recovering import read_administrators

    return read_administrators(folder, typed)


def _open(folder: Path, typed: str, name: str, passphrase: str) -> Any:
    from validering.storage.recovering import open_with_recovery

    return open_with_recovery(folder, typed, name, passphrase)


class RecoveryForm(QFrame):
    """``opened(store)`` comes when an administrator has a new passphrase, ``left()`` when it was given up."""

    opened = Signal(object)
    left = Signal()

    def __init__(
        self, background: Background, language: ScreenLanguage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in_card")
        self._background, self._language = background, language
        self._folder = Path()
        self._words = ""
        self._is_busy = False
        self._title, self._lead = Label(parent=self, tone="head"), Label(parent=self, tone="quiet")
        self.strip = MessageStrip(self)
        self.words = TextField(self)
        self.words.set_text_language("sv")  # Latin letters, whatever the screen speaks
        self.person = ChoiceField(self)
        self.first, self.second = TextField(self), TextField(self)
        for field in (self.first, self.second):
            field.set_secret(True)
        self._go, self._back = QPushButton(self), QPushButton(self)
        self._go.setProperty("primary", True)
        self._go.setMinimumHeight(TARGET)
        self._go.clicked.connect(self.send)
        self._back.setProperty("quiet", True)
        self._back.clicked.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID + GRID // 2)
        fields = (self.words, self.person, self.first, self.second)
        for widget in (self._title, self._lead, self.strip, *fields, self._go, self._back):
            column.addWidget(widget)
        self._show_step()
        self._retranslate()
        self.hide()

    def ask(self, folder: Path) -> None:
        """Ask for the words of the sheet of the store in ``folder``."""
        self._folder = folder
        self.forget()
        self.show()
        self.words.setFocus()

    def forget(self) -> None:
        """Empty everything."""
        self._words = ""
        self.strip.clear()
        for field in (self.words, self.first, self.second):
            field.set_value("", force=True)
        self._show_step()

    def send(self) -> None:
        """Try the words; once they are right, give the new passphrase."""
        if self._is_busy:
            return
        self.strip.clear()
        if not self._words:
            typed = self.words.edit.text()
            self._set_busy(True)
            self._background.run(
                _administrators, self._folder, typed, done=self._choose, failed=self._refused
            )
        elif self.first.edit.text() != self.second.edit.text():
            self.second.set_error(self.tr("De två är inte lika. Skriv båda igen."))
            self.second.setFocus()
        else:
            self.second.set_error("")
            self._set_busy(True)
            job = (self._folder, self._words, str(self.person.value()), self.first.edit.text())
            self._background.run(_open, *job, done=self._show_opened, failed=self._refused)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self, administrators: Any) -> None:
        self._set_busy(False)
        self._words = self.words.edit.text()
        self.person.set_options([(one.sign_in_name, one.name) for one in administrators])
        self.person.set_value(administrators[0].sign_in_name if administrators else None)
        self.words.set_error("")
        self._show_step()
        self.first.setFocus()

    def _show_opened(self, store: Any) -> None:
        self._set_busy(False)
        self.forget()
        self.opened.emit(store)

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, UserError):
            return
        said = message(self._language.tag, error.code, error.facts)
        if self._words or not error.code.startswith("recovery_"):
            self.strip.show_error(said)
            return
        self.words.set_error(said)
        self.words.setFocus()

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        for widget in (self._go, self._back, self.words, self.first, self.second, self.person):
            widget.setEnabled(not busy)

    def _show_step(self) -> None:
        self.words.setVisible(not self._words)
        for field in (self.person, self.first, self.second):
            field.setVisible(bool(self._words))
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Med återställningsbladet"))
        if self._words:
            self._lead.setText(
                self.tr("Orden stämmer. Välj vilken administratör du är och en ny lösenfras. Det antecknas.")
            )
        else:
            self._lead.setText(
                self.tr(
                    "Är du inte administratör: be en administratör om en ny lösenfras. Minns ingen "
                    "administratör sin: ta fram bladet."
                )
            )
        self.words.set_label(self.tr("Orden på bladet"))
        self.words.set_help(
            self.tr("Skriv de tolv orden i ordning med mellanslag, eller läs av koden med en handskanner.")
        )
        self.person.set_label(self.tr("Administratör"))
        self.first.set_label(self.tr("Min nya lösenfras"))
        self.second.set_label(self.tr("Min nya lösenfras en gång till"))
        self._go.setText(self.tr("Spara och logga in") if self._words else self.tr("Pröva orden"))
        self._back.setText(self.tr("Tillbaka till inloggningen"))
        for button in (self._go, self._back):
            button.setAccessibleName(button.text())
