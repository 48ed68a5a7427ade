"""The seal of each page tells whether it is as it was written, and which single bit was turned."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.backups import flip
from validering.storage.database import connect
from validering.storage.mending import copy_mended
from validering.storage.page_seals import Seals, look_at_pages, mended_salt, read_at, read_beside

KEY = bytes(range(32))


@pytest.fixture(params=[4096, 16_384])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, int]:
    """An encrypted file of several pages, and the size of a page."""
    size = int(request.param)
    path = tmp_path / "file.db"
    connection = connect(path, KEY, create=True, page_size=size)
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [("x" * 900,)] * (size // 150))
    connection.close()
    return path, size


def test_every_page_of_a_whole_file_holds(file: tuple[Path, int]) -> None:
    path, size = file
    found = look_at_pages(path, KEY, size)
    assert found.is_whole and found.pages == path.stat().st_size // size > 3
    assert look_at_pages(path, bytes(32), size).damaged == tuple(range(1, found.pages + 1))


def test_a_turned_bit_is_found_on_its_page(file: tuple[Path, int]) -> None:
    turn_bits(*file, times=3)


@pytest.mark.endurance
def test_a_hundred_turned_bits_are_found_each_on_its_page(file: tuple[Path, int]) -> None:
    turn_bits(*file, times=100)


def turn_bits(path: Path, size: int, *, times: int) -> None:
    source = random.Random(1)
    for _ in range(times):
        place = source.randrange(16, path.stat().st_size)
        flip(path, place, bit=source.randrange(8))
        assert look_at_pages(path, KEY, size).damaged == (place // size + 1,)
        _turn_back(path, size)


def _turn_back(path: Path, size: int) -> None:
    """Mend the one page that is damaged, as a rescue does."""
    whole = path.with_name("whole.db")
    assert copy_mended(path, whole, KEY, size).is_whole
    whole.replace(path)
    assert look_at_pages(path, KEY, size).is_whole


def test_two_turned_bits_on_a_page_are_not_guessed_at(file: tuple[Path, int], tmp_path: Path) -> None:
    path, size = file
    flip(path, size + 100)
    flip(path, size + 900)
    found = copy_mended(path, tmp_path / "copy.db", KEY, size)
    assert (found.mended, found.damaged) == (0, 1)


def test_a_lost_sector_is_not_searched_for_a_turned_bit(file: tuple[Path, int], tmp_path: Path) -> None:
    path, size = file
    whole = path.read_bytes()
    path.write_bytes(whole[: size + 512] + bytes(512) + whole[size + 1024 :])
    seals = Seals(KEY, whole[:16], size)
    assert seals.mended(2, read_at(path, size, size)) is None
    found = copy_mended(path, tmp_path / "copy.db", KEY, size)
    assert (found.mended, found.damaged) == (0, 1)


def test_the_salt_is_put_right_too(file: tuple[Path, int], tmp_path: Path) -> None:
    path, size = file
    whole = path.read_bytes()
    flip(path, 7, bit=3)
    assert not look_at_pages(path, KEY, size).is_whole
    assert mended_salt(KEY, read_at(path, 0, size)) == whole[:16]
    assert copy_mended(path, tmp_path / "copy.db", KEY, size).mended == 1
    assert (tmp_path / "copy.db").read_bytes() == whole


def test_a_cut_file_is_told(file: tuple[Path, int]) -> None:
    path, size = file
    path.write_bytes(path.read_bytes()[:-100])
    found = look_at_pages(path, KEY, size)
    assert found.is_cut and not found.is_whole


def test_a_page_of_another_place_does_not_hold(file: tuple[Path, int]) -> None:
    path, size = file
    seals = Seals(KEY, read_at(path, 0, 16), size)
    second, third = read_at(path, size, size), read_at(path, 2 * size, size)
    assert seals.holds(2, second) and seals.holds(3, third)
    assert not seals.holds(3, second)


def test_reading_beside_an_open_database_keeps_its_lock(tmp_path: Path) -> None:
    path = tmp_path / "file.db"
    connection = connect(path, KEY, create=True)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    connection.execute("CREATE TABLE t (a)")
    connection.execute("INSERT INTO t VALUES (1)")
    assert len(read_beside(path, 0, 16)) == 16
    assert look_at_pages(path, KEY, 4096, read=read_beside).is_whole
    other = connect(path, KEY)
    with pytest.raises(Exception, match="locked"):
        other.execute("INSERT INTO t VALUES (2)")
    other.close()
    connection.close()
