"""Reminds whoever cares for the store that a backup is due; never in the practice store."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.act_rows import ActRow, ActRows
from ui.workspace import Workspace
from validering.storage import backup_log
from validering.storage.backup_log import Reminder, ReminderKind


class BackupReminder(ActRows):
    """Hidden while nothing is due; ``wanted()`` asks for the screen where backups are made."""

    wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._due: Reminder | None = None
        self.acted.connect(lambda _row, _act: self.wanted.emit())
        self.hide()

    def reload(self) -> None:
        cares = self._workspace.acting.may(*backup_log.CARERS) and not self._workspace.is_practice
        now = self._workspace.acting.now()
        self._due = self._workspace.read(backup_log.read_reminder, now) if cares else None
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        if self._due is None:
            self.show_rows([])
            return
        acts = (("backup", self.tr("Säkerhetskopiera")),)
        self.show_rows([ActRow("backup", self._words(self._due), "warning", acts)])

    def _words(self, due: Reminder) -> str:
        if due.kind is ReminderKind.NEVER:
            return self.tr("Ingen säkerhetskopia är gjord ännu. Går datorn sönder är ärendena borta.")
        return self.tr("Det var %n dagar sedan en säkerhetskopia gjordes.", "", due.days)
