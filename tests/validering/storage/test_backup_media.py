"""Backups on media that fill up, vanish or are locked: real ones where mounting is permitted."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backups import KEYS, add_text, back_up, digests, filled_store
from tests.opened import open_case
from validering.errors import UserError
from validering.evidence_storing import read_place
from validering.storage.backup import make_backup
from validering.storage.backup_places import KeepRule, find_generations
from validering.storage.checking import check_open
from validering.storage.restoring import rehearse
from validering.terms import Product

ROOM = 4 * 1024 * 1024


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with room for little more than one backup."""
    if sys.platform != "linux":
        pytest.skip("small file systems are mounted on Linux only")
    place = tmp_path / "minne"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


@pytest.mark.situation("full stick")
def test_a_stick_that_fills_up_keeps_its_backups_and_gets_its_room_back(
    small_stick: Path, tmp_path: Path
) -> None:
    store, cases = filled_store(tmp_path)
    place = store.read(read_place, cases[0])
    made = back_up(store, small_stick)
    before = digests(small_stick)
    store.contents.put(cases[0], place.key, os.urandom(ROOM))
    with pytest.raises(UserError) as trouble:
        make_backup(store.parts, small_stick, KeepRule())
    assert trouble.value.code == "backup_place_full"
    assert digests(small_stick) == before
    assert not rehearse(find_generations(made.folder)[0], KEYS).faults
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    store.close()


@pytest.mark.situation("full stick")
def test_a_stick_without_room_for_the_cases_themselves_is_told(small_stick: Path, tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    (small_stick / "film.bin").write_bytes(bytes(ROOM - 300_000))
    with pytest.raises(UserError) as trouble:
        make_backup(store.parts, small_stick, KeepRule())
    assert trouble.value.code == "backup_place_full"
    assert [path.name for path in small_stick.rglob("*") if path.is_file()] == ["film.bin"]
    store.close()


@pytest.mark.situation("removed stick")
def test_a_stick_pulled_out_in_the_middle_leaves_the_store_whole(small_stick: Path, tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path)
    told: list[int] = []

    def pull(step: int, steps: int) -> None:
        told.append(step)
        if len(told) == 2:
            subprocess.run(["umount", "-l", str(small_stick)], check=True, capture_output=True)

    try:
        made = make_backup(store.parts, small_stick, KeepRule(), progress=pull)
    except UserError as trouble:
        assert trouble.code in ("backup_place_gone", "backup_copy_differs")
    else:
        assert made.manifest.cases == 2
    assert list(small_stick.iterdir()) == []
    add_text(store, cases[0], "arbetet går vidare")
    assert check_open(store.parts).is_whole
    store.close()


@pytest.mark.situation("read-only stick")
def test_a_read_only_stick_is_told(small_stick: Path, tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    remount = ["mount", "-o", "remount,ro", str(small_stick)]
    if subprocess.run(remount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    with pytest.raises(UserError) as trouble:
        make_backup(store.parts, small_stick, KeepRule())
    assert trouble.value.code == "backup_place_read_only"
    store.close()


@pytest.mark.situation("read-only stick")
def test_a_read_only_backup_is_tried_where_it_lies(small_stick: Path, tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    back_up(store, small_stick)
    store.close()
    remount = ["mount", "-o", "remount,ro", str(small_stick)]
    if subprocess.run(remount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    found = rehearse(find_generations(small_stick)[0], KEYS)
    assert not found.faults and found.cases == 1
