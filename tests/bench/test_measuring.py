"""The large store is one that the program itself could have made, and the slow disk is a disk."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from tests.bench.filling import JUDGEMENTS, PIECES, fill, key
from tests.bench.slow_disk import slow_disk
from tests.bench.two_files import plain_twin
from tests.opened import open_portfolio_case
from tests.stores import new_store, open_again
from validering import candidates
from validering.case_list import CaseFilter, count_cases, read_case_list, read_case_page
from validering.evidence_reading import read_evidence
from validering.fact_counts import read_facts
from validering.judgements import read_judgements
from validering.note_search import search_notes
from validering.states import current_step

CASES = 40


def test_a_filled_store_is_whole_and_goes_on_being_kept(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    fill(store._connection, store.acting, CASES)
    assert store.look(lambda session: session.execute(text("PRAGMA foreign_key_check")).all()) == []
    assert store.read(count_cases) == CASES
    for row in store.read(read_case_list):
        step = current_step(store.read(read_facts, row.case_id))
        assert (row.step, row.missing) == ((step.id, step.missing) if step else (None, ()))
    case_id, profile_id = UUID(key(2, 7)), UUID(key(8, 7))
    assert sum(map(len, store.read(read_judgements, profile_id).values())) == JUDGEMENTS
    entries = store.read(read_evidence, case_id)
    assert len(entries) == JUDGEMENTS * PIECES
    assert all(len(entry.links) == 1 for entry in entries)
    assert len(store.read(search_notes, "buljong")) == 20
    store.apply(candidates.change_candidate, case_id, given_names="Qvirina")
    assert store.read(count_cases, CaseFilter(query="qvirin")) == 1
    open_again(store).close()


def test_the_plain_twin_holds_the_same_and_can_be_written_to(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Åsa Öberg")
    twin = plain_twin(store, tmp_path / "plain")
    assert (tmp_path / "plain" / "store.db").read_bytes().startswith(b"SQLite format 3")
    assert twin.read(read_case_page) == store.read(read_case_page)
    twin.apply(candidates.change_candidate, case_id, given_names="Bo")
    assert [twin.read(count_cases, CaseFilter(query=query)) for query in ("bo", "asa")] == [1, 0]
    twin.close()
    store.close()


def test_an_act_is_one_sync(tmp_path: Path) -> None:
    with slow_disk(0) as disk:
        if disk is None:
            pytest.skip("this build of SQLite cannot be slowed")
        store = new_store(tmp_path)
        case_id = open_portfolio_case(store, "Amina Yusuf")
        for number in range(3):
            before = disk.syncs
            store.apply(candidates.change_candidate, case_id, contact_when=f"kl {number}")
            assert disk.syncs - before == 1
        store.close()
    before = disk.syncs
    open_again(store).close()
    assert disk.syncs == before, "the usual disk is back"
