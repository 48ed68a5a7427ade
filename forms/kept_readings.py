"""What a file was read as is kept until it changes, and serves every copy of the file that says the same."""

from __future__ import annotations

import functools
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Generic, TypeVar

Found = TypeVar("Found")


class KeptReadings(Generic[Found]):
    """The last ``most`` readings, by what the file says and ``key``; what could not be read is not kept."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[tuple[Hashable, bytes], Found] = OrderedDict()

    def of(self, path: Path, key: Hashable, read: Callable[[Path], Found]) -> Found:
        """What ``read`` gives for the file at ``path``, which must be there."""
        stat = path.stat()
        known = (key, _content(path, (stat.st_mtime_ns, stat.st_size)))
        if known not in self._known:
            self._known[known] = read(path)
            if len(self._known) > self._most:
                self._known.popitem(last=False)
        self._known.move_to_end(known)
        return self._known[known]


@functools.lru_cache(maxsize=1024)
def _content(path: Path, stamp: tuple[int, int]) -> bytes:  # noqa: ARG001 - part of the cache key
    return hashlib.blake2b(path.read_bytes(), digest_size=16).digest()
