"""Small drawings on the answers, for those who read little: how much, how long ago, with whom."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.candidate_view.candidate_look import colours_in_force
from validering.self_rating import LastDone
from validering.terms import Frequency, OwnAutonomy

WIDTH, HEIGHT = 72, 22
_AMOUNT = {answer: place for place, answer in enumerate(Frequency)}
_AGO = {answer: place for place, answer in enumerate(reversed(LastDone))}
_PEOPLE = {OwnAutonomy.ALONE: 1, OwnAutonomy.WITH_HELP: 2}


class AnswerSign(QWidget):
    """Dots for how often, a place on a line for how long ago, one or two persons for with whom."""

    def __init__(self, answer: StrEnum, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self.setFixedSize(WIDTH, HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        _drawing(self._answer)(painter, QColor(colours_in_force().accent))


def _drawing(answer: StrEnum) -> Callable[[QPainter, QColor], None]:
    if isinstance(answer, Frequency):
        return lambda painter, colour: _draw_amount(painter, colour, _AMOUNT[answer])
    if isinstance(answer, LastDone):
        return lambda painter, colour: _draw_time(painter, colour, _AGO[answer])
    return lambda painter, colour: _draw_people(painter, colour, _PEOPLE[OwnAutonomy(answer)])


def _draw_amount(painter: QPainter, colour: QColor, filled: int) -> None:
    painter.setPen(QPen(colour, 2))
    for place in range(3):
        painter.setBrush(colour if place < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(WIDTH / 2 + (place - 1) * 22, HEIGHT / 2), 7, 7)


def _draw_time(painter: QPainter, colour: QColor, place: int) -> None:
    """A line from long ago to now, with a dot where it was."""
    middle, first, step = HEIGHT / 2, 6.0, (WIDTH - 12) / 3
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QPointF(first, middle), QPointF(WIDTH - 6, middle))
    for mark in range(4):
        at = first + mark * step
        painter.drawLine(QPointF(at, middle - 4), QPointF(at, middle + 4))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(first + place * step, middle), 6, 6)


def _draw_people(painter: QPainter, colour: QColor, count: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for place in range(count):
        middle = WIDTH / 2 + (place - (count - 1) / 2) * 26
        painter.drawEllipse(QPointF(middle, 6), 5, 5)
        painter.drawChord(QRectF(middle - 10, 12, 20, 20), 0, 180 * 16)
