"""The computer is gone: on a new one, by a person at the screen, with the stick and the sheet alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.backups import back_up, case_numbers, filled_store, stick
from tests.stores import PASSPHRASE, SIGN_IN_NAME, confirm_recovery
from tests.ui.finding import choose, press, settle, write
from ui.application import Program
from ui.console.arguments import default_store
from ui.preferences import Preferences
from validering.storage.stores import open_store

LONGEST = 20_000
NUMBERS = ["2026-0001-A", "2026-0002-A"]


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    """The words of the sheet; the stick has a backup, and the computer it was made on is gone."""
    store, _cases = filled_store(tmp_path, folder="gammalt")
    store.close()
    words = confirm_recovery(store.folder)
    store = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    back_up(store, stick(tmp_path))
    store.close()
    shutil.rmtree(store.folder)
    return " ".join(words)


@pytest.fixture
def program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[Program]:
    """The program on a computer where it was never started."""
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    made = Program(qapp, default_store(), Preferences(tmp_path / "window.ini"))
    yield made
    for window in (made.window, made.sign_in, made.first_start, made.bring_back):
        if window is not None:
            window.close()
    made.stop()
    settle()


def to_the_backup(program: Program, place: Path, qtbot: QtBot) -> None:
    """From the first start to the form, with the stick in."""
    program.start()
    settle()
    first = program.first_start
    assert first is not None
    press(first, "Återställ från säkerhetskopia …")
    door = program.bring_back
    assert door is not None and program.first_start is not first
    write(door, "Mapp med säkerhetskopior", str(place))
    qtbot.waitUntil(lambda: bool(door.which.isVisible()), timeout=LONGEST)
    settle()


def test_with_the_passphrase_the_work_goes_on_at_once(
    sheet: str, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    to_the_backup(program, stick(tmp_path), qtbot)
    door = program.bring_back
    assert door is not None
    write(door, "Lösenfras", PASSPHRASE)
    press(door, "Återställ")
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible(), timeout=LONGEST)
    assert program.window is not None and program.bring_back is None
    assert case_numbers(program.window.workspace.store) == NUMBERS
    assert program.window.workspace.store.folder == default_store()


def test_with_the_sheet_alone_the_way_leads_to_the_sign_in(
    sheet: str, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    to_the_backup(program, stick(tmp_path), qtbot)
    door = program.bring_back
    assert door is not None
    choose(door, "Jag har", "återställningsbladet")
    write(door, "Orden på återställningsbladet", sheet)
    press(door, "Återställ")
    qtbot.waitUntil(lambda: program.sign_in is not None, timeout=LONGEST)
    settle()
    assert program.sign_in is not None and program.bring_back is None
    store = open_store(default_store(), SIGN_IN_NAME, PASSPHRASE)
    assert case_numbers(store) == NUMBERS
    store.close()


def test_who_has_no_backup_goes_back(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.start()
    settle()
    assert program.first_start is not None
    press(program.first_start, "Återställ från säkerhetskopia …")
    door = program.bring_back
    assert door is not None
    press(door, "Till inloggningen")
    sign_in = program.sign_in
    assert sign_in is not None and sign_in.isVisible()
    press(sign_in, "Återställ från säkerhetskopia")
    again = program.bring_back
    assert again is not None and again.isVisible() and again is not door
