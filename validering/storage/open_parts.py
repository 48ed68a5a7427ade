"""What copies and checks of an open store need of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from validering.acting import Acting
from validering.storage.contents import Contents
from validering.storage.keys import Unlocked

Progress = Callable[[int, int], None]
"""Told the step and the number of steps; may raise to break the work off."""


class Lock(Protocol):
    """The lock that whoever uses the one connection holds."""

    def acquire(self) -> bool: ...
    def release(self) -> None: ...
    def __enter__(self) -> bool: ...
    def __exit__(self, kind: Any, error: Any, trace: Any, /) -> Any: ...


@dataclass(frozen=True)
class OpenParts:
    """An open store: hold ``lock`` while using ``connection``, and only for moments."""

    folder: Path
    connection: Any
    lock: Lock
    unlocked: Unlocked
    contents: Contents
    acting: Acting

    def now(self) -> datetime:
        return self.acting.now()


def no_progress(_step: int, _steps: int) -> None:
    """For work nobody watches."""


class Meter:
    """Counts bytes towards a total and tells how far the work has come."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._total, self._done, self._progress = max(1, total), 0, progress

    def add(self, count: int) -> None:
        """Count bytes; raises what breaks the work off."""
        self._done += count
        self.tell()

    def tell(self) -> None:
        self._progress(min(self._done, self._total) // 1024, max(1, self._total // 1024))
