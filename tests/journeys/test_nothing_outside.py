"""After a whole way through the program, and after a kill, nothing of a person can be read outside the store.

The program runs with a home and a place for temporary files of its own; every byte there is looked at.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys import describing, gathering, opening
from tests.journeys.planted_way import TITLE, TOLD, UNFINISHED
from tests.planted import traces

ROOT = Path(__file__).parents[2]
NAMES = (
    "Haddad",
    opening.OWN_NAME,
    "070-174 06 05",
    "Sms, aldrig samtal",
    "Kock i restaurang",
    describing.OWN_WORDS,
    gathering.CAPTION,
    UNFINISHED,
)
STEPS = 8
PRINTER = """#!/bin/sh
exec cat >/dev/null
"""


@dataclass(frozen=True)
class Outside:
    """A home, a place for temporary files and a printer; what the user chooses lies apart."""

    home: Path
    chosen: Path
    printer: Path

    def environment(self) -> dict[str, str]:
        places = {
            "XDG_CONFIG_HOME": ".config",
            "XDG_DATA_HOME": ".local/share",
            "XDG_STATE_HOME": ".local/state",
            "XDG_CACHE_HOME": ".cache",
            "XDG_RUNTIME_DIR": "run",
            "TMPDIR": "tmp",
        }
        for place in places.values():
            (self.home / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        return {
            **os.environ,
            **{name: str(self.home / place) for name, place in places.items()},
            "HOME": str(self.home),
            "CHOSEN_FOLDER": str(self.chosen),
            "PATH": f"{self.printer}{os.pathsep}{os.environ['PATH']}",
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def found(self) -> list[str]:
        return traces(self.home, NAMES)


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    made = Outside(tmp_path / "home", tmp_path / "chosen", tmp_path / "bin")
    for folder in (made.home, made.chosen, made.printer):
        folder.mkdir()
    (made.printer / "lp").write_text(PRINTER)
    (made.printer / "lp").chmod(0o755)
    return made


def walk(outside: Outside, *, kill_after: int | None = None) -> list[str]:
    """Go the planted way, to its end or until it is killed after so many steps; gives what it said."""
    program = [sys.executable, "-m", "pytest", "tests/journeys/planted_way.py", "-q", "-s"]
    program += ["-p", "no:cacheprovider", f"--basetemp={outside.chosen / 'basetemp'}"]
    said: list[str] = []
    with subprocess.Popen(
        program,
        cwd=ROOT,
        env=outside.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as walker:
        assert walker.stdout is not None
        for line in walker.stdout:
            said.append(line.rstrip("\n"))
            if kill_after is not None and len(steps(said)) == kill_after:
                walker.kill()
                break
    return said


def steps(said: list[str]) -> list[str]:
    """The steps that were told; pytest may write before the first on the same line."""
    return [line.partition(f"{TOLD} ")[2] for line in said if f"{TOLD} " in line]


def test_nothing_can_be_read_outside_after_a_whole_way(outside: Outside) -> None:
    said = walk(outside)
    assert steps(said)[-1:] == ["closed"], "\n".join(said)
    assert list((outside.chosen / "Haddads papper").iterdir())
    assert list((outside.home / ".local/state").rglob("failure-*.txt"))
    titles = [line.partition(f"{TITLE} ")[2] for line in said if f"{TITLE} " in line]
    assert any(title.startswith("Ärende 2026-") for title in titles)
    assert [title for title in titles if any(name in title for name in NAMES)] == []
    assert outside.found() == []


@pytest.mark.endurance
def test_nothing_can_be_read_outside_after_a_kill(outside: Outside) -> None:
    said = walk(outside, kill_after=random.Random(7).randint(4, STEPS))
    assert "closed" not in steps(said), "\n".join(said)
    assert (outside.home / "store" / "in-use.json").exists()
    assert outside.found() == []


@pytest.mark.endurance
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("count", range(1, STEPS + 1))
def test_nothing_can_be_read_outside_wherever_it_is_killed(outside: Outside, count: int) -> None:
    walk(outside, kill_after=count)
    assert outside.found() == []
