"""The points to look for, ticked off as they are seen: each ticked one is a sentence of the reason text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.assessment.pair_line import PairLine
from ui.assessment.ticked_words import ticked
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.profile import Criterion, Translated

TOUCH = 44


class LookFor(QWidget):
    """The points of one criterion; ``point_ticked(sentence, is_on)`` comes when the user ticks or unticks.

    What is ticked follows from the text that ``show_ticks`` is given, never from the press itself.
    """

    point_ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._look = Label("", self, tone="strong")
        self._help = Label("", self, tone="quiet")
        self._column.addWidget(self._look)
        self._column.addWidget(self._help)
        self._lines: list[TickLine] = []
        self._criterion: Criterion | None = None
        self._retranslate()

    def show_criterion(self, criterion: Criterion, own_tag: str | None) -> None:
        """Show the points of ``criterion``; the own language stands below each where there is one."""
        self._criterion = criterion
        while len(self._lines) < len(criterion.look_for):
            line = TickLine(self)
            line.pressed.connect(partial(self._press, line))
            self._column.addWidget(line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            is_used = place < len(criterion.look_for)
            line.setVisible(is_used)
            if is_used:
                line.show_text(criterion.look_for[place], own_tag)

    def show_ticks(self, text: str) -> None:
        """Tick the points whose sentence stands in ``text``."""
        found = ticked(text, self.points())
        for line in self._lines:
            line.box.setChecked(line.sentence in found)

    def set_writable(self, writable: bool) -> None:
        """Whether points may be ticked; they stay readable."""
        self._help.setVisible(writable)
        for line in self._lines:
            line.box.setEnabled(writable)

    def points(self) -> tuple[str, ...]:
        """The sentences of the points, in Swedish."""
        return tuple(point.sv for point in self._criterion.look_for) if self._criterion else ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _press(self, line: TickLine) -> None:
        self.point_ticked.emit(line.sentence, line.box.isChecked())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Titta efter"))
        self._look.setText(self.tr("Titta efter"))
        self._help.setText(self.tr("Kryssa i det du såg. Meningen läggs i motiveringen."))


class TickLine(QWidget):
    """A point with its box; a press anywhere on it ticks. ``pressed()`` comes after the box has changed."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self.box = QCheckBox(self)
        self.box.setMinimumSize(TOUCH, TOUCH)
        self.box.clicked.connect(self.pressed)
        self._text = PairLine(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: Translated, own_tag: str | None) -> None:
        self.sentence = text.sv
        self._text.show_text(text, own_tag)
        self.box.setAccessibleName(text.sv)
        self.box.setAccessibleDescription((text.get(own_tag) if own_tag else None) or "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.click()
            event.accept()
