"""How the service was: kept apart from cases, told only as numbers of five and more."""

from __future__ import annotations

import pytest

from tests.opened import open_portfolio_case, sign_in_as
from tests.stores import new_store
from validering.acting import StaffRole
from validering.errors import UserError
from validering.satisfaction import (
    FEWEST,
    Face,
    SatisfactionQuestion,
    give_satisfaction,
    is_given,
    read_satisfaction,
)
from validering.storage.audit_triggers import recorded_tables
from validering.storage.stores import Store
from validering.storage.tables.candidate_view import SatisfactionAnswer

ALL_GOOD = dict.fromkeys(SatisfactionQuestion, Face.YES)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return new_store(tmp_path_factory.mktemp("satisfaction"))


def test_fewer_than_five_answers_are_a_number_alone_and_five_are_counted(store: Store) -> None:
    for place in range(FEWEST):
        assert store.read(read_satisfaction).faces == {}
        case_id = open_portfolio_case(store, f"Person {chr(65 + place)}")
        faces = {**ALL_GOOD, SatisfactionQuestion.LISTENED: Face.VERY if place else Face.NO}
        store.apply(give_satisfaction, case_id, faces, comment=f"Sagt {place}", answered_in="ar")
        assert store.read(is_given, case_id)
        with pytest.raises(UserError, match="redan svarat"):
            store.apply(give_satisfaction, case_id, faces, answered_in="ar")
    told = store.read(read_satisfaction)
    assert told.count == FEWEST
    assert told.faces[SatisfactionQuestion.LISTENED] == {
        Face.VERY: FEWEST - 1,
        Face.YES: 0,
        Face.LITTLE: 0,
        Face.NO: 1,
    }
    assert told.comments == tuple(f"Sagt {place}" for place in range(FEWEST))
    assert store.read(read_satisfaction, 1999).count == 0


def test_every_question_is_answered_or_nothing_is_kept(store: Store) -> None:
    case_id = open_portfolio_case(store, "Person Z")
    with pytest.raises(UserError, match="alla fem"):
        store.apply(give_satisfaction, case_id, {SatisfactionQuestion.LISTENED: Face.YES}, answered_in="sv")
    assert not store.read(is_given, case_id)


def test_what_was_said_leads_to_no_case(store: Store) -> None:
    assert not {"case_id", "answered_at"} & set(SatisfactionAnswer.__table__.columns.keys())
    assert SatisfactionAnswer.__table__ not in recorded_tables()


def test_who_only_assesses_is_not_told(store: Store) -> None:
    assessor = sign_in_as(store, StaffRole.ASSESSOR)
    with pytest.raises(UserError, match="samordnare, kvalitetssäkrare"):
        assessor.read(read_satisfaction)
    assessor.close()
