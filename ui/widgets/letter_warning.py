"""Warns, where it is typed, of a letter that no document can show."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from exports.pdf.faces import missing_letters
from ui.widgets.labels import Label
from ui.widgets.message_strip import announce

_MOST = 5


def unprintable(text: str) -> tuple[str, ...]:
    """The letters of ``text`` that no document can show, each once."""
    missing = set() if text.isascii() else missing_letters(text)
    return tuple(dict.fromkeys(each for each in text if each in missing))


class LetterWarning(Label):
    """A line under a field; hidden while every letter can be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("field_notice")
        self._letters: tuple[str, ...] = ()
        self.hide()

    def look_at(self, text: str) -> None:
        """Look at what stands in the field now."""
        letters = unprintable(text)[:_MOST]
        is_new = bool(set(letters) - set(self._letters))
        self._letters = letters
        self._say()
        self.setVisible(bool(letters))
        if is_new:
            announce(self, self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        said = self.tr("Kan inte skrivas ut i dokument: {letters}. Skriv det på ett annat sätt.")
        self.setText(said.format(letters=" ".join(self._letters)))
