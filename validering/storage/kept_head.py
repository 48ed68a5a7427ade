"""The last head of the chain, kept beside the store: an older store put back, or a lost log, is noticed.

Two files take turns, so that one of them is whole at any moment; each is written over in place, which
costs no more than a few microseconds an act. What is not yet on disk after a power cut is an older head,
and an older head is always in the chain.
"""

from __future__ import annotations

import contextlib
import hmac
import json
from pathlib import Path
from uuid import UUID

from validering.storage.chain import Head
from validering.storage.platform import write_durably

FILES = ("head.json", "head.copy.json")
WIDTH = 256


class HeadKeeper:
    """Reads and writes the head of one store; ``key`` is the subkey ``kept head``."""

    def __init__(self, folder: Path, store_id: UUID, key: bytes) -> None:
        self._paths = [folder / name for name in FILES]
        self._store_id, self._key = store_id, key
        self._turn = 0

    def read(self) -> Head | None:
        """The newest head that was kept, None where none was or nobody with the key wrote it."""
        found = [head for path in self._paths if (head := self._read(path)) is not None]
        return max(found, key=lambda head: head.count, default=None)

    def damaged(self) -> tuple[str, ...]:
        """Names of the files that do not stand letter by letter as they were written."""
        return tuple(path.name for path in self._paths if path.exists() and not self._stands(path))

    def _stands(self, path: Path) -> bool:
        head = self._read(path)
        return head is not None and path.read_bytes() == self._body(head)

    def keep(self, head: Head, *, durably: bool = False) -> None:
        """Keep a head, ``durably`` on disk; a place that cannot be written to is no fault."""
        path = self._paths[self._turn]
        with contextlib.suppress(OSError):
            if durably or not path.exists():
                write_durably(path, self._body(head))
            else:
                with path.open("r+b") as file:
                    file.write(self._body(head))
        self._turn = 1 - self._turn

    def _read(self, path: Path) -> Head | None:
        try:
            body = json.loads(path.read_bytes())
            head = Head(int(body["count"]), str(body["digest"]))
            return head if hmac.compare_digest(str(body["mac"]), self._mac(head)) else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _body(self, head: Head) -> bytes:
        body = {"count": head.count, "digest": head.digest, "mac": self._mac(head)}
        return json.dumps(body).encode().ljust(WIDTH - 1) + b"\n"

    def _mac(self, head: Head) -> str:
        facts = json.dumps([str(self._store_id), head.count, head.digest]).encode()
        return hmac.new(self._key, facts, "sha256").hexdigest()
