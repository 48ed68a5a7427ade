"""A case that its candidate has taken back: nothing more is written in, but for what the law needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case, ready_to_register
from tests.stores import new_store
from validering import (
    candidates,
    cases,
    comments,
    halts,
    impartiality,
    objections,
    participants,
    profiles,
    receipts,
    sessions,
)
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import (
    CaseHalt,
    ConsentPurpose,
    HaltReason,
    HowRead,
    ParticipantRole,
    ProtectionLevel,
    SessionKind,
)
from validering.withdrawn import STILL_WRITTEN

READ: dict[str, Any] = {
    "text_version": "1",
    "text_is_reviewed": True,
    "language": "ar",
    "how_read": HowRead.ALONE,
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def case_id(store: Store) -> UUID:
    """A case that was taken back with a session, a consent and a lead in it."""
    made = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, made)
    store.apply(participants.hand_over_lead, made, store.acting.staff_id)
    store.apply(receipts.give_consent, made, ConsentPurpose.PHOTOS, **READ)
    store.apply(sessions.add_session, made, kind=SessionKind.INTAKE, day=date(2026, 9, 1))
    store.apply(halts.halt_case, made, CaseHalt.WITHDRAWN, HaltReason.PERSONAL)
    return made


WRITTEN: dict[str, Callable[[Store, UUID], Any]] = {
    "a name": lambda store, case: store.apply(candidates.change_candidate, case, called_name="Mina"),
    "an identity": lambda store, case: store.apply(candidates.see_identity, case, "Pass"),
    "the order": lambda store, case: store.apply(cases.change_case, case, order_ref="77"),
    "the end of the intake": lambda store, case: store.apply(cases.register_case, case),
    "a receipt": lambda store, case: store.apply(receipts.record_receipt, case, **READ),
    "a consent": lambda store, case: store.apply(
        receipts.give_consent, case, ConsentPurpose.REFERENCES, **READ
    ),
    "a declaration": lambda store, case: store.apply(impartiality.declare, case, impartiality.Relation.NONE),
    "a comment": lambda store, case: store.apply(comments.add_comment, case, text_sv="Bra."),
    "a part": lambda store, case: store.apply(
        participants.add_participant, case, store.acting.staff_id, ParticipantRole.INTERPRETER
    ),
    "a session": lambda store, case: store.apply(
        sessions.change_session, store.read(sessions.read_sessions, case)[0].id, place="Köket"
    ),
}


@pytest.mark.parametrize("what", WRITTEN)
def test_nothing_more_is_written_in(store: Store, case_id: UUID, what: str) -> None:
    before = store.read(cases.read_case, case_id), store.read(candidates.read_candidate, case_id)
    with pytest.raises(UserError) as refused:
        WRITTEN[what](store, case_id)
    assert refused.value.code in ("case_withdrawn", "case_is_halted")
    assert (store.read(cases.read_case, case_id), store.read(candidates.read_candidate, case_id)) == before


def test_consent_is_withdrawn_protection_switched_and_a_complaint_received(
    store: Store, case_id: UUID
) -> None:
    store.apply(receipts.withdraw_consent, case_id, ConsentPurpose.PHOTOS)
    assert not store.read(receipts.read_consents, case_id)[0].holds
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    assert store.read(candidates.read_candidate, case_id).is_protected
    store.apply(
        objections.record_objection,
        case_id,
        raised_by="Amina",
        text_given="Jag fick ingen tolk.",
        received_on=date(2026, 9, 1),
    )
    assert store.read(objections.read_objections, case_id)


def test_a_case_that_is_taken_up_again_is_written_in(store: Store, case_id: UUID) -> None:
    store.apply(halts.resume_case, case_id)
    store.apply(candidates.change_candidate, case_id, called_name="Mina")
    assert store.read(candidates.read_candidate, case_id).called_name == "Mina"


def test_another_case_of_the_same_person_goes_on(store: Store, case_id: UUID) -> None:
    person = store.read(cases.read_case, case_id).candidate_id
    order = store.read(cases.read_case, case_id).products
    other = store.apply(cases.open_case, products=order, returning=person).new_id
    assert other is not None
    store.apply(candidates.change_candidate, other, called_name="Mina")
    assert store.read(candidates.read_candidate, case_id).called_name == "Mina"


def test_every_exception_is_an_act() -> None:
    for act in STILL_WRITTEN:
        module, _, name = act.partition(".")
        assert callable(getattr(import_module(f"validering.{module}"), name))
    assert profiles.change_reason.__name__ not in STILL_WRITTEN
