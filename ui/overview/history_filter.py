"""Which part of the history is wanted: what it is about, whose, and from which days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.overview.history_words import kinds
from ui.widgets.fields import ChoiceField, DateField, UnreadableError
from ui.widgets.folding_row import FoldingRow
from ui.widgets.look import GRID
from validering.history import HistoryKind, StoryFilter


class HistoryFilter(QWidget):
    """``changed`` comes when something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.person = ChoiceField(self), ChoiceField(self)
        self.from_day, self.to_day = DateField(self), DateField(self)
        self._people: tuple[tuple[UUID, str], ...] = ()
        fields = (self.kind, self.person, self.from_day, self.to_day)
        for field in fields:
            field.committed.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(FoldingRow(self.kind, self.person, parent=self))
        column.addWidget(FoldingRow(self.from_day, self.to_day, parent=self))
        self._retranslate()

    def wanted(self) -> StoryFilter:
        """What is wanted now; a day that cannot be read counts as none."""
        kind = self.kind.value()
        return StoryFilter(
            HistoryKind(kind) if kind else None,
            self.person.value() or None,
            _day(self.from_day),
            _day(self.to_day),
        )

    def show_people(self, people: Sequence[tuple[UUID, str]]) -> None:
        """Offer these people, by name."""
        self._people = tuple(people)
        self.person.set_options([("", self.tr("Alla")), *self._people])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.kind.set_label(self.tr("Vad det gäller"))
        self.kind.set_options([("", self.tr("Allt")), *kinds().items()])
        self.kind.set_placeholder(self.tr("Allt"))
        self.person.set_label(self.tr("Vem"))
        self.person.set_placeholder(self.tr("Alla"))
        self.person.set_options([("", self.tr("Alla")), *self._people])
        self.from_day.set_label(self.tr("Från och med dag"))
        self.to_day.set_label(self.tr("Till och med dag"))


def _day(field: DateField) -> date | None:
    try:
        return field.value()
    except UnreadableError:
        return None
