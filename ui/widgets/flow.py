"""The path of a case as a row of steps with their state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from ui.widgets.look import GRID, TARGET

MARKS = {"done": "✓", "current": "●", "waiting": "○", "not_needed": "–", "blocked": "!"}


@dataclass(frozen=True)
class StepText:
    """A step: its id, its words, its state as in MARKS, and the state in words; whether it can be opened.

    ``doer`` is who takes the step, told with it.
    """

    id: str
    text: str
    state: str
    state_text: str
    leads: bool = True
    doer: str = ""


class PathBar(QWidget):
    """Steps in order, in as many lines as they need; ``step_wanted(id)`` tells which was pressed."""

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID // 2)
        self._buttons: list[QToolButton] = []
        self._columns = 0
        self._is_large = False

    def set_steps(self, steps: Sequence[StepText]) -> None:
        """Show ``steps``; the number of them may change."""
        while len(self._buttons) < len(steps):
            self._add_button()
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(steps))
        for button, step in zip(self._buttons, steps, strict=False):
            button.setText(f"{MARKS[step.state]} {step.text}")
            button.setAccessibleName(f"{step.text}: {step.state_text}")
            button.setToolTip(step.doer or step.state_text)
            button.setAccessibleDescription(step.doer)
            button.setProperty("step", step.id)
            button.setProperty("state", step.state)
            button.setEnabled(step.leads)
            self._dress(button)
        self._columns = 0
        self._fold()

    def set_large(self, is_large: bool) -> None:
        """Letters that are read from afar, or as on the other screens."""
        if is_large == self._is_large:
            return
        self._is_large = is_large
        for button in self._buttons:
            self._dress(button)
        self._columns = 0
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Put the steps in columns as wide as the widest of them."""
        shown = [button for button in self._buttons if not button.isHidden()]
        widest = max((button.sizeHint().width() for button in shown), default=1)
        fitting = (self.width() + self._grid.spacing()) // (widest + self._grid.spacing())
        columns = max(1, min(len(shown), fitting))
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _dress(self, button: QToolButton) -> None:
        button.setProperty("large", self._is_large)
        button.style().unpolish(button)
        button.style().polish(button)

    def _add_button(self) -> None:
        button = QToolButton(self)
        button.setObjectName("path_step")
        button.setMinimumHeight(TARGET)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.step_wanted.emit(str(button.property("step"))))
        self._buttons.append(button)
