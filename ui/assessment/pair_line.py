"""One short text in Swedish and in the candidate's language, each in its own direction."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import Label
from validering.profile import Translated


class PairLine(QWidget):
    """The Swedish text, and below it the own one where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swedish = Label("", self)
        self.swedish.set_text_language("sv")
        self.own = Label("", self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.swedish)
        column.addWidget(self.own)

    def show_text(self, text: Translated, own_tag: str | None) -> None:
        self.show_words(text.sv, text.get(own_tag) if own_tag else None, own_tag)

    def show_words(self, swedish: str, own: str | None, own_tag: str | None) -> None:
        """Show the two texts; the own one is hidden where there is none."""
        self.swedish.setText(swedish)
        self.own.setVisible(own is not None)
        if own is not None and own_tag is not None:
            self.own.set_text_language(own_tag)
            self.own.setText(own)
