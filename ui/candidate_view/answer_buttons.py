"""A few large answers to one question, chosen by finger, mouse or keyboard."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.candidate_view.answer_signs import AnswerSign
from ui.candidate_view.candidate_look import ANSWER_HEIGHT, LOW_ANSWER_HEIGHT
from ui.candidate_view.signs import DRAWINGS, Sign
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID

ROOM_OF_ONE = 140
SIGN = 40
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class AnswerText:
    """An answer in the candidate's language, and in Swedish where that is another one."""

    value: StrEnum
    text: str
    swedish: str = ""


class AnswerButton(QPushButton):
    """One answer: a drawing, the words, and the Swedish words small below."""

    def __init__(self, answer: AnswerText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_by_key = False
        self.setObjectName("answer")
        self.setCheckable(True)
        self.setAccessibleName(answer.text)
        self.setAccessibleDescription(answer.swedish)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addStretch(1)
        column.addWidget(_drawn(answer.value, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_centred(named_label("answer_text", answer.text, self)))
        if answer.swedish:
            swedish = Label(answer.swedish, self, tone="quiet")
            swedish.set_text_language("sv")
            column.addWidget(_centred(swedish))
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        wanted = layout.minimumSize() if layout is not None else QSize()
        return QSize(max(120, wanted.width()), wanted.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Words that need a second line get it."""
        layout = self.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else 0
        return max(self.minimumHeight(), wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_by_key = True
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_by_key = False
        super().mousePressEvent(event)


def _drawn(value: StrEnum, parent: QWidget) -> QWidget:
    return Sign(value, parent, side=SIGN) if value in DRAWINGS else AnswerSign(value, parent)


def _centred(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


class AnswerButtons(QWidget):
    """The answers in their order; ``chosen(value)`` comes also when the same one is pressed again.

    No answer looks preferred: a fresh question has the focus on the whole, unless the keyboard is in use.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[AnswerButton] = []
        self._values: list[StrEnum] = []
        self._columns = 0
        self._height = ANSWER_HEIGHT
        self._is_by_key = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID * 2)

    def set_answers(self, answers: Sequence[AnswerText], chosen: StrEnum | None) -> None:
        """Offer ``answers``, with the ``chosen`` one marked."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._values = [answer.value for answer in answers]
        self._buttons = [AnswerButton(answer, self) for answer in answers]
        for place, button in enumerate(self._buttons):
            button.setMinimumHeight(self._height)
            button.setChecked(self._values[place] == chosen)
            button.clicked.connect(lambda _checked=False, place=place: self._press(place))
        self._columns = 0
        self._lay_out()

    def set_low(self, low: bool) -> None:
        """Take less height, in a low window."""
        self._height = LOW_ANSWER_HEIGHT if low else ANSWER_HEIGHT
        for button in self._buttons:
            button.setMinimumHeight(self._height)

    def focus_answer(self) -> None:
        """Put the focus on the chosen answer, else on the first for the keyboard, else on the whole."""
        wanted = next((button for button in self._buttons if button.isChecked()), None)
        if wanted is None and self._is_by_key:
            wanted = next(iter(self._buttons), None)
        (wanted or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def press_digit(self, text: str) -> bool:
        """Press the answer that a digit of any script counts to; False where there is none."""
        value = unicodedata.digit(text, 0) if len(text) == 1 else 0
        if not 1 <= value <= len(self._buttons):
            return False
        self._is_by_key = True
        self.chosen.emit(self._values[value - 1])
        return True

    def minimumSizeHint(self) -> QSize:
        widest = max((button.minimumSizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._is_by_key = True
        across, down = step
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = -across
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        there = 0 if here is None else here + across + down * self._columns
        if 0 <= there < len(self._buttons):
            self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self, place: int) -> None:
        self._is_by_key = self._buttons[place].is_by_key
        self.chosen.emit(self._values[place])

    def _lay_out(self) -> None:
        """All in one row, in two rows, or below each other."""
        count = max(1, len(self._buttons))
        fitting = max(1, (self.width() + GRID * 2) // (ROOM_OF_ONE + GRID * 2))
        columns = count if fitting >= count else 2 if fitting >= 2 else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
            button.show()
        for column in range(max(4, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
