"""Seconds until something may be tried again, said in words and counted down."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.labels import Label
from ui.widgets.message_strip import announce


class Countdown(Label):
    """Hidden unless it counts; a screen reader hears the beginning and the end, not each second.

    ``ended()`` comes when the time has passed. ``ticks`` gives seconds of a clock that only runs.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None, *, ticks: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent=parent, tone="warning")
        self._ticks = ticks
        self._until = 0.0
        self._name = ""
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.look)
        self.hide()

    def begin(self, name: str, seconds: int) -> None:
        """Count down for the person ``name``; no seconds end it."""
        self._name, self._until = name, self._ticks() + seconds
        self.look()
        if seconds:
            self._timer.start()
            self.show()
            announce(self, self.text())

    def clear_count(self) -> None:
        """Count no more, and say nothing."""
        self._timer.stop()
        self.hide()

    @property
    def left(self) -> int:
        """Whole seconds that are left."""
        return max(0, math.ceil(self._until - self._ticks()))

    def look(self) -> None:
        """Show how much is left; called twice a second."""
        self._say()
        if not self.left and self._timer.isActive():
            self.clear_count()
            announce(self, self.tr("Nu går det att försöka igen."))
            self.ended.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        words = self.tr("{name}: försök igen om %n sekunder.", "", self.left)
        self.setText(words.format(name=self._name))
