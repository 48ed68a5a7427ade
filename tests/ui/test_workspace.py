"""Writing through the workspace: saved and told, or refused in words; never silent."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.message_strip import MessageStrip
from ui.workspace import Workspace
from validering import settings
from validering.changes import Change
from validering.errors import UserError


def test_a_write_is_in_the_store_and_told_to_every_screen(workspace: Workspace) -> None:
    told: list[Change] = []
    workspace.changed.connect(told.append)
    change = workspace.apply(settings.change_centre, city="211 19 Malmö")
    assert told == [change]
    assert workspace.read(settings.read_centre).city == "211 19 Malmö"


def test_a_refused_write_leaves_the_store_as_it_was_and_tells_nobody(workspace: Workspace) -> None:
    told: list[Change] = []
    workspace.changed.connect(told.append)
    with pytest.raises(UserError):
        workspace.apply(settings.change_centre, name=" ", city="Lund")
    assert told == []
    assert workspace.read(settings.read_centre).city == ""


def test_a_refusal_is_shown_beside_the_control_and_goes_when_it_is_mended(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    strip, control = MessageStrip(), QLabel("Spara")
    column.addWidget(strip)
    column.addWidget(control)
    page.show()
    assert workspace.attempt(control, settings.change_centre, name="") is None
    assert strip.isVisible()
    assert "namn" in strip.text().lower()
    assert strip.accessibleName() == strip.text()
    assert workspace.attempt(control, settings.change_centre, name="Nya centret") is not None
    assert not strip.isVisible()


def test_a_refusal_without_a_place_to_show_it_is_handed_on(workspace: Workspace, qtbot: QtBot) -> None:
    lonely = QLabel()
    qtbot.addWidget(lonely)
    refused: list[UserError] = []
    workspace.refused.connect(refused.append)
    workspace.attempt(lonely, settings.change_centre, name="")
    assert [error.code for error in refused] == ["centre_name_missing"]


def test_errors_speak_the_language_of_the_screen(workspace: Workspace) -> None:
    error = UserError("centre_name_missing")
    swedish = workspace.say(error)
    workspace.screen_language.set("en")
    try:
        assert workspace.say(error) != swedish
    finally:
        workspace.screen_language.set("sv")
