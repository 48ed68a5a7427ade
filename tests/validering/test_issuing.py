"""The centre's keys are kept in turn, and what anybody may know of its documents is no more than that."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import event

from tests.opened import open_portfolio_case, sign_in_as
from tests.portfolios import described
from tests.stores import new_store
from ui import document_making as making
from ui.document_making import usual_choices
from validering import documents, issuing, public_register
from validering.acting import StaffRole
from validering.errors import UserError
from validering.issuing import KeyKind
from validering.public_register import Answer
from validering.storage.stores import Store
from validering.terms import DocumentKind


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def keep(store: Store, private: bytes, kind: KeyKind = KeyKind.CODE) -> None:
    store.apply(issuing.keep_key, kind, private_key=private, public=private[::-1])


def in_use(store: Store, kind: KeyKind = KeyKind.CODE) -> bytes | None:
    key = store.read(issuing.read_key_in_use, kind, store.sources.now())
    return key.private_key if key else None


def test_the_newest_key_of_a_kind_is_used_and_the_one_before_has_ended(store: Store) -> None:
    assert in_use(store) is None
    keep(store, b"first")
    keep(store, b"second")
    keep(store, b"seal", KeyKind.SEAL)
    assert (in_use(store), in_use(store, KeyKind.SEAL)) == (b"second", b"seal")
    codes = [each for each in store.read(issuing.read_keys) if each.kind is KeyKind.CODE]
    assert [(each.public, each.ended_at is None) for each in codes] == [(b"dnoces", True), (b"tsrif", False)]


def test_a_key_that_was_ended_is_used_no_more_but_known(store: Store) -> None:
    keep(store, b"first")
    store.apply(issuing.end_key, KeyKind.CODE)
    assert in_use(store) is None
    assert [each.public for each in store.read(issuing.read_keys)] == [b"tsrif"]
    with pytest.raises(UserError) as refused:
        store.apply(issuing.end_key, KeyKind.CODE)
    assert refused.value.code == "issuing_key_missing"


def test_a_key_past_its_day_is_neither_kept_nor_used(store: Store) -> None:
    now = store.sources.now()
    with pytest.raises(UserError) as refused:
        store.apply(issuing.keep_key, KeyKind.SEAL, private_key=b"a", public=b"b", valid_until=now)
    assert refused.value.code == "issuing_key_over"
    later = now.replace(year=now.year + 1)
    store.apply(issuing.keep_key, KeyKind.SEAL, private_key=b"a", public=b"b", valid_until=later)
    assert store.read(issuing.read_key_in_use, KeyKind.SEAL, later) is None
    assert in_use(store, KeyKind.SEAL) == b"a"


def test_only_an_administrator_handles_keys(store: Store) -> None:
    other = sign_in_as(store, StaffRole.COORDINATOR, StaffRole.ASSESSOR)
    with pytest.raises(UserError) as refused:
        keep(other, b"mine")
    assert refused.value.code == "not_allowed"
    with pytest.raises(UserError) as refused:
        other.apply(issuing.end_key, KeyKind.CODE)
    assert refused.value.code == "not_allowed"


def issued(store: Store) -> tuple[str, object]:
    """The number and id of an issued portfolio."""
    from forms import reading

    case_id = open_portfolio_case(store, "Amina Farah")
    described(store, case_id)
    choices = usual_choices(DocumentKind.MERIT_PORTFOLIO)
    made = making.make(making.order_document(store, reading, case_id, choices))
    making.issue(store.apply, made)
    entry = store.read(documents.read_documents, case_id)[0]
    return entry.number, entry.id


def test_a_number_is_genuine_until_it_is_revoked(store: Store) -> None:
    number, document_id = issued(store)
    assert store.look(public_register.answer_to, number) is Answer.GENUINE
    assert store.read(public_register.ended_versions) == ()
    store.apply(documents.revoke, document_id, "Fel namn")  # type: ignore[arg-type]
    assert store.look(public_register.answer_to, number) is Answer.REVOKED
    (ended,) = store.read(public_register.ended_versions)
    assert (ended.number, ended.version, ended.by) == (number, 1, None)
    assert store.look(public_register.answer_to, number, 2) is Answer.UNKNOWN


def test_an_answer_reads_no_other_document(store: Store) -> None:
    number, document_id = issued(store)
    asked: list[tuple[object, ...]] = []

    def listen(
        _connection: object, _cursor: object, said: str, given: tuple[object, ...], *_: object
    ) -> None:
        if said.startswith("SELECT"):
            asked.append(given)

    event.listen(store._engine, "before_cursor_execute", listen)
    assert store.look(public_register.answer_to, number) is Answer.GENUINE
    assert asked and all({number, str(document_id)} & set(given) for given in asked)


@pytest.mark.parametrize("heard", ["2026 0001 a 01", "2026–0001–A–01", "20260001A01", "٢٠٢٦-٠٠٠١-A-٠١"])
def test_a_number_is_understood_as_it_is_heard(heard: str) -> None:
    assert public_register.tidy_number(heard) == "2026-0001-A-01"


@pytest.mark.parametrize("heard", ["", "Amina", "2026-0001", "2026-0001-A-1", "²026-0001-A-01"])
def test_what_is_no_number_is_refused(heard: str) -> None:
    with pytest.raises(UserError) as refused:
        public_register.tidy_number(heard)
    assert refused.value.code == "register_number_malformed"


def test_each_question_is_written_down_with_its_answer(store: Store) -> None:
    number, _ = issued(store)
    store.apply(public_register.note_question, number)
    store.apply(public_register.note_question, "2026-0999-A-01", 2)
    asked = store.read(public_register.read_questions)
    assert [(each.number, each.version, each.answer) for each in asked] == [
        ("2026-0999-A-01", 2, Answer.UNKNOWN),
        (number, 1, Answer.GENUINE),
    ]
