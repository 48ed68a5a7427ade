"""The picture on which covers and a crop are drawn: by mouse, finger or keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.evidence.picture_sketch import PictureSketch
from ui.widgets.look import CUT_AWAY, INK_ON_PAPER, PAPER
from validering.imports.photo_changes import COVER, SMALLEST, PhotoChange

MOVE, FINE = 0.02, 0.004
HANDLE, GRIP = 12, 22
_MARGIN = 8
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureCanvas(QWidget):
    """Draws a new box where there is none, moves the one that is gripped, sizes it by its corner.

    ``crops`` says whether a new box is the frame of what is kept, or a cover. ``handled()`` comes
    when the user has done something here.
    """

    handled = Signal()

    def __init__(self, sketch: PictureSketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sketch = sketch
        self.crops = False
        self._image, self._turned, self._turns = QImage(), QImage(), 0
        self._from: QPointF | None = None
        self._drawn: QRectF | None = None
        self._grip: QRectF | None = None
        self._sizes = False
        self._before: PhotoChange | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        # A picture has the same left and right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.CrossCursor)
        sketch.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    def show_image(self, image: QImage) -> None:
        """Show the upright original."""
        self._image, self._turned = image, image
        self._turns = 0
        self.update()

    @property
    def has_image(self) -> bool:
        return not self._image.isNull()

    def place(self) -> QRectF:
        """Where the turned picture lies in the widget."""
        self._turn()
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._turned.size().toSizeF()
        if size.isEmpty() or room.isEmpty():
            return room
        shown = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.center() - QPointF(shown.width() / 2, shown.height() / 2), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sketch, chosen, key = self.sketch, self.sketch.chosen, Qt.Key(event.key())
        if key in _ARROWS and chosen is not None:
            self._nudge(chosen, _ARROWS[key], event.modifiers())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen is not None:
            sketch.remove_chosen()
            self.handled.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            sketch.choose_next(1 if key == Qt.Key.Key_PageDown else -1)
            self.handled.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.has_image:
            return
        at = self._share(event.position())
        self._before = self.sketch.change
        gripped = self._gripped(event.position())
        self._from, self._drawn = at, None
        if gripped is None:
            self._grip = None
            return
        place, self._sizes = gripped
        self._grip = self.sketch.shown(place)
        self.sketch.choose(place)
        self.handled.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        at, chosen = self._share(event.position()), self.sketch.chosen
        if self._grip is None:
            self._drawn = QRectF(self._from, at).normalized()
            self.update()
        elif chosen is not None:
            moved = at - self._from
            shown = QRectF(self._grip)
            if self._sizes:
                shown.setBottomRight(shown.bottomRight() + moved)
                shown = shown.normalized()
            else:
                shown.translate(moved)
            self.sketch.put(chosen, shown, is_step=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drawn, grip, before = self._drawn, self._grip, self._before
        self._from = self._drawn = self._grip = None
        if grip is not None and before is not None:
            self.sketch.end_grip(before)
        elif drawn is not None and min(drawn.width(), drawn.height()) >= SMALLEST:
            self.add(drawn)
        else:
            self.sketch.choose(None)
        self.handled.emit()

    def add(self, shown: QRectF) -> None:
        """Add a cover, or frame what is kept, at a part of the turned picture."""
        if self.crops:
            self.sketch.set_crop(shown)
        else:
            self.sketch.add_cover(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        place = self.place()
        if not self.has_image:
            return
        painter.drawImage(place, self._turned)
        for cover in range(len(self.sketch.change.covers)):
            painter.fillRect(self._seen(self.sketch.shown(cover), place), QColor(*COVER))
        self._paint_crop(painter, place)
        self._paint_hand(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_crop(self, painter: QPainter, place: QRectF) -> None:
        """Dim what is cut off."""
        if self.sketch.change.crop is None:
            return
        kept, dim = self._seen(self.sketch.shown(PictureSketch.CROP), place), QColor(*CUT_AWAY)
        painter.fillRect(QRectF(place.topLeft(), QPointF(place.right(), kept.top())), dim)
        painter.fillRect(QRectF(QPointF(place.left(), kept.bottom()), place.bottomRight()), dim)
        painter.fillRect(QRectF(QPointF(place.left(), kept.top()), QPointF(kept.left(), kept.bottom())), dim)
        painter.fillRect(
            QRectF(QPointF(kept.right(), kept.top()), QPointF(place.right(), kept.bottom())), dim
        )
        self._frame(painter, kept)

    def _paint_hand(self, painter: QPainter, place: QRectF) -> None:
        """Frame the box in hand with the corner it is sized by, or the one being drawn."""
        shown = self._drawn
        if shown is None and self.sketch.chosen is not None:
            shown = self.sketch.shown(self.sketch.chosen)
        if shown is None:
            return
        box = self._seen(shown, place)
        self._frame(painter, box)
        if self._drawn is None:
            half = HANDLE / 2
            painter.setBrush(QColor(PAPER))
            painter.setPen(QPen(QColor(INK_ON_PAPER), 1.5))
            painter.drawRect(QRectF(box.right() - half, box.bottom() - half, HANDLE, HANDLE))

    def _frame(self, painter: QPainter, box: QRectF) -> None:
        """A line that is seen on every picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(PAPER), 3))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(INK_ON_PAPER), 1.5, Qt.PenStyle.DashLine))
        painter.drawRect(box)

    def _nudge(self, chosen: int, way: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        step = FINE if keys & Qt.KeyboardModifier.ControlModifier else MOVE
        shown = self.sketch.shown(chosen)
        across, down = way[0] * step, way[1] * step
        if keys & Qt.KeyboardModifier.ShiftModifier:
            shown.setWidth(min(shown.width() + across, 1 - shown.left()))
            shown.setHeight(min(shown.height() + down, 1 - shown.top()))
        else:
            shown.translate(across, down)
        self.sketch.put(chosen, shown)
        self.handled.emit()

    def _gripped(self, at: QPointF) -> tuple[int, bool] | None:
        """The box under the pointer, the one in hand first, and whether it is held by its corner."""
        place, chosen = self.place(), self.sketch.chosen
        if chosen is not None:
            box = self._seen(self.sketch.shown(chosen), place)
            if (box.bottomRight() - at).manhattanLength() <= GRIP:
                return chosen, True
        covers = [one for one in self.sketch.places() if one != PictureSketch.CROP]
        if chosen == PictureSketch.CROP and self.crops:
            covers.insert(0, PictureSketch.CROP)
        for one in sorted(covers, key=lambda cover: cover != chosen):
            if self._seen(self.sketch.shown(one), place).contains(at):
                return one, False
        return None

    def _share(self, at: QPointF) -> QPointF:
        place = self.place()
        across, down = (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()
        return QPointF(min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))

    def _seen(self, shown: QRectF, place: QRectF) -> QRectF:
        return QRectF(
            place.left() + shown.left() * place.width(),
            place.top() + shown.top() * place.height(),
            shown.width() * place.width(),
            shown.height() * place.height(),
        )

    def _turn(self) -> None:
        if self._turns != self.sketch.change.quarter_turns:
            self._turns = self.sketch.change.quarter_turns
            self._turned = self._image.transformed(QTransform().rotate(90 * self._turns))
