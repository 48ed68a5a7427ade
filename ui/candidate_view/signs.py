"""Plain drawings on the start page and on faces, for those who read little."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.candidate_view.candidate_look import colours_in_force

SIDE = 48
Drawing = Callable[[QPainter, QColor], None]


class Sign(QWidget):
    """One of ``DRAWINGS``, ``side`` logical pixels; it takes no press away from its button."""

    def __init__(self, name: str, parent: QWidget | None = None, *, side: int = SIDE) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_drawing(self, name: str) -> None:
        """Show another drawing."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / SIDE, self.height() / SIDE)
        colour = QColor(colours_in_force().accent)
        pen = QPen(colour, 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        DRAWINGS[self._name](painter, colour)
        painter.end()


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _ticks(painter: QPainter, _colour: QColor) -> None:
    for top in (12.0, 24.0, 36.0):
        _line(painter, (7, top), (11, top + 4), (17, top - 5))
        _line(painter, (24, top), (41, top))


def _pen(painter: QPainter, _colour: QColor) -> None:
    _line(painter, (8, 40), (11, 30), (33, 8), (40, 15), (18, 37), (8, 40))
    _line(painter, (28, 13), (35, 20))


def _information(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(24, 24), 18, 18)
    _line(painter, (24, 23), (24, 33))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(24, 15.5), 1.4, 1.4)


def _speech(painter: QPainter, _colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(6, 8, 36, 25), 6, 6)
    _line(painter, (14, 33), (14, 42), (24, 33))
    _line(painter, (14, 17), (34, 17))
    _line(painter, (14, 24), (27, 24))


def _paper(painter: QPainter, colour: QColor) -> None:
    _line(painter, (10, 6), (30, 6), (38, 14), (38, 42), (10, 42), (10, 6))
    painter.drawEllipse(QPointF(24, 20), 4, 4)
    painter.drawArc(QRectF(16, 27, 16, 16), 0, 180 * 16)
    painter.setBrush(colour)


def _face(mouth: Callable[[QPainter], None]) -> Drawing:
    def draw(painter: QPainter, colour: QColor) -> None:
        painter.drawEllipse(QPointF(24, 24), 19, 19)
        mouth(painter)
        painter.setBrush(colour)
        for across in (17.0, 31.0):
            painter.drawEllipse(QPointF(across, 19), 1.5, 1.5)

    return draw


def _laughing(painter: QPainter) -> None:
    painter.drawChord(QRectF(13, 17, 22, 19), 180 * 16, 180 * 16)


def _smiling(painter: QPainter) -> None:
    painter.drawArc(QRectF(15, 18, 18, 15), 200 * 16, 140 * 16)


def _straight(painter: QPainter) -> None:
    _line(painter, (16, 31), (32, 31))


def _sad(painter: QPainter) -> None:
    painter.drawArc(QRectF(15, 28, 18, 14), 25 * 16, 130 * 16)


def _yes(painter: QPainter, _colour: QColor) -> None:
    _line(painter, (10, 25), (20, 36), (39, 12))


def _no(painter: QPainter, _colour: QColor) -> None:
    _line(painter, (12, 12), (36, 36))
    _line(painter, (36, 12), (12, 36))


def _question(painter: QPainter, colour: QColor) -> None:
    painter.drawArc(QRectF(14, 6, 20, 20), -70 * 16, 250 * 16)
    _line(painter, (27, 25), (24, 29), (24, 33))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(24, 41), 1.6, 1.6)


DRAWINGS: Mapping[str, Drawing] = {
    "rating": _ticks,
    "own_words": _pen,
    "information": _information,
    "voice": _speech,
    "portfolio": _paper,
    "satisfaction": _face(_smiling),
    "very": _face(_laughing),
    "yes_face": _face(_smiling),
    "little": _face(_straight),
    "no_face": _face(_sad),
    "yes": _yes,
    "no": _no,
    "ask": _question,
}
