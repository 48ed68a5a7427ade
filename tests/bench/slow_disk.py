"""A disk that takes its time over each sync: SQLite's own way of storing with a wait put into it.

It wraps what sqlcipher3 stores with by ctypes, which works where that library shows SQLite's functions.
"""

from __future__ import annotations

import contextlib
import ctypes
import time
from collections.abc import Iterator
from dataclasses import dataclass

from sqlcipher3 import _sqlite3

_METHODS = 19
_SYNC = 5
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
        *((f"other{number}", ctypes.c_void_p) for number in range(15)),
    )


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.c_void_p),)


@dataclass
class SlowDisk:
    """How long each sync waits, in seconds, and how many there were."""

    wait: float
    syncs: int = 0


@contextlib.contextmanager
def slow_disk(wait: float) -> Iterator[SlowDisk | None]:
    """Every database that is opened meanwhile is on a slow disk; None where that cannot be arranged."""
    disk = SlowDisk(wait)
    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        find, register = library.sqlite3_vfs_find, library.sqlite3_vfs_register
    except (OSError, AttributeError):
        yield None
        return
    find.restype, find.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    register.argtypes = [ctypes.c_void_p, ctypes.c_int]
    usual = find(None)
    base = _Vfs.from_address(usual)
    slow, kept = _slowed(base, usual, disk)
    register(ctypes.addressof(slow), 1)
    try:
        yield disk
    finally:
        register(usual, 1)
        library.sqlite3_vfs_unregister(ctypes.c_void_p(ctypes.addressof(slow)))
        kept.clear()


def _slowed(base: _Vfs, usual: int, disk: SlowDisk) -> tuple[_Vfs, list[object]]:
    """A copy of the usual way that gives files whose sync waits; what must live as long as it does."""
    open_as_usual = _Open(int(base.open))
    tables: dict[int, object] = {}
    kept: list[object] = [open_as_usual, tables]

    def slow_methods(usual_methods: int) -> int:
        if usual_methods not in tables:
            size = _METHODS * ctypes.sizeof(ctypes.c_void_p)
            copy = (ctypes.c_void_p * _METHODS)()
            ctypes.memmove(copy, usual_methods, size)
            sync_as_usual = _Sync(int(copy[_SYNC] or 0))

            def sync(file: int, flags: int) -> int:
                disk.syncs += 1
                time.sleep(disk.wait)
                return int(sync_as_usual(file, flags))

            slow_sync = _Sync(sync)
            copy[_SYNC] = ctypes.cast(slow_sync, ctypes.c_void_p).value
            tables[usual_methods] = (copy, slow_sync, sync_as_usual)
            kept.append(copy)
        copy = tables[usual_methods][0]  # type: ignore[index]
        return ctypes.addressof(copy)

    def open_slowly(_vfs: int, name: int, file: int, flags: int, out: int) -> int:
        code = int(open_as_usual(usual, name, file, flags, out))
        opened = _File.from_address(file)
        if code == 0 and opened.methods:
            opened.methods = slow_methods(opened.methods)
        return code

    slow = _Vfs()
    ctypes.memmove(ctypes.addressof(slow), usual, ctypes.sizeof(_Vfs))
    opening = _Open(open_slowly)
    slow.name, slow.open, slow.next = b"slow", ctypes.cast(opening, ctypes.c_void_p), None
    kept += [opening, slow]
    return slow, kept
