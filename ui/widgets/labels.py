"""Text on the page: plain, wrapped, and on the side where its reader begins."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from ui.language import direction, is_arabic_script

_ARABIC = re.compile("[\u0600-\u06ff]")
_FROM_RIGHT = re.compile("[\u0590-\u08ff]")
_FROM_THE_LEFT, _FROM_THE_RIGHT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


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
        is_mixed = "\n" in text and _FROM_RIGHT.search(text) is not None
        lead = _led if is_mirrored else _alone if is_mixed else str
        super().setText("\n".join(map(lead, text.split("\n"))))

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt moves each line but the last of a text from the right by a space, and cuts its last letter."""
        if not self._is_parted():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        margin = self.margin()
        _paint_from_the_right(painter, self, self.contentsRect().adjusted(margin, margin, -margin, -margin))
        painter.end()

    def _is_parted(self) -> bool:
        """Whether Arabic words stand in several lines."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not is_mirrored or not _ARABIC.search(self._given) or self.textInteractionFlags() & _SELECTABLE:
            return False
        return "\n" in self._given or (
            self.wordWrap()
            and self.fontMetrics().horizontalAdvance(self._given) > self.contentsRect().width()
        )

    def _lie(self) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _paint_from_the_right(painter: QPainter, label: Label, room: QRect) -> None:
    """Paint the lines of a label, each by its own direction, in the middle of ``room``."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.NoWrap)
    parts: list[QTextLayout] = []
    down = 0.0
    for given in label.text().split("\n"):
        is_arabic = _ARABIC.search(given) is not None
        direction_ = Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LayoutDirectionAuto
        option.setTextDirection(direction_)
        part = QTextLayout(given, label.font())
        part.setTextOption(option)
        part.beginLayout()
        while (line := part.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, down))
            down += line.height()
        part.endLayout()
        parts.append(part)
    top = room.top() + max(0.0, (room.height() - down) / 2)
    for part in parts:
        part.draw(painter, QPointF(room.left(), top))


def _led(line: str) -> str:
    """A line that is read from the right if there are Arabic words in it; each has a direction of its own."""
    return _FROM_THE_RIGHT + line if _ARABIC.search(line) else line


def _alone(line: str) -> str:
    """A line of several in its own direction: Qt gives all of them that of the first."""
    return f"{_FROM_THE_LEFT}\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"


def named_label(name: str, text: str = "", parent: QWidget | None = None) -> Label:
    """A label that the style sheet knows by ``name``."""
    label = Label(text, parent)
    label.setObjectName(name)
    return label
