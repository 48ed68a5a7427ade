"""One filled store for many tests of the screen, and what is amiss in its views."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

import ui
from tests.ui import view_dialogs
from tests.ui.views import View
from ui.dressing import dress

# Slow to open; walked in the endurance run.
SLOW = frozenset({"occupations", "search", "import", "field_paper", "manual", "sounds", "pictures"})
DIALOG_BASES = frozenset({"QDialog", "ScrollingDialog"})
# What others derive from.
BASES_ALONE = frozenset({"ScrollingDialog"})


def dressed(app: QApplication, language: str) -> None:
    """Give the application the look that users of a language see."""
    dress(app, dark=False, contrast=False, language=language)


def amiss(views: Iterable[View], *checks: Callable[..., list[str]]) -> dict[str, list[str]]:
    """What the checks find, by the name of the view."""
    found = {view.name: [fault for check in checks for fault in check(view.window)] for view in views}
    return {name: faults for name, faults in found.items() if faults}


def unopened_dialogs() -> list[str]:
    """The dialogs of the program that no line of ``view_dialogs`` opens."""
    root, opened = Path(ui.__file__).parent, Path(view_dialogs.__file__).read_text("utf-8")
    return [
        each.name
        for path in sorted(root.rglob("*.py"))
        for each in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(each, ast.ClassDef)
        and DIALOG_BASES & {base.id for base in each.bases if isinstance(base, ast.Name)}
        and each.name not in BASES_ALONE
        and each.name not in opened
    ]
