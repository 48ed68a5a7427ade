"""The head of the chain beside the store: an older store put back is noticed, and still opens."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store, open_again
from validering import audit, candidates
from validering.storage import chain
from validering.storage.chain import Head
from validering.storage.kept_head import FILES, WIDTH, HeadKeeper
from validering.storage.stores import Store, open_store

STORE_ID, KEY = UUID(int=7), bytes(32)


def killed(store: Store) -> None:
    """Let go of the file as a program does that dies: without writing anything more."""
    connection, store._connection = store._connection, None
    connection.close()


def test_the_newest_head_is_read_back_and_only_ours(tmp_path: Path) -> None:
    keeper = HeadKeeper(tmp_path, STORE_ID, KEY)
    assert keeper.read() is None
    for count in range(1, 6):
        keeper.keep(Head(count, f"{count:064x}"))
        assert keeper.read() == Head(count, f"{count:064x}")
    assert {path.stat().st_size for path in tmp_path.iterdir()} == {WIDTH}
    assert HeadKeeper(tmp_path, UUID(int=8), KEY).read() is None
    assert HeadKeeper(tmp_path, STORE_ID, bytes([1]) * 32).read() is None


def test_one_of_the_two_is_whole_whatever_happens_to_the_other(tmp_path: Path) -> None:
    keeper = HeadKeeper(tmp_path, STORE_ID, KEY)
    keeper.keep(Head(1, "aa"))
    keeper.keep(Head(2, "bb"))
    (tmp_path / FILES[1]).write_bytes(b"{" * 20)
    assert keeper.read() == Head(1, "aa")
    (tmp_path / FILES[0]).unlink()
    assert keeper.read() is None


def test_a_head_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    keeper = HeadKeeper(tmp_path / "gone", STORE_ID, KEY)
    keeper.keep(Head(1, "aa"))
    assert keeper.read() is None


def test_each_act_is_kept_even_if_the_program_dies(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    head = store.look(chain.store_head)
    kept = HeadKeeper(store.folder, store._unlocked.key_file.store_id, store._unlocked.subkey("kept head"))
    assert kept.read() == head
    killed(store)
    store = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert not store.is_older_than_seen
    assert store.read(audit.history, case_id)
    store.close()


def test_a_store_older_than_it_was_seen_is_told_of_and_opens(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.close()
    shutil.copy(store.folder / "store.db", tmp_path / "older.db")
    store = open_again(store)
    store.apply(candidates.change_candidate, case_id, phone="040-1")
    store.close()
    shutil.copy(tmp_path / "older.db", store.folder / "store.db")
    store = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert store.is_older_than_seen
    assert store.look(chain.verify) == ()
    store = open_again(store)
    assert not store.is_older_than_seen
    store.close()


@pytest.mark.parametrize("is_flipped", [False, True], ids=["whole log", "a flipped bit in the log"])
def test_a_log_that_lost_acts_after_a_crash_is_told_of(tmp_path: Path, is_flipped: bool) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    for number in range(5):
        store.apply(candidates.change_candidate, case_id, phone=f"040-{number}")
    # What lies on the disk at this moment is what a crash would leave.
    crashed = tmp_path / "crashed"
    shutil.copytree(store.folder, crashed)
    store.close()
    log = crashed / "store.db-wal"
    content = bytearray(log.read_bytes())
    if is_flipped:
        content[len(content) // 2] ^= 1
        log.write_bytes(content)
    store = open_store(crashed, SIGN_IN_NAME, PASSPHRASE)
    assert store.is_older_than_seen is is_flipped
    assert store.look(chain.verify) == ()
    store.close()
