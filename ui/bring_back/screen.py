"""The form that brings a store back from a backup, on a new computer or in place of a damaged store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.background import Background
from ui.backup_words import generation_text, rehearsal_text
from ui.bring_back.order import (
    BroughtBack,
    FoundBackups,
    RestoreOrder,
    bring_back,
    find_backups,
    holds_store,
    try_backup,
)
from ui.case_words import figures, listed
from ui.folder_field import FolderField
from ui.language import ScreenLanguage
from ui.language_buttons import LanguageButtons
from ui.preferences import Preferences
from ui.widgets.choice_fields import CheckField, ChoiceField
from ui.widgets.following_area import FollowingArea
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.widgets.text_fields import TextField
from ui.widgets.work_bar import WorkBar
from validering.errors import UserError
from validering.messages import message

WIDTH = 720
PASSPHRASE, SHEET = "passphrase", "sheet"


class BringBack(ReadingOrder, QWidget):
    """``opened(store)`` comes with its person in, ``restored(folder)`` where somebody has yet to sign in.

    ``left()`` asks for the sign-in window instead.
    """

    opened = Signal(object)
    restored = Signal(object)
    left = Signal()

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
        self._found = FoundBackups((), ())
        self._order: RestoreOrder | None = None
        self._build()
        self._retranslate()
        self.how.set_value(PASSPHRASE, force=True)
        self._show_how()
        self.target.set_folder(folder)
        self._show_found(self._found)
        self.source.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _look(self) -> None:
        """Read which backups lie in the chosen folder, beside the window."""
        self.strip.clear()
        place = self.source.folder
        if place is not None:
            self._background.run(find_backups, place, done=self._show_found, failed=self._show_none)

    def _show_found(self, found: FoundBackups) -> None:
        self._found = found
        self.which.set_options([(one.name, generation_text(one)) for one in found.generations])
        self.person.set_options([(name, name) for name in found.names])
        if found.generations:
            self.which.set_value(found.generations[0].name, force=True)
        if len(found.names) == 1:
            self.person.set_value(found.names[0], force=True)
        for widget in (self.which, self._key, self._place, self.trying, self.restore):
            widget.setVisible(bool(found.generations))

    def _show_none(self, error: Exception) -> None:
        self._show_found(FoundBackups((), ()))
        self._refuse(error)

    def _show_how(self) -> None:
        by_sheet = self.how.value() == SHEET
        self.words.setVisible(by_sheet)
        self.person.setVisible(not by_sheet)
        self.passphrase.setVisible(not by_sheet)

    def _look_at_target(self) -> None:
        folder = self.target.folder
        self.aside.setVisible(folder is not None and holds_store(folder))

    def _asked(self) -> RestoreOrder | None:
        """What is to be done; None with words at the field where something is missing."""
        chosen = [one for one in self._found.generations if one.name == self.which.value()]
        by_sheet = self.how.value() == SHEET
        wrong: dict[Any, str] = {
            self.person: "" if by_sheet or self.person.value() else self.tr("Skriv eller välj vem du är."),
            self.passphrase: ""
            if by_sheet or self.passphrase.edit.text()
            else self.tr("Skriv lösenfrasen som gällde när säkerhetskopian gjordes."),
            self.words: ""
            if not by_sheet or self.words.value()
            else self.tr("Skriv orden på återställningsbladet, eller skanna koden."),
            self.target.field: ""
            if self.target.folder
            else self.tr("Skriv hela sökvägen till en mapp, eller välj en mapp."),
        }
        for field, words in wrong.items():
            field.set_error(words)
        first = next((field for field, words in wrong.items() if words), None)
        if first is not None or not chosen or self.target.folder is None:
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return RestoreOrder(
            generation=chosen[0],
            folder=self.target.folder,
            name=self.person.value() or "",
            passphrase=self.passphrase.edit.text(),
            words=self.words.value() if by_sheet else "",
            set_aside=self.aside.isVisibleTo(self) and self.aside.value(),
        )

    def _try(self) -> None:
        order = self._asked()
        if order is not None:
            self.strip.clear()
            words = self.tr("Öppnar säkerhetskopian och läser allt i den …")
            self.bar.run(words, try_backup, order, done=self._tried, failed=self._refuse)

    def _tried(self, found: Any) -> None:
        lines = [fault.shown(self._language.tag)[0] for fault in found.faults]
        if lines:
            self.strip.show_error("\n".join(lines))
        else:
            whole = self.tr("Säkerhetskopian är hel. Inget har ändrats.")
            self.strip.show_done(f"{whole}\n{rehearsal_text(found)}")

    def _restore(self) -> None:
        self._order = self._asked()
        if self._order is not None:
            self.strip.clear()
            words = self.tr("Återställer arkivet …")
            self.bar.run(words, bring_back, self._order, done=self._brought_back, failed=self._refuse)

    def _brought_back(self, done: BroughtBack) -> None:
        for field in (self.passphrase, self.words):
            field.set_value("", force=True)
        if done.restored.is_erased is False:
            erased = done.restored.rehearsal.erased
            said = self.tr(
                "Arkivet är tillbaka, men det som raderades efter säkerhetskopian finns där igen: det gick "
                "inte att radera. Logga in och gör om det som står på kvittona: {numbers}"
            )
            self.strip.show_error(
                said.format(numbers=listed(map(figures, erased.receipts if erased else ())))
            )
        elif done.store is not None:
            self.opened.emit(done.store)
        elif self._order is not None:
            self.restored.emit(self._order.folder)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.strip.show_error(message(self._language.tag, error.code, error.facts))

    def _show_running(self, is_running: bool) -> None:
        self._sheet.setEnabled(not is_running)
        for button in (self.back, self.trying, self.restore):
            button.setEnabled(not is_running)

    def _build(self) -> None:
        area = FollowingArea(self)
        self._sheet = QWidget(area)
        inner = QWidget(self._sheet)
        inner.setMaximumWidth(WIDTH)
        self._fill(QVBoxLayout(inner))
        row = QHBoxLayout(self._sheet)
        row.setSpacing(GRID)
        row.setContentsMargins(0, 0, GRID, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        area.setWidget(self._sheet)
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        outer.addWidget(LanguageButtons(self._language, self._preferences, self))
        self.strip = MessageStrip(self)
        outer.addWidget(self.strip)
        outer.addWidget(area, 1)
        self.bar = WorkBar(self._background, self)
        self.bar.running.connect(self._show_running)
        outer.addWidget(self.bar)
        foot = QHBoxLayout()
        outer.addLayout(foot)
        self._fill_foot(foot)

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID * 2)
        self._title, self._lead = Label(parent=self, tone="title"), Label(parent=self, tone="quiet")
        self._from, self._key, self._place = (Section(self) for _ in range(3))
        self.source, self.which = FolderField(self), ChoiceField(self)
        self.source.chosen.connect(self._look)
        self.how, self.person = ChoiceField(self), ChoiceField(self)
        self.how.committed.connect(lambda _value: self._show_how())
        self.passphrase, self.words = TextField(self), TextField(self)
        self.passphrase.set_secret(True)
        self.target, self.aside = FolderField(self), CheckField(self)
        self.target.chosen.connect(self._look_at_target)
        parts: tuple[tuple[Section, tuple[QWidget, ...]], ...] = (
            (self._from, (self.source, self.which)),
            (self._key, (self.how, self.person, self.passphrase, self.words)),
            (self._place, (self.target, self.aside)),
        )
        for label in (self._title, self._lead):
            column.addWidget(label)
        for section, widgets in parts:
            for widget in widgets:
                section.column.addWidget(widget)
            column.addWidget(section)
        column.addStretch(1)

    def _fill_foot(self, row: QHBoxLayout) -> None:
        self.back, self.trying, self.restore = (QPushButton(self) for _ in range(3))
        self.back.setProperty("quiet", True)
        self.restore.setProperty("primary", True)
        self.back.clicked.connect(self.left)
        self.trying.clicked.connect(self._try)
        self.restore.clicked.connect(self._restore)
        row.setSpacing(GRID * 2)
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.trying, self.restore):
            row.addWidget(button)
        for button in (self.back, self.trying, self.restore):
            button.setMinimumHeight(TARGET)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Återställ från säkerhetskopia"))
        self.setWindowTitle(self.tr("Validering: återställ från säkerhetskopia"))
        self._title.setText(self.tr("Återställ från säkerhetskopia"))
        self._lead.setText(self.tr("Sätt i minnet med säkerhetskopian. Inget på det ändras."))
        self._from.set_title(self.tr("1. Var säkerhetskopian ligger"))
        self.source.set_texts(
            self.tr("Mapp med säkerhetskopior"),
            self.tr("Välj mapp …"),
            self.tr("Välj mappen med säkerhetskopior"),
        )
        self.which.set_label(self.tr("Vilken säkerhetskopia"))
        self.which.set_help(
            self.tr(
                "Det som raderades efter den tiden raderas igen, om en senare säkerhetskopia här eller "
                "arkivet i mappen nedan känner till det. Annars finns det där igen: gör om det som står på "
                "kvittona."
            )
        )
        self._key.set_title(self.tr("2. Vad du öppnar den med"))
        self.how.set_label(self.tr("Jag har"))
        self.how.set_options(
            [(PASSPHRASE, self.tr("min lösenfras")), (SHEET, self.tr("återställningsbladet"))]
        )
        self.person.set_label(self.tr("Vem är du?"))
        self.passphrase.set_label(self.tr("Lösenfras"))
        self.words.set_label(self.tr("Orden på återställningsbladet"))
        self._place.set_title(self.tr("3. Var arkivet ska ligga"))
        self.target.set_texts(
            self.tr("Mapp för arkivet"), self.tr("Välj mapp …"), self.tr("Välj mapp för arkivet")
        )
        self.aside.set_label(self.tr("Flytta undan arkivet som redan ligger där"))
        self.aside.set_help(self.tr("Det får ett annat namn och ligger kvar bredvid."))
        self.back.setText(self.tr("Till inloggningen"))
        self.trying.setText(self.tr("Prova först"))
        self.restore.setText(self.tr("Återställ"))
        for button in (self.back, self.trying, self.restore):
            button.setAccessibleName(button.text())
        self.which.set_options([(one.name, generation_text(one)) for one in self._found.generations])
