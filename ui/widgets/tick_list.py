"""Rows to tick, each with a short name and, below it, as much text as it needs."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET


@dataclass(frozen=True)
class TickRow:
    """``name`` stands beside the box and says alone what is ticked; ``text`` stands below it."""

    row_id: Hashable
    name: str
    text: str = ""
    is_ticked: bool = True


class TickList(QWidget):
    """Hidden while there is no row; ``ticked()`` gives the keys of the ticked ones in their order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Hashable, QCheckBox] = {}
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: Sequence[TickRow]) -> None:
        """Show these rows; what was ticked before is not remembered."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._boxes, self._shown = {}, []
        for row in rows:
            box = QCheckBox(row.name, self)
            box.setAccessibleName(row.name)
            box.setAccessibleDescription(row.text)
            box.setMinimumHeight(TARGET)
            box.setChecked(row.is_ticked)
            box.toggled.connect(self.changed)
            self._boxes[row.row_id] = box
            self._shown.append(box)
            if row.text:
                self._shown.append(self._below(row.text))
        for widget in self._shown:
            self._column.addWidget(widget)
        self.setVisible(bool(rows))

    def _below(self, text: str) -> QWidget:
        """The text under its name, not under the box."""
        holder = QWidget(self)
        line = QHBoxLayout(holder)
        line.setSpacing(GRID)
        line.setContentsMargins(0, 0, 0, GRID)
        line.addSpacing(GRID * 4)
        line.addWidget(Label(text, holder, tone="quiet"), 1)
        return holder

    def tick(self, row_id: Hashable, name: str) -> None:
        """Tick a row, and say why in its name."""
        box = self._boxes.get(row_id)
        if box is not None:
            box.setChecked(True)
            box.setText(name)
            box.setAccessibleName(name)

    def ticked(self) -> list[Any]:
        return [row_id for row_id, box in self._boxes.items() if box.isChecked()]
