"""Who did what in the case and when, the newest first; who has read about a protected person too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.case_words import figures
from ui.overview.history_words import act_text
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.form import Section
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.audit import HistoryEntry, newest_history

SHOWN_TO = (StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER, StaffRole.ADMINISTRATOR)
AT_A_TIME = 40


class HistoryBox(Section):
    """The same act of the same person, done several times in a row on one day, is one line."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._most = AT_A_TIME
        self._rows = ActRows(self)
        self._more = QPushButton(self)
        self._more.setProperty("quiet", True)
        self._more.clicked.connect(self._show_more)
        self._more_row = leading(self._more)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._more_row)
        self._retranslate()

    def reload(self) -> None:
        """Read and show the newest acts."""
        found = self._workspace.read(newest_history, self._case_id, self._most + 1)
        self._more_row.setVisible(len(found) > self._most)
        self._rows.show_rows(self._lines(found[: self._most]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_more(self) -> None:
        self._most += AT_A_TIME
        self.reload()

    def _lines(self, entries: Sequence[HistoryEntry]) -> list[ActRow]:
        alike = groupby(entries, key=lambda entry: (_day(entry), entry.staff_name, act_text(entry.act)))
        return [
            ActRow(place, self._said(day, name, what, list(acts)))
            for place, ((day, name, what), acts) in enumerate(alike)
        ]

    def _said(self, day: date, name: str, what: str, acts: Sequence[HistoryEntry]) -> str:
        time = f"{acts[0].made_at.astimezone():%H:%M}"
        said = self.tr("{day} {time}, {name}: {what}").format(
            day=figures(day.isoformat()), time=figures(time), name=name, what=what
        )
        return said if len(acts) == 1 else self.tr("{said} (%n gånger)", "", len(acts)).format(said=said)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Historik"))
        self.set_help(
            self.tr("Vem som har gjort vad. När uppgifterna är skyddade syns också vem som har läst.")
        )
        self._more.setText(self.tr("Visa fler"))
        self._more.setAccessibleName(self.tr("Visa fler händelser"))


def _day(entry: HistoryEntry) -> date:
    return entry.made_at.astimezone().date()
