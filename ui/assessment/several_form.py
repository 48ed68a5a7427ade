"""What several criteria are given together: words, language, help, and the evidence they share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.assessment import words
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.labels import Label
from ui.widgets.pending_form import PendingForm
from ui.widgets.tick_list import TickList, TickRow
from ui.workspace import Workspace
from validering.bench import EvidenceGlimpse


class SeveralForm(PendingForm):
    """Kept as a draft until the criteria are marked; ``values()`` goes with the level."""

    def __init__(
        self, workspace: Workspace, scope: str, case_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, scope, case_id, parent)
        self.reason = self.pend("reason_text", LongTextField(self, lines=3))
        self.reason.set_text_language("sv")
        self.mode, self.help = ChoiceField(self), ChoiceField(self)
        self.add(self.reason)
        self.add(self.mode, self.help)
        self._title = Label("", self, tone="strong")
        self.pieces = TickList(self)
        self._shown: tuple[UUID, ...] = ()
        self.add(self._title)
        self.add(self.pieces)
        self._retranslate()

    def offer(self, evidence: Sequence[EvidenceGlimpse]) -> None:
        """Offer the evidence of the case; what is ticked stays while it is the same."""
        shown = tuple(each.id for each in evidence)
        if shown != self._shown:
            self._shown = shown
            self.pieces.show_rows([TickRow(each.id, each.title, is_ticked=False) for each in evidence])
        self._title.setVisible(bool(evidence))

    def values(self) -> dict[str, Any]:
        """What ``mark_together`` is given beside the level."""
        return {
            "reason_text": self.reason.value(),
            "language_mode": self.mode.value(),
            "help_given": self.help.value(),
            "evidence_ids": self.pieces.ticked(),
        }

    def forget(self) -> None:
        super().forget()
        for field in (self.mode, self.help):
            field.set_value(None, force=True)
        self._shown = ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.reason.set_label(self.tr("Gemensam motivering"))
        self.reason.set_help(
            self.tr("Läggs till i varje kriterium. Det som redan står i ett av dem står kvar.")
        )
        self.mode.set_label(self.tr("Språk i situationen"))
        self.mode.set_options(list(words.language_modes().items()))
        self.help.set_label(self.tr("Hjälp som gavs"))
        self.help.set_options(list(words.helps().items()))
        self._title.setText(self.tr("Underlag som visar alla"))
