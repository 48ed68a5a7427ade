"""Text on the page: plain, wrapped, and on the side where its reader begins."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.language import direction, is_arabic_script

_ARABIC = re.compile("[\u0600-\u06ff]")
_FROM_THE_RIGHT = "\N{RIGHT-TO-LEFT MARK}"


def lay_for(widget: QWidget, tag: str) -> None:
    """Give ``widget`` the direction and the size of letters of the language ``tag``."""
    widget.setLayoutDirection(direction(tag))
    script = "arabic" if is_arabic_script(tag) else ""
    if (widget.property("script") or "") != script:
        widget.setProperty("script", script)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Label(QLabel):
    """Plain text that wraps and lies at the leading edge, whatever language it is in.

    ``tone`` is one of quiet, head, title, tiny, strong, warning, error, done, or empty.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(parent)
        self._given = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._lie()
        self.setText(text)
        if tone:
            self.setProperty("tone", tone)

    def set_text_language(self, tag: str) -> None:
        """Lie as a text in the language ``tag`` does, even where the screen has another direction."""
        lay_for(self, tag)

    def setText(self, text: str) -> None:
        """Show ``text``; Arabic words are read from the right also where a Latin name comes first."""
        self._given = text
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText("\n".join(map(_led, text.split("\n"))) if is_mirrored else text)

    def text(self) -> str:
        return self._given

    def clear(self) -> None:
        self.setText("")

    def set_tone(self, tone: str) -> None:
        """Give the text another meaning, and with it another look."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lie()
            self.setText(self._given)

    def _lie(self) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _led(line: str) -> str:
    """A line that is read from the right if there are Arabic words in it; each has a direction of its own."""
    return _FROM_THE_RIGHT + line if _ARABIC.search(line) else line


def named_label(name: str, text: str = "", parent: QWidget | None = None) -> Label:
    """A label that the style sheet knows by ``name``."""
    label = Label(text, parent)
    label.setObjectName(name)
    return label
