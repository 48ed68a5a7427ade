"""Lines of text, each with a few acts at its end."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID


@dataclass(frozen=True)
class ActRow:
    """A line: its key, its text, the tone of the text, and acts as (id, words)."""

    row_id: Hashable
    text: str
    tone: str = ""
    acts: tuple[tuple[str, str], ...] = ()


class ActRows(QWidget):
    """Hidden while there is no line; ``acted(row_id, act_id)`` tells what was pressed."""

    acted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ActRow, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def show_rows(self, rows: Sequence[ActRow]) -> None:
        """Show these lines; nothing moves where they are the same as before."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(row) for row in rows]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(rows))

    def _line(self, row: ActRow) -> QWidget:
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(Label(row.text, line, tone=row.tone), 1)
        for act_id, words in row.acts:
            button = QPushButton(words, line)
            button.setProperty("quiet", True)
            button.setAccessibleName(words)
            button.setAccessibleDescription(row.text)
            button.clicked.connect(lambda _=False, act_id=act_id: self.acted.emit(row.row_id, act_id))
            layout.addWidget(button)
        return line


def leading(*widgets: QWidget) -> QWidget:
    """The widgets side by side at the leading edge, in as many lines as their words need."""
    return FlowRow(*widgets, parent=widgets[0].parentWidget())
