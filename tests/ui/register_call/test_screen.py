"""A caller reads out a number and hears one word, and the question is written down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.finding import find, press, settle, write
from ui.register_call.screen import RegisterCallScreen
from ui.workspace import Workspace
from validering import public_register


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> RegisterCallScreen:
    made = RegisterCallScreen(workspace)
    qtbot.addWidget(made)
    made.resize(893, 520)
    made.show()
    settle()
    return made


def said(screen: RegisterCallScreen) -> str:
    return " ".join(each.text() for each in (screen._said, screen._means) if each.isVisible())


def test_a_number_that_is_not_ours_is_said_to_be_unknown_and_noted(screen: RegisterCallScreen) -> None:
    assert said(screen) == ""
    write(screen, "Dokumentets nummer", "2026 0012 a 03")
    press(screen, "Kontrollera numret")
    assert said(screen).startswith("2026-0012-A-03: Finns inte hos oss")
    (asked,) = screen.workspace.read(public_register.read_questions)
    assert (asked.number, asked.version) == ("2026-0012-A-03", 1)


def test_enter_asks_too(screen: RegisterCallScreen) -> None:
    write(screen, "Version, om det står någon", "2")
    field = find(screen, "Dokumentets nummer", QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "2026-0012-A-03")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert said(screen).startswith("2026-0012-A-03 v2: Finns inte hos oss")


def test_what_is_no_number_is_explained_and_not_noted(screen: RegisterCallScreen) -> None:
    write(screen, "Dokumentets nummer", "Amina")
    press(screen, "Kontrollera numret")
    assert "Amina är inget dokumentnummer" in screen.strip.text()
    assert said(screen) == ""
    assert screen.workspace.read(public_register.read_questions) == ()


def test_a_version_that_is_no_number_is_explained(screen: RegisterCallScreen) -> None:
    write(screen, "Dokumentets nummer", "2026-0012-A-03")
    write(screen, "Version, om det står någon", "två")
    press(screen, "Kontrollera numret")
    assert screen.workspace.read(public_register.read_questions) == ()
