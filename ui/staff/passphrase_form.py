"""The first passphrase of a person who is on the list and may sign in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering.errors import UserError


class PassphraseForm(Form):
    """Written twice, kept nowhere; ``given(sign_in_name)`` comes when the person can sign in."""

    given = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "staff/passphrase", None, parent)
        self.workspace = workspace
        self._sign_in_name = ""
        self._section = self.add_section()
        self.first, self.second = TextField(self), TextField(self)
        for field in (self.first, self.second):
            field.set_secret(True)
        self.add(self.first, self.second)
        self.give = QPushButton(self)
        self.give.setProperty("primary", True)
        self.give.clicked.connect(self._give)
        self.add(leading(self.give))
        self._retranslate()
        self.hide()

    def ask(self, sign_in_name: str) -> None:
        """Ask for the passphrase of this person."""
        self._sign_in_name = sign_in_name
        self._empty()
        self._retranslate()
        self.show()
        self.first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _give(self) -> None:
        if self.first.value() != self.second.value():
            self.second.set_error(self.tr("De två är inte lika. Skriv båda igen."))
            return
        try:
            self.workspace.store.add_person(self._sign_in_name, self.first.value())
        except UserError as error:
            self.first.set_error(self.workspace.say(error))
            return
        self._empty()
        self.hide()
        self.given.emit(self._sign_in_name)

    def _empty(self) -> None:
        for field in (self.first, self.second):
            field.set_value("", force=True)

    def _retranslate(self) -> None:
        title = self.tr("Första lösenfrasen för {name}")
        self._section.set_title(title.format(name=self._sign_in_name))
        self._section.set_help(
            self.tr("Låt personen själv skriva den. Flera vanliga ord är bäst. Den kan bytas när som helst.")
        )
        self.first.set_label(self.tr("Ny lösenfras"))
        self.second.set_label(self.tr("Ny lösenfras igen"))
        self.give.setText(self.tr("Spara lösenfrasen"))
        self.give.setAccessibleName(self.give.text())
