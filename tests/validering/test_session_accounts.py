"""What is written of a session belongs to its kind, and a knowledge test becomes a piece of evidence."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.assessing import DAY, Assessed, made, open_assessed_case
from tests.stores import START, new_store
from validering.errors import UserError
from validering.evidence import remove_evidence
from validering.evidence_reading import read_evidence
from validering.oral_tests import (
    OralTestView,
    answer_question,
    change_test,
    offered_tests,
    read_test,
    save_test,
)
from validering.session_accounts import change_account, read_account
from validering.sessions import change_session, remove_session
from validering.terms import AnswerForm, InterpreterMode, QuestionSet, SessionKind, Sufficiency


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Assessed:
    return open_assessed_case(new_store(tmp_path_factory.mktemp("store")))


@pytest.fixture
def test_day(case: Assessed) -> UUID:
    return case.add_day(DAY, SessionKind.TEST)


def test_each_kind_has_its_own_fields_and_refuses_those_of_another(case: Assessed) -> None:
    day = case.add_day(DAY)
    fields: dict[str, Any] = {
        "hours": 6.5,
        "safety_briefed_by": "Kökschefen",
        "safety_briefed_on": DAY,
        "gear": "Skor",
    }
    case.store.apply(change_account, day, **fields)
    kept = case.store.look(read_account, day)
    assert (kept.hours, kept.safety_briefed_by, kept.safety_briefed_on) == (6.5, "Kökschefen", DAY)
    with pytest.raises(UserError) as refusal:
        case.store.apply(change_account, day, topics="Grytor")
    assert refusal.value.code == "session_other_form"
    with pytest.raises(UserError) as refusal:
        case.store.apply(remove_session, day)
    assert refusal.value.code == "session_is_used"
    case.store.apply(change_account, day, hours=None, safety_briefed_by="", safety_briefed_on=None, gear=" ")
    case.store.apply(remove_session, day)


def test_a_safety_briefing_comes_before_the_work(case: Assessed) -> None:
    day = case.add_day(DAY)
    with pytest.raises(UserError) as refusal:
        case.store.apply(change_account, day, safety_briefed_on=DAY + timedelta(days=1))
    assert refusal.value.code == "session_briefing_late"
    assert case.store.look(read_account, day).safety_briefed_on is None


def test_own_words_stand_beside_their_swedish(case: Assessed) -> None:
    talk = case.add_day(DAY, SessionKind.PROFESSIONAL_CONVERSATION)
    case.store.apply(change_account, talk, text_own="طبخت لمئتي شخص", text_sv="Jag lagade mat till tvåhundra")
    kept = case.store.look(read_account, talk)
    assert (kept.text_own, kept.text_sv) == ("طبخت لمئتي شخص", "Jag lagade mat till tvåhundra")


def test_a_test_is_set_a_and_oral_until_something_else_is_said(case: Assessed, test_day: UUID) -> None:
    (offered,) = case.store.look(offered_tests, case.case_id)
    case.store.apply(change_test, test_day)
    view = case.store.look(read_test, test_day)
    assert view is not None
    assert (view.case_profile_id, view.version) == (case.case_profile_id, offered.version)
    assert (view.test_set, view.form) == (QuestionSet.A, AnswerForm.ORAL)
    assert case.profile.oral_test is not None
    assert [each.question for each in view.questions] == [pair.a for pair in case.profile.oral_test.questions]
    case.store.apply(change_test, test_day, test_set=QuestionSet.B, form=AnswerForm.WRITTEN, aids="Ordlista")
    view = case.store.look(read_test, test_day)
    assert view is not None
    assert [each.question for each in view.questions] == [pair.b for pair in case.profile.oral_test.questions]


def test_the_result_stands_area_by_area_and_is_never_one_sum(case: Assessed, test_day: UUID) -> None:
    case.store.apply(change_test, test_day)
    first, second = [each.id for each in shown(case, test_day).questions][:2]
    case.store.apply(answer_question, test_day, first, sufficiency=Sufficiency.ENOUGH)
    case.store.apply(
        answer_question, test_day, second, sufficiency=Sufficiency.NOT_ENOUGH, note="Glömde tvätta"
    )
    area = shown(case, test_day).areas[0]
    asked = [each for each in shown(case, test_day).questions if each.module_id == area.module_id]
    assert area.enough + sum(each.sufficiency is Sufficiency.NOT_ENOUGH for each in asked) == area.asked
    assert area.questions == len(asked)
    case.store.apply(answer_question, test_day, second, sufficiency=Sufficiency.NOT_ASKED, note="")
    assert shown(case, test_day).questions[1].note is None


def test_what_was_answered_keeps_its_set_and_its_profile(case: Assessed, test_day: UUID) -> None:
    case.store.apply(change_test, test_day)
    question = shown(case, test_day).questions[0].id
    case.store.apply(answer_question, test_day, question, sufficiency=Sufficiency.ENOUGH)
    with pytest.raises(UserError) as refusal:
        case.store.apply(change_test, test_day, test_set=QuestionSet.B)
    assert refusal.value.code == "test_has_answers"


def test_a_test_is_saved_as_evidence_that_says_how_it_was_taken(case: Assessed, test_day: UUID) -> None:
    case.store.apply(
        change_session, test_day, language="ar", interpreter_mode=InterpreterMode.PHONE, place="Skolköket"
    )
    with pytest.raises(UserError) as refusal:
        case.store.apply(save_test, test_day)
    assert refusal.value.code == "test_nothing_asked"
    case.store.apply(change_test, test_day, aids="Ordlista")
    question = shown(case, test_day).questions[0]
    case.store.apply(
        answer_question, test_day, question.id, sufficiency=Sufficiency.NOT_ENOUGH, note="Gissade"
    )
    evidence_id = made(case.store.apply(save_test, test_day))
    piece = next(each for each in case.store.look(read_evidence, case.case_id) if each.id == evidence_id)
    assert piece.session_id == test_day
    assert (piece.captured_on, piece.place) == (START.date(), "Skolköket")
    text = piece.text or ""
    for said in ("språk: arabiska", "med tolk på telefon", "Hjälpmedel: Ordlista", "0 av 1 svar räckte"):
        assert said in text
    assert f"Räckte inte: {question.question.question.sv} (Gissade)" in text
    assert not shown(case, test_day).is_changed
    case.store.apply(answer_question, test_day, question.id, sufficiency=Sufficiency.ENOUGH)
    assert shown(case, test_day).is_changed
    assert made(case.store.apply(save_test, test_day)) == evidence_id
    assert not shown(case, test_day).is_changed
    case.store.apply(remove_evidence, evidence_id, "Fel dag")
    assert shown(case, test_day).evidence_id is None


def test_a_test_is_asked_at_a_test_alone(case: Assessed) -> None:
    with pytest.raises(UserError) as refusal:
        case.store.apply(change_test, case.session_id)
    assert refusal.value.code == "session_no_test"


def shown(case: Assessed, session_id: UUID) -> OralTestView:
    view = case.store.look(read_test, session_id)
    assert view is not None
    return view
