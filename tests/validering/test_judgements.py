"""Signing: marks become judgements that nothing changes any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from forms.reading import read_profile
from tests.assessing import Assessed, add_second_person, made, open_assessed_case
from tests.stores import new_store
from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.judgements import finish_judging, read_judgements, sign_session
from validering.marks import mark_rest_not_assessed
from validering.profiles import choose_profile
from validering.reopening import reopen_judging
from validering.sessions import add_session, change_session, read_sessions, remove_session
from validering.storage.stores import Store
from validering.terms import Absence, AbsenceReason, SessionKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def refusal(case: Assessed, command, *args: object, **kwargs: object) -> UserError:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as trouble:
        case.store.apply(command, *args, **kwargs)
    return trouble.value


def test_signing_turns_marks_into_judgements(case: Assessed) -> None:
    first, second = case.module("K1")[:2]
    case.mark(first, "independent", "Tvättade händerna.")
    case.mark(second, absence=Absence.NOT_ASSESSED, absence_reason=AbsenceReason.EQUIPMENT)
    case.store.apply(sign_session, case.session_id)
    signed = case.store.read(read_judgements, case.case_profile_id)
    assert case.marked() == {}
    assert (signed[first][0].level_id, signed[first][0].reason_text) == ("independent", "Tvättade händerna.")
    assert signed[second][0].absence_reason is AbsenceReason.EQUIPMENT
    assert (signed[first][0].judged_by_name, signed[first][0].entered_by_name) == ("Karin Ek", "Karin Ek")


def test_a_level_without_words_is_not_signed_and_the_criteria_are_named(case: Assessed) -> None:
    first, second, third = case.module("K1")[:3]
    case.mark(first, "independent")
    case.mark(second, "independent", "Syntes tydligt.")
    case.mark(third, "with_support")
    trouble = refusal(case, sign_session, case.session_id)
    assert (trouble.code, trouble.facts["codes"]) == ("sign_lacks_reasons", "K1.1, K1.3")
    assert len(case.marked()) == 3
    assert case.store.read(read_judgements, case.case_profile_id) == {}


def test_nothing_to_sign_is_said(case: Assessed) -> None:
    assert refusal(case, sign_session, case.session_id).code == "sign_nothing"


def test_a_successor_adds_and_never_overwrites(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "with_support", "Första dagen.")
    case.store.apply(sign_session, case.session_id)
    case.mark(first, "independent", "Andra dagen.", session_id=(other := case.add_day(date(2026, 9, 3))))
    case.store.apply(sign_session, other)
    old, new = case.store.read(read_judgements, case.case_profile_id)[first]
    assert (old.level_id, new.level_id, new.supersedes) == ("with_support", "independent", old.id)


def test_the_database_itself_refuses_to_change_a_judgement(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "independent", "Syntes.")
    case.store.apply(sign_session, case.session_id)

    def meddle(session: Session, acting: Acting) -> Change:
        session.execute(text("UPDATE judgement SET level_id = 'proficient'"))
        return Change.of(None)

    with pytest.raises((DatabaseError, UserError)):
        case.store.apply(meddle)
    assert case.store.read(read_judgements, case.case_profile_id)[first][0].level_id == "independent"


def test_ready_means_that_every_criterion_has_a_level_or_a_reason(case: Assessed) -> None:
    first = case.module("K1")[0]
    case.mark(first, "independent", "Syntes.")
    assert refusal(case, finish_judging, case.case_profile_id).code == "finish_unsigned"
    case.store.apply(sign_session, case.session_id)
    left = refusal(case, finish_judging, case.case_profile_id)
    assert (left.code, left.facts["count"]) == ("finish_left", len(case.profile.demanded_criteria()) - 1)
    finish(case)
    with pytest.raises(UserError, match="markerad som klar"):
        case.mark(first, "proficient")
    case.store.apply(reopen_judging, case.case_profile_id)
    case.mark(first, "proficient")


def finish(case: Assessed) -> None:
    case.store.apply(
        mark_rest_not_assessed,
        case.case_profile_id,
        session_id=case.session_id,
        absence_reason=AbsenceReason.TIME,
    )
    case.store.apply(sign_session, case.session_id)
    case.store.apply(finish_judging, case.case_profile_id)


def test_a_signed_session_stays_as_it_was(case: Assessed) -> None:
    case.mark(case.module("K1")[0], "independent", "Syntes.")
    case.store.apply(change_session, case.session_id, minutes=360, start_time="8.30")
    case.store.apply(sign_session, case.session_id)
    assert refusal(case, change_session, case.session_id, minutes=60).code == "session_is_signed"
    (view,) = case.store.read(read_sessions, case.case_id)
    assert (view.minutes, view.start_time, view.judgements, view.marks) == (360, "08:30", 1, 0)
    assert view.signed_by_name == "Karin Ek"


def test_the_own_note_of_a_session_is_its_assessors(case: Assessed) -> None:
    case.store.apply(change_session, case.session_id, private_note="Fråga om allergener nästa gång.")
    (view,) = case.store.read(read_sessions, case.case_id)
    assert view.private_note == "Fråga om allergener nästa gång."
    other = add_second_person(case.store)
    case.store.apply(change_session, case.session_id, assessor_id=other)
    refused = refusal(case, change_session, case.session_id, private_note="Ändrad")
    assert refused.code == "session_note_is_own"


def test_only_an_unused_session_is_removed(case: Assessed) -> None:
    case.mark(case.module("K1")[0], "independent")
    assert refusal(case, remove_session, case.session_id).code == "session_is_used"
    mistake = case.add_day(date(2026, 9, 9))
    case.store.apply(remove_session, mistake)
    assert [view.id for view in case.store.read(read_sessions, case.case_id)] == [case.session_id]


def test_a_session_says_what_is_wrong_with_it(case: Assessed) -> None:
    assert refusal(case, add_session, case.case_id, day=date(2026, 9, 2)).code == "session_needs_kind_and_day"
    assert (
        refusal(case, change_session, case.session_id, start_time="25:10").code == "session_time_impossible"
    )
    assert refusal(case, change_session, case.session_id, minutes=0).code == "number_impossible"
    later = case.add_day(date(2026, 9, 8), SessionKind.TEST)
    assert [view.id for view in case.store.read(read_sessions, case.case_id)] == [later, case.session_id]


def test_a_criterion_of_two_profiles_is_judged_once(case: Assessed) -> None:
    helper = read_profile("REST-BITR")
    beside = made(case.store.apply(choose_profile, case.case_id, helper, "Även biträde"))
    shared, own = case.module("K1")[0], case.module("K4")[0]
    case.mark(shared, "independent", "Tvättade händerna.")
    case.mark(own, "independent", "Kokte fonden.")
    case.store.apply(sign_session, case.session_id)
    there = case.store.read(read_judgements, beside)
    assert list(there) == [shared]
    assert there[shared][0].reason_text == "Tvättade händerna."


def test_a_profile_chosen_later_takes_over_what_was_judged(case: Assessed) -> None:
    shared = case.module("K1")[0]
    for day, level in ((case.session_id, "with_support"), (case.add_day(date(2026, 9, 3)), "independent")):
        case.mark(shared, level, "Syntes.", session_id=day)
        case.store.apply(sign_session, day)
    beside = made(case.store.apply(choose_profile, case.case_id, read_profile("REST-BITR"), "Även biträde"))
    old, new = case.store.read(read_judgements, beside)[shared]
    assert (old.level_id, new.level_id, new.supersedes) == ("with_support", "independent", old.id)
