"""Time per step of one case, summed, for whoever sends the invoice."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui.paper_out import save_bytes
from ui.session_forms import words
from ui.sessions.times import file_of
from ui.widgets.act_rows import leading
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering.session_times import TimeLine, minutes_of, note_times, read_times


class TimePart(Section):
    """A line for each step, the sum below them, and the file."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._lines: tuple[TimeLine, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID * 3)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(2, 1)
        self._shown: list[Label] = []
        self._missing = Label(parent=self, tone="warning")
        self.save_button = QPushButton(self)
        self.save_button.clicked.connect(self._save)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._missing)
        self.column.addWidget(leading(self.save_button))
        self._retranslate()

    def reload(self) -> None:
        """Read the times and paint them."""
        me = self._workspace.acting
        self._lines = self._workspace.read(read_times, me, None, None, self._case_id)
        for label in self._shown:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown = []
        steps = words.time_steps()
        for row, line in enumerate(self._lines):
            self._put(row, steps[line.step], line.minutes, self.tr("%n möten", "", line.sessions))
        if self._lines:
            self._put(len(self._lines), self.tr("Tillsammans"), minutes_of(self._lines), "", tone="strong")
        unmeasured = sum(line.unmeasured for line in self._lines)
        self._missing.setText(self.tr("%n möten saknar längd och räknas inte.", "", unmeasured))
        self._missing.setVisible(unmeasured > 0)
        allow(self.save_button, "" if self._lines else self.tr("Inget möte har någon längd än."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _put(self, row: int, step: str, minutes: int, meetings: str, *, tone: str = "") -> None:
        texts = (step, words.length(minutes), meetings)
        for column, text in enumerate(texts):
            label = Label(text, self, tone=tone)
            label.setWordWrap(False)
            self._grid.addWidget(label, row, column)
            self._shown.append(label)

    def _save(self) -> None:
        if self._workspace.attempt(self, note_times) is not None:
            done, kinds = self.tr("Tiden är sparad."), "CSV (*.csv)"
            save_bytes(self._workspace, self, file_of(self._lines), "tid.csv", done=done, kinds=kinds)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Tid per steg"))
        self.set_help(self.tr("Minuterna från mötena, för fakturan."))
        self.save_button.setText(self.tr("Spara tiden som CSV …"))
        self.save_button.setAccessibleName(self.save_button.text().removesuffix(" …"))
