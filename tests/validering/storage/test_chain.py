"""The chain over all changes: whole after any acts, and it tells what was changed behind its back."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from sqlalchemy import event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from tests.attacking import attack, open_raw
from tests.laws import costly
from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, START, new_store, open_again
from validering import audit, candidates, cases, drafts, experience, languages
from validering import settings as centre
from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.messages import message
from validering.storage import chain
from validering.storage.chain import ChainFault, Head, KeptHeads
from validering.storage.stores import Sources, Store, open_store
from validering.storage.tables.audit import AuditEntry
from validering.storage.triggers import wanted_triggers
from validering.terms import ExperienceKind, ProtectionLevel

ENTRIES = "SELECT count(*) FROM audit_entry WHERE table_name = :table AND kind = :kind"


def entries(store: Store, table: str, kind: str) -> int:
    wanted = {"table": table, "kind": kind}
    return int(store.look(lambda session: session.execute(text(ENTRIES), wanted).scalar_one()))


def faults(folder: Path, store: Store) -> list[ChainFault]:
    opened = open_again(store)
    found = list(opened.look(chain.verify))
    opened.close()
    return found


def said(fault: ChainFault, language: str = "sv") -> str:
    return message(language, fault.code, fault.facts)


def two_cases(tmp_path: Path) -> tuple[Store, UUID, UUID]:
    store = new_store(tmp_path)
    one, other = (open_portfolio_case(store, name) for name in ("Amina Yusuf", "Dawit Tesfaye"))
    store.apply(candidates.change_candidate, one, phone="040-1")
    store.apply(candidates.change_candidate, other, phone="040-2")
    return store, one, other


def bulk(session: Session, acting: Acting) -> Change:
    """A change of many rows at once, past the unit of work."""
    session.execute(text("UPDATE candidate SET contact_when = 'efter fem'"))
    return Change.of(None, "candidate")


def act(store: Store, case_id: UUID, which: str, said: str) -> None:
    """One act of a kind, which may be refused."""
    kinds = {
        "phone": lambda: store.apply(candidates.change_candidate, case_id, phone=said),
        "goal": lambda: store.apply(cases.change_case, case_id, goal_text=said),
        "work": lambda: store.apply(
            experience.add_experience, case_id, kind=ExperienceKind.EMPLOYED, title_own=said
        ),
        "language": lambda: store.apply(languages.add_language, case_id, "so"),
        "read": lambda: store.apply(audit.note_reading, case_id, said),
        "draft": lambda: store.apply(drafts.keep_draft, "a/b/c", said),
        "centre": lambda: store.apply(centre.change_centre, city=said),
        "protect": lambda: store.apply(
            candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING
        ),
        "bulk": lambda: store.apply(bulk),
    }
    with contextlib.suppress(UserError):
        kinds[which]()


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["phone", "goal", "work", "language", "read", "draft", "centre", "protect", "bulk"]),
        st.booleans(),
        st.text(min_size=0, max_size=12),
    ),
    max_size=12,
)


@costly(6, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS)
def test_after_any_acts_the_chain_is_whole_and_has_every_head_it_had(
    acts: list[tuple[str, bool, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = new_store(Path(folder))
        pair = [open_portfolio_case(store, name) for name in ("Amina Yusuf", "Dawit Tesfaye")]
        kept = [store.look(chain.all_heads)]
        for which, first, words in acts:
            act(store, pair[first], which, words)
            kept.append(store.look(chain.all_heads))
        store = open_again(store)
        assert store.look(chain.verify) == ()
        for heads in kept:
            read_back = KeptHeads.from_json(json.loads(json.dumps(heads.as_json())))
            assert store.look(chain.compare, read_back) == ()
        counts = [heads.store.count for heads in kept]
        assert counts == sorted(counts)
        assert not store.is_older_than_seen
        store.close()


def test_bulk_changes_and_raw_sql_are_recorded_row_by_row(tmp_path: Path) -> None:
    store, _, _ = two_cases(tmp_path)
    before = entries(store, "candidate", "update")
    store.apply(bulk)
    assert entries(store, "candidate", "update") == before + 2
    assert store.look(chain.verify) == ()
    store.close()


def test_a_change_outside_an_act_is_refused(tmp_path: Path) -> None:
    store, _, _ = two_cases(tmp_path)
    with pytest.raises(DatabaseError):
        store.look(lambda session: session.execute(text("UPDATE candidate SET phone = '1'")))
    store.close()


def test_another_program_with_the_key_is_refused(tmp_path: Path) -> None:
    store, _, _ = two_cases(tmp_path)
    store.close()
    connection = open_raw(store.folder)
    for statement in (
        "UPDATE candidate SET phone = '1'",
        "DELETE FROM candidate_language",
        "DELETE FROM audit_payload",
        "INSERT INTO case_number VALUES (2030, 'B', 1)",
    ):
        with pytest.raises(Exception, match="no such function"):
            connection.execute(statement)
    with pytest.raises(Exception, match="append-only"):
        connection.execute("DELETE FROM audit_entry")
    connection.close()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE audit_entry SET staff_name = 'Bo Ask' WHERE chain = ?", "chain_changed"),
        ("UPDATE audit_entry SET made_at = '2026-01-01T00:00:00.000+00:00' WHERE chain = ?", "chain_changed"),
        ("UPDATE audit_entry SET act = 'cases.open_case' WHERE chain = ? AND place = 2", "chain_changed"),
        ("UPDATE audit_entry SET sealed = zeroblob(32) WHERE chain = ? AND place = 2", "chain_changed"),
        ("UPDATE audit_entry SET digest = zeroblob(32) WHERE chain = ? AND place = 2", "chain_changed"),
        ("UPDATE audit_entry SET store_digest = zeroblob(32) WHERE chain = ?", "chain_store_changed"),
        ("DELETE FROM audit_entry WHERE chain = ? AND place = 2", "chain_gap"),
        (
            "UPDATE audit_payload SET content = replace(content, '040-1', '040-9')"
            " WHERE seq IN (SELECT seq FROM audit_entry WHERE chain = ?)",
            "chain_value_changed",
        ),
        (
            "UPDATE audit_payload SET content = 'x' WHERE seq IN"
            " (SELECT seq FROM audit_entry WHERE chain = ?)",
            "chain_value_changed",
        ),
        (
            "DELETE FROM audit_payload WHERE seq IN (SELECT seq FROM audit_entry WHERE chain = ?)",
            "chain_value_missing",
        ),
        (
            "UPDATE candidate SET phone = '999' WHERE id ="
            " (SELECT candidate_id FROM assessment_case WHERE id = ?)",
            "chain_row",
        ),
        (
            "DELETE FROM candidate_language WHERE candidate_id = (SELECT candidate_id FROM assessment_case"
            " WHERE id = ?)",
            "chain_row",
        ),
        (
            "INSERT INTO case_notice (id, case_id, kind, made_at) SELECT 'x', ?, 'duplicate', '2026'",
            "chain_row",
        ),
    ],
)
def test_what_is_changed_behind_its_back_is_found_and_the_case_named(
    tmp_path: Path, statement: str, code: str
) -> None:
    store, one, _ = two_cases(tmp_path)
    case_no = store.read(cases.read_case, one).case_no
    store.close()
    assert attack(store.folder, statement, [str(one)]) > 0
    found = faults(store.folder, store)
    assert code in {fault.code for fault in found}
    named = [fault for fault in found if not fault.code.startswith("chain_store_")]
    assert {fault.case_id for fault in named} <= {one}
    for fault in named:
        for language in ("sv", "en", "ar"):
            assert case_no in said(fault, language)
            assert "{" not in said(fault, language)


def test_a_whole_chain_cut_away_is_seen_by_that_of_the_store(tmp_path: Path) -> None:
    store, one, _ = two_cases(tmp_path)
    store.close()
    attack(store.folder, "DELETE FROM audit_entry WHERE chain = ?", [str(one)])
    found = faults(store.folder, store)
    assert "chain_store_gap" in {fault.code for fault in found}


def test_a_cut_tail_is_seen_only_against_a_head_kept_outside(tmp_path: Path) -> None:
    store, one, other = two_cases(tmp_path)
    kept = store.look(chain.all_heads)
    store.close()
    for table in ("audit_payload", "audit_entry"):
        attack(store.folder, f"DELETE FROM {table} WHERE seq >= (SELECT max(seq) - 1 FROM {table})")
    for name in ("head.json", "head.copy.json"):
        (store.folder / name).unlink()
    opened = open_again(store)
    found = opened.look(chain.compare, kept)
    assert {fault.code for fault in found} == {"chain_store_lost", "chain_lost"}
    assert {fault.case_id for fault in found} == {None, one, other}
    assert "2" in said(found[0])
    opened.close()


def test_a_chain_made_anew_from_some_point_does_not_have_the_kept_head(tmp_path: Path) -> None:
    store, one, _ = two_cases(tmp_path)
    store.close()
    shutil.copytree(store.folder, tmp_path / "other")
    store = open_again(store)
    store.apply(candidates.change_candidate, one, phone="1")
    kept = store.look(chain.all_heads)
    store.close()
    shutil.copy(tmp_path / "other" / "store.db", store.folder / "store.db")
    store = open_again(store)
    store.apply(candidates.change_candidate, one, phone="2")
    store.apply(candidates.change_candidate, one, phone="3")
    found = {fault.code for fault in store.look(chain.compare, kept)}
    assert found == {"chain_store_replaced", "chain_replaced"}
    assert not store.look(chain.contains, one, kept.cases[one])
    assert store.look(chain.contains, one, store.look(chain.case_head, one))
    assert store.look(chain.verify) == ()
    store.close()


def test_the_head_of_a_case_moves_with_what_is_done_to_it_alone(tmp_path: Path) -> None:
    store, one, other = two_cases(tmp_path)
    before = store.look(chain.case_head, one), store.look(chain.case_head, other)
    store.apply(candidates.change_candidate, one, phone="040-7")
    assert store.look(chain.case_head, one).count == before[0].count + 1
    assert store.look(chain.case_head, other) == before[1]
    assert store.look(chain.case_head, store.acting.new_id()) == Head()
    assert store.look(chain.verify_case, one) == ()
    store.close()


def test_an_act_that_is_refused_leaves_no_entry_and_no_gap(tmp_path: Path) -> None:
    store, one, _ = two_cases(tmp_path)

    def half(session: Session, acting: Acting) -> Change:
        cases.change_case(session, acting, one, goal_text="halv")
        session.flush()
        raise UserError("row_gone")

    before = store.look(chain.store_head)
    with pytest.raises(UserError):
        store.apply(half)
    assert store.look(chain.store_head) == before
    store.apply(cases.change_case, one, goal_text="hel")
    assert store.look(chain.verify) == ()
    store.close()


def test_the_order_never_depends_on_the_clock(tmp_path: Path) -> None:
    store, one, _ = two_cases(tmp_path)
    store.close()
    times = [START.replace(year=2031)]
    sources = Sources(lambda: times[-1], store.sources.new_id, store.sources.new_key, goes_back=True)
    store = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=sources)
    store.apply(candidates.change_candidate, one, phone="1")
    times.append(START.replace(year=2001))
    store.apply(candidates.change_candidate, one, phone="2")
    newest = store.read(audit.history, one)[-2:]
    assert [entry.made_at.year for entry in newest] == [2031, 2001]
    assert store.look(chain.verify) == ()
    store.close()


COLUMNS = [
    *(("audit_entry", column.name) for column in AuditEntry.__table__.columns),
    ("audit_payload", "content"),
]


def changed(value: object, at: int) -> object:
    """The same value but for one byte or letter."""
    if isinstance(value, bytes):
        flipped = bytearray(value)
        flipped[at % len(flipped)] ^= 1 << (at % 8)
        return bytes(flipped)
    if isinstance(value, int):
        return value + 100_000 + at
    if not isinstance(value, str) or not value:
        return "x"
    place = at % len(value)
    return value[:place] + ("y" if value[place] != "y" else "z") + value[place + 1 :]


def tampered(session: Session, table: str, column: str, seq: int, at: int) -> tuple[ChainFault, ...]:
    """What is found after one byte was changed with all triggers out of the way; nothing of it stays."""
    for name in wanted_triggers():
        session.execute(text(f'DROP TRIGGER "{name}"'))
    where = {"seq": seq}
    before = session.execute(text(f"SELECT {column} FROM {table} WHERE seq = :seq"), where).scalar_one()
    session.execute(
        text(f"UPDATE {table} SET {column} = :value WHERE seq = :seq"),
        {**where, "value": changed(before, at)},
    )
    return chain.verify(session)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, UUID, UUID]:
    return two_cases(tmp_path_factory.mktemp("written"))


def test_a_key_of_several_parts_that_lost_the_sign_between_them_is_found(
    written: tuple[Store, UUID, UUID],
) -> None:
    store, _, _ = written
    asked = text("SELECT seq, row_key FROM audit_entry WHERE table_name = 'case_number' LIMIT 1")
    seq, key = store.look(lambda session: session.execute(asked).one())
    assert store.look(tampered, "audit_entry", "row_key", seq, key.index("/")) != ()


@costly(25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.sampled_from(COLUMNS), row=st.integers(0, 10_000), at=st.integers(0, 10_000))
def test_any_changed_byte_of_the_record_is_found(
    written: tuple[Store, UUID, UUID], where: tuple[str, str], row: int, at: int
) -> None:
    store, _, _ = written
    count = store.look(chain.store_head).count
    found = store.look(tampered, *where, row % count + 1, at)
    assert found != ()
    for fault in found:
        assert said(fault)
    assert store.look(chain.store_head).count == count


def test_a_head_that_stands_is_found_without_reading_the_cases(tmp_path: Path) -> None:
    """A store is opened, and a document issued, as fast among many cases as among few."""
    store, _one, _other = two_cases(tmp_path)
    kept = store.look(chain.all_heads)
    asked: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(store._engine, "before_cursor_execute", listen)
    assert store.look(chain.compare, kept) == ()
    assert asked and not any("assessment_case" in statement for statement in asked)
    lost = KeptHeads(Head(kept.store.count + 5, "00"), {})
    assert [fault.code for fault in store.look(chain.compare, lost)] == ["chain_store_lost"]
    store.close()
