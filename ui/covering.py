"""What lies over the window when it is covered: dialogs are put away and come back as they were."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip, QWidget

from ui.cover import Cover
from ui.idle import IdleWatch
from ui.workspace import Workspace
from validering.changes import Change
from validering.screen_lock import read_idle_minutes


class Covering(QObject):
    """Covers ``window`` by its ``sheet``, with all other windows that hang on it.

    A window with a cover of its own (``cover_sheet``), such as the candidate's, is covered where it is; other
    dialogs are hidden with what is typed in them and shown again. Choosing a file is broken off.
    ``wanted()`` comes when nobody is at the screen, or F9 is struck in a dialog.
    """

    wanted = Signal()

    def __init__(self, workspace: Workspace, window: QWidget, sheet: Cover) -> None:
        super().__init__(window)
        self._workspace, self._window, self._sheet = workspace, window, sheet
        self._put_away: list[QWidget] = []
        self._minutes = workspace.read(read_idle_minutes)
        self.idle = IdleWatch(lambda: self._minutes, parent=self)
        self.idle.left_alone.connect(self.wanted)
        self.idle.cover_key.connect(self._hear_key)
        sheet.turned.connect(self._turn)
        workspace.changed.connect(self._hear)

    def cover(self) -> None:
        """Put the covers on and everything else away."""
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._sheet.put_on()
        for other in self._others():
            own = getattr(other, "cover_sheet", None)
            if isinstance(own, Cover):
                own.put_on()
            elif isinstance(other, QFileDialog):
                other.reject()
            else:
                other.hide()
                self._put_away.append(other)

    def _others(self) -> list[QWidget]:
        """The other windows that are seen and hang on this one."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not self._window and self._hangs(widget)
        ]

    def _hangs(self, widget: QWidget) -> bool:
        parent = widget.parent()
        while parent is not None and parent is not self._window:
            parent = parent.parent()
        return parent is self._window

    def _turn(self, is_covered: bool) -> None:
        if is_covered:
            return
        self.idle.touch()
        away, self._put_away = self._put_away, []
        for widget in away:
            widget.show()

    def _hear_key(self, window: QWindow) -> None:
        """F9 in the main window is an entry of its menu; dialogs keep that from it."""
        if window is not self._window.windowHandle():
            self.wanted.emit()

    def _hear(self, change: object) -> None:
        if isinstance(change, Change) and "settings" in change.parts:
            self._minutes = self._workspace.read(read_idle_minutes)
