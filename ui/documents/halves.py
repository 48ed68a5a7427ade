"""The choices beside the pages they give, with a border that can be moved; one column where it is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.following_area import FollowingArea

_NARROW, _WIDE = 320, 400
_FOLDS_BELOW = 700
# A lower window scrolls to the pages instead of pressing them together.
_PREVIEW_HEIGHT, _LEAST_PREVIEW = 220, 140


class Halves(QStackedWidget):
    """Leaves the pages most of the room, until somebody has moved the border; folded, all scrolls as one.

    ``preview`` lies among the pages: folded it has its room, else it takes what is left and scrolls alone.
    """

    def __init__(
        self, choices: QWidget, pages: QWidget, preview: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contents = (choices, pages)
        self._preview = preview
        self._border = QSplitter(self)
        self._areas = (FollowingArea(self._border), FollowingArea(self._border))
        self._areas[0].setMinimumWidth(_NARROW)
        for area in self._areas:
            self._border.addWidget(area)
        self._border.setStretchFactor(1, 1)
        self._border.setChildrenCollapsible(False)
        self._is_moved = False
        self._border.splitterMoved.connect(self._keep)
        self._whole = FollowingArea(self)
        self._sheet = QWidget(self._whole)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._whole.setWidget(self._sheet)
        self.addWidget(self._border)
        self.addWidget(self._whole)
        self._unfold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _FOLDS_BELOW
        if is_narrow != (self.currentWidget() is self._whole):
            self._fold() if is_narrow else self._unfold()
        if not self._is_moved:
            choices = min(max(self.width() * 2 // 5, _NARROW), _WIDE)
            self._border.setSizes([choices, self.width() - choices])

    def _fold(self) -> None:
        self._preview.setMinimumHeight(_PREVIEW_HEIGHT)
        for area, content in zip(self._areas, self._contents, strict=True):
            area.takeWidget()
            self._column.addWidget(content)
            content.show()
        self.setCurrentWidget(self._whole)

    def _unfold(self) -> None:
        self._preview.setMinimumHeight(_LEAST_PREVIEW)
        for area, content in zip(self._areas, self._contents, strict=True):
            self._column.removeWidget(content)
            area.setWidget(content)
            content.show()
        self.setCurrentWidget(self._border)

    def _keep(self) -> None:
        self._is_moved = True
