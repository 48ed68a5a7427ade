"""What the database itself never lets be changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from tests.stores import new_store
from validering.storage.triggers import append_only_tables, wanted_triggers


def test_what_is_signed_or_issued_is_append_only() -> None:
    must = {
        "judgement",
        "module_result",
        "profile_result",
        "moderation",
        "objection",
        "objection_answer",
        "issued_document",
        "document_event",
        "hand_over",
        "profile_version",
        "audit_entry",
        "audit_payload",
        "case_halt_event",
        "impartiality_declaration",
    }
    assert must <= set(append_only_tables())
    assert not {"working_mark", "draft", "candidate", "case_session"} & set(append_only_tables())


def present_triggers(session: Session) -> dict[str, str]:
    rows = session.connection().exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {name: sql for name, sql in rows}  # noqa: C416


def test_a_store_has_the_triggers_that_the_models_ask_for(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    assert store.look(present_triggers) == wanted_triggers()
    store.close()


@pytest.mark.parametrize("table", append_only_tables())
def test_each_append_only_table_refuses_change_and_removal(table: str) -> None:
    triggers = wanted_triggers()
    for act in ("update", "delete"):
        assert f"BEFORE {act.upper()} ON {table} " in triggers[f"append_only_{table}_{act}"]
