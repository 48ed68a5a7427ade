"""A clock that was set back is told, and the newest judgement stays the newest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, START, new_store
from validering import audit, candidates
from validering.case_list import read_case_list
from validering.storage.clock import ForwardClock
from validering.storage.stores import Sources, Store, open_store

DAYS = st.integers(-4000, 4000).map(lambda days: START + timedelta(days=days))


@given(moments=st.lists(DAYS, min_size=1), newest=st.none() | DAYS)
def test_moments_only_go_forward_and_are_the_computers_where_they_can_be(
    moments: list[datetime], newest: datetime | None
) -> None:
    told = iter(moments)
    clock = ForwardClock(lambda: next(told), newest)
    before = newest or datetime.min.replace(tzinfo=UTC)
    for moment in moments:
        given_moment = clock()
        assert given_moment > before
        assert given_moment == moment or moment <= before
        before = given_moment


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[Store]:
    """A store in which something was done, closed."""
    store = new_store(tmp_path)
    open_portfolio_case(store, "Amina Farah")
    store.close()
    yield store


def open_at(store: Store, moment: datetime) -> Store:
    sources = Sources(lambda: moment, store.sources.new_id, store.sources.new_key)
    return open_store(store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=sources)


@pytest.mark.situation("clock set back")
def test_work_goes_on_with_a_clock_that_was_set_back(worked: Store) -> None:
    store = open_at(worked, START - timedelta(days=9000))
    assert store.clock_behind is not None
    assert store.clock_behind > START
    (case_id,) = store.look(lambda session: [row.case_id for row in read_case_list(session)])
    for phone in ("1", "2"):
        store.apply(candidates.change_candidate, case_id, phone=phone)
    entries = store.read(audit.history, case_id)
    assert [entry.made_at for entry in entries] == sorted(entry.made_at for entry in entries)
    assert entries[-1].made_at > store.clock_behind
    assert store.read(candidates.read_candidate, case_id).phone == "2"
    store.close()


def test_a_clock_that_goes_right_is_no_trouble(worked: Store) -> None:
    store = open_at(worked, START + timedelta(days=1))
    assert store.clock_behind is None
    assert store.acting.now() == START + timedelta(days=1)
    store.close()
