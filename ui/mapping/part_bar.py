"""The parts of a page as tabs, or as a list where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QVBoxLayout, QWidget

from ui.widgets.calm_combo import CalmCombo
from ui.widgets.look import GRID, TARGET


class PartBar(QWidget):
    """One of several parts; ``chosen(part_id)`` comes when the user picks one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("part_tabs")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setMinimumHeight(TARGET)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo = CalmCombo(self)
        self.combo.hide()
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self.combo)
        self.tabs.currentChanged.connect(self._picked)
        self.combo.activated.connect(self._picked)

    def set_label(self, text: str) -> None:
        self.tabs.setAccessibleName(text)
        self.combo.setAccessibleName(text)

    def set_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Offer ``parts`` as (id, text); the chosen one stays chosen."""
        chosen = self.current()
        self.tabs.blockSignals(True)
        while self.tabs.count() < len(parts):
            self.tabs.addTab("")
        for place, (_, text) in enumerate(parts):
            self.tabs.setTabText(place, text)
        self.tabs.blockSignals(False)
        self._ids = [part_id for part_id, _ in parts]
        self.combo.fill(parts)
        self.choose(chosen if chosen in self._ids else self._ids[0])
        self._fold()

    def current(self) -> str:
        place = self.tabs.currentIndex()
        return self._ids[place] if 0 <= place < len(self._ids) else ""

    def choose(self, part_id: str) -> None:
        """Show ``part_id`` as chosen, without a signal."""
        place = self._ids.index(part_id)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(False)
        self.combo.setCurrentIndex(place)

    @property
    def is_folded(self) -> bool:
        return self.tabs.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _picked(self, place: int) -> None:
        part_id = self._ids[place]
        self.choose(part_id)
        self.chosen.emit(part_id)

    def _fold(self) -> None:
        is_wide = self.tabs.sizeHint().width() <= self.width()
        self.tabs.setVisible(is_wide)
        self.combo.setVisible(not is_wide)
