"""The mapping of a case: what keeps it from being done, carrying over, work-Swedish, other competence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import made
from tests.opened import add_person, open_portfolio_case, sign_in_as
from tests.stores import NAME, new_store
from validering import (
    cases,
    competence,
    earlier_mappings,
    education,
    evidence,
    experience,
    halts,
    licences,
    mapping,
    work_swedish,
)
from validering.acting import StaffRole
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason, Product, TranslationKind
from validering.work_swedish import WorkSituation

TODAY = date(2026, 9, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


def missing(store: Store, case_id: UUID) -> list[str]:
    return [item.code for item in store.read(mapping.read_missing, case_id)]


def come_back(store: Store, case_id: UUID) -> UUID:
    """A second case of the candidate of ``case_id``."""
    person = store.read(cases.read_case, case_id).candidate_id
    change = store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], returning=person)
    assert change.new_id is not None
    return change.new_id


def test_a_mapping_is_done_when_earlier_ones_were_asked_for_and_something_is_told(
    store: Store, case_id: UUID
) -> None:
    assert missing(store, case_id) == ["mapping_earlier_not_asked", "mapping_nothing_told"]
    with pytest.raises(UserError) as caught:
        store.apply(mapping.mark_mapping_done, case_id)
    assert caught.value.code == "mapping_earlier_not_asked"
    store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    row = made(store.apply(experience.add_experience, case_id))
    assert missing(store, case_id) == ["mapping_experience_without_title"]
    store.apply(experience.change_experience, case_id, row, title_own="طباخة")
    store.apply(mapping.mark_mapping_done, case_id)
    entry = store.read(mapping.read_mapping, case_id)
    assert (entry.done_by_name, entry.done_at is not None) == (NAME, True)
    store.apply(mapping.reopen_mapping, case_id)
    assert store.read(mapping.read_mapping, case_id).done_at is None


def test_a_paused_case_waits_with_the_end_of_its_mapping(store: Store, case_id: UUID) -> None:
    store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    store.apply(experience.add_experience, case_id, title_sv="Kock")
    store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.CHILDCARE)
    with pytest.raises(UserError) as caught:
        store.apply(mapping.mark_mapping_done, case_id)
    assert caught.value.code == "case_is_halted"
    assert store.read(mapping.read_mapping, case_id).done_at is None


def test_own_words_alone_are_enough_to_have_told_something(store: Store, case_id: UUID) -> None:
    store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    store.apply(mapping.change_mapping, case_id, presentation_own="أحب الطبخ")
    assert missing(store, case_id) == []
    assert store.read(mapping.read_mapping, case_id).presentation_language == "ar"


def test_an_earlier_mapping_must_be_looked_at(store: Store, case_id: UUID) -> None:
    store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    store.apply(education.add_education, case_id, title_sv="Grundskola")
    row = made(store.apply(earlier_mappings.add_earlier_mapping, case_id, made_by="Björkstads lärcenter"))
    assert not store.read(mapping.read_mapping, case_id).no_earlier_mapping
    assert missing(store, case_id) == ["mapping_earlier_not_looked_at"]
    with pytest.raises(UserError) as caught:
        store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    assert caught.value.code == "earlier_mapping_listed"
    store.apply(earlier_mappings.look_at_earlier_mapping, row, looked_at=True)
    (entry,) = store.read(earlier_mappings.read_earlier_mappings, case_id)
    assert (entry.looked_at_on, entry.looked_at_by_name) == (TODAY, NAME)
    assert missing(store, case_id) == []
    store.apply(earlier_mappings.change_earlier_mapping, row, has_copy=True, made_on_text="våren 2024")
    (entry,) = store.read(earlier_mappings.read_earlier_mappings, case_id)
    assert (entry.has_copy, entry.made_on_text) == (True, "våren 2024")
    store.apply(earlier_mappings.remove_earlier_mapping, row)
    assert missing(store, case_id) == ["mapping_earlier_not_asked"]


def test_the_copy_of_an_earlier_mapping_is_a_piece_of_the_same_case(store: Store, case_id: UUID) -> None:
    row = made(store.apply(earlier_mappings.add_earlier_mapping, case_id, made_by="Björkstads lärcenter"))
    kind = EvidenceKindId.DOCUMENT
    copy = made(store.apply(evidence.add_note, case_id, kind=kind, text="Kartläggning 2024"))
    other = made(store.apply(evidence.add_note, open_portfolio_case(store, "Nadia"), kind=kind, text="Annat"))
    with pytest.raises(UserError) as caught:
        store.apply(earlier_mappings.change_earlier_mapping, row, evidence_id=other)
    assert caught.value.code == "row_gone"
    store.apply(earlier_mappings.change_earlier_mapping, row, evidence_id=copy)
    (entry,) = store.read(earlier_mappings.read_earlier_mappings, case_id)
    assert (entry.has_copy, entry.evidence_id) == (True, copy)
    store.apply(earlier_mappings.change_earlier_mapping, row, has_copy=False)
    (entry,) = store.read(earlier_mappings.read_earlier_mappings, case_id)
    assert entry.evidence_id is None


def test_a_returning_candidate_is_not_asked_again_but_confirms(store: Store, case_id: UUID) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Kock")
    store.apply(licences.add_licence, case_id, kind="Körkort")
    store.apply(
        mapping.change_mapping,
        case_id,
        presentation_own="أحب الطبخ",
        presentation_sv="Jag älskar att laga mat",
        presentation_translation=TranslationKind.INTERPRETER,
    )
    store.apply(work_swedish.judge_work_swedish, case_id, WorkSituation.PHONE, "Svarar i telefon")
    store.apply(competence.add_competence, case_id, title_sv="Odlar grönsaker")
    second = come_back(store, case_id)
    (entry,) = store.read(experience.read_experiences, second)
    assert (entry.title, entry.is_carried_over) == ("Kock", True)
    (earlier,) = store.read(earlier_mappings.read_earlier_cases, second)
    assert (earlier.case_id, earlier.is_carried_over) == (case_id, False)
    store.apply(earlier_mappings.carry_over, second, case_id)
    taken = store.read(mapping.read_mapping, second)
    assert (taken.presentation_sv, taken.presentation_language) == ("Jag älskar att laga mat", "ar")
    assert taken.presentation_translation is TranslationKind.INTERPRETER
    assert store.read(work_swedish.read_work_swedish, second).words == {
        WorkSituation.PHONE: "Svarar i telefon"
    }
    assert [one.title for one in store.read(competence.read_competences, second)] == ["Odlar grönsaker"]
    assert missing(store, second) == ["mapping_carried_over_not_confirmed"]
    carried = store.read(earlier_mappings.read_carried_over, second)
    assert (carried.experiences, carried.educations, carried.licences) == (1, 0, 1)
    store.apply(earlier_mappings.confirm_carried_over, second)
    assert missing(store, second) == []
    store.apply(mapping.mark_mapping_done, second)


def test_carrying_over_keeps_what_was_written_now_and_happens_once(store: Store, case_id: UUID) -> None:
    store.apply(mapping.change_mapping, case_id, presentation_sv="Gammalt")
    second = come_back(store, case_id)
    store.apply(mapping.change_mapping, second, presentation_sv="Nytt")
    store.apply(earlier_mappings.carry_over, second, case_id)
    assert store.read(mapping.read_mapping, second).presentation_sv == "Nytt"
    with pytest.raises(UserError) as caught:
        store.apply(earlier_mappings.carry_over, second, case_id)
    assert caught.value.code == "already_carried_over"


def test_nothing_is_carried_over_from_another_person(store: Store, case_id: UUID) -> None:
    other = open_portfolio_case(store, "Olena Koval")
    with pytest.raises(UserError) as caught:
        store.apply(earlier_mappings.carry_over, other, case_id)
    assert caught.value.code == "not_same_candidate"
    assert store.read(earlier_mappings.read_earlier_mappings, other) == ()


def test_work_swedish_is_said_per_situation_with_who_and_when(store: Store, case_id: UUID) -> None:
    store.apply(work_swedish.judge_work_swedish, case_id, WorkSituation.READING, "Läser recept")
    store.apply(work_swedish.judge_work_swedish, case_id, WorkSituation.WRITING, "Skriver listor")
    said = store.read(work_swedish.read_work_swedish, case_id)
    assert list(said.words.values()) == ["Läser recept", "Skriver listor"]
    assert (said.judged_by_name, said.judged_on) == (NAME, TODAY)
    teacher = add_person(store, "Eva Strand", StaffRole.SFI_TEACHER)
    store.apply(work_swedish.name_work_swedish_judge, case_id, judged_by=teacher, judged_on=date(2026, 6, 3))
    assert store.read(work_swedish.read_work_swedish, case_id).judged_by_name == "Eva Strand"
    for situation in (WorkSituation.READING, WorkSituation.WRITING):
        store.apply(work_swedish.judge_work_swedish, case_id, situation, "")
    assert store.read(work_swedish.read_work_swedish, case_id) == work_swedish.WorkSwedish(
        {}, None, None, None
    )
    with pytest.raises(UserError) as caught:
        store.apply(work_swedish.name_work_swedish_judge, case_id, judged_by=teacher, judged_on=TODAY)
    assert caught.value.code == "work_swedish_empty"


def test_other_competence_is_changed_and_removed(store: Store, case_id: UUID) -> None:
    row = made(store.apply(competence.add_competence, case_id, title_own="زراعة"))
    store.apply(competence.change_competence, row, title_sv="Odling", text_sv="Tomater i växthus")
    (entry,) = store.read(competence.read_competences, case_id)
    assert (entry.title, entry.text_sv, entry.language) == ("Odling", "Tomater i växthus", "ar")
    store.apply(competence.remove_competence, row)
    assert store.read(competence.read_competences, case_id) == ()


def test_an_sfi_teacher_does_all_of_it(store: Store, case_id: UUID) -> None:
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    teacher.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    teacher.apply(experience.add_experience, case_id, title_sv="Kock")
    teacher.apply(work_swedish.judge_work_swedish, case_id, WorkSituation.PHONE, "Ringer och anmäler")
    teacher.apply(mapping.mark_mapping_done, case_id)
    assert teacher.read(mapping.read_mapping, case_id).done_by_name == "Person sfi_teacher"
    teacher.close()


def test_a_quality_assurer_writes_nothing(store: Store, case_id: UUID) -> None:
    assurer = sign_in_as(store, StaffRole.QUALITY_ASSURER)
    for command, given in (
        (mapping.change_mapping, {"first_view": "Bra"}),
        (mapping.mark_mapping_done, {}),
        (competence.add_competence, {}),
        (licences.add_licence, {}),
        (education.add_education, {}),
        (earlier_mappings.add_earlier_mapping, {}),
    ):
        with pytest.raises(UserError) as caught:
            assurer.apply(command, case_id, **given)
        assert caught.value.code == "not_allowed"
    assert assurer.look(mapping.read_mapping, case_id).first_view is None
    assurer.close()
