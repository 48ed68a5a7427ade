"""What candidates are told before they say yes: the centre's own answers, once somebody has approved them."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering.errors import UserError
from validering.information import (
    InformationQuestion,
    approve_answer,
    note_read,
    read_answers,
    read_pieces,
    read_told,
    withdraw_answer,
    write_answer,
)
from validering.storage.stores import Store

WHO, NO = InformationQuestion.WHO_SEES, InformationQuestion.SAYING_NO


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return new_store(tmp_path_factory.mktemp("information"))


@pytest.fixture(scope="module")
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Amina Yusuf")


def approve(store: Store, language: str = "sv", question: InformationQuestion = WHO) -> None:
    store.apply(approve_answer, question, language, approved_by="Lena Ek")


def test_a_draft_is_told_to_nobody_and_another_language_waits_for_the_swedish(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(write_answer, WHO, "sv", "Bara vi som arbetar här.")
    store.apply(write_answer, WHO, "ar", "نحن فقط.")
    assert store.read(read_told, "ar") == ()
    with pytest.raises(UserError, match="svenska svaret först"):
        approve(store, "ar")
    approve(store)
    assert [each.text for each in store.read(read_told, "ar")] == ["Bara vi som arbetar här."]
    approve(store, "ar")
    (told,) = store.read(read_told, "ar")
    assert (told.text, told.language, told.approved_by) == ("نحن فقط.", "ar", "Lena Ek")


def test_what_is_told_stays_until_its_new_draft_is_approved(store: Store, case_id: UUID) -> None:
    store.apply(write_answer, NO, "sv", "Inget händer.")
    approve(store, question=NO)
    (told,) = store.read(read_told, "sv")
    store.apply(note_read, case_id, told.id, answered_in="sv", wants_more=True)
    store.apply(write_answer, NO, "sv", "Du kan sluta när du vill.")
    assert [each.text for each in store.read(read_told, "sv")] == ["Inget händer."]
    assert [each.is_changed for each in store.read(read_pieces, case_id)] == [False]
    approve(store, question=NO)
    assert [each.text for each in store.read(read_told, "sv")] == ["Du kan sluta när du vill."]
    (piece,) = store.read(read_pieces, case_id)
    assert (piece.is_changed, piece.wants_more) == (True, True)
    (told,) = store.read(read_told, "sv")
    store.apply(note_read, case_id, told.id, answered_in="sv", wants_more=False)
    (piece,) = store.read(read_pieces, case_id)
    assert (piece.is_changed, piece.wants_more) == (False, False)
    store.apply(withdraw_answer, NO, "sv")
    assert store.read(read_told, "sv") == ()


@pytest.mark.parametrize(("by", "said"), [("", "namnet på dataskyddsombudet"), ("Lena Ek", "inget utkast")])
def test_nothing_is_approved_without_a_draft_and_a_name(store: Store, by: str, said: str) -> None:
    question = InformationQuestion.CORRECTING
    if not by:
        store.apply(write_answer, question, "sv", "Säg till oss.")
    with pytest.raises(UserError, match=said):
        store.apply(approve_answer, question, "sv", approved_by=by)
    store.apply(write_answer, question, "sv", "")
    assert [each for each in store.read(read_answers) if each.question is question] == []
