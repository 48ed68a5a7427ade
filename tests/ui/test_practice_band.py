"""Practising is seen on every window, entered from the sign-in by a button, and left again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.ui.finding import everything, find, press, settle
from ui import practice_way
from ui.application import Program
from ui.candidate_view.candidate_window import CandidateWindow
from ui.console.arguments import default_store
from ui.practice_band import FRAME, is_framed
from ui.practice_people import FILE
from ui.preferences import Preferences
from validering.storage.migrations.revisions import HEAD


def mark_as_practice(folder: Path) -> None:
    person = {"sign_in_name": SIGN_IN_NAME, "passphrase": PASSPHRASE, "name": "Eva Lind", "role": "assessor"}
    (folder / FILE).write_text(json.dumps({"schema": HEAD, "people": [person]}), "utf-8")


def test_a_person_goes_into_the_practice_and_out_again(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    new_store(tmp_path / "own").close()
    own = next(path.parent for path in (tmp_path / "own").rglob("store.db"))
    (tmp_path / "drill").mkdir()
    new_store(tmp_path / "drill").close()
    drill = next(path.parent for path in (tmp_path / "drill").rglob("store.db"))
    mark_as_practice(drill)
    monkeypatch.setattr(practice_way, "default_practice", lambda: drill)
    preferences = Preferences(tmp_path / "window.ini")
    preferences.last_folder = own
    program = Program(qapp, own, preferences)
    program.show_sign_in()
    door = program.sign_in
    assert door is not None
    way = find(door, "Öva med påhittade personer", QAbstractButton)
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: way.accessibleName() == "Lämna övningen")
    assert is_framed(door)
    person = next(one for one in door.findChildren(QAbstractButton) if PASSPHRASE in one.accessibleName())
    person.click()
    qtbot.waitUntil(lambda: program.window is not None)
    window = program.window
    assert window is not None and is_framed(window)
    window.activateWindow()
    window.help.shortcuts()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None and is_framed(dialog)
    dialog.close()
    press(window, "Lämna övningen")
    qtbot.waitUntil(lambda: program.sign_in is not None)
    door = program.sign_in
    assert door is not None
    assert find(door, "Öva med påhittade personer", QAbstractButton)
    program.stop()
    door.close()


def test_whoever_has_no_store_yet_practises_first(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    (tmp_path / "drill").mkdir()
    new_store(tmp_path / "drill").close()
    drill = next(path.parent for path in (tmp_path / "drill").rglob("store.db"))
    mark_as_practice(drill)
    monkeypatch.setattr(practice_way, "default_practice", lambda: drill)
    program = Program(qapp, default_store(), Preferences(tmp_path / "window.ini"))
    program.start()
    assert program.first_start is not None
    press(program.first_start, "Öva först, med påhittade personer")
    qtbot.waitUntil(lambda: program.sign_in is not None)
    door = program.sign_in
    assert door is not None and is_framed(door)
    person = next(one for one in door.findChildren(QAbstractButton) if PASSPHRASE in one.accessibleName())
    person.click()
    qtbot.waitUntil(lambda: program.window is not None)
    window = program.window
    assert window is not None
    window.activateWindow()
    case_id = open_portfolio_case(window.workspace.store, "Amina Yusuf")
    candidate = CandidateWindow(window.workspace, case_id, window)
    candidate.show()
    candidate.activateWindow()
    settle()
    assert is_framed(candidate)
    assert "Övning: alla personer är påhittade." in [one.text() for one in everything(candidate, QLabel)]
    assert candidate.contentsRect().top() > FRAME, "the content makes room for the band"
    candidate.close()
    press(window, "Lämna övningen")
    qtbot.waitUntil(lambda: program.first_start is not None)
    assert program.first_start is not None
    assert not default_store().exists()
    program.stop()
    program.first_start.close()
