"""Lets the candidate change language at any moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.self_rating.candidate_look import BUTTON_HEIGHT
from ui.widgets.look import GRID


class LanguageSwitch(QWidget):
    """A button for each language, in that language; ``chosen(tag)`` tells which was pressed."""

    chosen = Signal(str)

    def __init__(self, languages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for tag, name in languages:
            button = QPushButton(name, self)
            button.setObjectName("tongue")
            button.setCheckable(True)
            button.setMinimumHeight(BUTTON_HEIGHT)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, tag=tag: self.chosen.emit(tag))
            self._group.addButton(button)
            self._buttons[tag] = button
            row.addWidget(button)

    def show_chosen(self, tag: str) -> None:
        self._buttons[tag].setChecked(True)
