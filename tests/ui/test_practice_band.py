"""Practising is seen on every window, entered from the sign-in by a button, and left again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.ui.finding import find, press, settle
from ui.application import Program
from ui.practice_band import is_framed
from ui.preferences import Preferences
from ui.sign_in import practice_way
from ui.sign_in.practice import FILE
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
