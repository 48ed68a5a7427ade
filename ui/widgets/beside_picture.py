"""A picture with its tools beside it, or below it where the window is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.widgets.following_area import FollowingArea
from ui.widgets.look import FOLD_WIDTH, GRID

_TOOLS_WIDTH = 268
_LEAST, _FIRST_TOOLS = 160, 132
_MOST = 16_777_215


class BesidePicture(FollowingArea):
    """Scrolls as a whole; of the tools below the picture the first are in sight."""

    def __init__(self, picture: QWidget, tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._tools = picture, tools
        sheet = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        self._body.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self._body.setSpacing(GRID * 2)
        self._body.addWidget(picture, 1)
        self._body.addWidget(tools)
        self.setWidget(sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Give both their room; asked for where the picture came or went."""
        is_narrow = self.width() < FOLD_WIDTH
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(way)
        is_beside = not is_narrow and not self._picture.isHidden()
        self._tools.setMaximumWidth(_TOOLS_WIDTH if is_beside else _MOST)
        down = max(_LEAST, self.height() - _FIRST_TOOLS)
        self._picture.setMinimumHeight(down if is_narrow else _LEAST)
        self._picture.setMaximumHeight(down if is_narrow else _MOST)
