"""Protected personal data: switched on and off at any time."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.intake.candidate_form import CandidateForm
from ui.widgets.fields import ChoiceField, TextField
from ui.workspace import Workspace
from validering import candidates
from validering.candidates import CandidateView
from validering.terms import ProtectionLevel


class ProtectionForm(CandidateForm):
    part: ClassVar[str] = "protection"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._section = self.add_section()
        self.level = self.bind("protection_level", ChoiceField(self), self._save_level)
        self.alias = self.keep("alias", TextField(self))
        self.add(self.level, self.alias)
        self._retranslate()

    def show_view(self, view: CandidateView) -> None:
        super().show_view(view)
        self.level.set_value(view.protection_level)
        self.alias.setVisible(view.is_protected)

    def _save_level(self, level: str) -> None:
        self.workspace.apply(candidates.change_protection, self.case_id, ProtectionLevel(level))

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Skyddade personuppgifter"))
        self._section.set_help(
            self.tr("Med skydd syns bara ett alias i listor och sökning, och varje läsning antecknas.")
        )
        self.level.set_label(self.tr("Skydd"))
        self.level.set_options(case_words.options(case_words.protection_levels()))
        self.alias.set_label(self.tr("Alias"))
        self.alias.set_help(self.tr("Syns i stället för namnet. Ingen del av namnet får finnas i det."))
