"""A backup holds all of the store, copies only what is new, and is none until it is whole."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from tests.backups import KEYS, add_text, back_up, case_numbers, digests, filled_store, stick
from tests.opened import open_case, sign_in_as
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage import backup_log
from validering.storage.backup import make_backup
from validering.storage.backup_places import KeepRule, find_generations
from validering.storage.restoring import rehearse, restore
from validering.storage.stores import open_store
from validering.terms import Product

ROOT = Path(__file__).parents[3]


def test_a_restored_store_is_the_one_that_was_backed_up(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    numbers, heads = case_numbers(store), None
    made = back_up(store, stick(tmp_path))
    heads = made.manifest.heads
    store.close()
    restored = restore(find_generations(stick(tmp_path))[0], KEYS, tmp_path / "igen")
    assert restored.rehearsal.cases == 2 and restored.rehearsal.pieces == 4
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    assert case_numbers(again) == numbers
    from validering.storage.chain import all_heads, verify

    assert again.look(all_heads).as_json() == heads
    assert again.look(verify) == ()
    assert again.read(backup_log.last_verified) is None
    again.close()


def test_only_the_evidence_that_changed_is_copied_again(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path, cases=3)
    place = stick(tmp_path)
    first = back_up(store, place)
    home = first.folder.parent.parent
    shared = digests(home / "evidence")
    add_text(store, cases[1], "nytt underlag")
    second = back_up(store, place)
    new = set(digests(home / "evidence")) - set(shared)
    changed = next(one for one in second.manifest.evidence if one.case_id == cases[1])
    assert new == {f"{changed.sha256}.db"}
    assert len(second.manifest.evidence) == 3
    third = back_up(store, place)
    assert set(digests(home / "evidence")) == set(shared) | new
    assert third.copied < second.copied
    store.close()


def test_a_shared_file_that_the_stick_forgot_is_written_anew(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    made = back_up(store, stick(tmp_path))
    shared = next((made.folder.parent.parent / "evidence").iterdir())
    whole = shared.read_bytes()
    shared.write_bytes(whole[:-1] + b"!")
    again = back_up(store, stick(tmp_path))
    assert shared.read_bytes() == whole
    assert not rehearse(find_generations(again.folder)[0], KEYS).faults
    store.close()


def test_damaged_evidence_keeps_the_copy_from_before_and_is_told(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path)
    before = back_up(store, stick(tmp_path))
    path = store.folder / "evidence" / f"{cases[0]}.db"
    path.write_bytes(path.read_bytes()[:-9_000])
    made = back_up(store, stick(tmp_path))
    assert made.left_out == ("2026-0001-A",)
    kept = {one.case_id: one.sha256 for one in made.manifest.evidence}
    assert kept[cases[0]] == {one.case_id: one.sha256 for one in before.manifest.evidence}[cases[0]]
    entry = store.read(backup_log.last_verified)
    assert entry is not None and entry.left_out == ("2026-0001-A",)
    store.close()


def test_acts_go_on_during_a_backup_and_the_copy_is_of_one_moment(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    done = threading.Event()
    opened: list[str] = []

    def work() -> None:
        while not done.is_set():
            open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
            opened.append("one")

    worker = threading.Thread(target=work)
    worker.start()
    try:
        for _ in range(3):
            made = make_backup(store.parts, stick(tmp_path), KeepRule())
    finally:
        done.set()
        worker.join()
    assert opened
    found = rehearse(find_generations(made.folder)[0], KEYS)
    assert found.faults == ()
    assert 2 <= found.cases <= len(case_numbers(store))
    store.close()


def test_breaking_off_leaves_the_earlier_ones_and_nothing_else(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    made = back_up(store, stick(tmp_path))
    home = made.folder.parent.parent
    before = digests(home / "generations")

    class BrokenOffError(Exception):
        pass

    for after in (1, 2, 4):
        told: list[int] = []

        def stop(step: int, steps: int, told: list[int] = told, after: int = after) -> None:
            told.append(step)
            if len(told) > after:
                raise BrokenOffError

        with pytest.raises(BrokenOffError):
            make_backup(store.parts, stick(tmp_path), KeepRule(), progress=stop)
    assert digests(home / "generations") == before
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    store.close()


def test_progress_ends_at_all_of_it(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    told: list[tuple[int, int]] = []
    make_backup(store.parts, stick(tmp_path), KeepRule(), progress=lambda *at: told.append(at))
    assert [step for step, _ in told] == sorted(step for step, _ in told)
    assert told[-1][0] > told[-1][1] * 0.9
    store.close()


def test_nothing_readable_stands_in_a_backup(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path)
    made = back_up(store, stick(tmp_path))
    store.close()
    home = made.folder.parent.parent
    names = " ".join(str(path.relative_to(tmp_path)) for path in home.rglob("*"))
    content = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    for word in ("Sayegh", "Amal", "underlag", "2026-0001", "Övningscentrum"):
        assert word not in names and word.encode() not in content


def refused(tmp_path: Path, place: Path) -> str:
    store, _cases = filled_store(tmp_path, cases=1)
    try:
        with pytest.raises(UserError) as trouble:
            make_backup(store.parts, place, KeepRule())
        assert store.read(backup_log.last_verified) is None
    finally:
        store.close()
    assert str(place) in str(trouble.value)
    return trouble.value.code


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, tmp_path / "borta") == "backup_place_missing"


def test_the_store_is_no_place_for_its_own_backup(tmp_path: Path) -> None:
    assert refused(tmp_path, tmp_path / "store") == "backup_place_is_store"


def test_a_folder_inside_the_store_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "store" / "evidence"
    assert refused(tmp_path, place) == "backup_place_is_store"


@pytest.mark.situation("read-only stick")
@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are others there")
def test_a_locked_place_is_told_and_what_lies_there_can_be_tried() -> None:
    with tempfile.TemporaryDirectory() as name:
        # Whoever owns nothing here must be let through to the stick.
        shared = Path(name)
        shared.chmod(0o777)
        store, _cases = filled_store(shared, cases=1)
        store.close()
        program = "tests.validering.storage.locked_stick_process"
        asked = [sys.executable, "-m", program, str(store.folder), str(stick(shared))]
        done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
        for path in (stick(shared), *stick(shared).rglob("*")):
            path.chmod(0o777)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "backup backup_place_read_only",
        "rehearsal done",
        "restore store_read_only",
    ]


def test_a_stick_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    place = stick(tmp_path)
    store, _cases = filled_store(tmp_path, cases=1, folder="other")
    home = back_up(store, place).folder.parent.parent
    store.close()
    # A file stands where the folder of the other store's evidence would be made.
    store, _cases = filled_store(tmp_path, cases=1)
    own = place / f"validering-{str(store.parts.unlocked.key_file.store_id)[:8]}"
    own.write_bytes(b"")
    with pytest.raises(UserError) as trouble:
        make_backup(store.parts, place, KeepRule())
    assert trouble.value.code == "backup_place_gone"
    assert find_generations(home)
    store.close()


def test_a_full_stick_leaves_the_earlier_backup_and_no_rest(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no limit of file sizes there")
    import resource
    import signal

    store, _cases = filled_store(tmp_path)
    made = back_up(store, stick(tmp_path))
    home = made.folder.parent.parent
    before = digests(home)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(UserError) as trouble:
            make_backup(store.parts, stick(tmp_path), KeepRule())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert trouble.value.code in ("backup_place_full", "backup_file_too_big", "backup_place_gone")
    assert digests(home) == before
    open_case(store, "Omar Haddad", [Product.MERIT_PORTFOLIO])
    store.close()


def test_backups_are_for_those_who_care_for_the_store(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=0)
    store = sign_in_as(store, StaffRole.ASSESSOR)
    with pytest.raises(UserError) as trouble:
        make_backup(store.parts, stick(tmp_path), KeepRule())
    assert trouble.value.code == "not_allowed"
    assert not list(stick(tmp_path).iterdir())
    store.close()
