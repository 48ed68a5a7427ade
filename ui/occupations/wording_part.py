"""How the texts of a workbook are written: what may not stand there, and what to look at once more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.checking.faults import Fault
from forms.workbooks.wording import Wording
from ui.case_words import figures
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.messages import message

MOST_SHOWN = 100


class WordingPart(QWidget):
    """Hidden where the rules of writing find nothing."""

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._wording = workspace, wording
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        self._never, self._forbidden = Label(parent=self, tone="warning"), Label(parent=self)
        self._look, self._remarks = Label(parent=self, tone="strong"), Label(parent=self, tone="quiet")
        for label in (self._never, self._forbidden, self._look, self._remarks):
            rows.addWidget(label)
        self.setVisible(bool(wording.forbidden or wording.remarks))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _told(self, faults: Sequence[Fault]) -> str:
        lines = [
            f"{figures(fault.place.way)}: {message(self._workspace.language, fault.code, fault.facts)}"
            for fault in faults[:MOST_SHOWN]
        ]
        left = len(faults) - MOST_SHOWN
        return "\n".join([*lines, *([self.tr("och %n till", "", left)] if left > 0 else [])])

    def _retranslate(self) -> None:
        forbidden, remarks = self._wording.forbidden, self._wording.remarks
        self._never.setText(
            self.tr("Det här får inte stå i en yrkesprofil. Skriv om det i arbetsboken och läs in den igen.")
        )
        self._forbidden.setText(self._told(forbidden))
        for label in (self._never, self._forbidden):
            label.setVisible(bool(forbidden))
        self._look.setText(self.tr("%n texter att se över innan profilen godkänns", "", len(remarks)))
        self._remarks.setText(self._told(remarks))
        for label in (self._look, self._remarks):
            label.setVisible(bool(remarks))
