"""A dialog whose content scrolls under a strip for messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.dialog_size import open_at
from ui.widgets.following_area import FollowingArea
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder


class ScrollingDialog(ReadingOrder, QDialog):
    """Gone when it closes; what derives from it says its words in ``_retranslate``."""

    if TYPE_CHECKING:

        def _retranslate(self) -> None: ...

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.strip = MessageStrip(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(
        self, rows: Iterable[QWidget | QVBoxLayout], foot: Iterable[QWidget] = (), *, width: int, height: int
    ) -> None:
        """Put ``rows`` into what scrolls and ``foot`` below it; sizes in logical pixels."""
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.strip)
        outer.addWidget(self._scrolled(rows), 1)
        below = tuple(foot)
        if below:
            column = QVBoxLayout()
            column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
            outer.addLayout(column)
            column.addWidget(leading(*below))
        open_at(self, width, height)

    def _scrolled(self, rows: Iterable[QWidget | QVBoxLayout]) -> FollowingArea:
        area = FollowingArea(self)
        sheet = QWidget(area)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        for row in rows:
            if isinstance(row, QWidget):
                column.addWidget(row)
            else:
                column.addLayout(row)
        column.addStretch(1)
        area.setWidget(sheet)
        return area

    def _button(self, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button
