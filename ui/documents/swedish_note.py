"""Says before a document is issued which of its texts the language beside Swedish lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID

_EXAMPLES = 2
_LONGEST_EXAMPLE = 36


class SwedishNote(QWidget):
    """Hidden where nothing is lacking; ``swedish_wanted()`` comes when Swedish alone is chosen instead."""

    swedish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[str] = ()
        self._language = ""
        self.words = Label(parent=self, tone="warning")
        self.instead = LinkButton(self)
        self.instead.clicked.connect(lambda _=False: self.swedish_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.words)
        column.addWidget(leading(self.instead))
        self._retranslate()
        self.hide()

    def show_texts(self, texts: Sequence[str], language: str) -> None:
        """Name ``texts``, which do not exist in ``language``; nothing is shown where there are none."""
        self._texts, self._language = texts, language
        self._retranslate()
        self.setVisible(bool(texts))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        said = self.tr(
            "Texter som inte finns på {language}: %n, till exempel {examples}. "
            "De står bara på svenska om du utfärdar nu.",
            "",
            len(self._texts),
        )
        examples = ", ".join(f"\u2068”{_shortened(text)}”\u2069" for text in self._texts[:_EXAMPLES])
        self.words.setText(said.format(language=self._language, examples=examples))
        self.instead.set_words(self.tr("Välj bara svenska"))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_EXAMPLE else f"{text[: _LONGEST_EXAMPLE - 1].rstrip()}…"
