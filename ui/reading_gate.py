"""What stands before a protected case: why it is opened, before anything of it is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.fields import TextField
from ui.widgets.form import Section
from ui.widgets.look import GRID, READING_WIDTH, TARGET
from validering.reading_reasons import IDENTITY, ReadingReason, kept_reason, read_reason


def reading_reasons() -> dict[ReadingReason, str]:
    """The words of each reason in the language of the screen."""
    return {
        ReadingReason.WORK: QCoreApplication.translate("ReadingReasons", "Arbeta i ärendet"),
        ReadingReason.CONTACT: QCoreApplication.translate("ReadingReasons", "Kontakta kandidaten"),
        ReadingReason.PRINTING: QCoreApplication.translate("ReadingReasons", "Skriva ut ett dokument"),
        ReadingReason.REVIEW: QCoreApplication.translate("ReadingReasons", "Granska ett resultat"),
        ReadingReason.CORRECTION: QCoreApplication.translate("ReadingReasons", "Rätta en uppgift"),
        ReadingReason.SUPERVISION: QCoreApplication.translate("ReadingReasons", "Kontroll eller tillsyn"),
        ReadingReason.OTHER: QCoreApplication.translate("ReadingReasons", "Annat skäl"),
    }


def reason_text(kept: str) -> str:
    """A kept reason as it is read on the screen."""
    identity = kept.endswith(IDENTITY)
    reason, words = read_reason(kept.removesuffix(IDENTITY))
    said = words if reason is ReadingReason.OTHER and words else reading_reasons()[reason]
    if not identity:
        return said
    return QCoreApplication.translate("ReadingReasons", "{reason} – såg namn och kontaktväg").format(
        reason=said
    )


class ReadingGate(QWidget):
    """``given(reason)`` comes with the reason as it is kept, ``left()`` when the case is not opened."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, asks_for_identity: bool = False) -> None:
        super().__init__(parent)
        self._case_no = ""
        self._asks_for_identity = asks_for_identity
        self._section = Section(self)
        self._buttons: dict[ReadingReason, QPushButton] = {}
        for reason in ReadingReason:
            if reason is not ReadingReason.OTHER:
                self._buttons[reason] = self._button(lambda reason=reason: self._give(kept_reason(reason)))
        self._section.column.setSpacing(GRID)
        grid = QGridLayout()
        grid.setSpacing(GRID)
        self._section.column.addLayout(grid)
        for place, button in enumerate(self._buttons.values()):
            grid.addWidget(button, place // 2, place % 2)
        self.words = TextField(self)
        self._section.column.addWidget(self.words)
        self._other = self._button(self._give_words)
        self._back = self._button(self.left.emit)
        self._back.setProperty("quiet", True)
        self._section.column.addWidget(leading(self._other, self._back))
        column = QVBoxLayout()
        column.setSpacing(GRID)
        sides = 0 if asks_for_identity else GRID * 3
        column.setContentsMargins(sides, sides, sides, sides)
        self._section.setMaximumWidth(READING_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        column.addLayout(row)
        row.addWidget(self._section, 1)
        row.addStretch(0)
        column.addStretch(1)
        self.setLayout(column)
        self.setFocusProxy(self._buttons[ReadingReason.WORK])
        self._retranslate()

    def show_number(self, case_no: str) -> None:
        """Say which case it is, by number alone."""
        self._case_no = case_no
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setMinimumHeight(TARGET)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    def _give_words(self) -> None:
        words = self.words.value()
        if not words:
            self.words.set_error(self.tr("Skriv varför du öppnar ärendet."))
            self.words.setFocus()
            return
        self._give(kept_reason(ReadingReason.OTHER, words))

    def _give(self, reason: str) -> None:
        self.words.set_value("", force=True)
        self.given.emit(f"{reason}{IDENTITY}" if self._asks_for_identity else reason)

    def _retranslate(self) -> None:
        if self._asks_for_identity:
            self._section.set_title(self.tr("Riktigt namn och kontaktväg: varför visar du dem?"))
        else:
            title = self.tr("Ärende {number}: varför öppnar du det?")
            self._section.set_title(title.format(number=self._case_no))
        self._section.set_help(
            self.tr("Kandidatens uppgifter är skyddade. Skälet, ditt namn och tiden antecknas i ärendet.")
        )
        words = reading_reasons()
        for reason, button in self._buttons.items():
            button.setText(words[reason])
            button.setAccessibleName(words[reason])
        self.words.set_label(self.tr("Annat skäl, med egna ord"))
        self.words.set_help(self.tr("Skriv vad du ska göra. Inget namn och ingen plats."))
        self._back.setVisible(not self._asks_for_identity)
        other = self.tr("Visa av annat skäl") if self._asks_for_identity else self.tr("Öppna av annat skäl")
        for button, text in ((self._other, other), (self._back, self.tr("Öppna inte"))):
            button.setText(text)
            button.setAccessibleName(text)
