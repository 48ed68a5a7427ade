"""The centre's facts: saved when a field is left, refused where the centre would lose its name."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.finding import find, settle, write
from ui.centre.screen import CentreScreen
from ui.workspace import Workspace
from validering import settings


def test_facts_are_saved_field_by_field(workspace: Workspace, qtbot: QtBot) -> None:
    screen = CentreScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    write(screen, "Telefon", "040-123 00 00")
    write(screen, "Centrets namn", "")
    centre = workspace.read(settings.read_centre)
    assert centre.phone == "040-123 00 00"
    assert centre.name
    assert find(screen, "Centrets namn").accessibleDescription()
