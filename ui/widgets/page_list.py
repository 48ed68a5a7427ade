"""A list of a few pages that stands whole where it can."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget

from ui.widgets.look import TARGET

LEAST = 30


class PageList(QListWidget):
    """Rows are as high as is good to touch, and a little lower where that lets all of them be seen."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give every row the same height; to be called when rows have come or gone."""
        if not self.count():
            return
        room = self.height() - 2 * self.frameWidth() - 2
        high = max(LEAST, min(TARGET, room // self.count()))
        for place in range(self.count()):
            self.item(place).setSizeHint(QSize(0, high))
