"""Plain questions with a few large answers, one at a time, and a last page; what several parts share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.candidate_view.answer_buttons import AnswerButtons, AnswerText
from ui.candidate_view.beside_swedish import BesideSwedish
from ui.candidate_view.candidate_pages import calm_button, name_button
from ui.candidate_view.signs import Sign
from ui.candidate_view.speech import Part, Said, Speech, has_swedish_beside
from ui.widgets.column import column_at_top
from ui.widgets.labels import named_label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce
from ui.workspace import Workspace

LOW_SIGN, SIGN = 40, 72


class AskingPart(Part):
    """A subclass says what is asked, what can be answered, and keeps each answer."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self.place_now = 0
        self.sign = Sign(self.part_id, self, side=SIGN)
        self.texts = BesideSwedish(self)
        self.note = named_label("note_text", parent=self)
        self.buttons = AnswerButtons(self)
        self.buttons.chosen.connect(self._answer)
        self.last = QWidget(self)
        """What the last page has beside its text; a subclass may fill it."""
        self.last_column = QVBoxLayout(self.last)
        self.last_column.setSpacing(GRID)
        self.last_column.setContentsMargins(0, 0, 0, 0)
        self.button: QPushButton = calm_button(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.finish)
        self._column = column_at_top(self)
        self._column.setSpacing(GRID * 3)
        above = QHBoxLayout()
        above.setSpacing(GRID * 3)
        self._column.addLayout(above)
        above.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.texts, 1)
        for widget in (self.note, self.buttons, self.last):
            self._column.addWidget(widget)

    @abstractmethod
    def asked(self) -> Sequence[Any]:
        """What is asked, in its order; each has a text, and may have an answer."""

    @abstractmethod
    def asked_text(self, one: Any) -> tuple[Said | str, Said | str, Said | str]:
        """A small heading, the large text and the question."""

    @abstractmethod
    def answers(self) -> Sequence[tuple[StrEnum, Said]]:
        """What can be answered, in the order on the screen."""

    @abstractmethod
    def given(self, one: Any) -> StrEnum | None:
        """What has been answered."""

    @abstractmethod
    def keep(self, one: Any, value: Any) -> bool:
        """Keep an answer; False where it was refused."""

    @abstractmethod
    def last_text(self) -> tuple[Said | str, Said | str, Said | str]:
        """What stands on the last page."""

    def last_button(self) -> Said:
        """What the button of the last page says."""
        return self.tr("Klar")

    def noted(self, _one: Any) -> str:
        """What stands small under a question."""
        return ""

    def finish(self) -> None:
        """The button of the last page was pressed."""
        self.left.emit()

    def done_of(self) -> tuple[int, int]:
        asked = self.asked()
        return sum(self.given(one) is not None for one in asked), len(asked)

    def begin(self) -> None:
        asked = self.asked()
        open_ = (place for place, one in enumerate(asked) if self.given(one) is None)
        self.place_now = next(open_, len(asked))

    def place(self) -> tuple[int, int] | None:
        return self.place_now, len(self.asked())

    @property
    def is_asking(self) -> bool:
        """Whether a question is shown, and not the last page."""
        return self.place_now < len(self.asked())

    def back(self) -> bool:
        if self.place_now == 0:
            return False
        self.place_now -= 1
        return True

    def may_skip(self) -> bool:
        return self.is_asking

    def skip(self) -> None:
        self.place_now += 1
        self.moved.emit()

    def press_digit(self, text: str) -> bool:
        return self.is_asking and self.buttons.press_digit(text)

    def set_low(self, low: bool) -> None:
        self.texts.set_low(low)
        self.buttons.set_low(low)
        self.sign.setFixedSize(LOW_SIGN if low else SIGN, LOW_SIGN if low else SIGN)
        self._column.setSpacing(GRID if low else GRID * 3)

    def show_words(self) -> None:
        is_asking = self.is_asking
        one = self.asked()[self.place_now] if is_asking else None
        said = self.asked_text(one) if is_asking else self.last_text()
        self.texts.set_texts(*said, self.speech.tag)
        self.note.setText(self.noted(one) if is_asking else "")
        self.note.setVisible(bool(self.note.text()))
        self.buttons.setVisible(is_asking)
        self.last.setVisible(not is_asking)
        self.button.setVisible(not is_asking)
        name_button(self.button, self.last_button())
        if is_asking:
            self.buttons.setAccessibleName(". ".join(filter(None, said[1:])))
            self.buttons.set_answers(
                [
                    AnswerText(value, text, text.beside if has_swedish_beside(self.speech.tag) else "")
                    for value, text in self.answers()
                ],
                self.given(one),
            )

    def focus_first(self) -> None:
        if self.is_asking:
            self.buttons.focus_answer()
        else:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, value: StrEnum) -> None:
        if not self.is_asking:
            return
        if not self.keep(self.asked()[self.place_now], value):
            self.buttons.focus_answer()
            return
        self.place_now += 1
        self.moved.emit()
        announce(self, self.buttons.accessibleName() if self.is_asking else str(self.last_text()[1]))
