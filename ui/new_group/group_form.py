"""What a group is called, who is responsible for it, and the list of those who are in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import ChoiceField, LongTextField, TextField
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering.case_access import CASE_ROLES
from validering.groups import SEE_ALL
from validering.staff import read_staff


class PastedField(LongTextField):
    """A list of people; empty, it shows how one looks."""

    def _ask(self) -> None:
        """Nothing is asked about the words of a list: a language in it says which interpreter to call."""

    def _say_what_belongs(self) -> None:
        super()._say_what_belongs()
        self.edit.setPlaceholderText(
            self.tr("Mona Karimi; 1990; arabiska; 070-174 06 05\nAli Noor; 1985; somaliska")
        )


class GroupForm(PendingForm):
    """Fields that are kept as drafts until the group is opened."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "new_group/group", None, parent)
        self._section = self.add_section()
        self.name = self.pend("name", TextField(self))
        own = workspace.acting.staff_id
        self.responsible = self.pend("responsible", ChoiceField(self), empty=own)
        self.responsible.setVisible(workspace.acting.may(*SEE_ALL))
        self.add(self.name, self.responsible)
        self.list = self.pend("list", PastedField(self, lines=4))
        self.add(self.list)
        self.responsible.set_value(own)
        self.reload()
        self._retranslate()

    def reload(self) -> None:
        """Offer those who may be responsible for a group."""
        fit = [one for one in self._workspace.read(read_staff) if one.is_active and one.roles & {*CASE_ROLES}]
        self.responsible.set_options([(one.id, one.name) for one in fit])

    def rewrite(self, text: str) -> None:
        """Let the list say what the table says, also after a power cut."""
        self.list.set_value(text, force=True)
        self.list.typed.emit(text)

    def empty(self) -> None:
        """Begin anew, with no draft left."""
        self.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Vilka är med?"))
        self.name.set_label(self.tr("Gruppens namn"))
        self.name.set_help(self.tr("Till exempel kursen och terminen. Inga personers namn."))
        self.responsible.set_label(self.tr("Ansvarig för gruppen"))
        self.list.set_label(self.tr("Klistra in listan"))
        self.list.set_help(
            self.tr(
                "En person på varje rad, eller rader från ett kalkylblad: namn, födelseår, språk, telefon. "
                "Bara namnet behövs. En rad kan också vara ett ärendenummer: den som har skyddade "
                "personuppgifter tas med så, aldrig med namn."
            )
        )
