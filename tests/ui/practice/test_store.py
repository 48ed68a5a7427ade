"""The practice store: six invented people, one in each part of the process, and a way in for each role."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.made_once import OF_BEFORE, make_practice, once
from tests.stores import new_store
from ui.practice.centre import KARIN, LEILA, OLOF, PEOPLE, PracticeCentre
from ui.practice.store import ensure_practice_store
from ui.practice_people import FILE, practice_people
from validering.acting import StaffRole
from validering.case_list import CaseRow, read_case_list
from validering.errors import UserError
from validering.hosts import read_hosts
from validering.judgements import read_judgements
from validering.marks import read_marks
from validering.oral_tests import read_test
from validering.profiles import read_chosen_profiles
from validering.register import read_documents
from validering.session_accounts import FIELDS_OF
from validering.sessions import read_sessions
from validering.staff import read_assessors
from validering.states import CaseState
from validering.storage.migrations.revisions import HEAD
from validering.storage.stores import open_store
from validering.terms import CaseHalt, SessionKind


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "practised", make_practice) / "practice"


@pytest.fixture
def centre(made: Path, tmp_path: Path) -> PracticeCentre:
    shutil.copytree(made, tmp_path / "practice")
    return PracticeCentre(tmp_path / "practice")


def rows(centre: PracticeCentre) -> dict[str, CaseRow]:
    with_coordinator = open_store(centre.folder, LEILA.sign_in_name, LEILA.passphrase)
    found = {row.shown_name: row for row in with_coordinator.read(read_case_list)}
    with_coordinator.close()
    return found


def test_six_people_stand_in_different_places_of_the_process(centre: PracticeCentre) -> None:
    found = rows(centre)
    assert {name: (row.state, row.halt) for name, row in found.items()} == {
        "Amal Darwish": (CaseState.COMPLETE, None),
        "Robin Sand": (CaseState.DECIDED, None),
        "Yusuf Abdi": (CaseState.DECIDED, CaseHalt.INTERRUPTED),
        "Nour Khalil": (CaseState.PLANNED, None),
        "Oksana Melnyk": (CaseState.COMPLETE, None),
        "Farhad": (CaseState.MAPPING, None),
    }
    assert len(found["Nour Khalil"].occupations) == 2
    assert found["Oksana Melnyk"].occupations == ()


def test_a_protected_person_is_known_by_the_alias_alone(centre: PracticeCentre) -> None:
    row = rows(centre)["Robin Sand"]
    assert row.is_protected
    assert "zahra" not in row.search_text.casefold() and "noori" not in row.search_text.casefold()


def test_the_assessment_under_way_has_signed_and_unsigned_ratings(centre: PracticeCentre) -> None:
    case_id = rows(centre)["Nour Khalil"].case_id
    store = open_store(centre.folder, OLOF.sign_in_name, OLOF.passphrase)
    cooking = store.read(read_chosen_profiles, case_id)[0]
    assert len(store.read(read_judgements, cooking.id)) == 12
    assert len(store.look(read_marks, cooking.id)) == 9
    store.close()


def test_registers_and_every_kind_of_meeting_are_there_to_be_seen(centre: PracticeCentre) -> None:
    found = rows(centre)
    store = open_store(centre.folder, KARIN.sign_in_name, KARIN.passphrase)
    assert [(one.name, one.is_active) for one in store.read(read_hosts)] == [
        ("Skolköket, Ekbackens skola", True),
        ("Äldreboendet Eken", True),
        ("Restaurang Kajen", False),
    ]
    karin = next(one for one in store.read(read_assessors) if one.name == KARIN.name)
    assert karin.spoken_languages == ("sv", "en") and karin.availability and karin.impartiality
    meetings = {name: store.read(read_sessions, row.case_id) for name, row in found.items()}
    kinds = {meeting.kind for every in meetings.values() for meeting in every}
    assert kinds >= set(FIELDS_OF) | {SessionKind.TEST, SessionKind.INFORMAL_MEETING}
    tests = [one.id for every in meetings.values() for one in every if one.kind is SessionKind.TEST]
    kept = {each.evidence_id is not None for key in tests if (each := store.read(read_test, key))}
    assert kept == {True, False}, "one is saved among the evidence, one is not finished"
    store.close()


def test_what_is_issued_has_been_handed_over(centre: PracticeCentre) -> None:
    cases = rows(centre)
    store = open_store(centre.folder, LEILA.sign_in_name, LEILA.passphrase)
    issued = {name: store.read(read_documents, row.case_id) for name, row in cases.items()}
    store.close()
    assert {name: len(documents) for name, documents in issued.items() if documents} == {
        "Amal Darwish": 3,
        "Oksana Melnyk": 1,
    }
    assert all(document.hand_overs for documents in issued.values() for document in documents)


def test_everybody_signs_in_with_what_the_sign_in_screen_shows(centre: PracticeCentre) -> None:
    people = practice_people(centre.folder)
    assert len(people) == len(PEOPLE)
    roles: set[StaffRole] = set()
    for person in people:
        store = open_store(centre.folder, person.sign_in_name, person.passphrase)
        assert store.acting.name == person.name
        roles |= store.acting.roles
        store.close()
    assert roles == set(StaffRole)


def test_a_practice_store_of_this_schema_is_left_as_it_is(centre: PracticeCentre) -> None:
    told: list[bool] = []
    before = (centre.folder / "keys.json").read_bytes()
    ensure_practice_store(centre.folder, tell=lambda: told.append(True))
    assert told == []
    assert (centre.folder / "keys.json").read_bytes() == before


def test_a_practice_store_of_another_schema_is_made_anew(made: Path, centre: PracticeCentre) -> None:
    """The one that all look at here stands in the place of another."""
    assert (centre.folder / "keys.json").read_bytes() != (made.parent / OF_BEFORE).read_bytes()
    assert json.loads((centre.folder / FILE).read_text("utf-8"))["schema"] == HEAD
    assert len(rows(centre)) == 6


def test_a_real_store_is_never_taken_for_practice(tmp_path: Path) -> None:
    real = new_store(tmp_path)
    real.close()
    before = {path.name: path.read_bytes() for path in real.folder.iterdir() if path.is_file()}
    with pytest.raises(UserError) as refused:
        ensure_practice_store(real.folder, tell=lambda: None)
    assert refused.value.code == "console_not_practice"
    assert {path.name: path.read_bytes() for path in real.folder.iterdir() if path.is_file()} == before
