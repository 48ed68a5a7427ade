"""The middle of the candidate's window: it begins at the top, and keys scroll it where it is high."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.candidate_view.candidate_look import ANSWER_HEIGHT, BUTTON_HEIGHT
from ui.widgets.following_area import FollowingArea


class ReadingArea(FollowingArea):
    """Takes the focus itself where the first thing to press lies below what is seen.

    A long text is then read from its beginning, and the arrows scroll it; Tab goes on to what can be pressed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidate_area")
        self._first: QWidget | None = None

    def begin(self) -> None:
        """A new page is shown, and has put the focus where it wants it."""
        first = QApplication.focusWidget()
        self._first = None if first is self else first
        self._is_following = False
        self.verticalScrollBar().setValue(0)
        self._stay()

    def _follow(self, left: QWidget | None, come: QWidget | None) -> None:
        if come is not None and come is not self:
            self._first = None
        super()._follow(left, None if come is self else come)

    def _let_go(self, action: int) -> None:
        self._first = None
        super()._let_go(action)

    def _stay(self, _least: int = 0, _most: int = 0) -> None:
        is_high = self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_high else Qt.FocusPolicy.NoFocus)
        first = self._first
        if first is None or not isValid(first) or not self.isAncestorOf(first):
            super()._stay()
        elif is_high and not self._is_in_sight(first):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_in_sight(self, widget: QWidget) -> bool:
        """Whether enough of it to know it by is seen."""
        top = widget.mapTo(self.viewport(), widget.rect().topLeft()).y()
        room = BUTTON_HEIGHT if isinstance(widget, QPlainTextEdit) else ANSWER_HEIGHT
        return top + min(widget.height(), room) <= self.viewport().height()
