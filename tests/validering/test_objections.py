"""Objections and the candidate's own comment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.assessing import SECOND, Assessed, add_second_person, made, open_assessed_case
from tests.stores import new_store, open_again
from validering.acting import StaffRole
from validering.cases import read_facts
from validering.comments import add_comment, read_comments
from validering.errors import UserError
from validering.objections import ObjectionStatus, answer_objection, read_objections, record_objection
from validering.participants import hand_over_lead
from validering.storage.stores import Store
from validering.terms import TranslationKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


SAID = {"raised_by": "Rim Haddad", "text_given": "Bilden är inte min.", "received_on": date(2026, 8, 30)}


def refusal(store: Store, command, *args: object, **kwargs: object) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as trouble:
        store.apply(command, *args, **kwargs)
    return trouble.value.code


def test_an_objection_is_open_until_somebody_else_than_the_lead_answers(case: Assessed) -> None:
    add_second_person(case.store, StaffRole.QUALITY_ASSURER)
    case.store.apply(hand_over_lead, case.case_id, case.store.acting.staff_id)
    key = made(case.store.apply(record_objection, case.case_id, **SAID))  # type: ignore[arg-type]
    assert len(case.store.read(read_facts, case.case_id).open_objections) == 1
    reply = {"status": ObjectionStatus.UPHELD, "answer": "Bilden tas bort."}
    assert refusal(case.store, answer_objection, key, **reply) == "objection_by_lead"
    other = open_again(case.store, SECOND)
    assert (
        refusal(other, answer_objection, key, status=ObjectionStatus.UPHELD, answer=" ")
        == "objection_answer_empty"
    )
    other.apply(answer_objection, key, **reply)  # type: ignore[arg-type]
    (found,) = other.read(read_objections, case.case_id)
    assert (found.status, found.answer, found.answered_by_name) == (
        ObjectionStatus.UPHELD,
        "Bilden tas bort.",
        "Olof Berg",
    )
    assert other.read(read_facts, case.case_id).open_objections == ()
    other.close()


def test_an_objection_says_who_and_what(case: Assessed) -> None:
    assert (
        refusal(case.store, record_objection, case.case_id, **{**SAID, "text_given": " "})
        == "objection_empty"
    )
    later = {**SAID, "received_on": date(2027, 1, 1)}
    assert refusal(case.store, record_objection, case.case_id, **later) == "objection_in_future"
    assert case.store.read(read_objections, case.case_id) == ()


def test_a_comment_is_kept_in_own_words(case: Assessed) -> None:
    assert refusal(case.store, add_comment, case.case_id) == "comment_empty"
    case.store.apply(
        add_comment,
        case.case_id,
        text_own="أنا راضية",
        text_sv="Jag är nöjd",
        language="ar",
        translation_kind=TranslationKind.INTERPRETER,
    )
    (found,) = case.store.read(read_comments, case.case_id)
    assert (found.text_own, found.text_sv, found.language) == ("أنا راضية", "Jag är nöjd", "ar")
