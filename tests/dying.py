"""Programs that tests kill: begun at once, for what they import is imported a single time in a run.

A program is a module with something under ``if __name__ == "__main__"``. Where processes can be forked each
is forked off one that has imported everything; elsewhere each begins from nothing.
"""

from __future__ import annotations

import io
import multiprocessing
import runpy
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

PROGRAMS = (
    "tests.ui.assessment.marking_process",
    "tests.validering.storage.copying_process",
    "tests.validering.storage.dying_process",
    "tests.validering.storage.erasing_process",
    "tests.validering.storage.passphrase_process",
    "tests.validering.storage.upgrading_process",
    "tests.validering.storage.writing_process",
)
_CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
_CONTEXT = multiprocessing.get_context("forkserver") if _CAN_FORK else multiprocessing.get_context("spawn")
if _CAN_FORK:
    _CONTEXT.set_forkserver_preload(["tests.dying", *PROGRAMS])


class Dying:
    """A program under way, and the lines that it says."""

    def __init__(self, process: BaseProcess, heard: Connection) -> None:
        self._process, self._heard = process, heard

    def line(self) -> str:
        """The next line, without its end; empty when the program is gone."""
        try:
            return self._heard.recv_bytes().decode()
        except (EOFError, OSError):
            return ""

    def rest(self) -> list[str]:
        """What it had still said when it was gone."""
        return list(iter(self.line, ""))

    def is_gone(self, within: float) -> bool:
        """Wait for its own end, ``within`` seconds at most."""
        self._process.join(within)
        return self._process.exitcode is not None

    def kill(self) -> None:
        self._process.kill()


@contextmanager
def begun(program: str, *arguments: object) -> Iterator[Dying]:
    """Begin one of ``PROGRAMS``; it is gone afterwards."""
    heard, told = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_run, args=(program, [str(each) for each in arguments], told))
    process.start()
    told.close()
    try:
        yield Dying(process, heard)
    finally:
        process.kill()
        process.join()
        heard.close()


class _Told(io.TextIOBase):
    """Sends each line as soon as it is written; what is killed in the middle of one has not said it."""

    def __init__(self, told: Connection) -> None:
        self._told = told

    def write(self, text: str) -> int:
        self._told.send_bytes(text.removesuffix("\n").encode())
        return len(text)


def _run(program: str, arguments: list[str], told: Connection) -> None:
    sys.argv = [program, *arguments]
    sys.stdout = _Told(told)
    # It has been imported already, for all that it imports.
    warnings.simplefilter("ignore", RuntimeWarning)
    runpy.run_module(program, run_name="__main__")
