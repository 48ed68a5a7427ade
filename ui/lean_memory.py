"""Memory that was used for a moment goes back to the system, where its C library can be told to."""

from __future__ import annotations

import contextlib
import ctypes
import sys

# The names and numbers of glibc's malloc.h.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE = 128 * 1024
_ARENAS = 2


def give_memory_back() -> None:
    """Keep large pieces, such as pictures, apart from small ones, so that their room is free once they are.

    By itself glibc begins to mix them as soon as one has been freed. To be called before there is any thread.
    """
    if not sys.platform.startswith("linux"):
        return
    # Another C library has no such function.
    with contextlib.suppress(OSError, AttributeError):
        tell = ctypes.CDLL(None).mallopt
        for what, value in ((_MMAP_THRESHOLD, _LARGE), (_TRIM_THRESHOLD, _LARGE), (_ARENA_MAX, _ARENAS)):
            tell(what, value)
