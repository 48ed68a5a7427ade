"""A protected case is opened with a reason, which is written down each time; nothing is shown before."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.opened import open_portfolio_case
from tests.ui.finding import everything, find, press, settle, write
from ui.application import screens_and_pages
from ui.main_window import MainWindow
from ui.page import CasePage
from ui.preferences import Preferences
from ui.reading_gate import reason_text
from ui.workspace import Workspace
from validering.audit import READING, history
from validering.candidates import read_candidate
from validering.storage.stores import Store


@pytest.fixture
def case_id(store: Store) -> UUID:
    made = open_portfolio_case(store, "Amina Farah")
    portfolios.protect(store, made)
    return made


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(workspace, *screens_and_pages(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def readings(store: Store, case_id: UUID) -> list[str | None]:
    return [entry.reason for entry in store.read(history, case_id) if entry.act == READING]


def page_of(window: MainWindow) -> CasePage | None:
    """The page that is shown of the case that is open."""
    assert window.case is not None
    return window.case.page


def seen(window: MainWindow) -> str:
    assert window.case is not None
    return " ".join(label.text() for label in everything(window.case, QLabel))


def test_nothing_is_shown_before_the_reason(window: MainWindow, store: Store, case_id: UUID) -> None:
    alias = store.read(read_candidate, case_id).alias
    assert alias
    window.open_case(case_id, "mapping")
    settle()
    assert page_of(window) is None and alias not in seen(window)
    assert readings(store, case_id) == []
    press(window, "Arbeta i ärendet")
    page = page_of(window)
    assert page is not None and page.page_id == "mapping" and alias in seen(window)
    assert readings(store, case_id) == ["work"]


def test_another_reason_takes_words(window: MainWindow, store: Store, case_id: UUID) -> None:
    window.open_case(case_id)
    press(window, "Öppna av annat skäl")
    assert page_of(window) is None and readings(store, case_id) == []
    write(window, "Annat skäl, med egna ord", "Nattens larm")
    press(window, "Öppna av annat skäl")
    assert [reason_text(each or "") for each in readings(store, case_id)] == ["Nattens larm"]
    assert page_of(window) is not None


def test_each_return_is_asked_anew(window: MainWindow, store: Store, case_id: UUID) -> None:
    for _ in range(2):
        window.open_case(case_id)
        press(window, "Granska ett resultat")
        window.open_screen("case_list")
        settle()
    assert readings(store, case_id) == ["review", "review"]


def test_who_changes_their_mind_reads_nothing(window: MainWindow, store: Store, case_id: UUID) -> None:
    window.open_case(case_id)
    press(window, "Öppna inte")
    assert window.case is None and readings(store, case_id) == []


def test_an_open_case_asks_nothing(window: MainWindow, store: Store) -> None:
    plain = open_portfolio_case(store, "Bo Ek")
    window.open_case(plain)
    settle()
    assert page_of(window) is not None
    assert find(window, "Ärendets sidor", QWidget).isVisible() and readings(store, plain) == []


def test_the_overview_says_who_opened_it_and_why(window: MainWindow, case_id: UUID) -> None:
    window.open_case(case_id)
    press(window, "Kontroll eller tillsyn")
    assert "Karin Ek: Kontroll eller tillsyn" in seen(window)
