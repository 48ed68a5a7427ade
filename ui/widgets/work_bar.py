"""How far a long work has come, with a button to break it off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.background import Background, Job
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce

HUNDRED = 100


class WorkBar(QWidget):
    """Hidden while nothing is under way; ``broken_off`` tells that the user stopped the work."""

    running = Signal(bool)
    broken_off = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._words = Label(parent=self, tone="quiet")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, HUNDRED)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self)
        self._stop.setProperty("quiet", True)
        self._stop.setMinimumHeight(TARGET)
        self._stop.clicked.connect(self._break_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self._retranslate()
        self.hide()

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def run(
        self,
        words: str,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``function(*args, progress=…)`` beside the window and show how far it has come."""
        self._words.setText(words)
        self._bar.setValue(0)
        self.show()
        announce(self, words)
        self.running.emit(True)
        self._job = self._background.run(function, *args, done=done, failed=failed, progress=self._move)
        self._job.ended.connect(self._end)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _move(self, step: int, steps: int) -> None:
        self._bar.setValue(HUNDRED * step // max(1, steps))

    def _break_off(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._stop.setEnabled(False)

    def _end(self) -> None:
        was_stopped = self._job is not None and self._job.is_cancelled
        self._job = None
        self._stop.setEnabled(True)
        self.hide()
        self.running.emit(False)
        if was_stopped:
            self.broken_off.emit()

    def _retranslate(self) -> None:
        self._stop.setText(self.tr("Avbryt"))
        self._stop.setAccessibleName(self.tr("Avbryt"))
        self._bar.setAccessibleName(self.tr("Så långt har det kommit"))
