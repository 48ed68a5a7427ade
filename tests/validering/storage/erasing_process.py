"""A program that approves one erasure and dies at a step of it, or tells how many steps there were."""

from __future__ import annotations

import itertools
import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any
from uuid import UUID

from tests.opened import SECOND_PASSPHRASE
from tests.stores import START
from validering.disposal import approve_disposal
from validering.erasure import approve_erasure
from validering.storage.sources import Sources
from validering.storage.stores import Store, open_store
from validering.take_off import approve_take_off

SECOND = "Olof"
APPROVALS = {"value": approve_erasure, "retention": approve_disposal, "take_off": approve_take_off}
# What can change a file: each call of one of these is a step.
STEPS = frozenset({"execute", "executemany", "commit", "unlink", "write", "fsync", "rename", "replace"})
LATER = START + timedelta(days=365 * 11)


def open_later(folder: Path, name: str = SECOND, phrase: str = SECOND_PASSPHRASE) -> Store:
    """The store eleven years on, as the second person or another."""
    ticks = itertools.count()

    def now() -> datetime:
        return LATER + timedelta(seconds=next(ticks))

    return open_store(folder, name, phrase, acting_source=Sources(now))


def main(folder: Path, kind: str, removal_id: UUID, fatal: int) -> None:
    """Approve, and die before the step numbered ``fatal``; 0 lives on."""
    store = open_later(folder)
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    steps = itertools.count(1)
    taken = [0]

    def count(_frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and called.__name__ in STEPS:
            taken[0] = next(steps)
            if taken[0] == fatal:
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    sys.setprofile(count)
    store.apply(APPROVALS[kind], removal_id)
    sys.setprofile(None)
    sys.stdout.write(f"{taken[0]}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], UUID(sys.argv[3]), int(sys.argv[4]))
