"""A link in the text: leads to the place that its words name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_BESIDE, _SPARE = 16, 14
# The padding and the edge of the style, above and below, and its lowest line.
_EDGES, _LOWEST = 8, 20


class LinkButton(QPushButton):
    """The words are the name and the tool tip; where there is no room they are cut with ….

    One that ``wraps`` takes as many lines as its words need instead.
    """

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._words = ""
        self._wraps = wraps
        self.setProperty("link", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def set_words(self, text: str) -> None:
        self._words = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._fit()
        self.updateGeometry()

    def words(self) -> str:
        """The whole text."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + _BESIDE, self._one_line())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._one_line())

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - 1
        return self._one_line() + more * self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line by line, for a style draws only the first line of a button."""
        shown = self.text().split("\n")
        if len(shown) == 1:
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        high = self.fontMetrics().lineSpacing()
        top = (self.height() - high * len(shown)) // 2
        for place, line in enumerate(shown):
            option.text = line
            option.rect = QRect(0, top + place * high, self.width(), high)
            painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _one_line(self) -> int:
        """As high as the style makes it with one line."""
        return max(self.fontMetrics().height(), _LOWEST) + _EDGES

    def _fit(self) -> None:
        room = max(0, self.width() - _SPARE)
        if self._wraps:
            # A layout keeps what is fixed to the height of one line; the least is never gone under.
            needed = self.heightForWidth(self.width())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
            shown = "\n".join(self._lines(self.width()))
        else:
            shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)

    def _lines(self, width: int) -> list[str]:
        """The words as they stand in a button of this width."""
        layout = QTextLayout(self._words, self.font())
        layout.beginLayout()
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(80, width - _SPARE))
            lines.append(self._words[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return lines or [""]
