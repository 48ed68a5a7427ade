"""One text in Swedish and in the person's own language, side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.fields import LongTextField, TextField
from ui.widgets.folding_row import FoldingRow
from ui.widgets.look import GRID


class PairText(QWidget):
    """Two fields, ``own`` and ``swedish``, each in its own direction; bind them one by one.

    ``lines`` is the height when empty; 1 gives fields of one line.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self.own: LongTextField | TextField = (
            TextField(self) if lines == 1 else LongTextField(self, lines=lines)
        )
        self.swedish: LongTextField | TextField = (
            TextField(self) if lines == 1 else LongTextField(self, lines=lines)
        )
        self.swedish.set_text_language("sv")
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FoldingRow(self.own, self.swedish, parent=self))
        self._title = ""
        self._own_name = ""

    def set_label(self, text: str) -> None:
        """What both texts are about; the language is added to it."""
        self._title = text
        self._name()

    def set_own_language(self, tag: str, name: str) -> None:
        """The own language: its tag and its name in the screen language."""
        self._own_name = name
        self.own.set_text_language(tag)
        self._name()

    def set_help(self, text: str) -> None:
        self.own.set_help(text)

    def value(self) -> tuple[str, str]:
        """The text in the own language and in Swedish."""
        return self.own.value(), self.swedish.value()

    def set_value(self, own: str, swedish: str) -> None:
        self.own.set_value(own)
        self.swedish.set_value(swedish)

    def _name(self) -> None:
        words = self.tr("{title} ({language})")
        own_name = self._own_name or self.tr("eget språk")
        self.own.set_label(words.format(title=self._title, language=own_name))
        self.swedish.set_label(words.format(title=self._title, language=self.tr("svenska")))
