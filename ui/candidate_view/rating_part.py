"""The self-rating: the welcome, one question at a time, and all answers at the end."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.candidate_view.candidate_pages import EndPart, QuestionPart, WelcomePart
from ui.candidate_view.interview import Interview
from ui.candidate_view.speech import Part, Said, Speech
from ui.question_listening import QuestionListening
from ui.task_picture import picture_of
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce
from ui.workspace import Workspace
from validering import self_rating
from validering.self_rating import Asked, LastDone, OwnView, year_of
from validering.terms import Frequency, OwnAutonomy


class RatingPart(Part):
    """Each answer is on disk before the next question is shown."""

    part_id = "rating"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self._asked = workspace.read(self_rating.read_asked, case_id)
        self._interview = Interview(self._asked, self._read_answers())
        self._welcome, self.question, self._end = WelcomePart(self), QuestionPart(self), EndPart(self)
        self._listening = QuestionListening(
            workspace, self.question, say=lambda context, text: speech.say([context], text)
        )
        self.question.hold(self._listening)
        self._shown: QWidget = self._welcome
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._welcome, self.question, self._end):
            column.addWidget(part)
        self._welcome.begun.connect(self.go_on)
        self.question.answered.connect(self.answer)
        self._end.change_wanted.connect(self.change)
        self._end.handed_back.connect(self.left)

    def title(self) -> Said:
        return Said(self.speech.words.title, self.speech.swedish.title)

    def is_offered(self) -> bool:
        return bool(self._asked)

    def done_of(self) -> tuple[int, int]:
        answers = self._interview.answers
        whole = sum(one.task.id in answers and answers[one.task.id].is_whole for one in self._asked)
        return whole, len(self._asked)

    def begin(self) -> None:
        """Show the welcome, or where everything is answered, the answers."""
        self._interview.go_on()
        self._shown = self._end if self._interview.is_whole else self._welcome

    def go_on(self) -> None:
        """Show the first question that has no answer, or the end."""
        self._interview.go_on()
        self._show_place()

    def place(self) -> tuple[int, int] | None:
        if self._shown is self._welcome:
            return None
        return self._interview.place, len(self._asked)

    @property
    def is_asking(self) -> bool:
        """Whether a question is shown."""
        return self._shown is self.question and self._interview.task is not None

    def back(self) -> bool:
        if self._shown is self._welcome:
            return False
        self._shown = self.question if self._interview.back() else self._welcome
        return True

    def may_skip(self) -> bool:
        return self.is_asking

    def skip(self) -> None:
        self._interview.skip()
        self._show_place()

    def change(self, task_id: str) -> None:
        """Ask one task again."""
        self._interview.change(task_id)
        self._show_place()

    def answer(self, value: StrEnum) -> None:
        """Save the answer that was pressed, then go on."""
        one = self._interview.task
        if one is None:
            return
        if not self._save(one, value):
            self.question.buttons.focus_answer()
            return
        self._interview.answered(self._read_answers())
        self._show_place()

    def press_digit(self, text: str) -> bool:
        return self.is_asking and self.question.buttons.press_digit(text)

    def set_low(self, low: bool) -> None:
        self.question.set_low(low)

    def show_words(self) -> None:
        words, swedish, tag = self.speech.words, self.speech.swedish, self.speech.tag
        one = self._interview.task
        if self._shown is self._welcome:
            self._welcome.show_words(words, swedish, tag, begun=self._interview.has_begun)
        elif self._shown is self.question and one is not None:
            picture = picture_of(self.workspace, one.task)
            self.question.show_question(one, picture, self._interview, words, swedish, tag)
            self._listening.show_question(one.task.id, one.task.question, [tag])
        else:
            self._end.show_end(self._asked, self._interview, words, swedish, tag)
        for part in (self._welcome, self.question, self._end):
            part.setVisible(part is self._shown)

    def focus_first(self) -> None:
        if self._shown is self._welcome:
            self._welcome.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._shown is self._end:
            self._end.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.question.buttons.focus_answer()

    def _show_place(self) -> None:
        self._shown = self.question if self._interview.task is not None else self._end
        self.moved.emit()
        if self.is_asking:
            announce(self, self.question.question_text)

    def _save(self, one: Asked, value: StrEnum) -> bool:
        known = self._interview.answer
        frequency = known.frequency if known else Frequency.NEVER
        autonomy = known.autonomy if known else None
        year = known.last_year if known else None
        if isinstance(value, Frequency):
            frequency = value
        elif isinstance(value, LastDone):
            year = year_of(value, self.workspace.acting.today().year)
        else:
            autonomy = OwnAutonomy(value)
        change = self.workspace.attempt(
            self,
            self_rating.rate_task,
            one.case_profile_id,
            one.task.id,
            frequency=frequency,
            autonomy=autonomy,
            last_year=year,
            answered_in=one.task.question.shown(self.speech.tag)[1],
        )
        return change is not None

    def _read_answers(self) -> dict[str, OwnView]:
        return self.workspace.read(self_rating.read_answers, self.case_id)
