"""A new person: name, roles, and a first passphrase for those who sign in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui import case_words
from ui.widgets.act_rows import leading
from ui.widgets.field import Field
from ui.widgets.fields import ChecksField, TextField
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering import staff
from validering.acting import StaffRole
from validering.errors import UserError


class NewPersonForm(PendingForm):
    """``added(staff_id, sign_in_name)`` comes when the person is on the list."""

    added = Signal(object, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "staff/new", None, parent)
        self.workspace = workspace
        self._section = self.add_section()
        self.name = self.pend("name", TextField(self))
        self.sign_in = self.pend("sign_in_name", TextField(self))
        self.name.committed.connect(self._propose_sign_in_name)
        self.add(self.name, self.sign_in)
        self.roles = ChecksField(self)
        self.add(self.roles)
        self.add_button = QPushButton(self)
        self.add_button.clicked.connect(self._add)
        self.add(leading(self.add_button))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _propose_sign_in_name(self, name: str) -> None:
        if name.strip() and not self.sign_in.value():
            self.sign_in.set_value(name.split()[0].lower(), force=True)

    def _add(self) -> None:
        sign_in_name = self.sign_in.value()
        try:
            change = self.workspace.apply(
                staff.add_staff,
                name=self.name.value(),
                roles=[StaffRole(role) for role in self.roles.value()],
                sign_in_name=sign_in_name or None,
            )
        except UserError as error:
            self._refuse(error)
            return
        self.forget()
        self.roles.set_value((), force=True)
        self.added.emit(change.new_id, sign_in_name)

    def _refuse(self, error: UserError) -> None:
        fields: dict[str, Field[Any]] = {"roles_missing": self.roles, "sign_in_taken": self.sign_in}
        field = fields.get(error.code, self.name)
        field.refuse(self.workspace.say(error))
        field.setFocus()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Lägg till en person"))
        self.name.set_label(self.tr("Den nya personens namn"))
        self.sign_in.set_label(self.tr("Inloggningsnamn"))
        self.sign_in.set_help(self.tr("Tomt för den som inte ska logga in. Kan inte ändras sedan."))
        self.roles.set_label(self.tr("Den nya personens roller"))
        self.roles.set_options(case_words.options(case_words.staff_roles()))
        self.add_button.setText(self.tr("Lägg till personen"))
        self.add_button.setAccessibleName(self.add_button.text())
