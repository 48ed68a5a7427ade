"""How long somebody who gave wrong passphrases must wait: per name, also after the program starts anew."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from validering.errors import UserError
from validering.storage.key_files import folded
from validering.storage.platform import write_durably

FILE = "attempts.json"
FREE = 3
FIRST_WAIT, LONGEST_WAIT = 5, 60
FORGOTTEN_AFTER = timedelta(hours=1)


@dataclass(frozen=True)
class Misses:
    """How many wrong passphrases in a row, and when the last one was given."""

    count: int
    last: datetime

    def seconds_left(self, now: datetime) -> int:
        """How long until the next try; a clock that was set back starts the wait anew."""
        if self.count < FREE:
            return 0
        wait = min(LONGEST_WAIT, FIRST_WAIT << min(self.count - FREE, 10))
        passed = max(0.0, (now - self.last).total_seconds())
        return max(0, wait - int(passed))

    def is_old(self, now: datetime) -> bool:
        return now - self.last > FORGOTTEN_AFTER


# Whoever deletes the file has not won much while the program runs.
_in_this_process: dict[tuple[Path, str], Misses] = {}


class Attempts:
    """The wrong passphrases given for one store; names are those of the key file, upper and lower case alike.

    A file that cannot be written or read counts for nothing; what this process has seen still does.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder, self._now = folder.resolve(), now

    def require_free(self, sign_in_name: str) -> None:
        """Refuse a try that comes too soon; raises UserError("too_many_tries") with ``seconds``."""
        misses = self._misses(sign_in_name)
        seconds = misses.seconds_left(self._now()) if misses else 0
        if seconds:
            raise UserError("too_many_tries", name=sign_in_name, seconds=seconds)

    def miss(self, sign_in_name: str) -> None:
        """Write down a wrong passphrase."""
        now = self._now()
        before = self._misses(sign_in_name)
        count = before.count + 1 if before and not before.is_old(now) else 1
        self._set(sign_in_name, Misses(count, now))

    def forget(self, sign_in_name: str) -> None:
        """The right passphrase was given."""
        if self._misses(sign_in_name) is not None:
            self._set(sign_in_name, None)

    def seconds_left(self, sign_in_name: str) -> int:
        """How long until the next try for this name."""
        misses = self._misses(sign_in_name)
        return misses.seconds_left(self._now()) if misses else 0

    def _misses(self, sign_in_name: str) -> Misses | None:
        name = folded(sign_in_name)
        known = (_in_this_process.get((self._folder, name)), self._read().get(name))
        found = [one for one in known if one is not None]
        return max(found, key=lambda one: (one.last, one.count)) if found else None

    def _set(self, sign_in_name: str, misses: Misses | None) -> None:
        name = folded(sign_in_name)
        kept = self._read()
        if misses is None:
            kept.pop(name, None)
            _in_this_process.pop((self._folder, name), None)
        else:
            kept[name] = _in_this_process[self._folder, name] = misses
        body = {each: {"count": one.count, "last": one.last.isoformat()} for each, one in kept.items()}
        with contextlib.suppress(OSError):
            if body:
                write_durably(self._folder / FILE, json.dumps(body, ensure_ascii=False).encode())
            else:
                (self._folder / FILE).unlink(missing_ok=True)

    def _read(self) -> dict[str, Misses]:
        try:
            body = json.loads((self._folder / FILE).read_bytes())
            return {
                str(name): Misses(int(one["count"]), datetime.fromisoformat(one["last"]))
                for name, one in body.items()
                if datetime.fromisoformat(one["last"]).tzinfo is not None
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
