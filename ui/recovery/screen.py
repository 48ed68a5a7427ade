"""The recovery sheet: whether there is one that was typed back, and a new one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ui.page import Screen
from ui.recovery_part import RecoveryPart
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering.changes import Change


class RecoveryScreen(Screen):
    """Holds the part that makes the sheet; every other view hears of what it did."""

    screen_id: ClassVar[str] = "recovery"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.part = RecoveryPart(workspace.store, workspace.background, workspace.screen_language, self)
        self.part.changed.connect(self._tell)
        self.part.confirmed.connect(self._tell)
        self.part.hide_title()
        self._heading = Label(parent=self, tone="title")
        for part in (self._heading, self.part):
            self.body.addWidget(part)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Återställningsblad")

    def concerns(self, change: Change) -> bool:
        return "recovery" in change.parts

    def reload(self) -> None:
        self.part.reload()

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())

    def _tell(self) -> None:
        self.workspace.changed.emit(Change.of(None, "recovery"))
