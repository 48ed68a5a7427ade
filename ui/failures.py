"""What happens when something fails that nobody foresaw: plain words, and a report without names."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import platformdirs
import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

import validering
from validering.errors import UserError

ROOT = Path(__file__).parent.parent
LOG = logging.getLogger("ui.qt")
BURST = timedelta(seconds=2)


def default_folder() -> Path:
    """Where reports of failures lie on this computer."""
    return Path(platformdirs.user_log_dir("validering", appauthor=False))


def _place(frame: traceback.FrameSummary) -> str:
    """A place in the program; of files outside it only the name, as a path may hold a person's name."""
    path = Path(frame.filename)
    shown = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    return f"  {shown}:{frame.lineno} {frame.name}"


def describe(error: BaseException) -> str:
    """The kinds of error and the places they passed; neither messages nor values, which may hold names."""
    lines: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [_place(frame) for frame in traceback.extract_tb(link.__traceback__)]
        link = link.__cause__ or link.__context__
        if link is not None:
            lines.append("because of")
    return "\n".join(lines)


def write_report(folder: Path, error: BaseException, at: datetime) -> Path:
    """Write a report of ``error`` and give its path."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"failure-{at:%Y%m%d-%H%M%S}"
    place = 1
    while (path := folder / f"{stem}-{place}.txt").exists():
        place += 1
    head = [
        f"Validering {validering.__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"{at:%Y-%m-%d %H:%M:%S} UTC",
    ]
    path.write_text("\n".join([*head, "", describe(error), ""]), "utf-8")
    return path


class Failures(QObject):
    """Catches what is raised where nobody waits for it.

    ``defect(path)`` tells of the report (None where it could not be written). A place in the program has one
    report, and is told again when it fails anew, but not in a burst. ``refused(error)`` tells of a UserError
    that no screen caught. Both come on the thread of the window. ``now()`` is aware UTC.
    """

    defect = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        folder: Path | None = None,
        parent: QObject | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self.folder = folder or default_folder()
        self.is_heard = False
        self._now = now
        self._reports: dict[str, Path | None] = {}
        self._told: dict[str, datetime] = {}
        self._before: list[Callable[[], None]] = []
        self._caught = _Relay(self)
        self._caught.caught.connect(self.take, Qt.ConnectionType.AutoConnection)

    def before_telling(self, keep: Callable[[], None]) -> None:
        """Call ``keep`` first at every failure, to save what is typed."""
        self._before.append(keep)

    def install(self) -> None:
        """Catch everything from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_on_qt_message)

    def uninstall(self) -> None:
        """Leave the ways of Python and Qt as they were."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def take(self, error: BaseException) -> None:
        """Deal with ``error``: keep what is typed, write a report, tell."""
        self._keep_typed()
        if isinstance(error, UserError):
            self.refused.emit(error)
            return
        where, now = describe(error), self._now()
        last = self._told.get(where)
        self._told[where] = now
        if last is not None and now - last < BURST:
            return
        if where not in self._reports:
            self._reports[where] = self._written(error, now)
            if not self.is_heard:
                sys.stderr.write(where + "\n")
        self.defect.emit(self._reports[where])

    def _written(self, error: BaseException, now: datetime) -> Path | None:
        try:
            return write_report(self.folder, error, now)
        except OSError:
            return None

    def _keep_typed(self) -> None:
        for keep in self._before:
            try:
                keep()
            except Exception as second:
                sys.stderr.write(describe(second) + "\n")

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
        else:
            self._caught.caught.emit(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught.caught.emit(args.exc_value)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._caught.caught.emit(args.exc_value)


class _Relay(QObject):
    caught = Signal(object)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> Any:
    """Qt's own words go to the log, which is on the console and never on disk."""
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    LOG.log(level, "%s", text)
