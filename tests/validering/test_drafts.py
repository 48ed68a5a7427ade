"""Typed text that outlives the program."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from tests.stores import new_store, open_again
from validering.drafts import clear_draft, drafts_of, keep_draft


def test_a_draft_is_there_after_the_program_was_started_again(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(keep_draft, "mapping/1/done_sv", "Jag lagade mat för fyrtio")
    store.apply(keep_draft, "mapping/1/done_sv", "Jag lagade mat för fyrtio gäster")
    store.apply(keep_draft, "mapping/2/done_sv", "أطبخ")
    store = open_again(store)
    assert store.read(drafts_of, store.acting.staff_id) == {
        "mapping/1/done_sv": "Jag lagade mat för fyrtio gäster",
        "mapping/2/done_sv": "أطبخ",
    }
    store.close()


def test_a_saved_field_has_no_draft_any_more(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(keep_draft, "intake/1/name", "Am")
    store.apply(clear_draft, "intake/1/name")
    store.apply(clear_draft, "intake/1/name")
    assert store.read(drafts_of, store.acting.staff_id) == {}
    store.close()


def test_drafts_are_found_by_the_beginning_of_their_field_and_only_the_own(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(keep_draft, "intake/1/a_b", "ett")
    store.apply(keep_draft, "intake/1/axb", "två")
    assert store.read(drafts_of, store.acting.staff_id, "intake/1/a_") == {"intake/1/a_b": "ett"}
    with pytest.raises(RuntimeError, match="somebody else"):
        store.read(drafts_of, uuid4(), "intake")
    store.close()
