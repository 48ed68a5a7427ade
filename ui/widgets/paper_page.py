"""One page on the screen, with what was found on it marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.widgets.labels import Label
from ui.widgets.look import FOUND_NOW, FOUND_ON_PAPER
from ui.widgets.page_drawing import Box, DrawnPage

# The mark lies a little outside the letters, in pixels.
_ROUND = 1.5


class PaperPage(Label):
    """A page; ``mark`` shows what was found on it, the current place stronger than the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("paper_page")
        self._found: Sequence[Box] = ()
        self._current: Sequence[Box] = ()

    def show_page(self, page: DrawnPage, ratio: float) -> None:
        """Show a drawn page at ``ratio`` pixels of the screen to one of the window."""
        image = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        pixels = QPixmap.fromImage(image.copy())
        pixels.setDevicePixelRatio(ratio)
        self.setPixmap(pixels)
        self.setFixedSize(pixels.deviceIndependentSize().toSize())
        self.setAccessibleDescription(page.words)

    def let_go(self) -> None:
        """Keep the place of the page and none of its pixels."""
        self.setPixmap(QPixmap())

    def mark(self, found: Sequence[Box], current: Sequence[Box] = ()) -> None:
        self._found, self._current = found, current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._found and not self._current:
            return
        painter = QPainter(self)
        for boxes, color in ((self._found, FOUND_ON_PAPER), (self._current, FOUND_NOW)):
            for box in boxes:
                painter.fillRect(self.place_of(box), QColor(*color))
        painter.end()

    def place_of(self, box: Box) -> QRectF:
        """A box of the page in pixels of this widget."""
        left, top, right, bottom = box
        wide, high = self.width(), self.height()
        place = QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)
        return place.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
