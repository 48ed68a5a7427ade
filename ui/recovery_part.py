"""The recovery sheet: made, printed or saved, and typed back."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exports.recovery_sheet import printed_name, write_recovery_sheet
from forms import reading
from ui.background import Background
from ui.document_making import print_languages
from ui.document_printing import has_printer, print_out, save_as
from ui.file_choosing import FileChooser
from ui.language import ScreenLanguage
from ui.widgets.act_rows import leading
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip
from ui.widgets.preview import Preview
from ui.widgets.text_fields import TextField
from validering.errors import UserError
from validering.messages import message
from validering.recovery import RecoveryState, read_recovery
from validering.settings import read_centre
from validering.storage.access import RecoverySheet
from validering.storage.stores import Store

PREVIEW_HEIGHT = 420


class Stage(Enum):
    """What is shown: how things stand, the sheet, or the field to type it back in."""

    STANDING = auto()
    PAPER = auto()
    TYPING = auto()


class RecoveryPart(QWidget):
    """``changed()`` comes when a sheet was made, ``confirmed()`` when it was typed back.

    The sheet is held in memory until it was typed back or the part is closed, and written nowhere unasked.
    """

    changed = Signal()
    confirmed = Signal()

    def __init__(
        self, store: Store, background: Background, language: ScreenLanguage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._background, self._language = store, background, language
        self._sheet: RecoverySheet | None = None
        self._pdf: bytes | None = None
        self._state: RecoveryState | None = None
        self._centre = ""
        self._is_warned = False
        self.strip = MessageStrip(self)
        self._section = Section(self)
        self._standing = Label(parent=self, tone="strong")
        self._make = _button(self, primary=True)
        self._make.clicked.connect(self.make)
        self._build_paper()
        self._build_typing()
        self._section.column.addWidget(self._standing)
        self._make_row = leading(self._make)
        for widget in (self._make_row, self._paper, self._typing):
            self._section.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.strip)
        column.addWidget(self._section)
        self._stage = Stage.STANDING
        self._retranslate()
        self.reload()

    def hide_title(self) -> None:
        """Leave the heading to the page."""
        self._section.hide_title()

    def reload(self) -> None:
        """Show how things stand in the store."""
        self._state = state = self._store.read(read_recovery)
        if self._sheet is None:
            waits = state is not None and state.confirmed_at is None
            self._stage = Stage.TYPING if waits else Stage.STANDING
        self._show()

    def make(self) -> None:
        """Make a sheet, and with that end the one before; where that is good, say so first."""
        self.strip.clear()
        if self._state is not None and self._state.confirmed_at is not None and not self._is_warned:
            self._is_warned = True
            self._show()
            self.strip.show_info(
                self.tr(
                    "Bladet som ligger inlåst slutar gälla genast när ett nytt görs. Tryck en gång till om "
                    "det ska bytas."
                )
            )
            return
        self._is_warned = False
        try:
            self._sheet = self._store.make_recovery_sheet()
            self._centre = self._store.read(read_centre).name
        except UserError as error:
            self.strip.show_error(self._say(error))
            return
        self._pdf, self._stage = None, Stage.PAPER
        self._field.set_value("", force=True)
        self._draw()
        self._show()
        # What comes first: on paper, or in a file where no printer is.
        first = self._save if self._print.isHidden() else self._print
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def print_sheet(self) -> None:
        """Send it to the printer, without a file."""
        if self._pdf is not None:
            name = f"aterstallningsblad-{self._sheet.store}" if self._sheet is not None else ""
            print_out(self._background, self._pdf, name, printed=self._printed, failed=self._failed)

    def save(self) -> None:
        """Save it where the user says, and nowhere else."""
        if self._pdf is None or self._sheet is None:
            return
        name = f"aterstallningsblad-{self._sheet.store}.pdf"
        title = self.tr("Spara återställningsbladet")
        chosen = FileChooser.where_to_save(self, title, name, "PDF (*.pdf)")
        if chosen is None:
            return
        try:
            save_as(chosen, self._pdf)
        except UserError as error:
            self.strip.show_error(self._say(error))
            return
        self.strip.show_info(
            self.tr("Bladet är sparat. Skriv ut det och radera filen: den öppnar arkivet för vem som helst.")
        )

    def type_back(self) -> None:
        """Hide the sheet and ask for what stands on paper."""
        self.strip.clear()
        self._stage = Stage.TYPING
        self._show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_sheet(self) -> None:
        """Take the sheet off the screen for good: it stands on paper by now, or a new one is made."""
        self._sheet = self._pdf = None
        self._preview.clear()
        self.reload()

    def check(self) -> None:
        """Compare what was typed or scanned with the sheet that opens the store."""
        try:
            self._store.confirm_recovery_sheet(self._field.edit.text())
        except UserError as error:
            self._field.set_error(self._say(error))
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._sheet = self._pdf = None
        self._preview.clear()
        self._field.set_value("", force=True)
        self._stage = Stage.STANDING
        self.reload()
        self.strip.show_done(self.tr("Bladet är rätt och gäller. Lås in det på en annan plats än datorn."))
        self.confirmed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._is_warned:
            self._is_warned = False
            self._say_make()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._draw()
            self._show()

    def _draw(self) -> None:
        if self._sheet is None:
            return
        self._background.run(
            _written,
            self._sheet,
            self._centre,
            self._language.tag,
            done=self._drawn,
            failed=self._failed,
        )

    def _drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._preview.show_pdf(pdf)
        self._say_name()
        self._show()

    def _printed(self, _result: object) -> None:
        self.strip.show_done(self.tr("Bladet är skickat till skrivaren."))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.strip.show_error(self._say(error))

    def _say(self, error: UserError) -> str:
        return message(self._language.tag, error.code, error.facts)

    def _show(self) -> None:
        self._standing.setText(self._words())
        self._say_make()
        self._standing.setVisible(self._stage is Stage.STANDING)
        self._make_row.setVisible(self._stage is Stage.STANDING)
        self._paper.setVisible(self._stage is Stage.PAPER)
        self._typing.setVisible(self._stage is Stage.TYPING)
        self._print.setVisible(has_printer())
        self._no_printer.setVisible(not has_printer())
        for button in (self._print, self._save):
            button.setEnabled(self._pdf is not None)
        self._again.setVisible(self._sheet is not None)

    def _say_name(self) -> None:
        """What of the centre's name the paper cannot have, told before it is printed."""
        name = printed_name(self._centre)
        text = self.tr("Centrets namn har tecken som inte kan skrivas ut. På bladet står det så här: {name}")
        self._shortened.setText(text.format(name=name))
        self._shortened.setVisible(name != self._centre)

    def _say_make(self) -> None:
        """The main button only while there is no good sheet; a second press is asked for in its words."""
        is_good = self._state is not None and self._state.confirmed_at is not None
        words = self.tr("Gör ett nytt blad i stället") if self._is_warned else self.tr("Gör ett nytt blad")
        self._make.setText(words)
        self._make.setAccessibleName(words)
        self._make.setProperty("primary", not is_good)
        self._make.style().unpolish(self._make)
        self._make.style().polish(self._make)

    def _words(self) -> str:
        state = self._state
        if state is None:
            return self.tr("Det finns inget återställningsblad ännu.")
        if state.confirmed_at is None:
            return self.tr("Ett blad är gjort men inte kontrollerat.")
        day = state.confirmed_at.astimezone().date().isoformat()
        text = self.tr("Bladet gäller. {name} kontrollerade det {day}.")
        return text.format(name=state.confirmed_by, day=day)

    def _build_paper(self) -> None:
        self._paper = QWidget(self._section)
        self._told = Label(parent=self._paper)
        self._preview = Preview(self._background, self._paper)
        self._preview.setFixedHeight(PREVIEW_HEIGHT)
        self._print, self._save = _button(self._paper), _button(self._paper)
        self._ready = _button(self._paper, primary=True)
        self._no_printer = Label(parent=self._paper, tone="warning")
        self._shortened = Label(parent=self._paper, tone="warning")
        self._shortened.hide()
        self._print.clicked.connect(self.print_sheet)
        self._save.clicked.connect(self.save)
        self._ready.clicked.connect(self.type_back)
        column = QVBoxLayout(self._paper)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._told,
            self._no_printer,
            self._shortened,
            leading(self._print, self._save, self._ready),
            self._preview,
        ):
            column.addWidget(widget)

    def _build_typing(self) -> None:
        self._typing = QWidget(self._section)
        self._field = TextField(self._typing)
        self._field.set_text_language("sv")  # the words are Latin letters, whatever the screen speaks
        self._field.edit.returnPressed.connect(self.check)
        self._check, self._again = _button(self._typing, primary=True), _button(self._typing)
        self._renew = _button(self._typing)
        self._check.clicked.connect(self.check)
        self._again.clicked.connect(self._show_again)
        self._renew.clicked.connect(self.make)
        column = QVBoxLayout(self._typing)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addWidget(leading(self._check, self._again, self._renew))

    def _show_again(self) -> None:
        self._stage = Stage.PAPER
        self._show()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Återställningsblad"))
        self._section.set_help(
            self.tr(
                "Ett papper med tolv ord och en kod. Det öppnar arkivet när alla lösenfraser är glömda eller "
                "datorn är borta. Den som har papperet och arkivet kan läsa allt, så lås in det på en annan "
                "plats än datorn."
            )
        )
        self._told.setText(
            self.tr("Skriv ut bladet. Skriv sedan av orden från papperet, så att det säkert går att läsa.")
        )
        self._no_printer.setText(
            self.tr(
                "Ingen skrivare är ansluten. Spara bladet på ett USB-minne, skriv ut det och radera filen."
            )
        )
        self._field.set_label(self.tr("Orden på bladet"))
        self._field.set_help(
            self.tr("Skriv de tolv orden i ordning med mellanslag, eller läs av koden med en handskanner.")
        )
        self._say_make()
        for button, words in (
            (self._print, self.tr("Skriv ut bladet")),
            (self._save, self.tr("Spara som fil …")),
            (self._ready, self.tr("Jag har papperet: skriv av det")),
            (self._check, self.tr("Kontrollera bladet")),
            (self._again, self.tr("Visa bladet igen")),
            (self._renew, self.tr("Gör ett nytt blad i stället")),
        ):
            button.setText(words)
            button.setAccessibleName(words)


def _written(sheet: RecoverySheet, centre_name: str, tag: str) -> bytes:
    return write_recovery_sheet(sheet, centre_name, print_languages(reading), language=tag)


def _button(parent: QWidget, *, primary: bool = False) -> QPushButton:
    button = QPushButton(parent)
    button.setMinimumHeight(TARGET)
    if primary:
        button.setProperty("primary", True)
    return button
