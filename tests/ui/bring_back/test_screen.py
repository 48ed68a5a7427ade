"""A backup is brought back in the window, with a passphrase or the recovery sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.backups import back_up, case_numbers, digests, filled_store, stick
from tests.stores import PASSPHRASE, SIGN_IN_NAME, confirm_recovery
from tests.ui.finding import choose, cut_texts, everything, find, press, settle, tick, write
from tests.validering.storage.test_erasing_again import backed_up_and_erased
from tests.validering.storage.test_erasing_kill import waiting_store
from ui.background import Background
from ui.bring_back.screen import BringBack
from ui.language import ScreenLanguage
from ui.preferences import Preferences
from validering.errors import UserError
from validering.storage.backup_places import find_generations
from validering.storage.stores import Store, open_store

LONGEST = 20_000


@pytest.fixture
def backup(tmp_path: Path) -> list[str]:
    """A backup on a stick; gives the words of the recovery sheet."""
    store, _cases = filled_store(tmp_path, folder="gammalt")
    store.close()
    words = confirm_recovery(store.folder)
    store = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    back_up(store, stick(tmp_path))
    store.close()
    return list(words)


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@pytest.fixture
def door(tmp_path: Path, backup: list[str], background: Background, qtbot: QtBot) -> BringBack:
    preferences = Preferences(tmp_path / "window.ini")
    made = BringBack(tmp_path / "nytt", background, ScreenLanguage("sv"), preferences)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def wait(door: BringBack, background: Background, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.is_busy, timeout=LONGEST)
    settle()


def test_a_backup_is_tried_and_brought_back_with_a_passphrase(
    door: BringBack, tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    opened: list[Store] = []
    door.opened.connect(opened.append)
    write(door, "Mapp med säkerhetskopior", str(stick(tmp_path)))
    wait(door, background, qtbot)
    write(door, "Lösenfras", PASSPHRASE)
    before = digests(tmp_path)
    press(door, "Prova först")
    wait(door, background, qtbot)
    assert digests(tmp_path) == before
    assert "Säkerhetskopian är hel" in door.strip.text() and "2 ärenden" in door.strip.text()
    assert cut_texts(door) == []
    press(door, "Återställ")
    wait(door, background, qtbot)
    assert [case_numbers(store) for store in opened] == [["2026-0001-A", "2026-0002-A"]]
    assert opened[0].folder == tmp_path / "nytt"
    opened[0].close()


def test_what_was_erased_since_is_told_and_what_could_not_be_is_read_first(
    tmp_path: Path, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = waiting_store(tmp_path)
    before = backed_up_and_erased(waiting, stick(tmp_path))
    door = BringBack(waiting.folder, background, ScreenLanguage("sv"), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(door)
    door.resize(1093, 570)
    door.show()
    opened: list[Store] = []
    door.opened.connect(opened.append)
    write(door, "Mapp med säkerhetskopior", str(stick(tmp_path)))
    wait(door, background, qtbot)
    assert find_generations(stick(tmp_path))[0].name == before
    choose(door, "Vem är du?", SIGN_IN_NAME)
    write(door, "Lösenfras", PASSPHRASE)
    press(door, "Prova först")
    wait(door, background, qtbot)
    assert "raderas igen: kvitto R2037-001" in door.strip.text()
    assert cut_texts(door) == []
    tick(door, "Flytta undan arkivet som redan ligger där")
    # A later copy that names a case the backup cannot give up: the erasing breaks off.
    monkeypatch.setattr("validering.storage.erasing_again._erase", refuse)
    press(door, "Återställ")
    wait(door, background, qtbot)
    assert opened == []
    assert "gick inte att radera" in door.strip.text() and "R2037-001" in door.strip.text()
    again = open_store(waiting.folder, SIGN_IN_NAME, PASSPHRASE)
    assert case_numbers(again) == ["2026-0001-A", "2026-0002-A", "2026-0003-A"]
    again.close()


def refuse(*_: object) -> None:
    raise UserError("disk_full", file="store.db", folder="")


def test_the_recovery_sheet_brings_it_back_for_somebody_to_sign_in(
    door: BringBack, backup: list[str], tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    restored: list[Path] = []
    door.restored.connect(restored.append)
    write(door, "Mapp med säkerhetskopior", str(stick(tmp_path)))
    wait(door, background, qtbot)
    choose(door, "Jag har", "återställningsbladet")
    write(door, "Orden på återställningsbladet", " ".join(backup))
    press(door, "Återställ")
    wait(door, background, qtbot)
    assert restored == [tmp_path / "nytt"], door.strip.text()
    open_store(tmp_path / "nytt", SIGN_IN_NAME, PASSPHRASE).close()


def test_a_store_that_is_there_is_moved_aside_only_when_it_is_said(
    door: BringBack, tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    write(door, "Mapp med säkerhetskopior", str(stick(tmp_path)))
    wait(door, background, qtbot)
    write(door, "Mapp för arkivet", str(tmp_path / "gammalt"))
    write(door, "Lösenfras", PASSPHRASE)
    before = digests(tmp_path / "gammalt")
    press(door, "Återställ")
    wait(door, background, qtbot)
    assert door.strip.kind == "error" and "finns redan ett arkiv" in door.strip.text()
    assert digests(tmp_path / "gammalt") == before
    opened: list[Store] = []
    door.opened.connect(opened.append)
    tick(door, "Flytta undan arkivet som redan ligger där")
    press(door, "Återställ")
    wait(door, background, qtbot)
    assert digests(tmp_path / "gammalt-before-restore-1") == before
    opened[0].close()


def test_a_wrong_passphrase_and_a_wrong_folder_are_told(
    door: BringBack, tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    write(door, "Mapp med säkerhetskopior", str(tmp_path / "gammalt"))
    wait(door, background, qtbot)
    assert "ingen hel säkerhetskopia" in door.strip.text()
    offered = {button.accessibleName() for button in everything(door, QAbstractButton)}
    assert "Återställ" not in offered
    write(door, "Mapp med säkerhetskopior", str(stick(tmp_path)))
    wait(door, background, qtbot)
    write(door, "Lösenfras", "en helt annan lösenfras")
    press(door, "Återställ")
    wait(door, background, qtbot)
    assert "Lösenfrasen stämmer inte" in door.strip.text()
    assert not (tmp_path / "nytt").exists()
    assert find(door, "Återställ", QAbstractButton).isEnabled()
