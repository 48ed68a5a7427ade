"""Imports as Python makes them, without what Qt for Python adds to each."""

from __future__ import annotations

import builtins
import linecache


def import_plainly() -> None:
    """Import from now on without a look through the source of each module; to be called once Qt is loaded.

    Qt for Python reads and keeps the source of all that is imported after it, to find out which modules ask
    for its other ways of naming things. Nothing here does, and it would cost 36 MB and a tenth of the start.
    """
    # The name under which Qt for Python keeps Python's own import.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()
