"""A store comes back from a backup whole, or not at all; a rehearsal changes nothing."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.backups import KEYS, add_text, back_up, case_numbers, digests, filled_store, flip, stick
from tests.dying import begun
from tests.opened import open_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, open_again
from validering.errors import UserError
from validering.storage import backup_log
from validering.storage.backup_places import find_generations
from validering.storage.checking import check_closed
from validering.storage.opening_keys import as_opened, by_passphrase, by_recovery_words
from validering.storage.recovering import open_with_recovery
from validering.storage.restoring import choose_generation, is_in_use, rehearse, restore
from validering.storage.stores import open_store
from validering.terms import Product

ROOT = Path(__file__).parents[3]
NEW_PASSPHRASE = "gul båt på sjön"


def test_a_rehearsal_tells_what_would_come_back_and_changes_nothing(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    made = back_up(store, stick(tmp_path))
    before = digests(tmp_path)
    found = rehearse(choose_generation(stick(tmp_path)), KEYS)
    assert digests(tmp_path) == before
    assert (found.cases, found.pieces, found.people) == (2, 4, (SIGN_IN_NAME,))
    assert found.newest_act is not None and found.newest_act <= made.manifest.made_at
    assert found.faults == () and found.without_evidence == ()
    assert rehearse(choose_generation(stick(tmp_path)), as_opened(store.parts.unlocked)).faults == ()
    store.close()


def test_a_rehearsal_asks_for_the_right_passphrase(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=0)
    back_up(store, stick(tmp_path))
    store.close()
    with pytest.raises(UserError) as trouble:
        rehearse(choose_generation(stick(tmp_path)), by_passphrase(SIGN_IN_NAME, "en annan lösenfras"))
    assert trouble.value.code == "wrong_passphrase"


def test_an_earlier_generation_can_be_chosen_by_name(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    first = back_up(store, stick(tmp_path))
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    back_up(store, stick(tmp_path))
    store.close()
    assert rehearse(choose_generation(stick(tmp_path)), KEYS).cases == 2
    assert rehearse(choose_generation(stick(tmp_path), first.folder.name), KEYS).cases == 1
    with pytest.raises(UserError) as trouble:
        choose_generation(stick(tmp_path), "20200101T000000Z")
    assert trouble.value.code == "backup_generation_unknown"


def test_a_store_that_stands_there_is_moved_aside_by_name_never_removed(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path)
    back_up(store, stick(tmp_path))
    add_text(store, cases[0], "efter säkerhetskopian")
    store.close()
    before = digests(store.folder)
    with pytest.raises(UserError) as trouble:
        restore(choose_generation(stick(tmp_path)), KEYS, store.folder)
    assert trouble.value.code == "restore_store_exists"
    assert digests(store.folder) == before
    done = restore(choose_generation(stick(tmp_path)), KEYS, store.folder, set_aside=True)
    assert done.aside is not None and digests(done.aside) == before
    assert check_closed(store.folder, KEYS, stick(tmp_path)).is_whole
    again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    again.apply(backup_log.note_restored, done.rehearsal.made_at, stick(tmp_path))
    again.close()


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=0)
    back_up(store, stick(tmp_path))
    store.close()
    (tmp_path / "annat").mkdir()
    (tmp_path / "annat" / "brev.txt").write_text("hej")
    with pytest.raises(UserError) as trouble:
        restore(choose_generation(stick(tmp_path)), KEYS, tmp_path / "annat")
    assert trouble.value.code == "folder_not_empty"
    assert (tmp_path / "annat" / "brev.txt").read_text() == "hej"


def test_a_store_in_use_is_not_moved_aside(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=0)
    back_up(store, stick(tmp_path))
    # Another program asks: within one process a file that is closed would give up its locks.
    program = "import sys; from pathlib import Path; from validering.storage.restoring import is_in_use;"
    asked = [sys.executable, "-c", f"{program} print(is_in_use(Path(sys.argv[1])))", str(store.folder)]
    assert subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout == "True\n"
    store.close()
    assert not is_in_use(store.folder)


def test_a_damaged_backup_restores_nothing(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    made = back_up(store, stick(tmp_path))
    store.close()
    shared = next((made.folder.parent.parent / "evidence").iterdir())
    flip(shared, 20_000)
    with pytest.raises(UserError) as trouble:
        restore(choose_generation(stick(tmp_path)), KEYS, tmp_path / "igen")
    assert trouble.value.code == "backup_damaged" and "2026-0001-A" in str(trouble.value)
    assert not (tmp_path / "igen").exists() and not (tmp_path / "igen.restoring").exists()


def test_the_computer_is_gone(tmp_path: Path) -> None:
    """All that is left is the stick and the recovery sheet; the passphrase is forgotten."""
    old = tmp_path / "gamla datorn"
    old.mkdir()
    store, cases = filled_store(old, cases=3)
    words = " ".join(store.make_recovery_sheet().words)
    store.confirm_recovery_sheet(words)
    add_text(store, cases[0], "det sista före stölden")
    back_up(store, stick(tmp_path))
    numbers = case_numbers(store)
    store.close()
    shutil.rmtree(old)

    began = time.perf_counter()
    new = tmp_path / "nya datorn" / "store"
    new.parent.mkdir()
    generation = choose_generation(stick(tmp_path))
    assert rehearse(generation, by_recovery_words(words)).faults == ()
    restore(generation, by_recovery_words(words), new)
    again = open_with_recovery(new, words, SIGN_IN_NAME, NEW_PASSPHRASE)
    assert case_numbers(again) == numbers
    again.close()
    again = open_store(new, SIGN_IN_NAME, NEW_PASSPHRASE)
    sys.stdout.write(f"From stick and sheet to work: {time.perf_counter() - began:.1f} s\n")
    open_case(again, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    again.close()
    assert check_closed(new, by_passphrase(SIGN_IN_NAME, NEW_PASSPHRASE), stick(tmp_path)).is_whole


def test_a_whole_store_that_a_broken_off_restore_left_beside_is_kept(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    back_up(store, stick(tmp_path))
    store.close()
    beside = tmp_path / "store.restoring"
    shutil.copytree(store.folder, beside)
    before = digests(beside)
    restore(choose_generation(stick(tmp_path)), KEYS, store.folder, set_aside=True)
    assert not beside.exists()
    assert digests(tmp_path / "store-before-restore-1") == before
    assert (tmp_path / "store-before-restore-2").exists()


def test_a_restore_broken_off_before_its_first_file_is_not_kept_as_a_store(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    back_up(store, stick(tmp_path))
    store.close()
    (tmp_path / "store.restoring").mkdir()
    restore(choose_generation(stick(tmp_path)), KEYS, store.folder, set_aside=True)
    assert check_closed(tmp_path / "store-before-restore-1", KEYS).is_whole
    assert sorted(path.name for path in tmp_path.glob("store*")) == ["store", "store-before-restore-1"]


def kill_soon(act: str, *where: Path, after: float) -> list[str]:
    """What a copying program had said when it was killed ``after`` seconds of its first act."""
    with begun("tests.validering.storage.copying_process", act, *where) as copier:
        said = [copier.line()]
        killer = threading.Timer(after, copier.kill)
        killer.start()
        said += copier.rest()
        killer.join()
    return said


def kill_backups(tmp_path: Path, times: int, seed: int = 31) -> None:
    store, _cases = filled_store(tmp_path)
    back_up(store, stick(tmp_path))
    store.close()
    source = random.Random(seed)
    for _ in range(times):
        known = {one.name: digests(one.folder) for one in find_generations(stick(tmp_path))}
        said = kill_soon("backup", store.folder, stick(tmp_path), after=source.uniform(0.0, 0.9))
        done = [line for line in said if line != "begins"]
        found = find_generations(stick(tmp_path))
        assert all(not rehearse(one, KEYS).faults for one in found)
        assert len(found) >= min(3, len(known))
        assert not done or done[-1] in {one.name for one in found}
        assert all(digests(one.folder) == known.get(one.name, digests(one.folder)) for one in found)
        again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
        last = again.read(backup_log.last_verified)
        # One that is noted but was not said any more may be newer than the last that was said.
        assert last is not None and last.generation in {one.name for one in found}
        made = {one.name: one.made_at for one in found}
        assert not done or last.made_at >= made[done[-1]]
        again.close()
        assert check_closed(store.folder, KEYS, stick(tmp_path)).is_whole


def kill_restores(tmp_path: Path, times: int, seed: int = 32) -> None:
    store, _cases = filled_store(tmp_path)
    back_up(store, stick(tmp_path))
    numbers = case_numbers(store)
    store.close()
    source = random.Random(seed)
    for _ in range(times):
        before = digests(stick(tmp_path))
        kill_soon("restore", stick(tmp_path), store.folder, after=source.uniform(0.0, 0.6))
        assert digests(stick(tmp_path)) == before
        whole = [path for path in tmp_path.iterdir() if path.name.startswith("store")]
        standing = [path for path in whole if not path.name.endswith(".restoring")]
        assert all(check_closed(path, KEYS).is_whole for path in standing)
        if sys.platform == "linux":
            assert store.folder.exists()
        elif not store.folder.exists():
            restore(choose_generation(stick(tmp_path)), KEYS, store.folder)
        again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
        assert case_numbers(again) == numbers
        again.close()
        for path in standing:
            if path != store.folder:
                shutil.rmtree(path)


@pytest.mark.situation("killed while a backup is made")
def test_a_kill_during_backups_leaves_whole_ones_alone(tmp_path: Path) -> None:
    kill_backups(tmp_path, times=4)


@pytest.mark.situation("killed while a backup is restored")
def test_a_kill_during_restores_leaves_a_whole_store(tmp_path: Path) -> None:
    kill_restores(tmp_path, times=4)


# In parts: each backup adds a case, and a store of hundreds is looked through more slowly at every kill.
@pytest.mark.endurance
@pytest.mark.parametrize("seed", range(8))
def test_two_hundred_kills_during_backups(tmp_path: Path, seed: int) -> None:
    kill_backups(tmp_path, times=25, seed=seed)


@pytest.mark.endurance
@pytest.mark.parametrize("seed", range(4))
def test_two_hundred_kills_during_restores(tmp_path: Path, seed: int) -> None:
    kill_restores(tmp_path, times=50, seed=seed)


def test_a_store_that_was_backed_up_again_and_again_stays_open_to_its_people(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    for _ in range(3):
        back_up(store, stick(tmp_path))
    open_again(store).close()
