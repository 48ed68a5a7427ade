"""A check finds every turned bit and every missing piece, and says which cases it concerns."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.backups import KEYS, add_text, back_up, digests, filled_store, flip, stick
from tests.opened import open_case
from tests.stores import open_again
from validering import evidence
from validering.errors import UserError
from validering.storage.backup_places import find_generations
from validering.storage.checking import CheckReport, check_closed, check_open
from validering.storage.database import STORE_FILE, connect
from validering.storage.restoring import rehearse
from validering.storage.stores import Store
from validering.terms import Product


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[UUID], Path]:
    """A store with two cases, closed, and a folder with one backup of it."""
    folder = tmp_path_factory.mktemp("checked")
    store, cases = filled_store(folder)
    back_up(store, stick(folder))
    store.close()
    return store.folder, cases, stick(folder)


@pytest.fixture
def copy(closed: tuple[Path, list[UUID], Path], tmp_path: Path) -> Path:
    shutil.copytree(closed[0], tmp_path / "store")
    return tmp_path / "store"


def codes(report: CheckReport) -> set[str]:
    return {finding.code for finding in report.findings if finding.is_fault}


def words(report: CheckReport) -> str:
    return "\n".join(finding.shown("sv")[0] for finding in report.findings)


def test_a_whole_store_and_its_backups_are_found_whole(
    closed: tuple[Path, list[UUID], Path],
) -> None:
    folder, _cases, place = closed
    before = digests(folder), digests(place)
    report = check_closed(folder, KEYS, place)
    assert report.findings == () and report.is_whole
    assert (report.cases, report.pieces, report.backups) == (2, 4, 1)
    assert (digests(folder), digests(place)) == before


def test_an_open_store_is_checked_while_it_is_worked_with(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    back_up(store, stick(tmp_path))
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    report = check_open(store.parts, stick(tmp_path))
    assert report.findings == () and report.cases == 3
    assert not [path for path in store.folder.iterdir() if "checking" in path.name]
    open_again(store).close()


def test_a_store_in_use_is_not_checked_from_outside(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=0)
    with pytest.raises(UserError) as trouble:
        check_closed(store.folder, KEYS)
    assert trouble.value.code == "store_in_use"
    store.close()


def places_to_flip(folder: Path, source: random.Random, share: int) -> Iterator[tuple[Path, int, int]]:
    """Every byte of files up to twice ``share``, some ``share`` of larger ones, each with one of its bits."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            size = path.stat().st_size
            step = max(1, size // share)
            for place in range(source.randrange(step), size, step):
                yield path.relative_to(folder), place, source.randrange(8)


def find_flips(folder: Path, source: random.Random, share: int) -> None:
    """Turn bits of a store one at a time; each must be found."""
    missed = []
    for name, place, bit in places_to_flip(folder, source, share):
        flip(folder / name, place, bit)
        try:
            if check_closed(folder, KEYS).is_whole:
                missed.append((name, place, bit))
        except UserError as trouble:
            assert trouble.code in ("keys_damaged", "keys_tampered", "wrong_passphrase")
        flip(folder / name, place, bit)
    assert missed == []
    assert check_closed(folder, KEYS).is_whole


def find_flips_in_backup(place: Path, source: random.Random, share: int) -> None:
    """The same for a backup; one whose list is damaged is no backup any more."""
    generation = find_generations(place)[0]
    missed = []
    for name, at, bit in places_to_flip(place, source, share):
        flip(place / name, at, bit)
        try:
            found = find_generations(place)[0]
            if not rehearse(found, KEYS).faults:
                missed.append((name, at, bit))
        except UserError as trouble:
            assert trouble.code in ("backup_not_found", "keys_damaged")
        flip(place / name, at, bit)
    assert missed == []
    assert not rehearse(generation, KEYS).faults


def test_single_turned_bits_of_a_store_are_found(copy: Path) -> None:
    find_flips(copy, random.Random(4), share=6)


def test_single_turned_bits_of_a_backup_are_found(
    closed: tuple[Path, list[UUID], Path], tmp_path: Path
) -> None:
    shutil.copytree(closed[2], tmp_path / "minne")
    find_flips_in_backup(tmp_path / "minne", random.Random(5), share=6)


@pytest.mark.endurance
def test_every_byte_of_small_files_of_a_store_and_thousands_of_large_ones(copy: Path) -> None:
    find_flips(copy, random.Random(6), share=700)


@pytest.mark.endurance
def test_every_byte_of_small_files_of_a_backup_and_thousands_of_large_ones(
    closed: tuple[Path, list[UUID], Path], tmp_path: Path
) -> None:
    shutil.copytree(closed[2], tmp_path / "minne")
    find_flips_in_backup(tmp_path / "minne", random.Random(7), share=700)


def test_damaged_evidence_is_told_by_case(copy: Path, closed: tuple[Path, list[UUID], Path]) -> None:
    path = copy / "evidence" / f"{closed[1][1]}.db"
    flip(path, path.stat().st_size - 3_000)
    report = check_closed(copy, KEYS)
    assert codes(report) == {"check_evidence_damaged"}
    assert "2026-0002-A" in words(report) and "2026-0001-A" not in words(report)
    assert path.name in words(report)


def test_evidence_that_is_gone_or_nobodys_is_told(copy: Path, closed: tuple[Path, list[UUID], Path]) -> None:
    path = copy / "evidence" / f"{closed[1][0]}.db"
    path.rename(path.with_name("00000000-0000-4000-8000-000000000000.db"))
    report = check_closed(copy, KEYS)
    assert codes(report) == {"check_evidence_gone"}
    assert "2026-0001-A" in words(report)
    assert "00000000-0000-4000-8000-000000000000.db" in words(report)


def raw(store: Store, case_id: UUID) -> tuple[Path, str]:
    key = store.look(
        lambda session: (
            session.connection()
            .exec_driver_sql("SELECT evidence_key FROM assessment_case WHERE id = ?", (str(case_id),))
            .scalar_one()
        )
    )
    return store.folder / "evidence" / f"{case_id}.db", str(key)


def test_a_missing_piece_and_other_bytes_are_told(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path)
    files = [raw(store, case_id) for case_id in cases]
    store.close()
    for (path, key), act in zip(files, ("DELETE FROM chunk", "UPDATE content SET sha256 = 'x'"), strict=True):
        database = connect(path, bytes.fromhex(key), page_size=16_384)
        database.execute(f"{act} WHERE rowid = 1")
        database.close()
    report = check_closed(store.folder, KEYS)
    assert codes(report) == {"check_evidence_damaged"}
    assert "2026-0001-A" in words(report) and "2026-0002-A" in words(report)
    assert "1 av 2" in words(report)


def test_a_piece_that_nothing_names_is_a_note_and_no_fault(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path, cases=1)
    path, key = raw(store, cases[0])
    store.contents.put(cases[0], key, b"nobody names this")
    report = check_open(store.parts)
    assert report.is_whole
    assert [finding.code for finding in report.findings] == ["check_evidence_left_over"]
    store.close()
    assert path.exists()


def test_removed_evidence_leaves_nothing_to_find(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path, cases=1)
    piece = add_text(store, cases[0], "tas bort strax")
    store.apply(evidence.remove_evidence, piece, "fel fil")
    report = check_open(store.parts)
    assert report.is_whole
    store.close()


def test_changed_rows_are_told_by_case(copy: Path) -> None:
    unlocked = KEYS(copy)
    database = connect(copy / STORE_FILE, unlocked.subkey("database"))
    triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        database.execute(f'DROP TRIGGER "{name}"')
    database.execute("UPDATE assessment_case SET goal_text = 'x' WHERE case_no = '2026-0002-A'")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    database.close()
    report = check_closed(copy, KEYS)
    assert "check_triggers" in codes(report)
    assert "2026-0002-A" in words(report) and "2026-0001-A" not in words(report)


def test_an_older_store_put_back_is_told_by_its_backup(
    closed: tuple[Path, list[UUID], Path], tmp_path: Path
) -> None:
    store, _cases = filled_store(tmp_path)
    store.close()
    shutil.copytree(store.folder, tmp_path / "older")
    store = open_again(store)
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    back_up(store, stick(tmp_path))
    store.close()
    assert check_closed(store.folder, KEYS, stick(tmp_path)).is_whole
    assert check_closed(tmp_path / "older", KEYS).is_whole
    report = check_closed(tmp_path / "older", KEYS, stick(tmp_path))
    assert not report.is_whole and codes(report)


def test_a_key_file_that_is_gone_is_told_and_the_other_one_opens(copy: Path) -> None:
    (copy / "keys.json").unlink()
    report = check_closed(copy, KEYS)
    assert codes(report) == {"check_keys_copy"}
    assert not (copy / "keys.json").exists()


def test_a_cut_store_is_told(copy: Path) -> None:
    path = copy / STORE_FILE
    path.write_bytes(path.read_bytes()[:-5_000])
    report = check_closed(copy, KEYS)
    assert "store_truncated" in codes(report)


def test_a_damaged_backup_of_a_whole_store_is_told(
    closed: tuple[Path, list[UUID], Path], copy: Path, tmp_path: Path
) -> None:
    shutil.copytree(closed[2], tmp_path / "minne")
    generation = find_generations(tmp_path / "minne")[0]
    one = next(one for one in generation.manifest.evidence if one.case_id == closed[1][0])
    flip(generation.evidence_file(one), 40_000)
    report = check_closed(copy, KEYS, tmp_path / "minne")
    assert codes(report) == {"check_backup"}
    assert "2026-0001-A" in words(report) and generation.name in words(report)
