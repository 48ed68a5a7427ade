"""Which two people stand for what is removed."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from tests.opened import SECOND_PASSPHRASE, add_person
from tests.stores import new_store, open_again
from tests.validering.test_disposal import ended_case
from validering import participants, take_off
from validering.acting import StaffRole
from validering.errors import UserError
from validering.removals import (
    APPROVERS,
    PROPOSERS,
    RemovalKind,
    read_waiting,
    why_not_approve,
    withdraw_removal,
)
from validering.storage.stores import Store

FIRST, SECOND = "Ulla", "Nils"
A, C, B = StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.ASSESSOR


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def proposed(store: Store, first: StaffRole, second: StaffRole, lead: str | None = None) -> Store:
    """A case that ``first`` wants taken off; signed in as ``second``, and ``lead`` leads it."""
    case_id = ended_case(store)
    ids = {name: add_person(store, name, role) for name, role in ((FIRST, first), (SECOND, second))}
    if lead is not None:
        store.apply(participants.hand_over_lead, case_id, ids[lead], None)
    one = open_again(store, FIRST, SECOND_PASSPHRASE)
    assert one.apply(take_off.propose_take_off, case_id, "Arkiverat", kept_where="Pärm 4").new_id
    return open_again(one, SECOND, SECOND_PASSPHRASE)


def refusal(store: Store) -> str | None:
    (waiting,) = store.read(read_waiting)
    reason = store.read(why_not_approve, store.acting, waiting)
    return reason.code if reason else None


@pytest.mark.parametrize(
    ("first", "second", "lead", "code"),
    [
        (C, A, None, None),
        (A, C, None, None),
        (B, A, FIRST, None),
        (A, B, SECOND, None),
        (B, A, None, "removal_pair_lead"),
        (A, A, None, "removal_pair_lead"),
        (C, B, SECOND, "removal_pair_administrator"),
        (A, StaffRole.QUALITY_ASSURER, None, "not_allowed"),
        (A, StaffRole.SFI_TEACHER, None, "not_allowed"),
    ],
)
def test_an_administrator_and_somebody_who_knows_the_case(
    store: Store, first: StaffRole, second: StaffRole, lead: str | None, code: str | None
) -> None:
    opened = proposed(store, first, second, lead)
    assert refusal(opened) == code


@pytest.mark.parametrize("role", [StaffRole.QUALITY_ASSURER, StaffRole.SFI_TEACHER])
def test_who_may_not_propose_to_take_a_case_off(store: Store, role: StaffRole) -> None:
    case_id = ended_case(store)
    add_person(store, FIRST, role)
    one = open_again(store, FIRST, SECOND_PASSPHRASE)
    with pytest.raises(UserError) as refused:
        one.apply(take_off.propose_take_off, case_id, "Arkiverat", kept_where="Pärm 4")
    assert refused.value.code == "not_allowed"


def test_one_proposal_at_a_time_and_its_own_person_takes_it_back(store: Store) -> None:
    case_id = ended_case(store)
    first = _propose(store, case_id)
    with pytest.raises(UserError) as refused:
        _propose(store, case_id)
    assert refused.value.code == "removal_waits"
    store.apply(withdraw_removal, first)
    assert store.read(read_waiting) == ()
    assert _propose(store, case_id)


def test_whoever_approves_may_propose_too() -> None:
    assert all(set(APPROVERS[kind]) <= set(PROPOSERS[kind]) for kind in RemovalKind)
    assert set(PROPOSERS[RemovalKind.VALUE]) == set(StaffRole)


def _propose(store: Store, case_id: UUID) -> UUID:
    made = store.apply(take_off.propose_take_off, case_id, "Arkiverat", kept_where="Pärm 4").new_id
    assert made is not None
    return made
