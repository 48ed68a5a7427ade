"""A case is handed over with a note, and everybody who had a part stays on record."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.opened import add_person, open_portfolio_case
from tests.stores import new_store
from validering import cases, participants, staff
from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import ParticipantRole


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_a_new_lead_takes_over_with_what_they_need_to_know(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    other = add_person(store, "Per Lind", StaffRole.ASSESSOR)
    store.apply(participants.hand_over_lead, case_id, store.acting.staff_id)
    with pytest.raises(UserError) as refused:
        store.apply(participants.hand_over_lead, case_id, other)
    assert refused.value.code == "handover_note_missing"
    store.apply(participants.hand_over_lead, case_id, other, "Modul K2 är kvar")
    assert store.read(cases.read_case, case_id).lead_name == "Per Lind"
    now, before = store.read(participants.read_participants, case_id)
    assert (now.name, now.to_date) == ("Per Lind", None)
    assert (before.name, before.handover_note) == ("Karin Ek", "Modul K2 är kvar")
    assert before.to_date is not None


def test_only_an_active_assessor_leads(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    teacher = add_person(store, "Lars Ström", StaffRole.SFI_TEACHER)
    gone = add_person(store, "Per Lind", StaffRole.ASSESSOR)
    store.apply(staff.change_staff, gone, is_active=False)
    for person, code in ((teacher, "lead_not_assessor"), (gone, "staff_not_active")):
        with pytest.raises(UserError) as refused:
            store.apply(participants.hand_over_lead, case_id, person)
        assert refused.value.code == code


def test_parts_begin_and_end_but_the_lead_needs_a_successor(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    other = add_person(store, "Per Lind", StaffRole.ASSESSOR)
    part = store.apply(
        participants.add_participant, case_id, other, ParticipantRole.WORKPLACE_OBSERVER
    ).new_id
    assert part is not None
    with pytest.raises(UserError) as refused:
        store.apply(participants.add_participant, case_id, other, ParticipantRole.WORKPLACE_OBSERVER)
    assert refused.value.code == "part_already"
    store.apply(participants.end_participation, case_id, part, "Färdig")
    (entry,) = store.read(participants.read_participants, case_id)
    assert entry.handover_note == "Färdig"
    lead = store.apply(
        participants.add_participant, case_id, store.acting.staff_id, ParticipantRole.LEAD_ASSESSOR
    ).new_id
    assert lead is not None
    with pytest.raises(UserError) as refused:
        store.apply(participants.end_participation, case_id, lead)
    assert refused.value.code == "lead_needs_successor"
