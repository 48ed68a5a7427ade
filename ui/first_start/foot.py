"""What always stands below the form: how far the work has come, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.first_start.order import MAKING, STEPS
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce


class Foot(QWidget):
    """``show_step`` takes a step of the work, or None while nothing is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: int | None = None
        self.back, self.restore, self.make = (QPushButton(self) for _ in range(3))
        for button in (self.back, self.restore):
            button.setProperty("quiet", True)
        self.make.setProperty("primary", True)
        self.doing = Label(parent=self, tone="quiet")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.back)
        row.addWidget(self.restore)
        row.addWidget(self.doing, 100)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.make)
        for button in (self.back, self.restore, self.make):
            button.setMinimumHeight(TARGET)
        self.show_step(None)
        self._retranslate()

    def show_step(self, step: int | None) -> None:
        self._step = step
        for button in (self.back, self.restore, self.make):
            button.setEnabled(step is None)
        for widget in (self.doing, self.bar):
            widget.setVisible(step is not None)
        self._say_step()
        if step is not None:
            self.bar.setValue(step)
            announce(self, self.doing.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say_step(self) -> None:
        if self._step == MAKING:
            self.doing.setText(self.tr("Gör nycklar av lösenfrasen och skapar arkivet …"))
        else:
            self.doing.setText(self.tr("Öppnar arkivet …"))

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Jag har redan ett arkiv"))
        self.restore.setText(self.tr("Återställ från säkerhetskopia …"))
        self.make.setText(self.tr("Skapa arkivet"))
        for button in (self.back, self.restore, self.make):
            button.setAccessibleName(button.text())
        self.bar.setAccessibleName(self.tr("Så långt har det kommit"))
        self._say_step()
