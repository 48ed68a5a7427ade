"""The place where the form of one session stands while it is open, with that of an informal meeting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session_forms.informal_form import InformalForm
from ui.session_forms.session_form import SessionForm
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
        self._form: SessionForm | None = None
        self._informal: InformalForm | None = None

    def open(self, view: SessionView) -> None:
        """Show the form of ``view`` from its first field."""
        self.drop()
        self._form = SessionForm(self._workspace, view)
        self._form.closed.connect(self.closed)
        self._form.removal_wanted.connect(self.removal_wanted)
        self._form.paper_wanted.connect(self.paper_wanted)
        sheet = QWidget()
        sheet.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GRID, GRID, GRID, GRID * 2)
        column.addWidget(self._form)
        self._informal = InformalForm(self._workspace, view, sheet)
        column.addWidget(self._informal)
        self.setWidget(sheet)
        self._form.show_field("kind")

    def show_session(self, view: SessionView) -> None:
        """Show what is kept now, where the form is open."""
        if self._form is not None:
            self._form.show_session(view)
        if self._informal is not None:
            self._informal.show_session(view)

    def flush(self) -> None:
        if self._form is not None:
            self._form.flush()
        if self._informal is not None and not self._informal.isHidden():
            self._informal.flush()

    def drop(self) -> None:
        """Throw the form away."""
        old = self.takeWidget()
        self._form = self._informal = None
        if old is not None:
            old.deleteLater()
