"""Working marks: who may set them, when, and what they carry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.assessing import Assessed, open_assessed_case
from tests.stores import new_store, open_again
from validering.acting import StaffRole
from validering.errors import UserError
from validering.impartiality import Relation
from validering.judgements import sign_session
from validering.marks import change_mark, mark_rest_not_assessed, read_marks, remove_mark, set_mark
from validering.storage.stores import Store
from validering.terms import Absence, AbsenceReason, HelpGiven, LanguageMode, Product, SessionKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def refused(code: str, case: Assessed, criterion_id: str = "", **mark: object) -> None:
    """Marking is refused with ``code``, and nothing is left behind."""
    mark.setdefault("session_id", case.session_id)
    before = case.marked()
    with pytest.raises(UserError) as trouble:
        case.store.apply(
            set_mark,
            case.case_profile_id,
            criterion_id or case.module("K1")[0],
            **mark,  # type: ignore[arg-type]
        )
    assert trouble.value.code == code
    assert case.marked() == before


def test_a_mark_is_in_the_store_when_it_is_opened_again(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "independent", "Tvättade händerna utan påminnelse.")
    again = open_again(case.store)
    found = again.look(read_marks, case.case_profile_id)
    assert (found[first].level_id, found[first].reason_text) == (
        "independent",
        "Tvättade händerna utan påminnelse.",
    )
    again.close()


def test_a_mark_is_changed_freely_and_keeps_its_words(case: Assessed) -> None:
    first = case.module("K1")[0]
    key = case.mark(first, "with_support", "Behövde en påminnelse.")
    case.store.apply(change_mark, key, help_given=HelpGiven.HINT, language_mode=LanguageMode.NONVERBAL)
    assert case.mark(first, "independent") == key
    mark = case.marked()[first]
    assert (mark.level_id, mark.reason_text, mark.help_given) == (
        "independent",
        "Behövde en påminnelse.",
        HelpGiven.HINT,
    )
    case.store.apply(remove_mark, key)
    assert case.marked() == {}


def test_the_language_mode_follows_from_how_the_session_is_held(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "independent")
    assert case.marked()[first].language_mode is LanguageMode.SWEDISH


def test_not_assessed_needs_a_reason_and_replaces_a_level(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "independent")
    refused("mark_needs_absence_reason", case, first, absence=Absence.NOT_ASSESSED)
    case.mark(first, absence=Absence.NOT_ASSESSED, absence_reason=AbsenceReason.TIME)
    mark = case.marked()[first]
    assert (mark.level_id, mark.absence, mark.absence_reason) == (
        None,
        Absence.NOT_ASSESSED,
        AbsenceReason.TIME,
    )


def test_not_applicable_on_a_critical_criterion_needs_a_second_person(case: Assessed) -> None:
    critical = next(each.id for each in case.profile.criteria() if each.is_critical)
    other = next(each.id for each in case.profile.criteria() if not each.is_critical)
    absent = {"absence": Absence.NOT_APPLICABLE, "absence_reason": AbsenceReason.NOT_IN_WORKPLACE}
    refused("mark_needs_second_person", case, critical, **absent)
    refused(
        "mark_needs_second_person",
        case,
        critical,
        **absent,
        second_person_id=case.store.acting.staff_id,
    )
    case.mark(other, **absent)
    assert case.marked()[other].absence is Absence.NOT_APPLICABLE


def test_a_portfolio_only_case_is_never_rated(store: Store) -> None:
    refused("assess_portfolio_only", open_assessed_case(store, products=(Product.MERIT_PORTFOLIO,)),
            level_id="independent")  # fmt: skip


def test_who_has_not_answered_about_conflict_of_interest_cannot_rate(store: Store) -> None:
    refused("assess_not_declared", open_assessed_case(store, declares=None), level_id="independent")


def test_who_has_a_conflict_of_interest_cannot_rate(store: Store) -> None:
    refused("assess_biased", open_assessed_case(store, declares=Relation.KINSHIP), level_id="independent")


def test_nothing_is_rated_before_the_candidate_was_informed(store: Store) -> None:
    refused("assess_not_informed", open_assessed_case(store, informed=False), level_id="independent")


def test_an_sfi_teacher_never_rates_a_trade(tmp_path: Path) -> None:
    store = new_store(tmp_path, roles=(StaffRole.ADMINISTRATOR, StaffRole.SFI_TEACHER, StaffRole.COORDINATOR))
    case = open_assessed_case(store, declares=None)
    refused("module_for_assessor", case, level_id="independent")
    store.close()


def test_an_informal_meeting_carries_no_level(case: Assessed) -> None:
    meeting = case.add_day(date(2026, 9, 3), SessionKind.INFORMAL_MEETING)
    refused("session_carries_no_rating", case, level_id="independent", session_id=meeting)


def test_a_mark_is_never_moved_to_another_session(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "independent")
    refused("mark_of_other_session", case, first, level_id="proficient",
            session_id=case.add_day(date(2026, 9, 3)))  # fmt: skip


def test_the_rest_is_marked_not_assessed_without_touching_what_is_done(case: Assessed) -> None:
    done, marked = case.module("K1")[:2]
    case.mark(done, "independent", "Sågs hela dagen.")
    case.store.apply(sign_session, case.session_id)
    case.mark(marked, "with_support")
    case.store.apply(
        mark_rest_not_assessed,
        case.case_profile_id,
        session_id=case.session_id,
        absence_reason=AbsenceReason.INTERRUPTED,
    )
    marks = case.marked()
    assert done not in marks
    assert marks[marked].level_id == "with_support"
    rest = {each.id for each in case.profile.demanded_criteria()} - {done, marked}
    assert {each for each, mark in marks.items() if mark.absence is Absence.NOT_ASSESSED} == rest
