"""Which changes the database records, compared with the tables there are."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Table, text
from sqlalchemy.orm import Session

from tests.assessing import Assessed, open_assessed_case, sign_all
from tests.stores import new_store
from validering import candidates, languages
from validering.acting import Acting
from validering.changes import Change
from validering.storage import chain
from validering.storage.audit_triggers import (
    BESIDE,
    audit_triggers,
    is_copied,
    recorded_columns,
    recorded_tables,
)
from validering.storage.stores import Store
from validering.storage.tables import Base
from validering.storage.tables.cases import Case

NO_RECORD = {
    *("draft", "working_mark", "thumbnail", "audit_entry", "audit_payload"),
    *("case_summary", "kept_version", "note_place"),
    # How it was at the centre is told without a name, and a record of who wrote when would give one.
    "satisfaction_answer",
}
OF_A_CASE = {
    "judgement",
    "moderation",
    "objection_answer",
    "evidence_link",
    "informal_meeting",
    "hand_over",
    "document_event",
    "plan_item",
    "experience",
    "candidate",
    "consent",
    "assessment_case",
}


@pytest.fixture(scope="module")
def assessed(tmp_path_factory: pytest.TempPathFactory) -> Assessed:
    case = open_assessed_case(new_store(tmp_path_factory.mktemp("recorded")))
    sign_all(case)
    return case


def chains_of(store: Store, table: str) -> set[str]:
    statement = text("SELECT DISTINCT chain FROM audit_entry WHERE table_name = :table")
    return set(store.look(lambda session: session.execute(statement, {"table": table}).scalars().all()))


def test_every_table_is_recorded_but_what_is_typed_marked_or_derived() -> None:
    recorded = {table.name for table in recorded_tables()}
    assert {table.name for table in Base.metadata.sorted_tables} - recorded == NO_RECORD


@pytest.mark.parametrize("table", recorded_tables(), ids=lambda table: table.name)
def test_every_column_of_a_recorded_table_stands_in_its_triggers(table: Table) -> None:
    triggers = audit_triggers()
    for act in ("insert", "update", "delete"):
        statement = triggers[f"audit_{table.name}_{act}"]
        assert f"AFTER {act.upper()}" in statement
        for column in table.columns:
            assert (f"SELECT '{column.name}' AS c" in statement) == (column.name not in BESIDE)
            if not is_copied(column):
                assert f", NEW.{column.name} AS a" not in statement
                assert f", OLD.{column.name} AS b" not in statement


@pytest.mark.parametrize("table", recorded_tables(), ids=lambda table: table.name)
def test_what_belongs_to_a_case_is_recorded_in_its_chain(table: Table) -> None:
    statement = audit_triggers()[f"audit_{table.name}_update"]
    if table.name in OF_A_CASE:
        assert "case_id" in statement or "assessment_case" in statement or table.name == "assessment_case"
        assert "SELECT coalesce(NULL," not in statement


def test_an_assessed_case_is_recorded_in_its_own_chain(assessed: Assessed) -> None:
    case = {str(assessed.case_id)}
    for table in ("judgement", "case_session", "case_profile", "impartiality_declaration", "assessment_case"):
        assert chains_of(assessed.store, table) == case, table
    assert chains_of(assessed.store, "working_mark") == set()
    assert assessed.store.look(chain.verify) == ()


def test_a_person_with_two_cases_is_recorded_in_both(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    first = open_assessed_case(store).case_id
    second = store.apply(another_case, first).new_id
    assert second is not None
    before = [store.look(chain.case_head, one).count for one in (first, second)]
    store.apply(candidates.change_candidate, first, phone="040-1")
    store.apply(languages.add_language, second, "so")
    after = [store.look(chain.case_head, one).count for one in (first, second)]
    assert [count - old for count, old in zip(after, before, strict=True)] == [2, 2]
    assert store.look(chain.verify) == ()
    store.close()


def another_case(session: Session, acting: Acting, case_id: UUID) -> Change:
    """A second case of the same person, as a later order opens one."""
    old = session.get_one(Case, case_id)
    new = Case(
        id=acting.new_id(),
        case_no="2026-0099-A",
        candidate_id=old.candidate_id,
        products=[],
        opened_on=old.opened_on,
        evidence_key=acting.new_key(),
        created_at=acting.now(),
        changed_at=acting.now(),
    )
    session.add(new)
    return Change.of(new.id, "case", new_id=new.id)


def test_keys_are_never_copied_into_the_record(assessed: Assessed) -> None:
    def found(session: Session) -> tuple[str, int]:
        key = session.get_one(Case, assessed.case_id).evidence_key
        count = text("SELECT count(*) FROM audit_payload WHERE instr(content, :key)")
        return key, session.execute(count, {"key": key}).scalar_one()

    key, count = assessed.store.look(found)
    assert len(key) == 64
    assert count == 0


def test_our_own_bookkeeping_makes_no_entry(assessed: Assessed) -> None:
    store = assessed.store
    before = store.look(chain.case_head, assessed.case_id).count
    store.apply(candidates.change_candidate, assessed.case_id, phone="040-77")
    assert store.look(chain.case_head, assessed.case_id).count == before + 1
    assert BESIDE.isdisjoint(column.name for table in recorded_tables() for column in recorded_columns(table))
