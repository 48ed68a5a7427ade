"""How large everything is drawn: as the person chose, or as the system enlarges its text.

Letters, controls and room grow together, and the windows fold as on a smaller screen. Qt reads the factor
when the program starts, so that a choice holds from the next start.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import MutableMapping
from typing import Any

FACTOR = "QT_SCALE_FACTOR"
# Per cent; 0 follows the system.
ZOOMS = (0, 100, 125, 150, 175, 200)
_LEAST, _MOST = 100, 225
_WINDOWS_KEY, _WINDOWS_VALUE = r"Software\Microsoft\Accessibility", "TextScaleFactor"


def set_zoom(chosen: int, environment: MutableMapping[str, str] = os.environ) -> None:
    """Have Qt draw at ``chosen`` per cent, before the application is made; a factor already set stays."""
    percent = chosen or system_text_size()
    if percent != _LEAST:
        environment.setdefault(FACTOR, str(percent / 100))


def system_text_size() -> int:
    """How much larger than usual the system wants text, in per cent.

    Windows keeps it for itself; where other desktops enlarge text, they tell Qt through the resolution of the
    screen, which it follows.
    """
    try:
        winreg: Any = importlib.import_module("winreg")
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _WINDOWS_KEY) as key:
            told, _ = winreg.QueryValueEx(key, _WINDOWS_VALUE)
    except (ImportError, OSError):
        return _LEAST
    return min(max(int(told), _LEAST), _MOST)
