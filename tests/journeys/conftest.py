"""What every journey begins with: a real store on disk and the program before anybody signed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys import tongue
from tests.journeys.founding import found
from tests.journeys.hands import Keys, Mouse
from tests.journeys.running import Running
from tests.stores import PASSPHRASE, ROLES, SIGN_IN_NAME
from tests.ui.conftest import dressed, qt_is_silent
from ui.application import Program
from ui.language import SWEDISH
from ui.preferences import Preferences
from validering.acting import StaffRole
from validering.storage.stores import Store, open_store

__all__ = ["dressed", "qt_is_silent"]
Start = Callable[..., Running]


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Makes a store whose first person is Karin Ek, and shows the sign-in window.

    The store is empty unless ``prepare`` does something in it first; ``tag`` is the language of the screen.
    """
    started: list[Running] = []

    def begin(
        prepare: Callable[[Store], object] | None = None,
        *,
        roles: tuple[StaffRole, ...] = ROLES,
        tag: str = SWEDISH,
    ) -> Running:
        folder = tmp_path / "store"
        found(folder, roles)
        if prepare is not None:
            store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
            prepare(store)
            store.close()
        preferences = Preferences(tmp_path / "window.ini")
        preferences.language = tongue.spoken["tag"] = tag
        program = Program(qapp, folder, preferences)
        program.failures.folder = tmp_path / "logs"
        program.show_sign_in()
        started.append(Running(program, qtbot))
        return started[-1]

    yield begin
    tongue.spoken["tag"] = SWEDISH
    for running in started:
        # Windows that are gone need not be told of the language.
        running.stop()
        if running.program._language.tag != SWEDISH:
            running.program._language.set(SWEDISH)


@pytest.fixture
def mouse() -> Mouse:
    return Mouse()


@pytest.fixture
def keys() -> Keys:
    return Keys()
