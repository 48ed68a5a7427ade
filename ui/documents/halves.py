"""The choices beside the pages they give, with a border that can be moved."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_NARROW, _WIDE = 320, 400


class Halves(QSplitter):
    """Leaves the pages most of the room, until somebody has moved the border."""

    def __init__(self, choices: QWidget, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices.setMinimumWidth(_NARROW)
        self.addWidget(choices)
        self.addWidget(pages)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self._is_moved = False
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_moved:
            choices = min(max(self.width() * 2 // 5, _NARROW), _WIDE)
            self.setSizes([choices, self.width() - choices])

    def _keep(self) -> None:
        self._is_moved = True
