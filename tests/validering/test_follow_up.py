"""Whom to ask what came of it, when, and what was heard."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.completed import complete_portfolio_case
from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import candidates
from validering.errors import UserError
from validering.follow_up import FollowUpState, note_follow_up, read_course, read_due, read_follow_ups
from validering.storage.stores import Store
from validering.terms import ProtectionLevel


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def case_id(store: Store) -> UUID:
    """Complete on 1 September 2026."""
    return complete_portfolio_case(store, "Amina Farah")


def due(store: Store, *day: int) -> list[tuple[int, date]]:
    return [(each.months, each.due_on) for each in store.read(read_due, date(*day))]


def test_each_person_is_due_after_three_six_and_twelve_months(store: Store, case_id: UUID) -> None:
    open_portfolio_case(store, "Rim Haddad")
    assert due(store, 2026, 11, 16) == []
    assert due(store, 2026, 11, 17) == [(3, date(2026, 12, 1))]
    assert due(store, 2027, 2, 14) == [(3, date(2026, 12, 1))]
    assert due(store, 2027, 2, 15) == [(6, date(2027, 3, 1))]
    assert due(store, 2027, 6, 2) == []
    assert due(store, 2027, 9, 1) == [(12, date(2027, 9, 1))]
    assert due(store, 2027, 12, 2) == []


def test_what_was_heard_is_kept_and_the_next_time_comes_later(store: Store, case_id: UUID) -> None:
    store.apply(
        note_follow_up,
        case_id,
        3,
        reached=True,
        occupation_now="Kock i skolkök",
        in_trade=True,
        portfolio_used=True,
        own_words="Chefen läste portföljen.",
    )
    assert due(store, 2026, 12, 1) == [] and due(store, 2027, 3, 1) == [(6, date(2027, 3, 1))]
    (heard,) = store.read(read_follow_ups, case_id)
    assert (heard.months, heard.made_by_name, heard.occupation_now) == (3, "Karin Ek", "Kock i skolkök")
    with pytest.raises(UserError) as twice:
        store.apply(note_follow_up, case_id, 3, reached=False)
    assert twice.value.code == "follow_up_noted"


def test_not_to_reach_somebody_is_an_answer_with_nothing_else_in_it(store: Store, case_id: UUID) -> None:
    store.apply(note_follow_up, case_id, 6, reached=False, occupation_now="Gissat", own_words="Gissat")
    (heard,) = store.read(read_follow_ups, case_id)
    assert not heard.reached and heard.occupation_now is None and heard.own_words is None


def test_a_protected_person_is_due_by_number_alone(store: Store, case_id: UUID) -> None:
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    (found,) = store.read(read_due, date(2026, 12, 1))
    assert (found.row.shown_name, found.row.search_text) == ("", "") and found.row.case_no == "2026-0001-A"


def test_a_case_that_is_not_complete_is_not_followed_up(store: Store) -> None:
    case_id = open_portfolio_case(store, "Rim Haddad")
    with pytest.raises(UserError) as refused:
        store.apply(note_follow_up, case_id, 3, reached=True)
    assert refused.value.code == "case_not_complete"
    assert store.read(read_follow_ups, case_id) == ()


def test_the_course_of_a_case_says_what_was_heard_what_is_due_and_what_was_let_go(
    store: Store, case_id: UUID
) -> None:
    def states(*day: int) -> list[str]:
        return [each.state.value for each in store.read(read_course, case_id, date(*day))]

    assert states(2026, 10, 1) == ["later"] * 3
    assert states(2026, 12, 1) == ["due", "later", "later"]
    assert states(2027, 2, 20) == ["let_go", "due", "later"]
    store.apply(note_follow_up, case_id, 6, reached=False)
    assert states(2027, 3, 2) == ["let_go", "heard", "later"]
    heard = next(
        each
        for each in store.read(read_course, case_id, date(2027, 3, 2))
        if each.state is FollowUpState.HEARD
    )
    assert heard.entry is not None and not heard.entry.reached
    assert store.read(read_course, open_portfolio_case(store, "Rim Haddad"), date(2027, 3, 2)) == ()
