"""How many backups stay, and when the program reminds of a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ui.widgets.form import Form
from ui.widgets.number_fields import NumberField
from ui.workspace import Workspace
from validering.errors import UserError
from validering.storage import backup_log

LEAST = {"newest": 1, "weekly": 0, "monthly": 0, "remind_days": 1}
MOST = 60


class RulePart(Form):
    """Four numbers, each saved when its field is left."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "store_care/rule", parent=parent)
        self._section = self.add_section()
        self.numbers = {
            name: self.bind(name, NumberField(least=least, most=MOST), partial(self._keep, name))
            for name, least in LEAST.items()
        }
        self.add(self.numbers["newest"], self.numbers["weekly"])
        self.add(self.numbers["monthly"], self.numbers["remind_days"])

    def reload(self) -> None:
        rule = self._workspace.read(backup_log.read_rule)
        for name, field in self.numbers.items():
            field.set_value(getattr(rule, name))

    def retranslate(self) -> None:
        self._section.set_title(self.tr("Hur många som sparas"))
        self._section.set_help(
            self.tr("En äldre säkerhetskopia tas bort först när en ny är gjord och kontrollerad.")
        )
        self.numbers["newest"].set_label(self.tr("De senaste"))
        self.numbers["weekly"].set_label(self.tr("En i veckan, så många veckor"))
        self.numbers["monthly"].set_label(self.tr("En i månaden, så många månader"))
        self.numbers["remind_days"].set_label(self.tr("Påminn efter så många dagar"))

    def _keep(self, name: str, number: float | int | None) -> None:
        if number is None:
            raise UserError("backup_rule_wrong", least=LEAST[name], most=MOST)
        changes: backup_log.RuleChanges = {}
        changes[name] = int(number)  # type: ignore[literal-required]
        self._workspace.apply(backup_log.change_rule, **changes)
