"""Text in the candidate's language with the Swedish small beside it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.candidate_view.speech import Said, has_swedish_beside
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from validering.profile import SWEDISH

FOLDS_BELOW = 500
LOPSIDED = 4
"""Swedish that is so many times shorter stands below, and leaves the width to the long text."""


class BesideSwedish(QWidget):
    """A small heading, a large text and a question; the Swedish column is gone where all is Swedish."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = [
            Label(parent=self, tone="quiet"),
            named_label("task_text", parent=self),
            named_label("question_text", parent=self),
        ]
        self._swedish = [Label(parent=self, tone="quiet") for _ in self._own]
        self._is_low = self._is_lopsided = False
        self._beside = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID * 4)
        column = QVBoxLayout()
        self._row.addLayout(column, 3)
        _fill(column, self._own)
        self._row.addWidget(self._beside, 2)
        _fill(QVBoxLayout(self._beside), self._swedish)
        for label in self._swedish:
            label.set_text_language(SWEDISH)

    def show_texts(self, own: tuple[str, str, str], swedish: tuple[str, str, str], tag: str) -> None:
        """Heading, text and question in ``tag`` and in Swedish; an empty one takes no room.

        What ``tag`` lacks is the Swedish text, which then stands once, large and as Swedish runs.
        """
        for label, text in zip(self._own, own, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        for label, text, shown in zip(self._swedish, swedish, own, strict=True):
            label.setText("" if text == shown else text)
            label.setVisible(bool(label.text()))
        for label, text in zip(self._own, swedish, strict=True):
            label.set_text_language(SWEDISH if label.text() == text else tag)
        beside = sum(len(label.text()) for label in self._swedish)
        self._beside.setVisible(has_swedish_beside(tag) and beside > 0)
        self._is_lopsided = beside * LOPSIDED < sum(map(len, own))
        self._fold()
        self._show_heading()

    def set_texts(self, heading: Said | str, text: Said | str, question: Said | str, tag: str) -> None:
        """The same of what is said in both languages; what is marked as untranslated stands once."""
        said = [each if isinstance(each, Said) else Said(each, each) for each in (heading, text, question)]
        own, swedish = tuple(map(str, said)), tuple(each.beside or str(each) for each in said)
        self.show_texts((own[0], own[1], own[2]), (swedish[0], swedish[1], swedish[2]), tag)

    def set_low(self, low: bool) -> None:
        """Leave out the heading, and of the Swedish all but the text, in a low window."""
        self._is_low = low
        self._show_heading()

    def _show_heading(self) -> None:
        for labels in (self._own, self._swedish):
            labels[0].setVisible(bool(labels[0].text()) and not self._is_low)
        asked = self._swedish[2]
        asked.setVisible(bool(asked.text()) and not self._is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        ways = QBoxLayout.Direction
        is_below = self.width() < FOLDS_BELOW or self._is_lopsided
        way = ways.TopToBottom if is_below else ways.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(GRID if way == ways.TopToBottom else GRID * 4)


def _fill(column: QVBoxLayout, labels: list[Label]) -> None:
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
