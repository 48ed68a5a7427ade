"""The place where what is written of one session stands while it is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session_forms.sheet import SessionSheet
from ui.widgets.following_area import FollowingArea
from ui.widgets.look import GRID, READING_WIDTH
from ui.workspace import Workspace
from validering.sessions import SessionView


class SessionPlace(FollowingArea):
    """``closed()`` comes when the user is done, ``removal_wanted()`` for a session made by mistake.

    ``paper_wanted()`` asks to enter a filled sheet.
    """

    closed = Signal()
    removal_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sheet: SessionSheet | None = None

    def open(self, view: SessionView) -> None:
        """Show the form of ``view`` from its first field."""
        self.drop()
        holder = QWidget()
        holder.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(holder)
        column.setSpacing(GRID)
        column.setContentsMargins(GRID, GRID, GRID, GRID * 2)
        self._sheet = SessionSheet(self._workspace, view, holder, takes_paper=True)
        self._sheet.closed.connect(self.closed)
        self._sheet.removal_wanted.connect(self.removal_wanted)
        self._sheet.paper_wanted.connect(self.paper_wanted)
        column.addWidget(self._sheet)
        column.addStretch(1)
        self.setWidget(holder)
        self._sheet.form.show_field("kind")

    def show_session(self, view: SessionView) -> None:
        """Show what is kept now, where the form is open."""
        if self._sheet is not None:
            self._sheet.show_session(view)

    def flush(self) -> None:
        if self._sheet is not None:
            self._sheet.flush()

    def drop(self) -> None:
        """Throw the form away."""
        old = self.takeWidget()
        self._sheet = None
        if old is not None:
            old.deleteLater()
