"""Everything that is written of one session: its facts, what its kind asks for, and its acts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.session_forms.account_form import AccountForm
from ui.session_forms.informal_form import InformalForm
from ui.session_forms.oral_test_form import OralTestForm
from ui.session_forms.session_form import SessionForm
from ui.widgets.act_rows import leading
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.marks import RATING_KINDS
from validering.seeing import SEE_RESULTS
from validering.session_accounts import FIELDS_OF
from validering.sessions import SessionView
from validering.terms import SessionKind

Extra = AccountForm | InformalForm | OralTestForm


class SessionSheet(QWidget):
    """``closed()`` when the user is done, ``removal_wanted()`` for a session made by mistake.

    ``paper_wanted()`` asks to enter a filled sheet; offered only where ``takes_paper``.
    """

    closed = Signal()
    removal_wanted = Signal()
    paper_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        view: SessionView,
        parent: QWidget | None = None,
        *,
        takes_paper: bool = False,
        may_write: bool = True,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._takes_paper, self._may_write = workspace, takes_paper, may_write
        self.form = SessionForm(workspace, view, self)
        self.extra: Extra | None = None
        self._kind: SessionKind | None = None
        self.close_button = self._button(self.closed, "primary")
        self.paper = self._button(self.paper_wanted)
        self.remove = self._button(self.removal_wanted, "danger")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)
        self._column.addWidget(self.form)
        self._column.addWidget(leading(self.close_button, self.paper, self.remove))
        self._retranslate()
        self.show_session(view)

    def show_session(self, view: SessionView) -> None:
        """Show what is kept now; another kind has other fields."""
        self.form.show_session(view)
        if view.kind is not self._kind:
            self._put_extra(view)
        elif self.extra is not None:
            self.extra.show_session(view)
        is_open = view.signed_at is None and self._may_write
        self.paper.setVisible(self._takes_paper and is_open and view.kind in RATING_KINDS)
        self.remove.setVisible(is_open and not view.marks and not view.judgements)
        if not self._may_write:
            for form in (self.form, self.extra):
                if form is not None:
                    form.setEnabled(False)

    def flush(self) -> None:
        """Save what is typed."""
        self.form.flush()
        if self.extra is not None:
            self.extra.flush()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _put_extra(self, view: SessionView) -> None:
        if self.extra is not None:
            self.extra.flush()
            self._column.removeWidget(self.extra)
            self.extra.hide()
            self.extra.deleteLater()
        self._kind = view.kind
        self.extra = self._made_extra(view)
        if self.extra is not None:
            self._column.insertWidget(1, self.extra)

    def _made_extra(self, view: SessionView) -> Extra | None:
        if view.kind in FIELDS_OF:
            return AccountForm(self._workspace, view, self)
        if view.kind is SessionKind.INFORMAL_MEETING:
            return InformalForm(self._workspace, view, self)
        if view.kind is SessionKind.TEST and self._workspace.acting.may(*SEE_RESULTS):
            return OralTestForm(self._workspace, view, self)
        return None

    def _button(self, signal: object, look: str = "") -> QPushButton:
        button = QPushButton(self)
        if look:
            button.setProperty(look, True)
        button.clicked.connect(signal)
        return button

    def _retranslate(self) -> None:
        self.close_button.setText(self.tr("Till kriterierna") if self._takes_paper else self.tr("Klar"))
        self.paper.setText(self.tr("Från papper …"))
        self.remove.setText(self.tr("Ta bort mötet"))
        for button in (self.close_button, self.paper, self.remove):
            button.setAccessibleName(button.text().removesuffix(" …"))
