"""A list that the wheel leaves alone, and that says all its words also while it is closed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui.widgets.look import GRID, TARGET

Options = Sequence[tuple[Hashable, str]]
MOST_LINES = 3
_AROUND = 3 * GRID // 2


class CalmCombo(QComboBox):
    """A list that the wheel does not change by accident while the page is scrolled.

    What was offered comes back as the very same value. With ``wraps`` the closed list is as high as its
    words need; else words without room end in … and are said whole by the tip and to assistive technology.
    """

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._values: list[Hashable] = []
        self.wraps = wraps
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(TARGET)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(lambda _: self._fit())

    @property
    def is_whole(self) -> bool:
        """Whether every word of what is chosen can be read while the list is closed."""
        return " ".join(self._lines()) == self._words()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        """Every entry is read whole where the list lies open, though the closed box may be narrower."""
        view = self.view()
        room = self.screen().availableSize().width() - 4 * GRID
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + 4 * GRID, room))
        super().showPopup()

    def fill(self, options: Options) -> None:
        """Offer ``options`` as (value, text), keeping the chosen value."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in options]
        for value, text in options:
            self.addItem(text, value)
        self.choose(chosen)
        self.blockSignals(False)
        self._fit()

    def choose(self, value: object) -> None:
        """Choose ``value``; nothing is chosen when it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self._fit()

    def currentData(self, role: int = Qt.ItemDataRole.UserRole) -> Any:
        # Qt hands a term (a StrEnum) back as a plain str.
        place = self.currentIndex()
        is_own = role == Qt.ItemDataRole.UserRole and 0 <= place < len(self._values)
        return self._values[place] if is_own else super().currentData(role)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        is_chosen = self.currentIndex() >= 0
        option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        role = QPalette.ColorRole.Text if is_chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        lines = self._lines()
        down = self.fontMetrics().lineSpacing()
        room = self._room(option)
        top = room.center().y() + 1 - down * len(lines) // 2
        for place, line in enumerate(lines):
            at = QRect(room.left(), top + place * down, room.width(), down)
            painter.drawText(at, QStyle.visualAlignment(self.layoutDirection(), side), line)
        painter.end()

    def _words(self) -> str:
        return self.currentText() or (self.placeholderText() if self.currentIndex() < 0 else "")

    def _room(self, option: QStyleOptionComboBox | None = None) -> QRect:
        """Where the words stand: beside the arrow, and beside a picture where there is one."""
        if option is None:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        picture = 0 if option.currentIcon.isNull() else option.iconSize.width() + GRID // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return room.adjusted(0, 0, -picture, 0)
        return room.adjusted(picture, 0, 0, 0)

    def _lines(self) -> list[str]:
        return in_lines(
            self._words(), self._room().width(), self.fontMetrics(), MOST_LINES if self.wraps else 1
        )

    def _fit(self) -> None:
        """Be as high as the words need, or say them in the tip."""
        if self.isEditable():
            return
        lines = self._lines()
        needed = len(lines) * self.fontMetrics().lineSpacing() + _AROUND if len(lines) > 1 else TARGET
        high = max(TARGET, ceil(needed / GRID) * GRID)
        if self.wraps and high != self.minimumHeight():
            self.setMinimumHeight(high)
        self.setToolTip("" if self.is_whole else self._words())


def in_lines(text: str, room: int, letters: QFontMetrics, most: int) -> list[str]:
    """The words of ``text`` in at most so many lines of ``room`` pixels; what is left over ends in …"""
    lines: list[str] = []
    left = text.split(" ")
    while left and len(lines) < most - 1:
        line = left.pop(0)
        while left and letters.horizontalAdvance(f"{line} {left[0]}") <= room:
            line = f"{line} {left.pop(0)}"
        lines.append(line)
    if left:
        lines.append(" ".join(left))
    return [letters.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
