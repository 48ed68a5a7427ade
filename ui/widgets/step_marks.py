"""Small drawn marks for how far a step has come; the words beside them say the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from ui.widgets.look import Colours, colours_on

SIZE = 16
SCALE = 3


def step_icon(state: str | None) -> QIcon:
    """The mark of a state of StepState; empty room for None, so that texts stand in line."""
    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.setDevicePixelRatio(SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    if state is not None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, state, _colours())
        painter.end()
    return QIcon(pixmap)


def _colours() -> Colours:
    return colours_on(QApplication.palette().window().color().name())


def _draw(painter: QPainter, state: str, colours: Colours) -> None:
    ring = QRectF(3, 3, 10, 10)
    if state == "done":
        painter.setPen(_pen(colours.done, 2.2))
        painter.drawPolyline(QPolygonF([QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)]))
    elif state == "current":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(ring)
    elif state == "blocked":
        painter.setPen(_pen(colours.warning, 2.4))
        painter.drawLine(QPointF(8, 3), QPointF(8, 9))
        painter.drawPoint(QPointF(8, 13))
    elif state == "not_needed":
        painter.setPen(_pen(colours.edge, 1.8))
        painter.drawLine(QPointF(5, 8), QPointF(11, 8))
    else:
        painter.setPen(_pen(colours.edge, 1.4))
        painter.drawEllipse(ring)


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
