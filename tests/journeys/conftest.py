"""What every journey begins with: a real store on disk and the program before anybody signed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.founding import found
from tests.journeys.hands import Keys, Mouse
from tests.journeys.running import Running
from tests.stores import PASSPHRASE, ROLES, SIGN_IN_NAME
from tests.ui.conftest import dressed, qt_is_silent
from ui.application import Program
from ui.preferences import Preferences
from validering.acting import StaffRole
from validering.storage.stores import Store, open_store

__all__ = ["dressed", "qt_is_silent"]
Start = Callable[..., Running]


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Makes a store whose first person is Karin Ek, and shows the sign-in window.

    The store is empty unless ``prepare`` does something in it first.
    """
    started: list[Running] = []

    def begin(
        prepare: Callable[[Store], object] | None = None, *, roles: tuple[StaffRole, ...] = ROLES
    ) -> Running:
        folder = tmp_path / "store"
        found(folder, roles)
        if prepare is not None:
            store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
            prepare(store)
            store.close()
        program = Program(qapp, folder, Preferences(tmp_path / "window.ini"))
        program.failures.folder = tmp_path / "logs"
        program.show_sign_in()
        started.append(Running(program, qtbot))
        return started[-1]

    yield begin
    for running in started:
        running.stop()


@pytest.fixture
def mouse() -> Mouse:
    return Mouse()


@pytest.fixture
def keys() -> Keys:
    return Keys()
