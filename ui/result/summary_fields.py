"""The assessor's summary in Swedish, and beside it in the candidate's language where it is translated."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.result import words
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.folding_row import FoldingRow
from ui.widgets.look import GRID
from validering.results import Summary
from validering.terms import TranslationKind


class SummaryFields(QWidget):
    """``swedish`` and ``own``, each in its own direction, and who translated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swedish, self.own = LongTextField(self, lines=3), LongTextField(self, lines=3)
        self.swedish.set_text_language("sv")
        self.kind = ChoiceField(self)
        self._language = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(FoldingRow(self.swedish, self.own, parent=self))
        column.addWidget(self.kind)
        self.set_own_language(None, "")
        self._retranslate()

    def set_own_language(self, tag: str | None, name: str) -> None:
        """The candidate's language: its tag and its name in the screen language; None where it is Swedish."""
        self._language = name
        for field in (self.own, self.kind):
            field.setVisible(tag is not None)
        if tag is not None:
            self.own.set_text_language(tag)
        self._retranslate()

    def value(self) -> Summary:
        kind = TranslationKind(self.kind.value() or TranslationKind.NONE)
        return Summary(self.swedish.value(), self.own.value(), kind)

    def set_value(self, summary: Summary) -> None:
        self.swedish.set_value(summary.sv or "")
        self.own.set_value(summary.own or "")
        self.kind.set_value(summary.kind, force=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.swedish.set_label(self.tr("Sammanfattning"))
        self.swedish.set_help(
            self.tr("Börja med vad kandidaten gör självständigt. Fakta från bedömningen, inga diagnoser.")
        )
        self.own.set_label(self.tr("Sammanfattningen på {language}").format(language=self._language))
        self.own.set_help(self.tr("Skrivs ut bredvid den svenska. Lämna tomt om ingen har översatt."))
        self.kind.set_label(self.tr("Översättningen är gjord av"))
        self.kind.set_options(list(words.translation_kinds().items()))
