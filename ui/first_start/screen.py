"""The form that makes a new store and signs its first administrator in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.background import Background
from ui.first_start.centre_part import FIRST_LETTER, CentrePart
from ui.first_start.folder_part import FolderPart
from ui.first_start.foot import Foot
from ui.first_start.order import MAKING, StoreOrder, make_store
from ui.first_start.passphrase_part import PassphrasePart
from ui.first_start.person_part import PersonPart
from ui.language import ScreenLanguage
from ui.language_buttons import LanguageButtons
from ui.practice_way import PracticeWay
from ui.preferences import Preferences
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip, announce
from ui.widgets.reading_order import ReadingOrder
from ui.widgets.text_fields import TextField
from validering.errors import UserError
from validering.messages import message
from validering.settings import new_centre
from validering.storage.keys import check_passphrase

if TYPE_CHECKING:
    from ui.first_start.recovery_step import RecoveryStep

WIDTH = 720
OF_THE_PLACE = ("folder_", "store_", "disk_")
Words = Callable[[], str]


class FirstStart(ReadingOrder, QWidget):
    """Makes a store in a folder and its recovery sheet; ``opened(store)`` comes with its administrator in.

    ``left()`` asks for the sign-in window instead, ``restore_wanted()`` for a backup to be brought back, and
    ``practice_wanted(folder)`` for the invented people there.
    Nothing typed is kept anywhere.
    """

    opened = Signal(object)
    left = Signal()
    restore_wanted = Signal()
    practice_wanted = Signal(object)

    def __init__(
        self,
        folder: Path,
        background: Background,
        language: ScreenLanguage,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("first_start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._background, self._language, self._preferences = background, language, preferences
        self._is_making = self._is_tried = False
        self.recovery: RecoveryStep | None = None
        self._refusal: tuple[TextField, str, UserError] | None = None
        self._build(folder)
        self._retranslate()
        self.centre.name.setFocus()

    def make(self) -> None:
        """Make the store, or say at each field what is missing."""
        if self._is_making:
            return
        self._is_tried, self._refusal = True, None
        self.strip.clear()
        wrong = self._say_wrong()
        folder = self.place.folder
        if wrong or folder is None:
            next(iter(wrong)).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._set_making(True)
        self._background.run(
            make_store,
            self._order(folder),
            done=self._show_made,
            failed=self._show_refused,
            progress=self._show_step,
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _order(self, folder: Path) -> StoreOrder:
        return StoreOrder(
            folder=folder,
            centre_name=self.centre.name.value(),
            letter=self.centre.letter.value(),
            administrator=self.person.name.value(),
            sign_in_name=self.person.sign_in_name.value(),
            passphrase=self.passphrase.first.value(),
            roles=self.person.roles,
        )

    def _wrong(self) -> dict[TextField, Words]:
        """What stands in the way, by field in their order; asked for words, in the language of then."""
        found: dict[TextField, Words] = {}
        some = FIRST_LETTER
        self._try(found, self.centre.name, partial(new_centre, self.centre.name.value(), some))
        self._try(found, self.centre.letter, partial(new_centre, some, self.centre.letter.value()))
        if not self.person.name.value():
            found[self.person.name] = lambda: self.tr("Skriv ditt namn. Det står på det du gör i arkivet.")
        if not self.person.sign_in_name.value():
            found[self.person.sign_in_name] = lambda: self.tr("Skriv namnet som du vill logga in med.")
        self._try(found, self.passphrase.first, partial(check_passphrase, self.passphrase.first.value()))
        if not self.passphrase.is_same_twice:
            found[self.passphrase.second] = lambda: self.tr("De två är inte lika. Skriv lösenfrasen igen.")
        if self.place.folder is None:
            found[self.place.field] = lambda: self.tr("Skriv hela sökvägen till en mapp, eller välj en mapp.")
        if self._refusal is not None:
            field, value, error = self._refusal
            if field.value() == value:
                found[field] = partial(self._say, error)
        return found

    def _try(self, found: dict[TextField, Words], field: TextField, rule: Callable[[], object]) -> None:
        try:
            rule()
        except UserError as error:
            found[field] = partial(self._say, error)

    def _say_wrong(self) -> dict[TextField, Words]:
        """Show what is wrong now, once the form has been sent."""
        if not self._is_tried:
            return {}
        wrong = self._wrong()
        for field in self._fields:
            field.set_error(wrong[field]() if field in wrong else "")
        return wrong

    def _say(self, error: UserError) -> str:
        return message(self._language.tag, error.code, error.facts)

    def _show_refused(self, error: Exception) -> None:
        self._set_making(False)
        if not isinstance(error, UserError):
            return
        if not error.code.startswith(OF_THE_PLACE):
            self.strip.show_error(self._say(error))
            return
        self._refusal = (self.place.field, self.place.field.value(), error)
        self._say_wrong()
        self.place.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_made(self, store: Any) -> None:
        self._set_making(False)
        self._preferences.last_person = self.person.sign_in_name.value()
        self._is_tried = False
        self.passphrase.forget()
        from ui.first_start.recovery_step import RecoveryStep

        self.recovery = RecoveryStep(store, self._background, self._language, self)
        self.recovery.done.connect(self._hand_over)
        for widget in (self._area, self.foot, self._way):
            widget.hide()
        self._column.addWidget(self.recovery, 1)
        announce(self.recovery, self.recovery.title())

    def _hand_over(self) -> None:
        """Let the store go with its administrator signed in."""
        step, self.recovery = self.recovery, None
        if step is not None:
            self._column.removeWidget(step)
            step.setParent(None)
            step.deleteLater()
            self.opened.emit(step.store)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self.recovery is not None:
            self._background.stop()
            self.recovery.store.close()
            self.recovery = None

    def _show_step(self, step: int, _steps: int) -> None:
        self.foot.show_step(step)

    def _set_making(self, making: bool) -> None:
        self._is_making = making
        self._sheet.setEnabled(not making)
        for widget in (self._languages, self._way):
            widget.setEnabled(not making)
        self.foot.show_step(MAKING if making else None)

    def _enter(self) -> None:
        """Enter presses a button and goes on from a field, so that nothing is sent half filled in."""
        here = self.focusWidget()
        if isinstance(here, QPushButton):
            here.click()
        elif isinstance(here, QLineEdit | QAbstractButton):
            self.focusNextChild()

    def _build(self, folder: Path) -> None:
        self._languages = LanguageButtons(self._language, self._preferences, self)
        self._way = PracticeWay(self._background, self._preferences, self, is_first=True)
        self._way.chosen.connect(self.practice_wanted)
        self._way.failed.connect(self._show_refused)
        self._area = area = FollowingArea(self)
        self._sheet = QWidget(area)
        inner = QWidget(self._sheet)
        inner.setMaximumWidth(WIDTH)
        self._fill(QVBoxLayout(inner), folder)
        row = QHBoxLayout(self._sheet)
        row.setSpacing(GRID)
        row.setContentsMargins(0, 0, GRID, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        area.setWidget(self._sheet)
        self.foot = Foot(self)
        self.foot.back.clicked.connect(self.left)
        self.foot.restore.clicked.connect(self.restore_wanted)
        self.foot.make.clicked.connect(self.make)
        self._column = outer = QVBoxLayout(self)
        self._column.setSpacing(GRID)
        outer.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        outer.addLayout(top)
        top.addWidget(self._way)
        top.addWidget(self._languages, 1)
        outer.addWidget(area, 1)
        outer.addWidget(self.foot)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._enter)

    def _fill(self, column: QVBoxLayout, folder: Path) -> None:
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID * 2)
        self._title = Label(parent=self, tone="title")
        self._lead = Label(parent=self, tone="quiet")
        self.strip = MessageStrip(self)
        self.centre, self.person = CentrePart(self), PersonPart(self)
        known = (self.centre.name, self.person.name, self.person.sign_in_name)
        self.passphrase = PassphrasePart(lambda: [field.value() for field in known], self)
        self.place = FolderPart(folder, self._background, self)
        for widget in (self._title, self._lead, self.strip):
            column.addWidget(widget)
        for part in (self.centre, self.person, self.passphrase, self.place):
            column.addWidget(part)
        column.addStretch(1)
        twice = (self.passphrase.first, self.passphrase.second)
        lines = (self.centre.name, self.centre.letter, self.person.name, self.person.sign_in_name)
        self._fields = (*lines, *twice, self.place.field)
        for field in self._fields:
            field.edit.editingFinished.connect(self._say_wrong)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Första starten"))
        self.setWindowTitle(self.tr("Validering: skapa ett arkiv"))
        self._title.setText(self.tr("Skapa centrets arkiv"))
        self._lead.setText(
            self.tr(
                "Arkivet är en krypterad mapp på den här datorn, där alla ärenden ligger. Fem saker behövs."
            )
        )
        self._say_wrong()
