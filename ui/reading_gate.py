"""What stands before a protected case: why it is opened, before anything of it is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.fields import TextField
from ui.widgets.form import Section
from ui.widgets.look import GRID, READING_WIDTH, TARGET
from validering.reading_reasons import ReadingReason, kept_reason, read_reason


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
    reason, words = read_reason(kept)
    return words if reason is ReadingReason.OTHER and words else reading_reasons()[reason]


class ReadingGate(QWidget):
    """``given(reason)`` comes with the reason as it is kept, ``left()`` when the case is not opened."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_no = ""
        self._section = Section(self)
        self._buttons: dict[ReadingReason, QPushButton] = {}
        for reason in ReadingReason:
            if reason is not ReadingReason.OTHER:
                self._buttons[reason] = self._button(
                    lambda reason=reason: self.given.emit(kept_reason(reason))
                )
        self._section.column.setSpacing(GRID)
        for button in self._buttons.values():
            self._section.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.words = TextField(self)
        self._section.column.addWidget(self.words)
        self._other = self._button(self._give_words)
        self._back = self._button(self.left.emit)
        self._back.setProperty("quiet", True)
        self._section.column.addWidget(leading(self._other, self._back))
        column = QVBoxLayout()
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        self._section.setMaximumWidth(READING_WIDTH)
        row = QHBoxLayout()
        row.addWidget(self._section, 1)
        row.addStretch(0)
        column.addLayout(row)
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
        self.given.emit(kept_reason(ReadingReason.OTHER, words))

    def _retranslate(self) -> None:
        self._section.set_title(
            self.tr("Ärende {number}: varför öppnar du det?").format(number=self._case_no)
        )
        self._section.set_help(
            self.tr("Kandidatens uppgifter är skyddade. Skälet, ditt namn och tiden antecknas i ärendet.")
        )
        words = reading_reasons()
        for reason, button in self._buttons.items():
            button.setText(words[reason])
            button.setAccessibleName(words[reason])
        self.words.set_label(self.tr("Annat skäl, med egna ord"))
        self.words.set_help(self.tr("Skriv vad du ska göra. Inget namn och ingen plats."))
        for button, text in (
            (self._other, self.tr("Öppna av annat skäl")),
            (self._back, self.tr("Öppna inte")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
