"""The points to look for, ticked off as they are seen: each ticked one is a sentence of the reason text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.assessment.pair_line import PairLine
from ui.assessment.ticked_words import ticked
from ui.case_words import figures
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.profile import Criterion, Translated

TOUCH = 44
LAST_KEY = 9


class LookFor(QWidget):
    """The points of one criterion; ``point_ticked(sentence, is_on)`` comes when the user ticks or unticks.

    What is ticked follows from the text that ``show_ticks`` is given, never from the press itself.
    Beside each stands the digit that ticks it from the list of criteria, after those of the levels.
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
        self._column.addSpacing(GRID // 2)
        self._lines: list[TickLine] = []
        self._criterion: Criterion | None = None
        self._first_key = 1
        self._retranslate()

    def show_criterion(self, criterion: Criterion, own_tag: str | None, first_key: int) -> None:
        """Show the points of ``criterion``; the own language stands below each where there is one."""
        self._criterion, self._first_key = criterion, first_key
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
        self._show_keys()

    def press(self, place: int) -> TickLine | None:
        """Tick or untick a point as a press on it does, counted from 0; None where nothing can be ticked."""
        if place >= len(self.points()) or self._first_key + place > LAST_KEY:
            return None
        line = self._lines[place]
        if not line.box.isEnabled():
            return None
        line.box.click()
        return line

    def show_ticks(self, text: str) -> None:
        """Tick the points whose sentence stands in ``text``."""
        found = ticked(text, self.points())
        for line in self._lines:
            line.box.setChecked(line.sentence in found)

    def set_writable(self, writable: bool) -> None:
        """Whether points may be ticked; they stay readable."""
        self._help.setVisible(writable)
        for line in self._lines:
            line.set_writable(writable)

    def points(self) -> tuple[str, ...]:
        """The sentences of the points, in Swedish."""
        return tuple(point.sv for point in self._criterion.look_for) if self._criterion else ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _press(self, line: TickLine) -> None:
        self.point_ticked.emit(line.sentence, line.box.isChecked())

    def _show_keys(self) -> None:
        for place, line in enumerate(self._lines):
            key = self._first_key + place
            line.show_key(str(key) if key <= LAST_KEY else "", self.tr("Siffran {key} i listan kryssar"))

    def _retranslate(self) -> None:
        self._show_keys()
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
        self._key = Label("", self, tone="tiny")
        self._key.setFixedSize(GRID * 2, TOUCH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: Translated, own_tag: str | None) -> None:
        self.sentence = text.sv
        self._text.show_text(text, own_tag)
        self.box.setAccessibleName(text.sv)
        self.box.setAccessibleDescription((text.get(own_tag) if own_tag else None) or "")

    def show_key(self, key: str, said: str) -> None:
        """Show the digit that ticks the point; ``said`` has a place for it."""
        self._key.setText(key)
        self._key.setAccessibleName(said.format(key=figures(key)) if key else "")

    def set_writable(self, writable: bool) -> None:
        """Whether the point may be ticked, by its box and by its key."""
        self.box.setEnabled(writable)
        self._key.setVisible(writable)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.click()
            event.accept()
