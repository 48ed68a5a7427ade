"""Slow work beside the window: the only place that owns threads and their signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, Signal
from shiboken6 import isValid

from validering.errors import UserError

Progress = Callable[[int, int], None]
THREADS = 2


class CancelledError(Exception):
    """Raised inside a job, at its next report of progress, after it was cancelled."""


class _Signals(QObject):
    finished = Signal(object)
    broke = Signal(object)
    moved = Signal(int, int)


class Job(QObject):
    """One piece of work under way; its callbacks come on the thread of the window."""

    ended = Signal()

    def __init__(
        self,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progress: Progress | None,
    ) -> None:
        super().__init__()
        self._done, self._failed, self._progress = done, failed, progress
        self._cancelled, self._left = threading.Event(), threading.Event()
        self.is_running = True
        self.signals = _Signals()
        queued = Qt.ConnectionType.QueuedConnection
        self.signals.finished.connect(self._finish, queued)
        self.signals.broke.connect(self._break, queued)
        self.signals.moved.connect(self._move, queued)

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Let the job stop at its next report of progress; no callback follows."""
        self._cancelled.set()

    @property
    def is_left(self) -> bool:
        return self._left.is_set() or self.is_cancelled

    def leave(self) -> None:
        """As ``cancel``, but what had come to its end already is still handed over."""
        self._left.set()

    def _finish(self, result: object) -> None:
        self.is_running = False
        try:
            self._call(self._done, result)
        finally:
            self.ended.emit()

    def _break(self, error: Exception) -> None:
        self.is_running = False
        try:
            if isinstance(error, CancelledError):
                return
            self._call(self._failed, error)
            if self._failed is None or not isinstance(error, UserError):
                raise error
        finally:
            self.ended.emit()

    def _move(self, step: int, steps: int) -> None:
        if self.is_running:
            self._call(self._progress, step, steps)

    def _call(self, callback: Callable[..., None] | None, *args: object) -> None:
        """Call back unless the job was cancelled or the widget that waits for it is gone."""
        if callback is None or self.is_cancelled:
            return
        owner = getattr(callback, "__self__", None)
        if isinstance(owner, QObject) and not isValid(owner):
            return
        callback(*args)


class _Work(QRunnable):
    def __init__(self, job: Job, function: Callable[..., Any], args: tuple[Any, ...], reports: bool) -> None:
        super().__init__()
        self._job, self._function, self._args, self._reports = job, function, args, reports
        self._signals = job.signals

    def run(self) -> None:
        try:
            extra = {"progress": self._report} if self._reports else {}
            result = self._function(*self._args, **extra)
        except Exception as error:
            self._signals.broke.emit(error)
        else:
            self._signals.finished.emit(result)

    def _report(self, step: int, steps: int) -> None:
        if self._job.is_left:
            raise CancelledError
        self._signals.moved.emit(step, steps)


class Background(QObject):
    """Runs plain functions on other threads and hands the results to the window."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._jobs: list[Job] = []

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Progress | None = None,
    ) -> Job:
        """Start ``function(*args)`` and call ``done(result)`` or ``failed(error)`` when it ends.

        With ``progress`` the function is given a keyword ``progress(step, steps)`` to call now and then; that
        call is also where a cancelled job stops. Any error but a UserError is reported as a defect too.
        """
        job = Job(done, failed, progress)
        self._jobs.append(job)
        job.ended.connect(lambda: self._forget(job))
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._pool.start(_Work(job, function, args, progress is not None))
        return job

    @property
    def is_busy(self) -> bool:
        return bool(self._jobs)

    def stop(self) -> None:
        """Cancel what runs and wait until no thread is left."""
        for job in self._jobs:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        self._jobs.clear()

    def _forget(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        # A job that was stopped may end after everything of the window is gone.
        if not self._jobs and isValid(self):
            self.busy_changed.emit(False)
