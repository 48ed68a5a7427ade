"""Changing the passphrase: the old one is asked for, the new one opens the store next time."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.stores import PASSPHRASE, SIGN_IN_NAME, open_again
from tests.ui.finding import press, settle, write
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
    again = open_again(workspace.store, SIGN_IN_NAME, NEW)
    assert again.acting.name == "Karin Ek"
    again.close()


def test_a_wrong_old_one_and_an_unequal_new_one_change_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    fill(screen, PASSPHRASE, NEW, NEW + "x")
    assert screen.strip.kind == ""
    fill(screen, "helt fel lösenfras", NEW, NEW)
    qtbot.waitUntil(lambda: screen.strip.kind == "error")
    again = open_again(workspace.store)
    again.close()
