"""Opens the manual where it tells of what is on the screen: F1 in every window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ui.manual.chapters import DIALOGS, chapter_of

KEY = Qt.Key.Key_F1
_HEARS = "hears_f1"


def open_manual(place: str, window: QWidget) -> None:
    """Show what the manual tells of ``place``, a key of CHAPTERS, over ``window`` or the dialog before it."""
    from ui.manual.window import ManualWindow

    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, ManualWindow) and shown.isVisible():
            shown.open_at(chapter_of(place))
            shown.raise_()
            shown.activateWindow()
            return
    # What hangs on the window behind cannot be reached while a dialog asks for an answer.
    ManualWindow(chapter_of(place), QApplication.activeModalWidget() or window).show()


def hear_f1(window: QWidget, ask: Callable[[], object]) -> None:
    """Have F1 in ``window`` do ``ask``, once however often it is said."""
    if not window.property(_HEARS):
        window.setProperty(_HEARS, True)
        QShortcut(QKeySequence(KEY), window).activated.connect(ask)


class DialogHelp(QObject):
    """F1 in the dialogs over ``window``: their own chapter, else ``ask``, which tells of the page behind.

    It looks when a window gets the focus, never at single events.
    """

    def __init__(self, window: QWidget, ask: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._ask = window, ask
        QGuiApplication.instance().focusWindowChanged.connect(self._look)  # type: ignore[union-attr]

    def _look(self, _window: object) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible() and not isinstance(widget, QFileDialog):
                kind = type(widget).__name__
                own = partial(open_manual, kind, self._window) if kind in DIALOGS else self._ask
                hear_f1(widget, own)
