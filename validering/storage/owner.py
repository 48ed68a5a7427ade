"""The note that a store is in use: says who holds it, and after a crash that it was not closed."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from validering.storage.platform import write_durably

FILE = "in-use.json"


@dataclass(frozen=True)
class Owner:
    """The program that opened a store; never trusted alone, the lock on the database decides."""

    computer: str
    process: int
    began_at: datetime


def read_owner(folder: Path) -> Owner | None:
    """Who has the store open, or had it when the program ended without closing it."""
    try:
        body = json.loads((folder / FILE).read_bytes())
        return Owner(str(body["computer"]), int(body["process"]), datetime.fromisoformat(body["began_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_owner(folder: Path, began_at: datetime) -> None:
    body = {"computer": socket.gethostname(), "process": os.getpid(), "began_at": began_at.isoformat()}
    write_durably(folder / FILE, json.dumps(body).encode())


def remove_owner(folder: Path) -> None:
    with contextlib.suppress(OSError):
        (folder / FILE).unlink()
