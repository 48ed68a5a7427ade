"""Changing the passphrase: the old one is asked for, the new one opens the store next time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.stores import PASSPHRASE, SIGN_IN_NAME, open_again
from tests.ui.finding import cut_texts, find, press, settle, write
from ui.passphrase.screen import PassphraseScreen
from ui.workspace import Workspace

NEW = "fyra röda båtar vid bryggan"


def shown(workspace: Workspace, qtbot: QtBot) -> PassphraseScreen:
    screen = PassphraseScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    return screen


def fill(screen: PassphraseScreen, old: str, new: str, again: str) -> None:
    write(screen, "Nuvarande lösenfras", old)
    write(screen, "Ny lösenfras", new)
    write(screen, "Ny lösenfras en gång till", again)
    press(screen, "Byt lösenfras")


def test_the_new_passphrase_opens_the_store(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    fill(screen, PASSPHRASE, NEW, NEW)
    qtbot.waitUntil(lambda: screen.strip.kind == "done")
    settle()
    again = open_again(workspace.store, SIGN_IN_NAME, NEW)
    assert again.acting.name == "Karin Ek"
    again.close()


def test_a_wrong_old_one_and_an_unequal_new_one_change_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    fill(screen, PASSPHRASE, NEW, NEW + "x")
    assert screen.strip.kind == ""
    fill(screen, "helt fel lösenfras", NEW, NEW)
    qtbot.waitUntil(lambda: screen.strip.kind == "error")
    settle()
    again = open_again(workspace.store)
    again.close()


def set_code(screen: PassphraseScreen, passphrase: str, code: str, again: str) -> None:
    write(screen, "Din lösenfras", passphrase)
    write(screen, "Ny kod, sex siffror", code)
    write(screen, "Koden en gång till", again)
    press(screen, "Spara koden")


def said_at(screen: PassphraseScreen, field: str) -> str:
    return find(screen, field, QLineEdit).accessibleDescription()


def test_a_code_is_set_and_taken_away_by_the_person(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    set_code(screen, PASSPHRASE, "294857", "294858")
    assert "inte lika" in said_at(screen, "Koden en gång till")
    set_code(screen, PASSPHRASE, "123456", "123456")
    qtbot.waitUntil(lambda: "första någon prövar" in said_at(screen, "Ny kod, sex siffror"))
    set_code(screen, "helt fel lösenfras", "294857", "294857")
    qtbot.waitUntil(lambda: "stämmer inte" in said_at(screen, "Din lösenfras"))
    assert not workspace.store.has_pin()
    set_code(screen, PASSPHRASE, "294857", "294857")
    qtbot.waitUntil(lambda: screen.strip.kind == "done")
    assert workspace.store.has_pin() and workspace.store.knows_pin("294857")
    press(screen, "Ta bort koden")
    assert not workspace.store.has_pin()


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_it_fits_a_small_screen(workspace: Workspace, language: str, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    screen.resize(683, 384)
    workspace.screen_language.set(language)
    settle()
    cut = cut_texts(screen)
    workspace.screen_language.set("sv")
    settle()
    assert cut == []
