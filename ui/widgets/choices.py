"""A question with a few large answers, for touch and for people who read little."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.widgets.field import tab_through
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import named_label
from ui.widgets.look import BIG_TARGET, GRID

ROOM_OF_ONE = 120


class BigChoices(QWidget):
    """One of a few answers; ``chosen(value)`` comes when the user picks one, arrow keys move."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = named_label("choice_label", parent=self)
        self._label.hide()
        self._buttons: dict[Hashable, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit(self.value()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._label)
        self._row: FoldingRow | None = None

    def set_label(self, text: str) -> None:
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self.setAccessibleName(text)

    def set_options(self, options: Sequence[tuple[Hashable, str]]) -> None:
        """Offer ``options`` as (value, text); the chosen value stays chosen."""
        if list(self._buttons) != [value for value, _ in options]:
            self._rebuild([value for value, _ in options])
        for value, text in options:
            self._buttons[value].setText(text)
            self._buttons[value].setAccessibleName(text)

    def value(self) -> Any:
        """The chosen value; None while nothing is chosen."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: Hashable | None) -> None:
        self._group.setExclusive(False)
        for own, button in self._buttons.items():
            button.setChecked(own == value)
        self._group.setExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        for button in list(self._buttons.values())[:1]:
            button.setFocus(event.reason())

    def button(self, value: Hashable) -> QRadioButton:
        return self._buttons[value]

    def _rebuild(self, values: list[Hashable]) -> None:
        chosen = self.value()
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.deleteLater()
        self._buttons = {}
        for value in values:
            button = QRadioButton(self)
            button.setProperty("big", True)
            button.setMinimumHeight(BIG_TARGET)
            self._group.addButton(button)
            self._buttons[value] = button
        self._row = FoldingRow(*self._buttons.values(), parent=self, room=ROOM_OF_ONE)
        self._column.addWidget(self._row)
        self.set_value(chosen)
        tab_through(self, list(self._buttons.values()))
