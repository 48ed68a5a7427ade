"""A passphrase for a person on the list: the first one, or a new one in place of a forgotten one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering.errors import UserError


class PassphraseForm(Form):
    """Written twice, kept nowhere; ``given(sign_in_name, is_new)`` comes when the person can sign in.

    ``is_new`` tells that the person had one before and must choose an own at the next sign-in.
    """

    given = Signal(str, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "staff/passphrase", None, parent)
        self.workspace = workspace
        self._sign_in_name = ""
        self._renews = False
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

    def ask(self, sign_in_name: str, *, renews: bool = False) -> None:
        """Ask for the passphrase of this person; ``renews`` where they had one before."""
        self._sign_in_name, self._renews = sign_in_name, renews
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
        store = self.workspace.store
        give = store.renew_passphrase if self._renews else store.add_person
        self.give.setEnabled(False)
        done = (self._sign_in_name, self.first.value())
        self.workspace.background.run(give, *done, done=self._given, failed=self._refused)

    def _given(self, _result: object) -> None:
        self.give.setEnabled(True)
        self._empty()
        self.hide()
        self.given.emit(self._sign_in_name, self._renews)

    def _refused(self, error: Exception) -> None:
        self.give.setEnabled(True)
        if isinstance(error, UserError):
            self.first.set_error(self.workspace.say(error))

    def _empty(self) -> None:
        for field in (self.first, self.second):
            field.set_value("", force=True)

    def _retranslate(self) -> None:
        if self._renews:
            title = self.tr("Ny lösenfras för {name}")
            told = self.tr(
                "En tillfällig fras. Säg den till {name}; vid nästa inloggning väljs en egen som bara {name} "
                "vet. Bytet skrivs i historiken."
            )
        else:
            title = self.tr("Första lösenfrasen för {name}")
            told = self.tr(
                "Låt personen själv skriva den. Flera vanliga ord är bäst. Den kan bytas när som helst."
            )
        self._section.set_title(title.format(name=self._sign_in_name))
        self._section.set_help(told.format(name=self._sign_in_name))
        self.first.set_label(self.tr("Ny lösenfras"))
        self.second.set_label(self.tr("Ny lösenfras igen"))
        self.give.setText(self.tr("Spara lösenfrasen"))
        self.give.setAccessibleName(self.give.text())
