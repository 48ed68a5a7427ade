"""The path of a case as a row of steps with their state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QWidget

from ui.widgets.look import GRID, TARGET

MARKS = {"done": "✓", "current": "●", "waiting": "○", "not_needed": "–", "blocked": "!"}


@dataclass(frozen=True)
class StepText:
    """A step: its id, its words, its state as in MARKS, and the state in words."""

    id: str
    text: str
    state: str
    state_text: str


class PathBar(QScrollArea):
    """Steps in order, each a button; ``step_wanted(id)`` tells which was pressed."""

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path_bar")
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TARGET + GRID * 2)
        holder = QWidget(self)
        holder.setObjectName("path_holder")
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(0, 0, 0, GRID)
        self._row.setSpacing(GRID // 2)
        self._row.addStretch(1)
        self.setWidget(holder)
        self._buttons: list[QToolButton] = []

    def set_steps(self, steps: Sequence[StepText]) -> None:
        """Show ``steps``; the number of them may change."""
        while len(self._buttons) < len(steps):
            self._add_button()
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(steps))
        for button, step in zip(self._buttons, steps, strict=False):
            button.setText(f"{MARKS[step.state]} {step.text}")
            button.setAccessibleName(f"{step.text}: {step.state_text}")
            button.setToolTip(step.state_text)
            button.setProperty("step", step.id)
            button.setProperty("state", step.state)
            button.style().unpolish(button)
            button.style().polish(button)

    def _add_button(self) -> None:
        button = QToolButton(self.widget())
        button.setObjectName("path_step")
        button.setMinimumHeight(TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.step_wanted.emit(str(button.property("step"))))
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
