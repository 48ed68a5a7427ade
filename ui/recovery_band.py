"""The reminder over every screen until the recovery sheet was typed back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.changes import Change
from validering.recovery import is_confirmed


class RecoveryBand(QFrame):
    """Hidden once the sheet was typed back; ``wanted()`` asks for its screen."""

    wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_band")
        self._workspace = workspace
        self._words = Label(parent=self, tone="warning")
        self._make = QPushButton(self)
        self._make.clicked.connect(self.wanted)
        self._make.setVisible(workspace.acting.may(StaffRole.ADMINISTRATOR))
        row = QHBoxLayout(self)
        row.setSpacing(GRID)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._make)
        workspace.changed.connect(self._hear)
        self._retranslate()
        self._read()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _hear(self, change: object) -> None:
        if isinstance(change, Change) and "recovery" in change.parts:
            self._read()

    def _read(self) -> None:
        self.setVisible(not self._workspace.read(is_confirmed))

    def _retranslate(self) -> None:
        if self._workspace.acting.may(StaffRole.ADMINISTRATOR):
            words = self.tr(
                "Återställningsbladet är inte klart. Innan det är kontrollerat öppnas inga ärenden."
            )
        else:
            words = self.tr(
                "Inga ärenden öppnas ännu: en administratör behöver göra återställningsbladet klart först."
            )
        self._words.setText(words)
        self._make.setText(self.tr("Gör återställningsbladet klart"))
        self._make.setAccessibleName(self._make.text())
