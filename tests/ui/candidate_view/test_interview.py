"""The order of the questions, whatever is pressed."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from forms.reading import read_profile
from ui.candidate_view.interview import Interview, Question
from validering.self_rating import Asked, OwnView
from validering.terms import Frequency, OwnAutonomy

NOW = datetime(2026, 9, 1, tzinfo=UTC)
PROFILE = read_profile("REST-KOCK")
ASKED = [Asked(UUID(int=1), module, task) for module in PROFILE.modules for task in module.tasks][:6]


class Candidate:
    """Presses what is drawn, as the window would save it."""

    def __init__(self) -> None:
        self.answers: dict[str, OwnView] = {}
        self.interview = Interview(ASKED, self.answers)

    def press(self, frequency: Frequency) -> None:
        one = self.interview.task
        if one is None:
            return
        known = self.answers.get(one.task.id)
        view = OwnView(one.task.id, frequency, None, None, "ar", NOW)
        if known is not None and self.interview.question is not Question.HOW_OFTEN:
            is_last = self.interview.question is Question.WITH_WHOM
            autonomy = OwnAutonomy.ALONE if is_last else known.autonomy
            view = OwnView(one.task.id, known.frequency, autonomy, 2026, "ar", NOW)
        self.answers = {**self.answers, one.task.id: view}
        self.interview.answered(self.answers)


def test_a_task_never_done_is_one_question_and_any_other_is_three() -> None:
    candidate = Candidate()
    candidate.press(Frequency.NEVER)
    assert (candidate.interview.place, candidate.interview.question) == (1, Question.HOW_OFTEN)
    for wanted in (Question.WHEN_LAST, Question.WITH_WHOM):
        candidate.press(Frequency.OFTEN)
        assert (candidate.interview.place, candidate.interview.question) == (1, wanted)
    candidate.press(Frequency.OFTEN)
    assert candidate.interview.place == 2


@given(st.lists(st.sampled_from([*Frequency, "back", "skip"]), max_size=60))
def test_whoever_presses_on_comes_to_the_end_and_nothing_answered_is_lost(pressed: list[object]) -> None:
    candidate = Candidate()
    for what in pressed:
        before = set(candidate.answers)
        if what == "back":
            candidate.interview.back()
        elif what == "skip":
            candidate.interview.skip()
            candidate.interview.place = min(candidate.interview.place, len(ASKED))
        else:
            candidate.press(Frequency(str(what)))
        assert before <= set(candidate.answers)
        assert 0 <= candidate.interview.place <= len(ASKED)
    candidate.interview.go_on()
    for _ in range(3 * len(ASKED)):
        candidate.press(Frequency.SELDOM)
    candidate.interview.go_on()
    for _ in range(3 * len(ASKED)):
        candidate.press(Frequency.SELDOM)
    assert candidate.interview.is_whole


def test_one_changed_answer_leads_back_to_the_end() -> None:
    candidate = Candidate()
    for _ in ASKED:
        candidate.press(Frequency.NEVER)
    assert candidate.interview.task is None
    candidate.interview.change(ASKED[2].task.id)
    candidate.press(Frequency.OFTEN)
    assert candidate.interview.question is Question.WHEN_LAST
    candidate.press(Frequency.OFTEN)
    candidate.press(Frequency.OFTEN)
    assert candidate.interview.task is None
