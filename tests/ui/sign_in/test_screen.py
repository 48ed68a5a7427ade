"""Signing in: the right passphrase opens, every other case says what to do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.stores import PASSPHRASE, SIGN_IN_NAME
from tests.ui.finding import find, press, settle, write
from ui.background import Background
from ui.language import ScreenLanguage
from ui.preferences import Preferences
from ui.sign_in.screen import SignIn
from validering.storage.stores import Store

SignInAt = Callable[[Path], SignIn]


@pytest.fixture
def sign_in_at(tmp_path: Path, qtbot: QtBot) -> Iterator[SignInAt]:
    background, language = Background(), ScreenLanguage()

    def made(folder: Path) -> SignIn:
        screen = SignIn(folder, background, language, Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(screen)
        screen.show()
        qtbot.waitUntil(lambda: not background.is_busy)
        settle()
        return screen

    yield made
    background.stop()
    language.set("sv")


@pytest.fixture
def folder(store: Store) -> Path:
    store.close()
    return store.folder


def test_the_only_person_is_chosen_and_the_right_passphrase_opens(
    sign_in_at: SignInAt, folder: Path, qtbot: QtBot
) -> None:
    screen = sign_in_at(folder)
    assert find(screen, "Vem är du?", QComboBox).currentText() == SIGN_IN_NAME
    field = find(screen, "Lösenfras", QLineEdit)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(screen.opened) as opened:
        field.setText(PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.args is not None
    store = opened.args[0]
    assert store.acting.name == "Karin Ek"
    assert field.text() == ""
    store.close()


def test_a_wrong_passphrase_is_said_and_can_be_tried_again(
    sign_in_at: SignInAt, folder: Path, qtbot: QtBot
) -> None:
    screen = sign_in_at(folder)
    find(screen, "Lösenfras", QLineEdit).setText("grön stege vid ån")
    press(screen, "Logga in")
    qtbot.waitUntil(lambda: screen.strip.isVisible())
    assert "Lösenfrasen stämmer inte" in screen.strip.text()
    find(screen, "Lösenfras", QLineEdit).setText(PASSPHRASE)
    with qtbot.waitSignal(screen.opened) as opened:
        press(screen, "Logga in")
    assert opened.args is not None
    assert not screen.strip.isVisible()
    opened.args[0].close()


def test_a_missing_store_is_said_at_once(sign_in_at: SignInAt, tmp_path: Path, qtbot: QtBot) -> None:
    screen = sign_in_at(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: screen.strip.isVisible())
    assert "nowhere" in screen.strip.text()


def test_a_foreign_file_in_the_place_of_the_store_is_said(
    sign_in_at: SignInAt, folder: Path, qtbot: QtBot
) -> None:
    (folder / "store.db").write_bytes(b"SQLite format 3\0" + bytes(8176))
    screen = sign_in_at(folder)
    if not screen.strip.isVisible():
        find(screen, "Lösenfras", QLineEdit).setText(PASSPHRASE)
        press(screen, "Logga in")
        qtbot.waitUntil(lambda: screen.strip.isVisible())
    assert "store.db" in screen.strip.text()


def test_the_message_is_said_anew_in_another_language(
    sign_in_at: SignInAt, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = sign_in_at(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: screen.strip.isVisible())
    swedish = screen.strip.text()
    press(screen, "English")
    assert screen.strip.text() != swedish
    assert find(screen, "Passphrase", QLineEdit)
    press(screen, "العربية")
    assert screen.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_without_a_name_the_field_says_what_to_do(sign_in_at: SignInAt, tmp_path: Path) -> None:
    screen = sign_in_at(tmp_path / "nowhere")
    press(screen, "Logga in")
    assert "vem du är" in find(screen, "Vem är du?", QComboBox).accessibleDescription()


def test_the_practice_store_shows_its_people_and_lets_one_press_be_enough(
    sign_in_at: SignInAt, folder: Path, qtbot: QtBot
) -> None:
    person = {"sign_in_name": SIGN_IN_NAME, "passphrase": PASSPHRASE, "name": "Karin Ek", "role": "bedömare"}
    (folder / "practice.json").write_text(json.dumps({"people": [person]}), "utf-8")
    screen = sign_in_at(folder)
    with qtbot.waitSignal(screen.opened) as opened:
        press(screen, f"Karin Ek, bedömare, lösenfras: {PASSPHRASE}")
    assert opened.args is not None
    opened.args[0].close()


def test_a_damaged_list_of_practice_people_is_no_practice_store(sign_in_at: SignInAt, folder: Path) -> None:
    (folder / "practice.json").write_text("{", "utf-8")
    screen = sign_in_at(folder)
    write(screen, "Lösenfras", "x")
    assert find(screen, "Logga in").isEnabled()
