"""What to look for and what to ask, in Swedish and beside it in the candidate's language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.assessment import words
from ui.case_words import listed
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.profile import Criterion, Translated


class LookFor(QWidget):
    """The question, the points to look for, the conditions and the ways it may be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._ask = Label("", self, tone="strong")
        self._question = PairLine(self)
        self._look = Label("", self, tone="strong")
        self._points: list[PairLine] = []
        self._conditions = PairLine(self)
        self._methods = Label("", self, tone="quiet")
        for widget in (self._ask, self._question, self._look, self._conditions, self._methods):
            self._column.addWidget(widget)
        self._criterion: Criterion | None = None
        self._retranslate()

    def show_criterion(self, criterion: Criterion, own_tag: str | None) -> None:
        """Show what belongs to ``criterion``; the own language stands beside where there is one."""
        self._criterion = criterion
        self._question.show_text(criterion.question, own_tag)
        self._show_points(criterion, own_tag)
        self._conditions.setVisible(criterion.conditions is not None)
        if criterion.conditions is not None:
            self._conditions.show_text(criterion.conditions, own_tag)
        self._show_methods()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_points(self, criterion: Criterion, own_tag: str | None) -> None:
        while len(self._points) < len(criterion.look_for):
            point = PairLine(self, bullet="•")
            self._column.insertWidget(self._column.indexOf(self._conditions), point)
            self._points.append(point)
        for place, point in enumerate(self._points):
            is_used = place < len(criterion.look_for)
            point.setVisible(is_used)
            if is_used:
                point.show_text(criterion.look_for[place], own_tag)

    def _show_methods(self) -> None:
        if self._criterion is not None:
            names = listed(words.methods()[method] for method in self._criterion.allowed_methods)
            self._methods.setText(self.tr("Kan visas genom: {methods}").format(methods=names))

    def _retranslate(self) -> None:
        self._ask.setText(self.tr("Fråga"))
        self._look.setText(self.tr("Titta efter"))
        self._show_methods()


class PairLine(QWidget):
    """One short text in Swedish and in the candidate's language, each in its own direction."""

    def __init__(self, parent: QWidget | None = None, *, bullet: str = "") -> None:
        super().__init__(parent)
        self._bullet = bullet
        self._swedish = Label("", self)
        self._swedish.set_text_language("sv")
        self._own = Label("", self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._swedish)
        column.addWidget(self._own)

    def show_text(self, text: Translated, own_tag: str | None) -> None:
        own = text.get(own_tag) if own_tag else None
        self._swedish.setText(self._led(text.sv))
        self._own.setVisible(own is not None)
        if own is not None and own_tag is not None:
            self._own.set_text_language(own_tag)
            self._own.setText(self._led(own))

    def _led(self, text: str) -> str:
        return f"{self._bullet} {text}" if self._bullet else text
