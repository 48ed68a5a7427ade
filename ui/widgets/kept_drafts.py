"""Keeps what is being typed, so that neither a power cut nor a closed window loses it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from ui.widgets.field import Field
from ui.workspace import Workspace
from validering import drafts
from validering.errors import UserError

PAUSE_MS = 350


class KeptDrafts(QObject):
    """Drafts of the fields of one form, under ``<scope>/<name>``; kept after a pause in typing."""

    def __init__(
        self, workspace: Workspace, scope: str, case_id: UUID | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._scope, self._case_id = workspace, scope, case_id
        self._waiting: dict[str, str] = {}
        self._kept: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def typed(self, name: str, text: str) -> None:
        """Remember ``text`` and keep it when the typing pauses."""
        self._waiting[name] = text
        self._pause.start()

    def flush(self) -> None:
        """Keep now what waits; what cannot be kept, as on a full disk, is told and waits on."""
        self._pause.stop()
        for name, text in list(self._waiting.items()):
            try:
                self._workspace.keep(drafts.keep_draft, self._key(name), text, self._case_id)
            except UserError as trouble:
                self._workspace.refused.emit(trouble)
                return
            del self._waiting[name]
            self._kept.add(name)

    def saved(self, name: str) -> None:
        """Throw away the draft of a field that is saved."""
        self._waiting.pop(name, None)
        if name in self._kept:
            self._kept.discard(name)
            self._workspace.keep(drafts.clear_draft, self._key(name))

    def restore(self, fields: dict[str, Field[object]]) -> list[str]:
        """Put drafts back in their fields; the names of those that had one."""
        person = self._workspace.acting.staff_id
        found = dict(self._workspace.read(drafts.drafts_of, person, f"{self._scope}/"))
        restored = []
        for key, text in found.items():
            name = key.removeprefix(f"{self._scope}/")
            if name in fields:
                fields[name].restore(text)
                self._kept.add(name)
                restored.append(name)
        return restored

    def _key(self, name: str) -> str:
        return f"{self._scope}/{name}"
