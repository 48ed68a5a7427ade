"""Which question comes next: one task at a time, and of each task one question at a time."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from validering.self_rating import Asked, OwnView, first_unanswered
from validering.terms import Frequency


class Question(StrEnum):
    """What is asked about a task; the later two only where it was ever done."""

    HOW_OFTEN = "how_often"
    WHEN_LAST = "when_last"
    WITH_WHOM = "with_whom"


_ORDER = list(Question)


class Interview:
    """Where the candidate is among ``asked``; ``task`` is None at the end."""

    def __init__(self, asked: Sequence[Asked], answers: dict[str, OwnView]) -> None:
        self.asked = asked
        self.answers = answers
        self.place = len(asked)
        self.question = Question.HOW_OFTEN
        self._is_changing = False
        self.go_on()

    @property
    def task(self) -> Asked | None:
        return self.asked[self.place] if self.place < len(self.asked) else None

    @property
    def answer(self) -> OwnView | None:
        """What has been answered about the present task."""
        return self.answers.get(self.task.task.id) if self.task is not None else None

    @property
    def has_begun(self) -> bool:
        return bool(self.answers)

    @property
    def is_whole(self) -> bool:
        """Whether every task is answered."""
        return first_unanswered(self.asked, self.answers) is None

    def go_on(self) -> None:
        """Go to the first question that has no answer yet."""
        place = first_unanswered(self.asked, self.answers)
        self.place = len(self.asked) if place is None else place
        self.question = self._first_open()

    def change(self, task_id: str) -> None:
        """Ask one task again and then come back to the end."""
        self.place = next(place for place, one in enumerate(self.asked) if one.task.id == task_id)
        self.question = Question.HOW_OFTEN
        self._is_changing = True

    def answered(self, answers: dict[str, OwnView]) -> None:
        """Go on from the question that was just answered."""
        self.answers = answers
        answer = self.answer
        is_last = self.question is Question.WITH_WHOM
        if is_last or answer is None or answer.frequency is Frequency.NEVER:
            self.skip()
        else:
            self.question = _ORDER[_ORDER.index(self.question) + 1]

    def skip(self) -> None:
        """Leave the task as it is and go to the next one."""
        self.place = len(self.asked) if self._is_changing else self.place + 1
        self._is_changing = False
        self.question = Question.HOW_OFTEN

    def back(self) -> bool:
        """Go to the question before this one; False at the very first."""
        if self.task is not None and self.question is not Question.HOW_OFTEN:
            self.question = _ORDER[_ORDER.index(self.question) - 1]
            return True
        if self.place == 0:
            return False
        self._is_changing = False
        self.place -= 1
        answer = self.answer
        was_done = answer is not None and answer.frequency is not Frequency.NEVER
        self.question = Question.WITH_WHOM if was_done else Question.HOW_OFTEN
        return True

    def _first_open(self) -> Question:
        answer = self.answer
        if answer is None:
            return Question.HOW_OFTEN
        return Question.WHEN_LAST if answer.last_year is None else Question.WITH_WHOM
