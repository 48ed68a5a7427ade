"""What files were read as is kept until they change.

What one file was read as serves every copy of it that says the same.
"""

from __future__ import annotations

import functools
import hashlib
import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

Found = TypeVar("Found")

DATA = (".yaml", ".po")


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


class KeptOfFolders(Generic[Found]):
    """The last ``most`` things made of a folder, until any of its YAML or gettext files changes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[tuple[Path, Hashable], tuple[int, Found]] = OrderedDict()

    def of(self, folder: Path, key: Hashable, make: Callable[[], Found]) -> Found:
        """What ``make`` gives for the files as they are now."""
        state = hash(tuple(sorted(_states(folder))))
        known = self._known.pop((folder, key), None)
        if known is None or known[0] != state:
            known = (state, make())
        self._known[folder, key] = known
        if len(self._known) > self._most:
            self._known.popitem(last=False)
        return known[1]


def _states(folder: Path | str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(DATA):
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_size
            elif entry.is_dir():
                yield from _states(entry.path)


@functools.lru_cache(maxsize=1024)
def _content(path: Path, stamp: tuple[int, int]) -> bytes:  # noqa: ARG001 - part of the cache key
    return hashlib.blake2b(path.read_bytes(), digest_size=16).digest()
