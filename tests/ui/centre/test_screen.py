"""The centre's facts: saved when a field is left, refused where the centre would lose its name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.opened import sign_in_as
from tests.ui.finding import find, settle, write
from ui.centre.screen import CentreScreen
from ui.workspace import Workspace
from validering import settings
from validering.acting import StaffRole
from validering.errors import UserError
from validering.screen_lock import change_idle_minutes, read_idle_minutes


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


def test_the_idle_minutes_are_the_administrators(workspace: Workspace, qtbot: QtBot) -> None:
    screen = CentreScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    field = "Minuter utan tangent eller mus tills skärmen döljs"
    assert find(screen, field, QLineEdit).text() == "3"
    write(screen, field, "16")
    assert "från 1 till 15" in find(screen, field, QLineEdit).accessibleDescription()
    assert workspace.read(read_idle_minutes) == 3
    write(screen, field, "10")
    assert workspace.read(read_idle_minutes) == 10
    other = sign_in_as(workspace.store, StaffRole.COORDINATOR)
    with pytest.raises(UserError):
        other.apply(change_idle_minutes, 5)
    other.close()
