"""Notices that nobody is at the screen: no key and no mouse for some minutes, or the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

LOOK_EVERY = 5
# The clock on the wall goes on while the computer sleeps; a clock is corrected by less than this.
CLOCK_JUMP = 15
# Somewhere the running clock goes on in sleep too: then the time between two looks is too long.
LOOKED_AWAY = 60
_KEY = QEvent.Type.KeyPress
_MOVE = QEvent.Type.MouseMove
_OTHERS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
)


class IdleWatch(QObject):
    """``left_alone()`` comes when the person is away; ``cover_key(window)`` when F9 is struck in any window.

    ``minutes`` gives how long; ``wall`` and ``ticks`` are seconds of the clock on the wall and of one that
    only runs. It watches the windows of the program that get the focus: on each window and not on the whole
    application, where every single event would pass.
    """

    left_alone = Signal()
    cover_key = Signal(object)

    def __init__(
        self,
        minutes: Callable[[], int],
        *,
        wall: Callable[[], float] = time.time,
        ticks: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._wall, self._ticks = minutes, wall, ticks
        self._watched: list[QWindow] = []
        self._pointer: QPointF | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY * 1000)
        self._timer.timeout.connect(self.look)
        self._touched = self._ticks()
        self._seen = self._wall(), self._ticks()

    def begin(self) -> None:
        """Watch from now on."""
        if self._timer.isActive():
            return
        self.touch()
        self._seen = self._wall(), self._ticks()
        self._timer.start()
        QGuiApplication.instance().focusWindowChanged.connect(self.watch)  # type: ignore[union-attr]
        self.watch(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Watch no more."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        QGuiApplication.instance().focusWindowChanged.disconnect(self.watch)  # type: ignore[union-attr]
        for window in self._watched:
            window.removeEventFilter(self)
        self._watched.clear()

    def watch(self, window: QWindow | None) -> None:
        """Count what happens in this window too."""
        if window is not None and window not in self._watched:
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self._forget(window))
            self._watched.append(window)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._ticks()

    def look(self) -> None:
        """Compare the clocks with the last look; called every five seconds."""
        wall, run = self._wall(), self._ticks()
        on_wall, between = wall - self._seen[0], run - self._seen[1]
        self._seen = wall, run
        slept = abs(on_wall - between) > CLOCK_JUMP or between > LOOKED_AWAY
        if slept or run - self._touched >= self._minutes() * 60:
            self.left_alone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _KEY and isinstance(event, QKeyEvent):
            self.touch()
            if event.key() == Qt.Key.Key_F9:
                self.cover_key.emit(watched)
        elif kind == _MOVE and isinstance(event, QMouseEvent):
            # A window that appears under a still pointer is told of a move too.
            if event.globalPosition() != self._pointer:
                self._pointer = event.globalPosition()
                self.touch()
        elif kind in _OTHERS:
            self.touch()
        return False

    def _forget(self, window: QWindow) -> None:
        if window in self._watched:
            self._watched.remove(window)
