"""Several criteria of one observation are marked in one act, and taken back as freely."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import Assessed, add_second_person, made
from tests.begun import begun_case
from validering import evidence
from validering.bench import read_bench, read_evidence_of
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId
from validering.marks_together import mark_together, take_back_together
from validering.terms import Absence, AbsenceReason, HelpGiven, SessionKind


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    return begun_case(tmp_path)


def note(case: Assessed) -> UUID:
    return made(
        case.store.apply(
            evidence.add_note,
            case.case_id,
            kind=EvidenceKindId.OBSERVATION,
            text="Lagade lunch till trettio.",
        )
    )


def together(case: Assessed, ids: list[str], **more: object) -> None:
    more.setdefault("session_id", case.session_id)
    case.store.apply(mark_together, case.case_profile_id, ids, **more)  # type: ignore[arg-type]


def test_all_get_the_level_the_words_the_help_and_the_evidence(case: Assessed) -> None:
    ids = case.module("K1")[:3]
    case.mark(ids[0], "not_shown", "Kom i tid.")
    piece = note(case)
    together(
        case,
        ids,
        level_id="independent",
        reason_text="Lagade lunchen ensam.",
        help_given=HelpGiven.NONE,
        evidence_ids=[piece],
    )
    marks = case.marked()
    assert {marks[each].level_id for each in ids} == {"independent"}
    assert {marks[each].help_given for each in ids} == {HelpGiven.NONE}
    assert marks[ids[0]].reason_text == "Kom i tid.\nLagade lunchen ensam."
    assert [marks[each].reason_text for each in ids[1:]] == ["Lagade lunchen ensam."] * 2
    for each in ids:
        shown = case.store.look(read_evidence_of, case.case_profile_id, each)
        assert [glimpse.id for glimpse in shown] == [piece]


def test_one_refusal_leaves_all_as_they_were(case: Assessed) -> None:
    ids = case.module("K1")[:3]
    other = case.add_day(date(2026, 9, 3))
    case.mark(ids[2], "with_support", session_id=other)
    with pytest.raises(UserError) as trouble:
        together(case, ids, level_id="independent", reason_text="Lagade lunchen ensam.")
    assert trouble.value.code == "mark_of_other_session"
    assert set(case.marked()) == {ids[2]}


@pytest.mark.parametrize(
    ("ids", "given", "code"),
    [
        (2, {}, "together_needs_level"),
        (0, {"level_id": "independent"}, "together_nothing"),
    ],
)
def test_what_says_nothing_is_refused(case: Assessed, ids: int, given: dict[str, str], code: str) -> None:
    with pytest.raises(UserError) as trouble:
        together(case, case.module("K1")[:ids], **given)
    assert trouble.value.code == code
    assert case.marked() == {}


def test_a_reason_why_nothing_was_assessed_needs_no_session_of_rating(case: Assessed) -> None:
    visit = case.add_day(date(2026, 9, 4), SessionKind.STUDY_VISIT)
    ids = case.module("K1")[:2]
    together(case, ids, absence_reason=AbsenceReason.TIME, session_id=visit)
    assert {(case.marked()[each].absence, case.marked()[each].absence_reason) for each in ids} == {
        (Absence.NOT_ASSESSED, AbsenceReason.TIME)
    }


def test_marks_are_taken_back_together_and_others_stay(case: Assessed) -> None:
    ids = case.module("K1")
    together(case, ids[:3], level_id="independent", reason_text="Lagade lunchen ensam.")
    case.store.apply(take_back_together, case.case_profile_id, [*ids[1:3], ids[4]])
    assert set(case.marked()) == {ids[0]}
    bench = case.store.read(read_bench, case.case_profile_id)
    assert bench.modules[0].begun == 1
    with pytest.raises(UserError) as trouble:
        case.store.apply(take_back_together, case.case_profile_id, ids[1:3])
    assert trouble.value.code == "together_nothing"


def test_what_does_not_apply_needs_a_second_person_only_where_it_is_critical(case: Assessed) -> None:
    ids = [criterion.id for criterion in case.profile.modules[0].criteria]
    critical = {each for each in ids if case.profile.criterion(each).is_critical}
    absent = {"absence": Absence.NOT_APPLICABLE, "absence_reason": AbsenceReason.EQUIPMENT}
    with pytest.raises(UserError) as trouble:
        together(case, ids, **absent)
    assert trouble.value.code == "mark_needs_second_person"
    assert case.marked() == {}
    olof = add_second_person(case.store)
    together(case, ids, second_person_id=olof, **absent)
    marks = case.marked()
    assert {marks[each].absence for each in ids} == {Absence.NOT_APPLICABLE}
    assert {each for each in ids if marks[each].second_person_name} == critical
    assert critical
