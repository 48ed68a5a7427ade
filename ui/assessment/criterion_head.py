"""What stays above the criterion in hand while it scrolls: which one it is, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.assessment import words
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from validering.bench import CriterionLine


class CriterionHead(QWidget):
    """``step_wanted(-1 or 1)`` leads to the criterion before or after; ``back_wanted()`` to the list."""

    step_wanted = Signal(int)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self._before, self._next = QPushButton(self), QPushButton(self), QPushButton(self)
        self.back.setProperty("quiet", True)
        self.back.clicked.connect(self.back_wanted)
        self._before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        self._code = Label("", self, tone="strong")
        self._critical = named_label("badge", "", self)
        self._critical.setProperty("tone", "warning")
        for label in (self._code, self._critical):
            label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.back)
        row.addWidget(self._code)
        row.addWidget(self._critical, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for button in (self._before, self._next):
            button.setProperty("touch", True)
            row.addWidget(button)
        self._retranslate()

    def show_line(self, line: CriterionLine) -> None:
        """Say which criterion it is."""
        self._code.setText(line.code)
        self._critical.setVisible(line.criterion.is_critical)

    def offer_steps(self, *, before: bool, after: bool) -> None:
        """Whether there is one before and one after."""
        self._before.setEnabled(before)
        self._next.setEnabled(after)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._critical.setText(words.critical())
        for button, text, name in (
            (self.back, self.tr("Till listan"), self.tr("Till listan")),
            (self._before, "‹", self.tr("Föregående kriterium")),
            (self._next, self.tr("Nästa"), self.tr("Nästa kriterium")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
