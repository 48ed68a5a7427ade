"""A case stops at any time with a reason, and goes on exactly where it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.opened import open_portfolio_case, ready_to_register
from tests.stores import new_store
from validering import cases, halts
from validering.errors import UserError
from validering.states import path, state
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.mark.parametrize("halt", CaseHalt)
def test_a_stopped_case_resumes_in_the_same_state(store: Store, halt: CaseHalt) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, case_id)
    store.apply(cases.register_case, case_id)
    before = store.read(cases.read_facts, case_id)
    store.apply(halts.halt_case, case_id, halt, HaltReason.GOT_JOB, "Börjar måndag")
    stopped = store.read(cases.read_case, case_id)
    assert (stopped.halt, stopped.halt_reason, stopped.halt_note) == (
        halt,
        HaltReason.GOT_JOB,
        "Börjar måndag",
    )
    store.apply(halts.resume_case, case_id, "Jobbet tog slut")
    after = store.read(cases.read_facts, case_id)
    assert (state(after), path(after)) == (state(before), path(before))
    events = store.read(halts.read_halts, case_id)
    assert [(event.halt, event.note) for event in events] == [
        (None, "Jobbet tog slut"),
        (halt, "Börjar måndag"),
    ]
    assert events[0].made_by_name == "Karin Ek"


def test_a_pause_can_become_an_interruption_but_not_a_second_pause(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.CHILDCARE)
    with pytest.raises(UserError) as refused:
        store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.MOVED)
    assert refused.value.code == "already_halted"
    store.apply(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED)
    assert store.read(cases.read_case, case_id).halt is CaseHalt.INTERRUPTED


def test_other_reasons_are_said_and_a_running_case_has_nothing_to_resume(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    with pytest.raises(UserError) as refused:
        store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.OTHER, "  ")
    assert refused.value.code == "halt_note_missing"
    with pytest.raises(UserError) as refused:
        store.apply(halts.resume_case, case_id)
    assert refused.value.code == "not_halted"
    assert store.read(halts.read_halts, case_id) == ()


def test_a_halted_case_is_not_registered(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, case_id)
    store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.MOVED)
    with pytest.raises(UserError) as refused:
        store.apply(cases.register_case, case_id)
    assert refused.value.code == "case_is_halted"
    assert refused.value.facts["day"] == store.acting.today().isoformat(), "it says since when"


def test_illness_is_no_reason() -> None:
    assert not [reason for reason in HaltReason if "ill" in reason.value or "sick" in reason.value]
