"""A sheet over a window: nobody reads or works there until the signed-in person is back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.media import silence
from ui.widgets.countdown import Countdown
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce
from ui.widgets.text_fields import TextField
from ui.workspace import Workspace
from validering.errors import UserError

_WIDTH, _TOLD_WIDTH = 360, 560
# Words in a language, and its tag.
Told = Callable[[], tuple[str, str]]


class Cover(QWidget):
    """Hides all of its window; ``turned(is_covered)`` comes when it is put on and taken off.

    The code of the signed-in person takes it off for some hours, their passphrase always;
    ``sign_out_wanted()`` lets another one in. ``told`` gives words for a candidate who has the window.
    """

    turned = Signal(bool)
    sign_out_wanted = Signal()

    def __init__(self, workspace: Workspace, window: QWidget, told: Told | None = None) -> None:
        super().__init__(window)
        self.setObjectName("window_body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._told_words = workspace, told
        self._is_checking = self._asks_code = False
        self._before: QWidget | None = None
        self._told = Label(parent=self)
        self._told.setObjectName("cover_told")
        self._words = Label(parent=self, tone="head")
        self._code, self._passphrase = TextField(self), TextField(self)
        for field in (self._code, self._passphrase):
            field.set_secret(True)
            field.edit.returnPressed.connect(self._check)
        self._wait = Countdown(self)
        self._show = QPushButton(self)
        self._show.setProperty("primary", True)
        self._show.clicked.connect(self._check)
        self._other = QPushButton(self)
        self._other.clicked.connect(self._ask_passphrase)
        self._leave = QPushButton(self)
        for button in (self._other, self._leave):
            button.setProperty("quiet", True)
        self._leave.clicked.connect(self.sign_out_wanted)
        self._leave.setVisible(told is None)
        self._told.setVisible(told is not None)
        self._lay_out()
        window.installEventFilter(self)
        self._retranslate()
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether the window is covered."""
        return not self.isHidden()

    def put_on(self) -> None:
        """Cover the window, or where it is covered, go to the field."""
        window = self.parentWidget()
        silence()
        if not self.is_on:
            self._before = window.focusWidget() if window is not None else None
            self._ask(code=self._workspace.store.takes_pin())
            self._retranslate()
            self._fit()
            self.show()
            self.raise_()
            self.turned.emit(True)
        elif self._asks_code and not self._workspace.store.takes_pin():
            self._ask(code=False)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes past the cover to the window below."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _field(self) -> TextField:
        return self._code if self._asks_code else self._passphrase

    def _ask(self, *, code: bool) -> None:
        self._asks_code = code
        for field in (self._code, self._passphrase):
            field.set_value("", force=True)
            field.set_error("")
        self._code.setVisible(code)
        self._passphrase.setVisible(not code)
        self._other.setVisible(code)
        self._wait.begin(self._workspace.acting.name, 0 if code else self._workspace.store.seconds_to_wait())

    def _ask_passphrase(self) -> None:
        self._ask(code=False)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        """Try what was typed, beside the window."""
        if self._is_checking:
            return
        self._set_checking(True)
        store = self._workspace.store
        knows = store.knows_pin if self._asks_code else store.knows_passphrase
        typed = self._field.edit.text()
        self._workspace.background.run(knows, typed, done=self._checked, failed=self._failed)

    def _checked(self, is_known: bool) -> None:
        self._set_checking(False)
        if is_known:
            self._take_off()
        elif self._asks_code:
            self._refuse_code()
        else:
            self._refuse(self._workspace.say(UserError("wrong_passphrase", name=self._workspace.acting.name)))
            self._wait.begin(self._workspace.acting.name, self._workspace.store.seconds_to_wait())

    def _failed(self, error: Exception) -> None:
        self._set_checking(False)
        if isinstance(error, UserError):
            self._refuse(self._workspace.say(error))
            self._wait.begin(self._workspace.acting.name, self._workspace.store.seconds_to_wait())

    def _refuse_code(self) -> None:
        if self._workspace.store.takes_pin():
            left = self._workspace.store.pin_misses_left
            self._refuse(self.tr("Koden stämmer inte. Försök kvar: %n.", "", left))
            return
        self._ask(code=False)
        self._refuse(self.tr("Koden räcker inte längre. Skriv din lösenfras."))

    def _refuse(self, words: str) -> None:
        self._field.set_error(words)
        self._field.edit.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def _take_off(self) -> None:
        self._ask(code=False)
        self.hide()
        self.turned.emit(False)
        # What had the focus may have been made anew beneath the cover.
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def _set_checking(self, checking: bool) -> None:
        self._is_checking = checking
        for widget in (self._code, self._passphrase, self._show):
            widget.setEnabled(not checking)

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            # What is outside says that this is practice; the window itself begins within.
            self.setGeometry(window.contentsRect())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(GRID * 2)
        column.addStretch(1)
        self._told.setFixedWidth(_TOLD_WIDTH)
        column.addWidget(self._told, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GRID * 2)
        for widget in (self._words, self._code, self._passphrase, self._wait):
            widget.setFixedWidth(_WIDTH)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._show.setMinimumHeight(TARGET)
        for button in (self._show, self._other, self._leave):
            button.setFixedWidth(_WIDTH)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _retranslate(self) -> None:
        name = self._workspace.acting.name
        if self._told_words is not None:
            words, tag = self._told_words()
            self._told.setText(words)
            self._told.set_text_language(tag)
        self._words.setText(self.tr("Skärmen är dold för {name}.").format(name=name))
        self._code.set_label(self.tr("Din kod, sex siffror"))
        self._passphrase.set_label(self.tr("Din lösenfras"))
        self._show.setText(self.tr("Visa igen"))
        self._show.setAccessibleName(self.tr("Visa skärmen igen"))
        self._other.setText(self.tr("Använd lösenfrasen"))
        self._other.setAccessibleName(self.tr("Använd lösenfrasen i stället för koden"))
        self._leave.setText(self.tr("Logga ut"))
        self._leave.setAccessibleName(self.tr("Logga ut från den dolda skärmen"))
