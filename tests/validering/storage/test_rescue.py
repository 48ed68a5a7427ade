"""Whatever can be read of a damaged store comes into a new one, and what is lost is told."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from uuid import UUID

import pytest

from tests.backups import KEYS, case_numbers, digests, filled_store, flip
from tests.opened import open_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering.errors import UserError
from validering.storage.chain import verify
from validering.storage.checking import check_closed
from validering.storage.database import PAGE_SIZE, STORE_FILE
from validering.storage.page_rows import PlainPages, Tree, table_rows
from validering.storage.rescue import rescue
from validering.storage.row_salvage import Source
from validering.storage.stores import open_store
from validering.terms import Product

CASES = 6


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[UUID]]:
    store, cases = filled_store(tmp_path_factory.mktemp("rescued"), cases=CASES)
    store.close()
    return store.folder, cases


@pytest.fixture
def copy(closed: tuple[Path, list[UUID]], tmp_path: Path) -> Path:
    shutil.copytree(closed[0], tmp_path / "store")
    return tmp_path / "store"


def ruin(path: Path, page: int, source: random.Random) -> None:
    """Write rubbish over a page, as a dying disk does; pages count from 1."""
    content = bytearray(path.read_bytes())
    start = (page - 1) * PAGE_SIZE
    content[start + 16 : start + PAGE_SIZE] = source.randbytes(PAGE_SIZE - 16)
    path.write_bytes(content)


def source_of(folder: Path) -> Source:
    return Source.read(PlainPages(folder / STORE_FILE, KEYS(folder).subkey("database"), PAGE_SIZE))


def pages_of_table(folder: Path, table: str) -> set[int]:
    source, tree = source_of(folder), Tree()
    list(table_rows(source.pages, source.roots[table], tree))
    return tree.pages


def test_a_whole_store_comes_over_whole(copy: Path, tmp_path: Path) -> None:
    before = digests(copy)
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert digests(copy) == before
    assert rescued.is_complete and rescued.case_count == CASES and rescued.mended == 0
    assert check_closed(tmp_path / "ny", KEYS).is_whole
    store = open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE)
    assert store.look(verify) == ()
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    store.close()


@pytest.mark.parametrize("place", [3, 17, PAGE_SIZE - 1, 5 * PAGE_SIZE + 90, 40 * PAGE_SIZE + 4_030])
def test_a_single_turned_bit_is_put_right_for_certain(copy: Path, tmp_path: Path, place: int) -> None:
    whole = (copy / STORE_FILE).read_bytes()
    flip(copy / STORE_FILE, place, bit=place % 8)
    assert not check_closed(copy, KEYS).is_whole
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert rescued.is_complete and rescued.mended == 1
    assert check_closed(tmp_path / "ny", KEYS).is_whole
    assert (copy / STORE_FILE).read_bytes() != whole


def test_evidence_with_a_turned_bit_is_put_right(
    copy: Path, closed: tuple[Path, list[UUID]], tmp_path: Path
) -> None:
    path = copy / "evidence" / f"{closed[1][2]}.db"
    flip(path, path.stat().st_size - 14_000)
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert rescued.is_complete and rescued.mended == 1
    assert check_closed(tmp_path / "ny", KEYS).is_whole


def test_evidence_that_is_ruined_loses_only_what_stood_there(
    copy: Path, closed: tuple[Path, list[UUID]], tmp_path: Path
) -> None:
    path = copy / "evidence" / f"{closed[1][0]}.db"
    path.write_bytes(path.read_bytes()[:16] + bytes(path.stat().st_size - 16))
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert [(one.case_no, one.lost, one.of) for one in rescued.evidence] == [("2026-0001-A", 2, 2)]
    assert not rescued.lost_rows and rescued.case_count == CASES
    open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE).close()


def test_every_case_comes_over_where_the_description_of_the_tables_is_ruined(
    copy: Path, tmp_path: Path
) -> None:
    tree = Tree()
    list(table_rows(source_of(copy).pages, 1, tree))
    ruin(copy / STORE_FILE, max(tree.pages), random.Random(1))
    with pytest.raises(UserError):
        open_store(copy, SIGN_IN_NAME, PASSPHRASE)
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert rescued.case_count == CASES and not rescued.unnumbered
    store = open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE)
    assert len(case_numbers(store)) == CASES
    store.close()


def test_cases_are_found_though_their_table_has_lost_its_top(copy: Path, tmp_path: Path) -> None:
    source = source_of(copy)
    root = source.roots["audit_entry"]
    leaves = pages_of_table(copy, "audit_entry") - {root}
    assert leaves, "the table is too small to have a page above others"
    ruin(copy / STORE_FILE, root, random.Random(2))
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    entries = next(table for table in rescued.tables if table.table == "audit_entry")
    assert entries.read > 0 and entries.lost == 0
    store = open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE)
    assert store.look(verify) == ()
    store.close()


def test_lost_staff_do_not_take_the_cases_along_and_whoever_has_a_key_comes_in(
    copy: Path, tmp_path: Path
) -> None:
    for page in pages_of_table(copy, "staff_member"):
        ruin(copy / STORE_FILE, page, random.Random(page))
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert rescued.case_count == CASES and rescued.lost_rows
    store = open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE)
    assert len(case_numbers(store)) == CASES
    store.close()


def test_lost_settings_leave_a_store_that_opens(copy: Path, tmp_path: Path) -> None:
    for page in pages_of_table(copy, "setting"):
        ruin(copy / STORE_FILE, page, random.Random(page))
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert rescued.case_count == CASES
    store = open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE)
    from validering.settings import read_centre

    assert store.read(read_centre).letter == "A"
    store.close()


def test_a_cut_store_keeps_what_stood_before_the_cut(copy: Path, tmp_path: Path) -> None:
    path = copy / STORE_FILE
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])
    rescued = rescue(copy, KEYS, tmp_path / "ny")
    assert rescued.case_count > 0 and not rescued.is_complete
    open_store(tmp_path / "ny", SIGN_IN_NAME, PASSPHRASE).close()


def test_rubbish_all_over_is_told_and_leaves_no_store(copy: Path, tmp_path: Path) -> None:
    path = copy / STORE_FILE
    path.write_bytes(random.Random(3).randbytes(path.stat().st_size))
    with pytest.raises(UserError) as trouble:
        rescue(copy, KEYS, tmp_path / "ny")
    assert trouble.value.code == "rescue_nothing"
    assert not (tmp_path / "ny").exists() and not (tmp_path / "ny.rescuing").exists()


def test_a_rescue_does_not_write_over_anything(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "ny").mkdir()
    (tmp_path / "ny" / "brev.txt").write_text("hej")
    with pytest.raises(UserError) as trouble:
        rescue(copy, KEYS, tmp_path / "ny")
    assert trouble.value.code == "folder_not_empty"


def ruin_pages(copy: Path, tmp_path: Path, source: random.Random, times: int) -> None:
    whole = (copy / STORE_FILE).read_bytes()
    for number in range(times):
        ruin(copy / STORE_FILE, source.randint(1, len(whole) // PAGE_SIZE), source)
        target = tmp_path / f"ny-{number}"
        try:
            rescued = rescue(copy, KEYS, target)
        except UserError as trouble:
            assert trouble.code == "rescue_nothing"
        else:
            store = open_store(target, SIGN_IN_NAME, PASSPHRASE)
            assert len(case_numbers(store)) == rescued.case_count
            if rescued.is_complete:
                assert store.look(verify) == ()
            store.close()
            shutil.rmtree(target)
        (copy / STORE_FILE).write_bytes(whole)


def test_a_store_with_any_page_ruined_is_rescued_and_opens(copy: Path, tmp_path: Path) -> None:
    ruin_pages(copy, tmp_path, random.Random(9), times=3)


@pytest.mark.endurance
@pytest.mark.timeout(2400)
def test_hundreds_of_ruined_pages_one_at_a_time(copy: Path, tmp_path: Path) -> None:
    ruin_pages(copy, tmp_path, random.Random(10), times=300)
