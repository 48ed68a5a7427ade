"""Walks every dialog on a screen of its own: ``python -m tests.ui.dialog_walk sv 683 384 FOUND.json``.

What is amiss is written as JSON, by the name of the dialog.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGraphicsView,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from tests.ui.accessible_tree import lost_ways, unspoken
from tests.ui.cut_texts import cut
from tests.ui.finding import everything
from tests.ui.staging import amiss, dressed
from tests.ui.target_sizes import too_small
from tests.ui.views import Stage

# The bar with the title, which the platform without a screen does not draw.
TITLE_BAR = 30
# Tables and pictures in full size may go both ways (WCAG 1.4.10).
BOTH_WAYS = (QTableView, QGraphicsView, QPlainTextEdit, QTextEdit)


def beyond_screen(window: QWidget) -> list[str]:
    """What makes a dialog larger than the screen, or is scrolled across in it."""
    room, size = window.screen().availableSize(), window.size()
    is_whole = bool(window.windowState() & Qt.WindowState.WindowFullScreen)
    height = room.height() - (0 if is_whole else TITLE_BAR)
    found = []
    if size.width() > room.width() or size.height() > height:
        found.append(f"is {size.width()} × {size.height()} where there is room for {room.width()} × {height}")
    found += [
        f"scrolls across: {type(each).__name__} {each.accessibleName()}"
        for each in everything(window, QAbstractScrollArea)
        if each.horizontalScrollBar().isVisible() and not isinstance(each, BOTH_WAYS)
    ]
    return found


def walk(folder: Path, language: str, size: tuple[int, int]) -> dict[str, list[str]]:
    """What is amiss in the dialogs, opened above a window of ``size`` logical pixels."""
    app = QApplication(["validering"])
    dressed(app, language)
    stage = Stage(folder, language, size)
    try:
        return amiss(stage.dialogs(), beyond_screen, unspoken, lost_ways, cut, too_small)
    finally:
        stage.close()


def main() -> None:
    language, width, height, out = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        found = walk(Path(name), language, (int(width), int(height)))
    Path(out).write_text(json.dumps(found, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main()
