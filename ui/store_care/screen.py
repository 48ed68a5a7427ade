"""Backups and checks of the store. For administrators and coordinators."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ui.page import Screen
from ui.store_care.backup_part import BackupPart
from ui.store_care.check_part import CheckPart
from ui.store_care.rule_part import RulePart
from ui.store_care.try_part import TryPart
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering.changes import Change


class StoreCareScreen(Screen):
    """Making a backup, trying one, checking everything, and the rule by which backups stay."""

    screen_id: ClassVar[str] = "store_care"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.heading = Label(parent=self, tone="title")
        self.backup = BackupPart(workspace, self)
        self.trying = TryPart(workspace, self)
        self.check = CheckPart(workspace, self)
        self.rule = RulePart(workspace, self)
        for part in (self.backup, self.trying, self.check):
            part.told.connect(self._tell)
        self.backup.place_changed.connect(self._look)
        for widget in (self.heading, self.backup, self.trying, self.check, self.rule):
            self.body.addWidget(widget)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Säkerhetskopia och kontroll")

    def concerns(self, change: Change) -> bool:
        return "backups" in change.parts

    def reload(self) -> None:
        self.backup.reload()
        self.rule.reload()
        self._look()

    def _look(self) -> None:
        self.trying.look(self.backup.folder)
        self.check.look(self.backup.folder)

    def _tell(self, words: str, is_error: bool) -> None:
        """Here, or in the window where another screen is shown by now."""
        if not self.isVisible():
            self.workspace.told.emit(words, is_error)
        elif is_error:
            self.strip.show_error(words)
        else:
            self.strip.show_done(words)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        self.rule.retranslate()
