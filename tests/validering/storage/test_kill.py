"""A killed program loses nothing that it had said was saved."""

from __future__ import annotations

import random
import time
from pathlib import Path
from uuid import UUID

import pytest

from tests.dying import begun
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from validering import cases, drafts
from validering.storage.database import connect
from validering.storage.leftovers import named_contents
from validering.storage.stores import Store, open_store
from validering.storage.tables.cases import Case
from validering.terms import Product

REOPENED_WITHIN = 2.0


def write_until_killed(folder: Path, case_id: UUID, lines: int) -> list[str]:
    """The lines that a writing program had acknowledged when it was killed, all of them."""
    with begun("tests.validering.storage.writing_process", folder, case_id) as writer:
        said = [writer.line() for _ in range(lines)]
        writer.kill()
        # What still stood in the pipe was acknowledged too.
        said += writer.rest()
    return said


def case_in(store: Store) -> UUID:
    change = store.apply(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={"given_names": "Amal", "family_names": "Sayegh"},
    )
    assert change.case_id is not None
    return change.case_id


def check_after_kill(folder: Path, said: list[str]) -> None:
    began = time.perf_counter()
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
    assert time.perf_counter() - began < REOPENED_WITHIN
    kept = store.read(drafts.drafts_of, store.acting.staff_id)
    fields = [line.split()[1] for line in said if line.startswith("draft")]
    assert fields
    assert [field for field in fields if field not in kept] == []
    assert all(text == f"text {field.rpartition('/')[2]}" for field, text in kept.items())
    assert store.look(lambda session: session.connection().exec_driver_sql("PRAGMA quick_check").all()) == [
        ("ok",)
    ]
    store.close()


def kill_often(tmp_path: Path, times: int) -> None:
    store = new_store(tmp_path)
    case_id = case_in(store)
    store.close()
    source = random.Random(20)
    for _ in range(times):
        check_after_kill(
            store.folder, write_until_killed(store.folder, case_id, lines=source.randint(3, 150))
        )


def test_everything_that_was_acknowledged_is_there_after_a_kill(tmp_path: Path) -> None:
    kill_often(tmp_path, times=4)


@pytest.mark.endurance
@pytest.mark.timeout(1800)
def test_everything_that_was_acknowledged_is_there_after_two_hundred_kills(tmp_path: Path) -> None:
    kill_often(tmp_path, times=200)


def test_evidence_that_a_dying_program_had_not_named_is_cleared_away(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = case_in(store)
    key = store.look(lambda session: session.get_one(Case, case_id).evidence_key)
    earlier = store.contents.put(case_id, key, b"before the program that dies")
    store.close()
    said = write_until_killed(store.folder, case_id, lines=30)
    assert any(line.startswith("content") for line in said)
    again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert again.look(named_contents) == {}
    assert again.contents.get(case_id, key, earlier.content_id) == b"before the program that dies"
    database = connect(store.folder / "evidence" / f"{case_id}.db", bytes.fromhex(key), page_size=16_384)
    assert database.execute("SELECT count(*) FROM content").fetchone() == (1,)
    database.close()
    again.close()
