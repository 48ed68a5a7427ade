"""What a group is called and who is responsible for it, changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.labels import Label
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering.case_access import CASE_ROLES
from validering.group_reading import GroupLine
from validering.groups import SEE_ALL, change_group
from validering.staff import read_staff


class GroupDialog(ScrollingDialog):
    """Saves both at once and closes; a refusal is told in the dialog."""

    def __init__(self, workspace: Workspace, line: GroupLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._line = workspace, line
        self._heading = Label(parent=self, tone="title")
        self.name, self.responsible = TextField(self), ChoiceField(self)
        self.save, self.leave = self._button(self._save), self._button(self.reject)
        self.save.setProperty("primary", True)
        self._lay_out(
            (self._heading, self.name, self.responsible), (self.save, self.leave), width=520, height=360
        )
        staff = [one for one in workspace.read(read_staff) if one.is_active and one.roles & {*CASE_ROLES}]
        self.responsible.set_options([(one.id, one.name) for one in staff])
        self.responsible.set_value(line.responsible_id)
        self.responsible.setVisible(workspace.acting.may(*SEE_ALL))
        self.name.set_value(line.name)
        self._retranslate()

    def _save(self) -> None:
        change = self._workspace.attempt(
            self._heading,
            change_group,
            self._line.id,
            name=self.name.value(),
            responsible_id=self.responsible.value(),
        )
        if change is not None:
            self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Namn och ansvarig"))
        self._heading.setText(self.tr("Namn och ansvarig"))
        self.name.set_label(self.tr("Gruppens namn"))
        self.name.set_help(self.tr("Till exempel kursen och terminen. Inga personers namn."))
        self.responsible.set_label(self.tr("Ansvarig för gruppen"))
        for button, text in ((self.save, self.tr("Spara")), (self.leave, self.tr("Ändra inget"))):
            button.setText(text)
            button.setAccessibleName(text)
