"""A sheet over the window: nobody reads or works there until the signed-in person is back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce
from ui.widgets.text_fields import TextField
from ui.workspace import Workspace
from validering.errors import UserError

_WIDTH = 360


class Cover(QWidget):
    """Hides all of its window; ``turned(is_covered)`` comes when it is put on and taken off.

    Only the passphrase of the signed-in person takes it off; ``sign_out_wanted()`` lets another one in.
    """

    turned = Signal(bool)
    sign_out_wanted = Signal()

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("window_body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._is_checking = False
        self._before: QWidget | None = None
        self._words = Label(parent=self, tone="head")
        self._passphrase = TextField(self)
        self._passphrase.set_secret(True)
        self._passphrase.edit.returnPressed.connect(self._check)
        self._show = QPushButton(self)
        self._show.setProperty("primary", True)
        self._show.setMinimumHeight(TARGET)
        self._show.clicked.connect(self._check)
        self._leave = QPushButton(self)
        self._leave.setProperty("quiet", True)
        self._leave.clicked.connect(self.sign_out_wanted)
        self._lay_out()
        window.installEventFilter(self)
        self._retranslate()
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether the window is covered."""
        return not self.isHidden()

    def put_on(self) -> None:
        """Cover the window, or where it is covered, go to the passphrase."""
        window = self.parentWidget()
        if not self.is_on:
            self._before = window.focusWidget() if window is not None else None
            self._passphrase.set_value("", force=True)
            self._passphrase.set_error("")
            self._fit()
            self.show()
            self.raise_()
            self.turned.emit(True)
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _check(self) -> None:
        """Try the passphrase beside the window."""
        if self._is_checking:
            return
        self._set_checking(True)
        knows = self._workspace.store.knows_passphrase
        typed = self._passphrase.edit.text()
        self._workspace.background.run(knows, typed, done=self._checked, failed=self._failed)

    def _checked(self, is_known: bool) -> None:
        self._set_checking(False)
        if is_known:
            self._take_off()
        else:
            self._refuse(UserError("wrong_passphrase", name=self._workspace.acting.name))

    def _failed(self, error: Exception) -> None:
        self._set_checking(False)
        if isinstance(error, UserError):
            self._refuse(error)

    def _refuse(self, error: UserError) -> None:
        words = self._workspace.say(error)
        self._passphrase.set_error(words)
        self._passphrase.edit.selectAll()
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def _take_off(self) -> None:
        self._passphrase.set_value("", force=True)
        self.hide()
        self.turned.emit(False)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def _set_checking(self, checking: bool) -> None:
        self._is_checking = checking
        for widget in (self._passphrase, self._show):
            widget.setEnabled(not checking)

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(GRID * 2)
        column.addStretch(1)
        for widget in (self._words, self._passphrase, self._show, self._leave):
            widget.setFixedWidth(_WIDTH)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _retranslate(self) -> None:
        name = self._workspace.acting.name
        self._words.setText(self.tr("Skärmen är dold för {name}.").format(name=name))
        self._passphrase.set_label(self.tr("Din lösenfras"))
        self._show.setText(self.tr("Visa igen"))
        self._show.setAccessibleName(self.tr("Visa skärmen igen"))
        self._leave.setText(self.tr("Logga ut"))
        self._leave.setAccessibleName(self.tr("Logga ut från den dolda skärmen"))
