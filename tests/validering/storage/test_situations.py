"""What happens to the disk and the folder while a store is made, opened and worked in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store, open_again
from validering import drafts
from validering.errors import UserError
from validering.messages import message
from validering.storage.stores import Store, open_store
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import Draft

ROOT = Path(__file__).parents[3]
ROOM = 6 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes, where the system lets one be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    if not shutil.which("mount"):
        pytest.skip("there is no mount here")
    wanted = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    made = subprocess.run(wanted, capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"mounting is not permitted here: {made.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Path]:
    """A folder that everybody may enter, as those of tests are closed to others."""
    if sys.platform == "win32":
        pytest.skip("rights to files are set in another way on Windows")
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700)
    shutil.rmtree(folder)


def key_of(store: Store, case_id: UUID) -> str:
    return store.look(lambda session: session.get_one(Case, case_id).evidence_key)


def kept(store: Store) -> dict[str, str]:
    rows = store.look(lambda session: [(row.field, row.text) for row in session.query(Draft)])
    return dict(rows)


def write_until(store: Store, code: str, size: int = 100_000) -> dict[str, str]:
    """What was acknowledged before an act was refused with ``code``."""
    saved: dict[str, str] = {}
    for number in range(10_000):
        field, text = f"a/b/{number}", f"{number} ".ljust(size, "x")
        try:
            store.apply(drafts.keep_draft, field, text)
        except UserError as trouble:
            assert trouble.code == code
            assert_told(trouble)
            return saved
        saved[field] = text
    raise AssertionError(f"never {code}")


def assert_told(trouble: UserError) -> None:
    """It is said in every language, without a hole in it."""
    for language in ("sv", "en", "ar"):
        text = message(language, trouble.code, trouble.facts)
        assert trouble.code not in text
        assert "{" not in text


@pytest.mark.situation("full disk: a small disk")
def test_a_full_disk_loses_nothing_and_room_lets_work_go_on(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * (ROOM // 3))
    store = new_store(small_disk)
    case_id = open_portfolio_case(store, "Amina Farah")
    key = key_of(store, case_id)
    before = store.contents.put(case_id, key, b"before")
    saved = write_until(store, "disk_full")
    assert kept(store) == saved
    with pytest.raises(UserError) as trouble:
        store.contents.put(case_id, key, os.urandom(ROOM))
    assert trouble.value.code == "disk_full"
    ballast.unlink()
    store.apply(drafts.keep_draft, "a/b/after", "efter")
    assert store.contents.get(case_id, key, before.content_id) == b"before"
    store = open_again(store)
    assert kept(store) == {**saved, "a/b/after": "efter"}
    store.close()


@pytest.mark.situation("full disk: a small disk")
def test_a_passphrase_is_changed_whole_or_not_on_a_full_disk(small_disk: Path) -> None:
    store = new_store(small_disk)
    write_until(store, "disk_full")
    fill = small_disk / "fill"
    with fill.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    new = "en helt annan fras"
    with pytest.raises(UserError) as trouble:
        store.change_passphrase(PASSPHRASE, new)
    assert trouble.value.code == "disk_full"
    fill.unlink()
    open_again(store).close()


@pytest.mark.situation("full disk: a small disk")
def test_a_store_is_not_begun_where_it_has_no_room(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(b"x" * (ROOM - 200_000))
    with pytest.raises(UserError) as trouble:
        new_store(small_disk, copied=False)
    assert trouble.value.code == "disk_full"
    (small_disk / "ballast").unlink()
    new_store(small_disk, copied=False).close()


@pytest.mark.situation("full disk: no more pages")
def test_nothing_of_an_act_that_found_no_room_is_kept(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    pages = "PRAGMA page_count"
    (count,) = store.look(lambda session: session.connection().exec_driver_sql(pages).one())
    store.look(lambda session: session.connection().exec_driver_sql(f"PRAGMA max_page_count = {count + 60}"))
    saved = write_until(store, "disk_full", size=20_000)
    assert saved
    assert kept(store) == saved
    store = open_again(store)
    assert kept(store) == saved
    store.close()


def as_nobody(folder: Path, what: str) -> dict[str, str]:
    """What a program without rights says of each thing it tried."""
    program = [sys.executable, "-m", "tests.validering.storage.unprivileged_process", str(folder), what]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(line.split() for line in done.stdout.splitlines())


@pytest.mark.situation("read-only folder")
def test_a_store_that_may_not_be_written_is_told_at_opening(shared: Path) -> None:
    new_store(shared).close()
    assert as_nobody(shared / "store", "open") == {"open": "store_read_only"}


@pytest.mark.situation("read-only folder")
def test_what_cannot_be_written_any_more_is_told_and_the_rest_goes_on(shared: Path) -> None:
    store = new_store(shared)
    open_portfolio_case(store, "Amina Farah")
    store.close()
    said = as_nobody(store.folder, "work")
    assert said == {
        "draft": "done",
        "content": "store_read_only",
        "passphrase": "store_read_only",
        "read": "done",
        "close": "done",
    }
    for path in (store.folder, *store.folder.rglob("*")):
        path.chmod(0o700)
    store = open_again(store)
    assert kept(store) == {"a/b/c": "efter"}
    store.close()


@pytest.mark.situation("folder of somebody else")
def test_a_store_that_may_not_be_read_is_not_called_damaged(shared: Path) -> None:
    store = new_store(shared)
    store.close()
    script = (
        "import os, sys; from pathlib import Path; from validering.errors import UserError\n"
        "from validering.storage.stores import open_store, sign_in_names\n"
        f"if os.getuid() == 0: os.setgroups([]); os.setgid({65_534}); os.setuid({65_534})\n"
        "for ask in (sign_in_names, lambda folder: open_store(folder, 'a', 'b')):\n"
        "    try: ask(Path(sys.argv[1]))\n"
        "    except UserError as trouble: print(trouble.code)\n"
    )
    store.folder.chmod(0o000)
    program = [sys.executable, "-c", script, str(store.folder)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["store_unreadable"] * 2, done.stderr


@pytest.mark.situation("removed stick")
def test_a_store_that_was_taken_away_saves_nothing_elsewhere(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Farah")
    key = key_of(store, case_id)
    store.apply(drafts.keep_draft, "a/b/c", "före")
    away = store.folder.rename(tmp_path / "away")
    for act in (
        lambda: store.apply(drafts.keep_draft, "a/b/d", "medan"),
        lambda: store.look(lambda session: session.query(Draft).count()),
        lambda: store.contents.put(case_id, key, b"bytes"),
        lambda: store.change_passphrase(PASSPHRASE, "en helt annan fras"),
    ):
        with pytest.raises(UserError) as trouble:
            act()
        assert trouble.value.code == "store_unreachable"
        assert_told(trouble.value)
    assert not store.folder.exists()
    away.rename(store.folder)
    store.apply(drafts.keep_draft, "a/b/e", "efter")
    store = open_again(store)
    assert kept(store) == {"a/b/c": "före", "a/b/e": "efter"}
    store.close()


@pytest.mark.situation("removed stick")
def test_a_store_that_is_gone_can_be_closed(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(drafts.keep_draft, "a/b/c", "före")
    shutil.rmtree(store.folder)
    with pytest.raises(UserError) as trouble:
        store.apply(drafts.keep_draft, "a/b/d", "efter")
    assert trouble.value.code == "store_unreachable"
    store.close()
    assert not store.folder.exists()
    with pytest.raises(UserError) as missing:
        open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert missing.value.code == "store_missing"


@pytest.mark.situation("removed stick")
def test_a_file_that_another_program_put_back_is_not_written_over(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    copy = tmp_path / "copy.db"
    shutil.copy(store.folder / "store.db", copy)
    copy.replace(store.folder / "store.db")
    with pytest.raises(UserError) as trouble:
        store.apply(drafts.keep_draft, "a/b/c", "efter")
    assert trouble.value.code == "store_unreachable"
    store.close()


@pytest.mark.situation("second program")
def test_a_second_program_is_refused_until_the_first_is_gone_even_killed(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.close()
    script = (
        "import sys; from pathlib import Path; from validering.storage.stores import open_store\n"
        f"open_store(Path(sys.argv[1]), {SIGN_IN_NAME!r}, {PASSPHRASE!r})\n"
        "print('open', flush=True); sys.stdin.read()\n"
    )
    program = [sys.executable, "-c", script, str(store.folder)]
    with subprocess.Popen(
        program, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(UserError) as trouble:
            open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
        assert trouble.value.code == "store_in_use_by"
        assert_told(trouble.value)
        first.kill()
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE).close()


@pytest.mark.situation("half-written keys")
@pytest.mark.parametrize("share", [0, 0.01, 0.5, 0.99], ids=["empty", "begun", "half", "almost"])
@pytest.mark.parametrize("name", ["keys.json", "keys.copy.json"])
def test_half_written_keys_are_mended_from_the_other_copy(tmp_path: Path, name: str, share: float) -> None:
    store = new_store(tmp_path)
    store.close()
    path = store.folder / name
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE).close()
    assert path.read_bytes() == whole


@pytest.mark.situation("half-written keys")
def test_keys_that_are_half_written_twice_are_told(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.close()
    for name in ("keys.json", "keys.copy.json"):
        path = store.folder / name
        path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(UserError) as trouble:
        open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert trouble.value.code == "keys_damaged"
    assert_told(trouble.value)
