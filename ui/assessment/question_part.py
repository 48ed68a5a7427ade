"""What to ask about a criterion, the conditions it is shown in, and the knowledge that lies behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.assessment import words
from ui.assessment.pair_line import PairLine
from ui.case_words import listed
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.profile import Criterion, Translated


class QuestionPart(QWidget):
    """Each text under its heading, in Swedish and in the candidate's language.

    What belongs to the question, such as its sound, stands in ``below_question``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)
        self._question, self._conditions, self._knowledge = _Part(self), _Part(self), _Part(self)
        self.below_question = self._question.column
        self._methods = Label("", self, tone="quiet")
        for widget in (self._question, self._conditions, self._knowledge, self._methods):
            self._column.addWidget(widget)
        self._criterion: Criterion | None = None
        self._retranslate()

    def show_criterion(self, criterion: Criterion, own_tag: str | None) -> None:
        """Show what belongs to ``criterion``; what the profile does not say has no heading."""
        self._criterion = criterion
        self._question.show_text(criterion.question, own_tag)
        self._conditions.show_text(criterion.conditions, own_tag)
        self._knowledge.show_text(criterion.knowledge, own_tag)
        self._show_methods()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_methods(self) -> None:
        if self._criterion is not None:
            names = listed(words.methods()[method] for method in self._criterion.allowed_methods)
            self._methods.setText(self.tr("Kan visas genom: {methods}").format(methods=names))

    def _retranslate(self) -> None:
        self._question.head.setText(self.tr("Fråga"))
        self._conditions.head.setText(self.tr("Förutsättningar"))
        self._knowledge.head.setText(self.tr("Kunskap bakom"))
        self._show_methods()


class _Part(QWidget):
    """A heading and a pair of texts; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = Label("", self, tone="strong")
        self._text = PairLine(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID // 2)
        self.column.addWidget(self.head)
        self.column.addWidget(self._text)

    def show_text(self, text: Translated | None, own_tag: str | None) -> None:
        self.setVisible(text is not None)
        if text is not None:
            self._text.show_text(text, own_tag)
