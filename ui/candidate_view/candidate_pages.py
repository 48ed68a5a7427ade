"""What stands in the middle of the candidate's window: the welcome, one question, the end."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forms.self_rating_wording import SelfRatingWording
from ui.candidate_view.answer_buttons import AnswerButtons, AnswerText
from ui.candidate_view.answer_list import AnswerList
from ui.candidate_view.beside_swedish import BesideSwedish
from ui.candidate_view.candidate_look import BUTTON_HEIGHT, LOW_PICTURE, PICTURE
from ui.candidate_view.interview import Interview, Question
from ui.candidate_view.speech import has_swedish_beside
from ui.task_picture import TaskPicture
from ui.widgets.column import column_at_top
from ui.widgets.look import GRID
from validering.self_rating import Asked, LastDone, OwnView
from validering.terms import Frequency, OwnAutonomy


def calm_button(parent: QWidget) -> QPushButton:
    """A large button beside the answers."""
    button = QPushButton(parent)
    button.setObjectName("calm")
    button.setMinimumHeight(BUTTON_HEIGHT)
    return button


def name_button(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)


class WelcomePart(QWidget):
    """What this is and how it works; ``begun()`` comes when the candidate is ready."""

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = BesideSwedish(self)
        self.button = calm_button(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.begun)
        column = _column(self)
        column.addWidget(self._texts)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_words(
        self, words: SelfRatingWording, swedish: SelfRatingWording, tag: str, *, begun: bool
    ) -> None:
        self._texts.show_texts(
            (words.title, words.welcome, words.how_it_works),
            (swedish.title, swedish.welcome, swedish.how_it_works),
            tag,
        )
        name_button(self.button, words.go_on if begun else words.begin)


class QuestionPart(QWidget):
    """One question about one task; ``answered(value)`` tells what was pressed."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = BesideSwedish(self)
        self.picture = TaskPicture(PICTURE, self)
        self.buttons = AnswerButtons(self)
        self.buttons.chosen.connect(self.answered)
        self._column = _column(self)
        asked = QHBoxLayout()
        asked.setSpacing(GRID * 3)
        self._column.addLayout(asked)
        asked.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        asked.addWidget(self._texts, 1)
        self._column.addWidget(self.buttons)
        self.question_text = ""

    def hold(self, listening: QWidget) -> None:
        """Have the button that reads the question aloud above the answers."""
        self._column.insertWidget(1, listening)

    def set_low(self, low: bool) -> None:
        """Take less height, so that all answers are seen in a low window."""
        self._texts.set_low(low)
        self.picture.set_side(LOW_PICTURE if low else PICTURE)
        self.buttons.set_low(low)
        self._column.setSpacing(GRID if low else GRID * 3)

    def show_question(
        self,
        one: Asked,
        picture: bytes | None,
        interview: Interview,
        words: SelfRatingWording,
        swedish: SelfRatingWording,
        tag: str,
    ) -> None:
        """Ask about a task; ``picture`` is an SVG or PNG of it, where there is one."""
        own = one.task.question.shown(tag)[0]
        module = one.module.title
        asked, asked_sv = (_question_text(each, interview.question) for each in (words, swedish))
        self._texts.show_texts(
            (module.shown(tag)[0], own, asked), (module.sv, one.task.question.sv, asked_sv), tag
        )
        self.picture.show_picture(picture, own)
        self.question_text = f"{own}. {asked}"
        self.buttons.setAccessibleName(self.question_text)
        own_words, sv_words = (_answers(each, interview.question) for each in (words, swedish))
        texts = [
            AnswerText(value, text, sv_words[value] if has_swedish_beside(tag) else "")
            for value, text in own_words.items()
        ]
        self.buttons.set_answers(texts, _given(interview.answer, interview.question))


class EndPart(QWidget):
    """Thanks and all answers; ``change_wanted(task_id)`` and ``handed_back()`` come from its buttons."""

    change_wanted = Signal(str)
    handed_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = BesideSwedish(self)
        self.list = AnswerList(self, may_change=True)
        self.list.change_wanted.connect(self.change_wanted)
        self.button = calm_button(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.handed_back)
        column = _column(self)
        column.addWidget(self._texts)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.list)

    def show_end(
        self,
        asked: Sequence[Asked],
        interview: Interview,
        words: SelfRatingWording,
        swedish: SelfRatingWording,
        tag: str,
    ) -> None:
        own, sv = (
            ("", each.finished, each.finished_text if interview.is_whole else each.some_left)
            for each in (words, swedish)
        )
        self._texts.show_texts(own, sv, tag)
        self.list.show_answers(asked, interview.answers, words, tag)
        name_button(self.button, words.hand_back)


def _column(widget: QWidget) -> QVBoxLayout:
    column = column_at_top(widget)
    column.setSpacing(GRID * 3)
    return column


def _question_text(words: SelfRatingWording, question: Question) -> str:
    return {
        Question.HOW_OFTEN: words.how_often,
        Question.WHEN_LAST: words.when_last,
        Question.WITH_WHOM: words.with_whom,
    }[question]


def _answers(words: SelfRatingWording, question: Question) -> dict[StrEnum, str]:
    """The answers in the order they stand on the screen, whatever their order in the file."""
    if question is Question.HOW_OFTEN:
        return {value: words.frequencies[value] for value in Frequency}
    if question is Question.WHEN_LAST:
        return {value: words.last_done[value] for value in LastDone}
    return {value: words.autonomies[value] for value in (OwnAutonomy.ALONE, OwnAutonomy.WITH_HELP)}


def _given(answer: OwnView | None, question: Question) -> StrEnum | None:
    if answer is None:
        return None
    if question is Question.HOW_OFTEN:
        return answer.frequency
    return answer.last_done if question is Question.WHEN_LAST else answer.autonomy
