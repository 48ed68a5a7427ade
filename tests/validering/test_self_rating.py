"""The candidate's own view: one answer per task, kept at once, never summed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.reading import read_profile
from tests.assessing import Assessed, open_assessed_case
from tests.stores import new_store
from validering import cases, profiles, self_rating
from validering.errors import UserError
from validering.self_rating import LastDone, last_done_of, year_of
from validering.storage.stores import Store
from validering.terms import Frequency, OwnAutonomy

TASK = "KOK-K1.T1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def rate(case: Assessed, task_id: str = TASK, **answer: object) -> None:
    answer = {"frequency": Frequency.OFTEN, "answered_in": "ar", **answer}
    case.store.apply(self_rating.rate_task, case.case_profile_id, task_id, **answer)  # type: ignore[arg-type]


def place(case: Assessed) -> int | None:
    asked = case.store.read(self_rating.read_asked, case.case_id)
    return self_rating.first_unanswered(asked, case.store.read(self_rating.read_answers, case.case_id))


def test_a_task_is_answered_when_nothing_more_is_asked_about_it(case: Assessed) -> None:
    assert place(case) == 0
    rate(case)
    assert place(case) == 0
    rate(case, last_year=2025, autonomy=OwnAutonomy.ALONE)
    assert place(case) == 1
    rate(case, "KOK-K1.T2", frequency=Frequency.NEVER)
    assert place(case) == 2
    assert case.store.read(cases.read_facts, case.case_id).profiles[0].tasks_rated == 2


def test_never_drops_what_was_said_before(case: Assessed) -> None:
    rate(case, last_year=2025, autonomy=OwnAutonomy.ALONE)
    rate(case, frequency=Frequency.NEVER, last_year=2025, autonomy=OwnAutonomy.ALONE)
    answer = case.store.read(self_rating.read_answers, case.case_id)[TASK]
    assert (answer.frequency, answer.last_year, answer.autonomy) == (Frequency.NEVER, None, None)
    assert answer.is_whole


@pytest.mark.parametrize("year", [1939, 2027])
def test_a_year_that_cannot_be_is_refused(case: Assessed, year: int) -> None:
    with pytest.raises(UserError) as refused:
        rate(case, last_year=year)
    assert refused.value.code == "self_rating_year"
    assert case.store.read(self_rating.read_answers, case.case_id) == {}


def test_a_task_that_two_occupations_share_is_asked_once_and_counts_in_both(
    store: Store, case: Assessed
) -> None:
    store.apply(profiles.choose_profile, case.case_id, read_profile("REST-BITR"))
    asked = [one.task.id for one in store.read(self_rating.read_asked, case.case_id)]
    assert len(asked) == len(set(asked)) == 24
    rate(case, frequency=Frequency.NEVER)
    facts = store.read(cases.read_facts, case.case_id)
    assert [profile.tasks_rated for profile in facts.profiles] == [1, 1]


def test_the_language_of_each_answer_is_kept(case: Assessed) -> None:
    rate(case)
    rate(case, "KOK-K1.T2", answered_in="sv")
    answers = case.store.read(self_rating.read_answers, case.case_id)
    assert [answers[task].answered_in for task in (TASK, "KOK-K1.T2")] == ["ar", "sv"]


@given(st.sampled_from(LastDone), st.integers(1990, 2100))
def test_an_answer_about_time_is_read_back_as_it_was_given(answer: LastDone, this_year: int) -> None:
    assert last_done_of(year_of(answer, this_year), this_year) is answer


@given(st.integers(1990, 2100), st.integers(0, 60), st.integers(0, 60))
def test_what_was_done_earlier_never_seems_more_recent(this_year: int, one: int, other: int) -> None:
    order = list(LastDone)
    early, late = sorted((this_year - one, this_year - other))
    assert order.index(last_done_of(early, this_year)) >= order.index(last_done_of(late, this_year))
