"""Who signs in to which store: the first thing on the screen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.background import Background
from ui.file_choosing import FileChooser
from ui.language import ScreenLanguage
from ui.language_buttons import LanguageButtons
from ui.practice_band import PracticeFrame
from ui.practice_people import PracticePerson, practice_people
from ui.practice_way import PracticeWay
from ui.preferences import Preferences
from ui.sign_in.own_passphrase_form import OwnPassphraseForm
from ui.sign_in.recovery_form import RecoveryForm
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.countdown import Countdown
from ui.widgets.folding_row import FoldingRow
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip, announce
from ui.widgets.put_away import put_away
from ui.widgets.reading_order import ReadingOrder
from ui.widgets.text_fields import TextField
from validering.acting import StaffRole
from validering.errors import UserError
from validering.messages import message

CARD_WIDTH = 440


def _names(folder: Path) -> list[str]:
    from validering.storage.stores import sign_in_names

    return sign_in_names(folder)


def _open(folder: Path, name: str, passphrase: str, new_passphrase: str | None = None) -> Any:
    from validering.storage.stores import open_store

    return open_store(folder, name, passphrase, new_passphrase=new_passphrase)


def _seconds_to_wait(folder: Path, name: str) -> int:
    from validering.storage.attempts import Attempts

    return Attempts(folder, lambda: datetime.now(UTC)).seconds_left(name)


class SignIn(ReadingOrder, QWidget):
    """Takes a name and a passphrase; ``opened(store)`` comes when they were right.

    The store is opened beside the window, so that it answers meanwhile. ``new_store_wanted(folder)`` asks
    for the form that makes a store, ``restore_wanted(folder)`` for the one that brings one back.
    """

    opened = Signal(object)
    new_store_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(
        self,
        folder: Path,
        background: Background,
        language: ScreenLanguage,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._folder, self._background = folder, background
        self._language, self._preferences = language, preferences
        self._trouble: UserError | None = None
        self._people: tuple[PracticePerson, ...] = ()
        self._is_opening = False
        self._build()
        self._frame = PracticeFrame(self)
        self._retranslate()
        self.read_store(folder)

    def read_store(self, folder: Path) -> None:
        """Show who can sign in to the store in ``folder``."""
        self._folder = folder
        self._where.setText(str(folder))
        self._fill_practice()
        self._way.stand_in(folder)
        self._frame.setVisible(bool(self._people))
        self._show_trouble(None)
        self._background.run(_names, folder, done=self._show_names, failed=self._show_names_missing)

    def _change_store(self, folder: Path) -> None:
        """Go over to another store, or to making one where there is none."""
        from validering.storage.places import awaits_store

        self._person.combo.setEditText("")
        if awaits_store(folder):
            self.new_store_wanted.emit(folder)
        else:
            self.read_store(folder)

    def sign_in(self) -> None:
        """Try the name and the passphrase that stand there."""
        name = self._person.combo.currentText().strip()
        if self._is_opening:
            return
        if not name:
            self._person.set_error(self.tr("Skriv eller välj vem du är."))
            self._person.setFocus()
            return
        self._person.set_error("")
        self._show_trouble(None)
        self._set_opening(True)
        job = (self._folder, name, self._passphrase.edit.text())
        self._background.run(_open, *job, done=self._show_opened, failed=self._show_refused)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_names(self, names: list[str]) -> None:
        typed = self._person.combo.currentText()
        self._person.set_options([(name, name) for name in names])
        last = self._preferences.last_person
        wanted = typed or (last if last in names else names[0] if len(names) == 1 else "")
        self._person.set_value(wanted or None)
        self._person.combo.setEditText(wanted)
        (self._passphrase if wanted else self._person).setFocus()

    def _show_names_missing(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._show_trouble(error)

    def _show_opened(self, store: Any) -> None:
        self._set_opening(False)
        self._preferences.last_person = self._person.combo.currentText().strip()
        self._passphrase.set_value("", force=True)
        self._own.forget()
        self._recovery.forget()
        self.opened.emit(store)

    def _show_refused(self, error: Exception) -> None:
        self._set_opening(False)
        if not isinstance(error, UserError):
            return
        if error.code == "passphrase_must_change":
            self._show_only(self._own)
            self._own.ask(str(error.facts["name"]))
            return
        if error.code != "too_many_tries":
            self._show_trouble(error)
        name = self._person.combo.currentText().strip()
        self._wait.begin(name, _seconds_to_wait(self._folder, name))
        self._passphrase.edit.selectAll()
        self._passphrase.setFocus()

    def _choose_own(self, passphrase: str) -> None:
        """Sign in with the passphrase that was given, and change it to an own one in the same act."""
        self._set_opening(True)
        name = self._person.combo.currentText().strip()
        job = (self._folder, name, self._passphrase.edit.text(), passphrase)
        self._background.run(_open, *job, done=self._show_opened, failed=self._refuse_own)

    def _refuse_own(self, error: Exception) -> None:
        self._set_opening(False)
        if isinstance(error, UserError):
            self._own.strip.show_error(message(self._language.tag, error.code, error.facts))
            self._own.first.setFocus()

    def _ask_for_sheet(self) -> None:
        self._show_only(self._recovery)
        self._recovery.ask(self._folder)

    def _show_only(self, card: QFrame | None) -> None:
        """One of the cards in place of the usual ones; None shows those again."""
        self._card.setVisible(card is None)
        self._practice.setVisible(card is None and bool(self._people))
        for one in (self._own, self._recovery):
            one.setVisible(one is card)

    def _return(self) -> None:
        self._show_only(None)
        self._passphrase.set_value("", force=True)
        self._passphrase.setFocus()

    def _show_trouble(self, error: UserError | None) -> None:
        self._trouble = error
        if error is None:
            self.strip.clear()
        else:
            self.strip.show_error(message(self._language.tag, error.code, error.facts))

    def _set_opening(self, opening: bool) -> None:
        self._is_opening = opening
        self._own.setEnabled(not opening)
        asked = (self._button, self._person, self._passphrase, self._forgotten)
        for widget in (*asked, self._other, self._new, self._restore, self._way):
            widget.setEnabled(not opening)
        self._retranslate()
        if opening:
            announce(self, self._button.text())

    def _use(self, person: PracticePerson) -> None:
        self._person.combo.setEditText(person.sign_in_name)
        self._passphrase.set_value(person.passphrase, force=True)
        self.sign_in()

    def _enter(self) -> None:
        """Enter presses the button it stands on, and signs in from everywhere else."""
        here = self.focusWidget()
        if isinstance(here, QPushButton):
            here.click()
        elif self._own.isVisible():
            self._own.send()
        elif self._recovery.isVisible():
            self._recovery.send()
        else:
            self.sign_in()

    def _choose_folder(self) -> None:
        chosen = FileChooser.folder(self, self.tr("Välj mappen med ärenden"), self._folder)
        if chosen is not None:
            self.read_store(chosen)

    def _build(self) -> None:
        area = FollowingArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget(area)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addStretch(1)
        self._card = self._build_card()
        self._own, self._recovery = OwnPassphraseForm(sheet), RecoveryForm(self._background, self._language)
        self._own.chosen.connect(self._choose_own)
        self._own.left.connect(self._return)
        self._recovery.opened.connect(self.opened)
        self._recovery.left.connect(self._return)
        shown = (self._card, self._build_practice(), self._own, self._recovery)
        cards = FoldingRow(*shown, parent=sheet, room=CARD_WIDTH - GRID * 12)
        self._cards = cards
        middle = QHBoxLayout()
        middle.setSpacing(GRID)
        column.addLayout(middle)
        middle.addStretch(1)
        middle.addWidget(cards, 1000)
        middle.addStretch(1)
        column.addStretch(2)
        area.setWidget(sheet)
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self._way = PracticeWay(self._background, self._preferences, self)
        self._way.chosen.connect(self._change_store)
        self._way.failed.connect(self._show_names_missing)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        outer.addLayout(top)
        top.addWidget(self._way)
        top.addWidget(LanguageButtons(self._language, self._preferences, self), 1)
        outer.addWidget(area, 1)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._enter)

    def _build_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("sign_in_card")
        self._title = Label("Validering", card, tone="title")
        self._lead = Label(parent=card, tone="quiet")
        self.strip = MessageStrip(card)
        self._person = ChoiceField(card, searchable=True)
        self._passphrase = TextField(card)
        self._passphrase.set_secret(True)
        self._button = QPushButton(card)
        self._button.setProperty("primary", True)
        self._button.setMinimumHeight(TARGET)
        self._button.clicked.connect(self.sign_in)
        self._wait = Countdown(card)
        self._forgotten = QPushButton(card)
        self._forgotten.setProperty("quiet", True)
        self._forgotten.clicked.connect(self._ask_for_sheet)
        self._where = Label(parent=card, tone="tiny")
        self._other = QPushButton(card)
        self._other.setProperty("quiet", True)
        self._other.clicked.connect(self._choose_folder)
        self._new = QPushButton(card)
        self._new.setProperty("quiet", True)
        self._new.clicked.connect(lambda: self.new_store_wanted.emit(self._folder))
        self._restore = QPushButton(card)
        self._restore.setProperty("quiet", True)
        self._restore.clicked.connect(lambda: self.restore_wanted.emit(self._folder))
        column = QVBoxLayout(card)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID + GRID // 2)
        for widget in (self._title, self._lead, self.strip, self._person, self._passphrase, self._wait):
            column.addWidget(widget)
        column.addWidget(self._button)
        column.addWidget(self._forgotten)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        column.addWidget(self._where)
        column.addLayout(foot)
        foot.addWidget(self._other)
        foot.addStretch(1)
        foot.addWidget(self._new)
        column.addWidget(self._restore)
        return card

    def _build_practice(self) -> QFrame:
        self._practice = QFrame(self)
        self._practice.setObjectName("sign_in_card")
        self._practice_column = QVBoxLayout(self._practice)
        self._practice_column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        self._practice_column.setSpacing(GRID)
        return self._practice

    def _fill_practice(self) -> None:
        put_away(self._practice_column)
        self._people = practice_people(self._folder)
        self._practice.setVisible(bool(self._people))
        self._cards.setMaximumWidth(CARD_WIDTH * (2 if self._people else 1) + GRID * 2)
        if not self._people:
            return
        self._practice_lead = Label(parent=self._practice, tone="strong")
        self._practice_column.addWidget(self._practice_lead)
        self._practice_buttons = []
        for person in self._people:
            button = QPushButton(self._practice)
            button.setProperty("start", True)
            button.clicked.connect(lambda _=False, person=person: self._use(person))
            self._practice_buttons.append(button)
            self._practice_column.addWidget(button)
        self._retranslate_practice()

    def _retranslate(self) -> None:
        self._lead.setText(self.tr("Logga in för att arbeta med ärenden."))
        self._person.set_label(self.tr("Vem är du?"))
        self._passphrase.set_label(self.tr("Lösenfras"))
        self._button.setText(self.tr("Öppnar …") if self._is_opening else self.tr("Logga in"))
        self._button.setAccessibleName(self._button.text())
        self._forgotten.setText(self.tr("Glömt lösenfrasen?"))
        self._forgotten.setAccessibleName(self._forgotten.text())
        self._other.setText(self.tr("Annan mapp …"))
        self._other.setAccessibleName(self.tr("Välj en annan mapp med ärenden"))
        self._new.setText(self.tr("Skapa nytt arkiv …"))
        self._new.setAccessibleName(self.tr("Skapa nytt arkiv"))
        self._restore.setText(self.tr("Återställ från säkerhetskopia …"))
        self._restore.setAccessibleName(self.tr("Återställ från säkerhetskopia"))
        self.setAccessibleName(self.tr("Inloggning"))
        self.setWindowTitle(self.tr("Validering: logga in"))
        self._retranslate_practice()
        if self._trouble is not None:
            self._show_trouble(self._trouble)

    def _retranslate_practice(self) -> None:
        if not self._people:
            return
        self._practice_lead.setText(self.tr("Övning: alla personer är påhittade. Tryck på den du vill vara."))
        words = self.tr("{name}, {role}\nlösenfras: {passphrase}")
        for button, person in zip(self._practice_buttons, self._people, strict=True):
            text = words.format(name=person.name, role=self._role(person), passphrase=person.passphrase)
            button.setText(text)
            button.setAccessibleName(text.replace("\n", ", "))

    def _role(self, person: PracticePerson) -> str:
        if person.role not in set(StaffRole):
            return person.role
        return message(self._language.tag, f"StaffRole.{person.role}", {})
