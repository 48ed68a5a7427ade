"""Says how far files have come on their way in, and which could not be taken and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)

from ui.case_words import listed
from ui.evidence_intake import EvidenceIntake, IntakeResult
from ui.widgets.column import column_set_in
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce

LIST_HEIGHT = 96
_PARTS = 100


class IntakeBar(QFrame):
    """Hidden while nothing is under way and nothing is to be told."""

    def __init__(self, intake: EvidenceIntake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._result: IntakeResult | None = None
        self._at = (0, 0, "")
        self.setProperty("surface", "sheet")
        self._words = Label(parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._act = QPushButton(self)
        self._act.setProperty("quiet", True)
        self._act.clicked.connect(self._on_act)
        self._lines = Label()
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._list = QScrollArea(self)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidget(self._lines)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        column = column_set_in(self)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        top.addWidget(self._words, 1)
        top.addWidget(self._act, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._bar)
        column.addWidget(self._list)
        intake.moved.connect(self._on_moved)
        intake.filled.connect(self._on_filled)
        intake.ended.connect(self._on_ended)
        self._retranslate()
        self.hide()

    def text(self) -> str:
        """What stands there now; empty when hidden."""
        if self.isHidden():
            return ""
        return "\n".join(part for part in (self._words.text(), self._lines.text()) if part)

    def clear(self) -> None:
        """Take away what was told; what is under way stays."""
        if not self._intake.is_busy:
            self._result = None
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the lines take the height they need, up to a few of them."""
        room = max(120, self.width() - GRID * 5)
        self._list.setFixedHeight(min(LIST_HEIGHT, self._lines.heightForWidth(room) + 4))

    def _on_act(self) -> None:
        if self._intake.is_busy:
            self._intake.cancel()
            self._act.setEnabled(False)
        else:
            self.clear()

    def _on_moved(self, number: int, count: int, name: str) -> None:
        self._result, self._at = None, (number, count, name)
        if number == 1:
            self._act.setEnabled(True)
        self._bar.setRange(0, count * _PARTS)
        self._bar.setValue((number - 1) * _PARTS)
        self._retranslate()
        self.show()

    def _on_filled(self, part: float) -> None:
        self._bar.setValue((self._at[0] - 1) * _PARTS + int(part * _PARTS))

    def _on_ended(self, result: IntakeResult) -> None:
        self._result = result
        self._act.setEnabled(True)
        self._retranslate()
        self.show()
        announce(self, self.text(), urgent=bool(result.refused))

    def _retranslate(self) -> None:
        is_over = self._result is not None
        self._bar.setVisible(not is_over)
        self._bar.setAccessibleName(self.tr("Så långt har inläsningen kommit"))
        self._act.setText(self.tr("Stäng") if is_over else self.tr("Avbryt"))
        self._act.setAccessibleName(
            self.tr("Stäng beskedet om filerna") if is_over else self.tr("Avbryt inläsningen")
        )
        if self._result is None:
            number, count, name = self._at
            words = self.tr("Läser in fil {number} av {count}: {name}")
            self._words.setText(words.format(number=number, count=count, name=name))
            self._lines.clear()
        else:
            self._words.setText(self._intake.summary(self._result))
            told: dict[str, list[str]] = {}
            for name, words in (*self._result.refused, *self._result.noted):
                # Isolated, so that a Latin file name does not turn an Arabic line around.
                told.setdefault(words, []).append(f"\u2068{name}\u2069")
            self._lines.setText("\n".join(f"• {listed(names)}: {words}" for words, names in told.items()))
        self._words.set_tone("error" if is_over and self._result and self._result.refused else "")
        self._list.setVisible(bool(self._lines.text()))
        self._fit()
