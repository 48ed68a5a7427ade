"""On which thread slow work runs, and how many questions to the store a list costs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from tests.backups import stick
from tests.opened import open_portfolio_case
from tests.pictures import photo
from tests.stores import PASSPHRASE, new_store
from tests.ui.evidence.bringing import bring
from tests.ui.finding import press, settle, write
from tests.ui.staging import dressed
from tests.ui.views import Stage, wait_for
from ui import document_making, evidence_intake
from ui.background import Background
from ui.evidence import thumbnails
from ui.evidence.page import EvidencePage
from ui.language import ScreenLanguage
from ui.preferences import Preferences
from ui.sign_in.screen import SignIn
from ui.store_care import backup_part
from validering.case_list import read_case_list
from validering.evidence_storing import take_in
from validering.storage import keys
from validering.storage.backup import make_backup
from validering.storage.contents import Contents
from validering.storage.stores import Store


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    dressed(qapp, "sv")
    made = Stage(tmp_path_factory.mktemp("slow"))
    yield made
    made.close()


def noting(function: Callable[..., Any], threads: list[int]) -> Callable[..., Any]:
    """The same function, which notes on which thread it is called."""

    def called(*args: Any, **named: Any) -> Any:
        threads.append(threading.get_ident())
        return function(*args, **named)

    return called


def is_beside_the_window(threads: list[int]) -> bool:
    return bool(threads) and threading.get_ident() not in threads


def test_papers_are_made_beside_the_window(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []
    monkeypatch.setattr(document_making, "make", noting(document_making.make, threads))
    stage.open_page("documents")
    stage.wait()
    assert is_beside_the_window(threads)


def test_files_are_read_in_beside_the_window(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    threads: list[int] = []
    monkeypatch.setattr(evidence_intake, "take_in", noting(take_in, threads))
    monkeypatch.setattr(Contents, "put", noting(Contents.put, threads))
    page = stage.open_page("evidence")
    assert isinstance(page, EvidencePage)
    path = tmp_path / "tallrik.jpg"
    path.write_bytes(photo())
    bring(page, qtbot, path)
    assert len(threads) > 1
    assert is_beside_the_window(threads)


def test_small_pictures_are_drawn_beside_the_window(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    threads: list[int] = []
    monkeypatch.setattr(thumbnails, "_decoded", noting(thumbnails._decoded, threads))
    page = stage.open_page("evidence")
    assert isinstance(page, EvidencePage)
    path = tmp_path / "kastrull.jpg"
    path.write_bytes(photo())
    bring(page, qtbot, path)
    qtbot.waitUntil(lambda: bool(threads))
    stage.wait()
    assert is_beside_the_window(threads)


def test_a_backup_is_made_beside_the_window(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    threads: list[int] = []
    monkeypatch.setattr(backup_part, "make_backup", noting(make_backup, threads))
    stage.window.open_screen("store_care")
    settle()
    write(stage.window, "Mapp för säkerhetskopior", str(stick(tmp_path)))
    stage.wait()
    press(stage.window, "Säkerhetskopiera nu")
    stage.wait()
    assert is_beside_the_window(threads)


def test_another_passphrase_is_tried_beside_the_window(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []
    monkeypatch.setattr(keys, "_wrapping_key", noting(keys._wrapping_key, threads))
    stage.window.open_screen("passphrase")
    settle()
    for field in ("Ny lösenfras", "Ny lösenfras en gång till"):
        write(stage.window, field, "fyra röda båtar vid bryggan")
    write(stage.window, "Nuvarande lösenfras", "helt fel lösenfras")
    press(stage.window, "Byt lösenfras")
    stage.wait()
    assert is_beside_the_window(threads)


def test_a_passphrase_becomes_a_key_beside_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    new_store(tmp_path).close()
    threads: list[int] = []
    monkeypatch.setattr(keys, "_wrapping_key", noting(keys._wrapping_key, threads))
    background = Background()
    window = SignIn(tmp_path / "store", background, ScreenLanguage(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    opened: list[Store] = []
    window.opened.connect(opened.append)
    window.show()
    wait_for(background, window)
    write(window, "Lösenfras", PASSPHRASE)
    if not opened:
        press(window, "Logga in")
    qtbot.waitUntil(lambda: bool(opened))
    background.stop()
    assert is_beside_the_window(threads)
    opened[0].close()


def statements(store: Store, act: Callable[[], object]) -> int:
    """How many statements the store is asked during ``act``."""
    asked: list[str] = []

    def listen(_link: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    event.listen(store._engine, "before_cursor_execute", listen)
    try:
        act()
        settle()
    finally:
        event.remove(store._engine, "before_cursor_execute", listen)
    return len(asked)


def test_a_list_costs_as_many_questions_for_many_as_for_few(stage: Stage) -> None:
    """The list of cases and the day of the person who signed in, shown anew."""
    store, window = stage.case.store, stage.window

    def shown(screen: str) -> int:
        window.open_screen("centre")
        settle()
        window._screens[screen]._is_stale = True
        return statements(store, lambda: window.open_screen(screen))

    for screen in ("case_list", "start"):
        window.open_screen(screen)
        settle()
    few = {screen: shown(screen) for screen in ("case_list", "start")}
    for name in ("Ali Noor", "Zaki Omar", "Amina Dahir", "Selma Yusuf", "Musa Idris"):
        open_portfolio_case(store, name)
    assert len(store.read(read_case_list)) == 6
    many = {screen: shown(screen) for screen in ("case_list", "start")}
    assert few["case_list"] > 0
    assert {screen: many[screen] <= few[screen] + 1 for screen in few} == {"case_list": True, "start": True}
