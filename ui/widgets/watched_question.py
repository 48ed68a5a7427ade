"""Asks once about a word that may say of a person what is not written about people; hinders nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.labels import named_label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce
from validering.watched_words import WatchedKind, watched_word, watched_words


class WatchedQuestion(QWidget):
    """A line below a field: “diabetes”: is it about the candidate? Yes gives advice, no is the end of it.

    A text that was saved before has been asked about, and is not asked about again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._settled: set[str] = set()
        self._about: dict[str, WatchedKind] = {}
        self._known: Callable[[], frozenset[str]] = frozenset
        self._found: tuple[str, WatchedKind] | None = None
        self._words = named_label("field_notice", parent=self)
        self._yes, self._no = QPushButton(self), QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        for button, answer in ((self._yes, self._say_yes), (self._no, self._say_no)):
            button.setProperty("quiet", True)
            button.setAutoDefault(False)
            button.clicked.connect(answer)
            row.addWidget(button)
        self.hide()

    def know(self, words: Callable[[], frozenset[str]]) -> None:
        """Be silent about ``words``, those of the trade; they are asked for when a word is noticed."""
        self._known = words

    def settle(self, text: str) -> None:
        """Take every word of a text that was saved before as asked about."""
        self._settled = {word.casefold() for word, _kind in watched_words(text)}
        self._about = {}
        self.look_at(text)

    def look_at(self, text: str) -> None:
        """Look at what stands in the field now."""
        self._text = text
        before = self._found
        self._found = watched_word(text, but=self._settled | set(self._about))
        if self._found is not None and self._found[0].casefold() in self._known():
            self._settled.add(self._found[0].casefold())
            self.look_at(text)
            return
        self._say()
        if self._found is not None and self._found != before:
            announce(self, self._words.text())

    def text(self) -> str:
        """What is asked or advised; empty where there is nothing to say."""
        return "" if self.isHidden() else self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say_yes(self) -> None:
        if self._found is not None:
            word, kind = self._found
            self._about[word.casefold()] = kind
            self.look_at(self._text)

    def _say_no(self) -> None:
        if self._found is not None:
            self._settled.add(self._found[0].casefold())
            self.look_at(self._text)

    def _say(self) -> None:
        written = {word.casefold(): word for word, _kind in watched_words(self._text)}
        advised = next((word for word in self._about if word in written), None)
        is_asked = self._found is not None
        for button in (self._yes, self._no):
            button.setVisible(is_asked)
        self.setVisible(is_asked or advised is not None)
        if self._found is not None:
            self._ask(*self._found)
        elif advised is not None:
            self._words.setText(self._advice(self._about[advised]).format(word=written[advised]))

    def _ask(self, word: str, kind: WatchedKind) -> None:
        asked, yes, no = (
            self.tr("”{word}”: gäller det kandidaten?"),
            self.tr("Ja, ”{word}” gäller kandidaten"),
            self.tr("Nej, ”{word}” gäller något annat"),
        )
        if kind is WatchedKind.NUMBER:
            asked, yes, no = (
                self.tr("”{word}”: är det ett personnummer?"),
                self.tr("Ja, ”{word}” är ett personnummer"),
                self.tr("Nej, ”{word}” är något annat"),
            )
        self._words.setText(asked.format(word=word))
        self._name(self._yes, self.tr("Ja"), yes.format(word=word))
        self._name(self._no, self.tr("Nej"), no.format(word=word))

    def _name(self, button: QPushButton, shown: str, said: str) -> None:
        button.setText(shown)
        button.setAccessibleName(said)

    def _advice(self, kind: WatchedKind) -> str:
        advice = {
            WatchedKind.HEALTH: self.tr(
                "”{word}”: ta bort det. Om hälsa skrivs inget, bara om anpassningar."
            ),
            WatchedKind.FAITH: self.tr("”{word}”: ta bort det. Om tro skrivs inget."),
            WatchedKind.NUMBER: self.tr(
                "”{word}”: ta bort det. Personnummer skrivs bara i Inskrivning, aldrig någon annans."
            ),
            WatchedKind.ORIGIN: self.tr("”{word}”: ta bort det. Om ursprung och uppehåll skrivs inget."),
        }
        return advice[kind]
