"""Who has opened a protected case, when and why, the newest first; for everybody who works with it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.case_words import figures
from ui.reading_gate import reason_text
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.form import Section
from ui.workspace import Workspace
from validering.audit import READING, HistoryEntry, history
from validering.candidates import read_candidate

_MOST = 20


class ReadersBox(Section):
    """Hidden in a case whose person is not protected."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._rows = ActRows(self)
        self.column.addWidget(self._rows)
        self._retranslate()

    def reload(self) -> None:
        """Read and show the last readings."""
        is_protected = self._workspace.read(read_candidate, self._case_id).is_protected
        self.setVisible(is_protected)
        if is_protected:
            acts = reversed(self._workspace.read(history, self._case_id))
            found = [entry for entry in acts if entry.act == READING][:_MOST]
            self._rows.show_rows([ActRow(place, self._said(entry)) for place, entry in enumerate(found)])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _said(self, entry: HistoryEntry) -> str:
        at = entry.made_at.astimezone()
        return self.tr("{day} {time}, {name}: {reason}").format(
            day=figures(at.date().isoformat()),
            time=figures(f"{at:%H:%M}"),
            name=entry.staff_name,
            reason=reason_text(entry.reason or ""),
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Vem som har öppnat ärendet"))
        self.set_help(
            self.tr("Uppgifterna är skyddade. Varje gång ärendet öppnas antecknas vem, när och varför.")
        )
