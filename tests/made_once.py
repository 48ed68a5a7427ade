"""What takes long to make and is only copied or read: made once in a run, by whichever process is first."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.stores import new_store
from ui.practice.store import ensure_practice_store
from ui.practice_people import FILE

try:
    import fcntl
except ImportError:  # pragma: no cover - there each process makes its own
    fcntl = None  # type: ignore[assignment]

OF_BEFORE = "of_before.json"


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder that ``make`` filled; nobody writes to it afterwards."""
    own = factory.getbasetemp()
    run = own.parent if fcntl is not None and own.name.startswith("popen-") else own
    folder, done = run / name, run / f"{name}.done"
    with (run / f"{name}.lock").open("w") as lock:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


def make_practice(folder: Path) -> None:
    """The practice store, in the place of one of another schema whose keys stay beside it."""
    old = new_store(folder, folder="practice")
    old.close()
    (old.folder / FILE).write_text(json.dumps({"schema": "0000", "people": []}), "utf-8")
    (folder / OF_BEFORE).write_bytes((old.folder / "keys.json").read_bytes())
    told: list[bool] = []
    ensure_practice_store(old.folder, tell=lambda: told.append(True))
    assert told == [True]
