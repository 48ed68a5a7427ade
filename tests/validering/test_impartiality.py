"""Who assesses says how they stand to the candidate, and the newest word counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assessing import add_second_person, open_assessed_case
from tests.stores import PASSPHRASE, new_store, open_again
from validering import cases, impartiality, participants, plan
from validering.acting import StaffRole
from validering.errors import UserError
from validering.impartiality import Relation
from validering.storage.stores import Store
from validering.terms import ParticipantRole


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    yield made
    made.close()


def test_a_relation_is_told_in_words_and_keeps_the_lead_from_assessing(store: Store) -> None:
    case = open_assessed_case(store, declares=None)
    store.apply(participants.hand_over_lead, case.case_id, store.acting.staff_id)
    with pytest.raises(UserError) as refused:
        store.apply(impartiality.declare, case.case_id, Relation.KINSHIP, " ")
    assert refused.value.code == "impartiality_needs_note"
    assert not store.read(cases.read_facts, case.case_id).lead_declared
    store.apply(impartiality.declare, case.case_id, Relation.KINSHIP, "Kusin")
    assert store.read(cases.read_facts, case.case_id).lead_has_conflict
    store.apply(impartiality.declare, case.case_id, Relation.NONE)
    facts = store.read(cases.read_facts, case.case_id)
    assert (facts.lead_declared, facts.lead_has_conflict) == (True, False)
    newest, oldest = store.look(impartiality.read_declarations, case.case_id)
    assert (newest.lets_assess, oldest.note) == (True, "Kusin")


def test_everybody_who_assesses_is_listed_with_what_they_declared(store: Store) -> None:
    case = open_assessed_case(store)
    store.apply(participants.hand_over_lead, case.case_id, store.acting.staff_id)
    other = add_second_person(store, StaffRole.ASSESSOR)
    store.apply(plan.plan_module, case.case_id, "KOK-K1", assessor_id=other)
    lead, planned = store.read(impartiality.read_assessors_of_case, case.case_id)
    assert (lead.name, lead.role) == ("Karin Ek", ParticipantRole.LEAD_ASSESSOR)
    assert lead.declaration is not None
    assert lead.declaration.lets_assess
    assert (planned.name, planned.role, planned.declaration) == ("Olof Berg", None, None)
    store.apply(participants.add_participant, case.case_id, other, ParticipantRole.SECOND_ASSESSOR)
    _, second = store.read(impartiality.read_assessors_of_case, case.case_id)
    assert (second.staff_id, second.role) == (other, ParticipantRole.SECOND_ASSESSOR)


def test_only_assessors_declare(store: Store) -> None:
    case = open_assessed_case(store, declares=None)
    add_second_person(store, StaffRole.COORDINATOR)
    coordinator = open_again(store, "olof", PASSPHRASE)
    with pytest.raises(UserError) as refused:
        coordinator.apply(impartiality.declare, case.case_id, Relation.NONE)
    assert refused.value.code == "not_allowed"
    coordinator.close()
