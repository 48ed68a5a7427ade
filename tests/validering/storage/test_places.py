"""Where a store may be made: empty folders only, and what is risky about a place is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from validering.errors import UserError
from validering.storage import platform
from validering.storage.places import (
    UNFINISHED,
    PlaceRisk,
    awaits_store,
    is_vacant,
    place_risk,
    refuse_place,
)
from validering.storage.restoring import check_target
from validering.storage.stores import open_store


def test_a_folder_awaits_a_store_while_nothing_of_anybody_lies_there(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    assert awaits_store(folder)
    folder.mkdir()
    (folder / ".DS_Store").touch()
    assert awaits_store(folder)
    (folder / "brev.txt").touch()
    assert not is_vacant(folder)
    assert not awaits_store(folder)
    assert not awaits_store(folder / "brev.txt")


def test_other_files_are_neither_touched_nor_locked_in(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir(mode=0o755)
    (folder / "brev.txt").write_text("Hej")
    before = folder.stat().st_mode
    with pytest.raises(UserError) as trouble:
        new_store(tmp_path, copied=False)
    assert trouble.value.code == "folder_not_empty"
    assert [path.name for path in folder.iterdir()] == ["brev.txt"]
    assert folder.stat().st_mode == before


def test_a_half_made_store_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    for name in (UNFINISHED, "store.db", "store.db-wal", "keys.json", ".keys.copy.json.x1"):
        (folder / name).write_bytes(b"x")
    (folder / "evidence").mkdir()
    assert awaits_store(folder)
    new_store(tmp_path, copied=False).close()
    assert not (folder / UNFINISHED).exists()
    open_store(folder, SIGN_IN_NAME, PASSPHRASE).close()


def test_a_store_with_evidence_is_never_taken_for_a_half_made_one(tmp_path: Path) -> None:
    store = new_store(tmp_path, copied=False)
    store.close()
    (store.folder / "evidence" / "1.db").write_bytes(b"x")
    (store.folder / UNFINISHED).touch()
    with pytest.raises(UserError) as trouble:
        new_store(tmp_path, copied=False)
    assert trouble.value.code == "store_exists"
    (store.folder / UNFINISHED).unlink()
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE).close()


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("Hej")
    with pytest.raises(UserError) as trouble:
        new_store(tmp_path, copied=False)
    assert trouble.value.code == "store_read_only"


@pytest.mark.parametrize(
    "below",
    ["OneDrive - Ekbackens kommun/arkiv", "Dropbox/arkiv", "Library/Mobile Documents/arkiv", "Nextcloud"],
)
def test_folders_that_are_copied_elsewhere_are_known_by_their_names(tmp_path: Path, below: str) -> None:
    assert place_risk(tmp_path / below) is PlaceRisk.SYNCED


def test_a_folder_that_is_copied_elsewhere_is_known_by_its_mark(tmp_path: Path) -> None:
    assert place_risk(tmp_path / "delat" / "arkiv") is None
    (tmp_path / "delat" / ".stfolder").mkdir(parents=True)
    assert place_risk(tmp_path / "delat" / "arkiv") is PlaceRisk.SYNCED


def test_a_stick_is_known_by_where_it_is_mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert place_risk(tmp_path) is None
    monkeypatch.setattr(platform, "REMOVABLE_PLACES", (f"{tmp_path}/",))
    (tmp_path / "sticka").mkdir()
    assert place_risk(tmp_path / "sticka" / "arkiv") is PlaceRisk.REMOVABLE


@pytest.mark.parametrize(
    ("name", "code"),
    [("aux", "folder_name_reserved"), ("a?", "folder_name_forbidden"), ("Arkiv", "folder_case_twin")],
)
def test_a_place_is_refused_alike_for_a_new_store_and_a_restored_one(
    tmp_path: Path, name: str, code: str
) -> None:
    (tmp_path / "arkiv").mkdir()
    for refuse in (refuse_place, lambda folder: check_target(folder, set_aside=True)):
        with pytest.raises(UserError) as trouble:
            refuse(tmp_path / name)
        assert trouble.value.code == code
    refuse_place(tmp_path / "annat")
