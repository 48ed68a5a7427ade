"""Bytes of evidence: durable before they are named, whole or not given out."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stores import START, known_sources
from validering.errors import UserError
from validering.storage.contents import CHUNK, PAGE_SIZE, Contents
from validering.storage.database import connect

CASE, OTHER = UUID(int=1), UUID(int=2)
KEY, OTHER_KEY = "11" * 32, "22" * 32
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def contents(tmp_path: Path) -> Contents:
    sources = known_sources()
    return Contents(tmp_path / "evidence", sources.now, sources.new_id)


def code(contents: Contents, case_id: UUID, key: str, content_id: UUID) -> str:
    with pytest.raises(UserError) as trouble:
        contents.get(case_id, key, content_id)
    return trouble.value.code


@FEW
@given(sizes=st.lists(st.integers(0, CHUNK + 5), max_size=4), whole=st.booleans())
def test_what_was_put_comes_back(contents: Contents, sizes: list[int], whole: bool) -> None:
    parts = [bytes([number % 251]) * size for number, size in enumerate(sizes, 7)]
    data = b"".join(parts)
    stored = contents.put(CASE, KEY, data if whole else iter(parts))
    assert (stored.size, stored.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert contents.get(CASE, KEY, stored.content_id) == data


def test_each_case_has_its_own_file_and_key(contents: Contents, tmp_path: Path) -> None:
    one = contents.put(CASE, KEY, b"Planterat namn" * 100)
    contents.put(OTHER, OTHER_KEY, b"annat")
    assert contents.case_ids() == {CASE, OTHER}
    files = sorted((tmp_path / "evidence").iterdir())
    assert [path.name for path in files] == [f"{CASE}.db", f"{OTHER}.db"]
    assert b"Planterat" not in files[0].read_bytes()
    assert code(contents, CASE, OTHER_KEY, one.content_id) == "content_damaged"
    assert code(contents, OTHER, OTHER_KEY, one.content_id) == "content_missing"


def test_a_removed_case_leaves_nothing(contents: Contents, tmp_path: Path) -> None:
    stored = contents.put(CASE, KEY, b"bild")
    contents.remove_case(CASE)
    contents.remove_case(CASE)
    assert list((tmp_path / "evidence").iterdir()) == []
    assert code(contents, CASE, KEY, stored.content_id) == "content_missing"


def test_a_source_that_fails_half_way_leaves_nothing(contents: Contents) -> None:
    def source() -> Iterator[bytes]:
        yield b"x" * CHUNK * 2
        raise OSError("the stick was taken out")

    with pytest.raises(OSError, match="stick"):
        contents.put(CASE, KEY, source())
    assert contents.sweep(CASE, KEY, set(), START) == 0


@pytest.mark.parametrize("place", [20, PAGE_SIZE * 2 + 50, PAGE_SIZE * 4 + 1000])
def test_a_flipped_bit_is_never_given_out_as_evidence(contents: Contents, tmp_path: Path, place: int) -> None:
    stored = contents.put(CASE, KEY, b"b" * PAGE_SIZE * 6)
    path = tmp_path / "evidence" / f"{CASE}.db"
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)
    try:
        assert contents.get(CASE, KEY, stored.content_id) == b"b" * PAGE_SIZE * 6
    except UserError as trouble:
        assert trouble.code == "content_damaged"
    else:
        pytest.fail("a damaged page was read without notice")


def test_bytes_that_no_longer_have_their_hash_are_refused(contents: Contents, tmp_path: Path) -> None:
    stored = contents.put(CASE, KEY, b"bild")
    connection = connect(tmp_path / "evidence" / f"{CASE}.db", bytes.fromhex(KEY), page_size=PAGE_SIZE)
    connection.execute("UPDATE chunk SET bytes = ?", (b"bilf",))
    connection.close()
    assert code(contents, CASE, KEY, stored.content_id) == "content_damaged"


def test_a_sweep_takes_only_what_no_row_names_since_the_program_began(contents: Contents) -> None:
    old, named, unnamed = (contents.put(CASE, KEY, data) for data in (b"old", b"named", b"unnamed"))
    since = START.replace(second=2)
    assert contents.sweep(CASE, KEY, {named.content_id}, since) == 1
    assert contents.get(CASE, KEY, old.content_id) == b"old"
    assert contents.get(CASE, KEY, named.content_id) == b"named"
    assert code(contents, CASE, KEY, unnamed.content_id) == "content_missing"
    assert contents.sweep(OTHER, OTHER_KEY, set(), since) == 0


def test_pieces_put_from_several_threads_are_all_there(contents: Contents) -> None:
    stored: list[tuple[UUID, bytes]] = []

    def put(number: int) -> None:
        data = bytes([number]) * 300_000
        stored.append((contents.put(CASE, KEY, data).content_id, data))

    threads = [threading.Thread(target=put, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(stored) == 6
    assert all(contents.get(CASE, KEY, content_id) == data for content_id, data in stored)
