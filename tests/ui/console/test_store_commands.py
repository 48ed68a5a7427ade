"""Backup, restore, check and rescue as a person at a console meets them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backups import digests, filled_store, flip, stick
from tests.stores import PASSPHRASE, SIGN_IN_NAME, confirm_recovery
from tests.ui.test_command_line import said
from tests.validering.storage.test_erasing_again import backed_up_and_erased
from tests.validering.storage.test_erasing_kill import waiting_store
from validering.storage.backup_places import find_generations


@pytest.fixture(autouse=True)
def swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "VALIDERING_RECOVERY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    monkeypatch.setenv("VALIDERING_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A closed store with two cases."""
    store, _cases = filled_store(tmp_path)
    store.close()
    yield store.folder


def test_from_backup_to_a_store_that_is_whole(folder: Path, tmp_path: Path) -> None:
    made = said("store", "backup", stick(tmp_path), "--store", folder)
    assert made.code == 0 and "gjord och kontrollerad: 2 ärenden" in made.out
    before = digests(tmp_path)
    tried = said("store", "restore", stick(tmp_path), "--rehearse")
    assert tried.code == 0 and "2 ärenden, 4 filer" in tried.out and "karin" in tried.out
    assert digests(tmp_path) == before
    back = said("store", "restore", stick(tmp_path), "--to", tmp_path / "igen")
    assert (back.code, back.err) == (0, "")
    checked = said("store", "check", "--store", tmp_path / "igen", "--backups", stick(tmp_path))
    assert checked.code == 0 and "Arkivet är helt: 2 ärenden, 4 filer" in checked.out


def test_restoring_never_overwrites(folder: Path, tmp_path: Path) -> None:
    said("store", "backup", stick(tmp_path), "--store", folder)
    before = digests(folder)
    refused = said("store", "restore", stick(tmp_path), "--to", folder)
    assert refused.code == 1 and "finns redan ett arkiv" in refused.err
    assert digests(folder) == before
    done = said("store", "restore", stick(tmp_path), "--to", folder, "--set-aside")
    assert done.code == 0 and "before-restore-1" in done.out
    assert digests(folder.with_name("store-before-restore-1")) == before


def test_a_restore_tells_what_is_erased_again_and_what_it_cannot_know(tmp_path: Path) -> None:
    waiting = waiting_store(tmp_path)
    before = backed_up_and_erased(waiting, stick(tmp_path))
    chosen = ("store", "restore", stick(tmp_path), "--generation", before, "--person", SIGN_IN_NAME)
    alone = said(*chosen, "--to", tmp_path / "ensam")
    assert alone.code == 0 and "Ingen senare säkerhetskopia här känner till" in alone.out
    tried = said(*chosen, "--rehearse", "--to", waiting.folder)
    assert tried.code == 0 and "raderas igen: kvitto R2037-001" in tried.out
    done = said(*chosen, "--to", waiting.folder, "--set-aside")
    assert done.code == 0 and "är raderat igen: kvitto R2037-001" in done.out


def test_without_a_target_or_a_backup_it_says_what_to_do(tmp_path: Path, folder: Path) -> None:
    assert said("store", "restore", stick(tmp_path), "--rehearse").code == 1
    said("store", "backup", stick(tmp_path), "--store", folder)
    missing = said("store", "restore", stick(tmp_path))
    assert missing.code == 1 and "--to" in missing.err
    assert said("store").code == 2
    assert said("store", "rescue").code == 2


def test_damage_is_told_by_case_and_ends_with_one(folder: Path, tmp_path: Path) -> None:
    path = sorted((folder / "evidence").glob("*.db"))[0]
    flip(path, path.stat().st_size - 2_000)
    checked = said("store", "check", "--store", folder)
    assert checked.code == 1
    assert "2026-000" in checked.out and path.name in checked.out and "Något är fel" in checked.out


def test_a_rescue_mends_a_turned_bit_and_says_that_nothing_was_lost(folder: Path, tmp_path: Path) -> None:
    flip(folder / "store.db", 60_000)
    before = digests(folder)
    assert said("store", "check", "--store", folder).code == 1
    rescued = said("store", "rescue", "--store", folder, "--to", tmp_path / "räddat")
    assert (rescued.code, rescued.err) == (0, "")
    assert "Räddade 2 ärenden" in rescued.out and "Inget gick förlorat" in rescued.out
    assert digests(folder) == before
    checked = said("store", "check", "--store", tmp_path / "räddat")
    assert checked.code == 0, checked.out


def test_the_recovery_sheet_opens_what_the_passphrase_cannot(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = confirm_recovery(folder)
    said("store", "backup", stick(tmp_path), "--store", folder)
    shutil.rmtree(folder)
    monkeypatch.setenv("VALIDERING_PASSPHRASE", "glömd för länge sedan")
    assert said("store", "restore", stick(tmp_path), "--to", folder).code == 1
    monkeypatch.setenv("VALIDERING_RECOVERY", " ".join(words))
    done = said("store", "restore", stick(tmp_path), "--to", folder, "--recovery")
    assert (done.code, done.err) == (0, "")
    assert said("store", "check", "--store", folder, "--recovery").code == 0


def test_a_damaged_newest_backup_leaves_the_one_before(folder: Path, tmp_path: Path) -> None:
    for _ in range(2):
        said("store", "backup", stick(tmp_path), "--store", folder)
    newest, earlier = find_generations(stick(tmp_path))
    flip(newest.folder / "store.db", 30_000)
    tried = said("store", "restore", stick(tmp_path), "--rehearse")
    assert tried.code == 1 and "inte hel" in tried.out
    back = said("store", "restore", stick(tmp_path), "--to", tmp_path / "igen", "--generation", earlier.name)
    assert back.code == 0


@pytest.mark.parametrize("act", ["backup", "restore", "check", "rescue"])
def test_help_is_complete_in_both_languages(act: str, monkeypatch: pytest.MonkeyPatch) -> None:
    swedish = said("store", act, "--help")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    english = said("store", act, "--help")
    assert swedish.code == english.code == 0
    assert swedish.out != english.out and "console_" not in swedish.out + english.out
