"""The box that finds anything from anywhere: opened by Ctrl+K, worked by keys alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from forms import reading
from tests.assessing import open_assessed_case
from tests.opened import open_portfolio_case, sign_in_as
from tests.stores import PASSPHRASE, SIGN_IN_NAME, known_sources, new_store
from tests.ui.finding import everything, find, press, settle
from ui.application import build_main_window
from ui.assessment.page import AssessmentPage
from ui.case_list.screen import CaseListScreen
from ui.main_window import MainWindow
from ui.occupations.screen import OccupationsScreen
from ui.preferences import Preferences
from ui.search_box.box import SearchBox
from ui.store_care.screen import StoreCareScreen
from validering import candidates, cases, experience
from validering.acting import StaffRole
from validering.storage.stores import Store, open_store
from validering.terms import ExperienceKind, ProtectionLevel

LINE = "Namn, ärendenummer, kriterium, anteckning eller skärm"
NOTE = "Lagade skolmat för trehundra barn varje dag"


@dataclass(frozen=True)
class Filled:
    folder: Path
    cook: UUID
    mohamed: UUID
    protected: UUID


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    store = new_store(tmp_path_factory.mktemp("search"))
    cook = open_assessed_case(store)
    mohamed = open_portfolio_case(store, "Muhammad Nur")
    store.apply(experience.add_experience, mohamed, kind=ExperienceKind.EMPLOYED, done_sv=NOTE)
    for number in range(8):
        open_portfolio_case(store, f"Vera Lindnummer{'abcdefgh'[number]}")
    protected = open_portfolio_case(store, "Sanna Hemlin")
    store.apply(candidates.change_protection, protected, ProtectionLevel.SEKRETESSMARKERING)
    store.close()
    return Filled(store.folder, cook.case_id, mohamed, protected)


@pytest.fixture
def store(filled: Filled, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(filled.folder, tmp_path / "store")
    opened = open_store(tmp_path / "store", SIGN_IN_NAME, PASSPHRASE, acting_source=known_sources(seed=3))
    yield opened
    opened.close()


@pytest.fixture
def window(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown(store, tmp_path, qtbot)


def shown(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle()
    yield made
    qtbot.waitUntil(lambda: not made.workspace.background.is_busy, timeout=60_000)
    made.close()


def opened(window: MainWindow) -> SearchBox:
    """The box, opened by Ctrl+K wherever the focus is."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle()
    (box,) = (each for each in window.findChildren(SearchBox) if each.isVisible())
    return box


def typed(box: SearchBox, text: str) -> list[str]:
    """What is found by these words, line by line."""
    line = everything(box, QLineEdit)[0]
    line.setText(text)
    settle()
    return lines(box)


def lines(box: SearchBox) -> list[str]:
    found = find(box, "Träffar", QListView).model()
    return [found.index(row, 0).data() for row in range(found.rowCount())]


def wait_for_criteria(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "läses in" not in box.said.text(), timeout=60_000)


def strike(box: SearchBox, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(everything(box, QLineEdit)[0] if box.isVisible() else box, key)
        settle()


def test_a_name_in_another_spelling_opens_the_case_by_enter(filled: Filled, window: MainWindow) -> None:
    box = opened(window)
    assert QApplication.focusWidget() is find(box, LINE, QLineEdit)
    found = typed(box, "محمد")
    assert found[0] == "Ärenden"
    assert "Muhammad Nur" in found[1] and "2026-0002-A" in found[1]
    strike(box, Qt.Key.Key_Return)
    assert window.case is not None and window.case.case_id == filled.mohamed


def test_a_note_opens_the_page_where_it_stands(filled: Filled, window: MainWindow) -> None:
    box = opened(window)
    found = typed(box, "trehundra")
    assert [each.split("\n")[-1] for each in found] == ["Anteckningar", "2026-0002-A · Kartläggning"]
    strike(box, Qt.Key.Key_Return)
    assert window.case is not None and window.case.case_id == filled.mohamed
    assert window.case.page is not None and window.case.page.page_id == "mapping"


def test_a_screen_is_gone_to_by_its_words_and_the_arrows(window: MainWindow) -> None:
    box = opened(window)
    assert "Skärmar och knappar" in lines(box), "before anything is typed there is something to choose"
    found = typed(box, "sakerhetskopia")
    assert found[:2] == ["Skärmar och knappar", "Gå till Säkerhetskopia och kontroll\nCtrl+Shift+S"]
    strike(box, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert find(window, "Säkerhetskopia och kontroll", StoreCareScreen)


def test_a_criterion_of_the_open_case_opens_on_the_bench(
    filled: Filled, window: MainWindow, qtbot: QtBot
) -> None:
    window.open_case(filled.cook)
    settle()
    box = opened(window)
    assert "Översikt\nÄrende 2026-0001-A" in lines(box)
    wait_for_criteria(box, qtbot)
    found = typed(box, "kok-k2.03")
    assert found[0] == "Kriterier i ärendet" and "KOK-K2.03" in found[1]
    assert "Kriterier i alla yrken" in found
    strike(box, Qt.Key.Key_Return)
    assert window.case is not None
    page = window.case.page
    assert isinstance(page, AssessmentPage)
    assert page.criteria.current_id() == "KOK-K2.03"


def test_a_criterion_of_another_trade_leads_to_its_occupation(window: MainWindow, qtbot: QtBot) -> None:
    box = opened(window)
    typed(box, "verk-")
    wait_for_criteria(box, qtbot)
    found = lines(box)
    assert found[0] == "Kriterier i alla yrken" and len(found) > 2
    strike(box, Qt.Key.Key_Return)
    screen = find(window, "Yrkesprofiler", OccupationsScreen)
    current = screen.list.current()
    assert current is not None and current.profile.id.startswith("VERK-")


def test_a_protected_person_is_found_by_the_whole_number_and_asked_for_why(
    filled: Filled, window: MainWindow
) -> None:
    number = window.workspace.read(cases.read_case, filled.protected).case_no
    box = opened(window)
    assert not [each for each in typed(box, "Hemlin") if "Hemlin" in each or number in each]
    assert not [each for each in typed(box, number[:-3]) if number in each]
    assert typed(box, number)[:2] == ["Ärenden", f"{number}\nSkyddade personuppgifter"]
    strike(box, Qt.Key.Key_Return)
    assert window.case is not None and window.case.page is None
    press(window, "Arbeta i ärendet")
    assert window.case.page is not None


def test_more_than_there_is_room_for_is_shown_in_the_list(window: MainWindow) -> None:
    box = opened(window)
    found = typed(box, "vera")
    assert len([each for each in found if each.startswith("\N{FIRST STRONG ISOLATE}Vera")]) == 6
    assert found[7] == "Visa alla i listan\nvera"
    strike(box, *[Qt.Key.Key_Down] * 6, Qt.Key.Key_Return)
    screen = find(window, "Ärenden", CaseListScreen)
    assert screen.shown.total == 8


def test_what_is_not_there_is_said_and_escape_closes(window: MainWindow) -> None:
    box = opened(window)
    assert typed(box, "qqqzzz") == []
    assert "Inget hittat" in box.said.text()
    strike(box, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert not window.findChildren(SearchBox)


def test_an_administrator_alone_finds_screens_and_no_person(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    window = next(shown(sign_in_as(store, StaffRole.ADMINISTRATOR), tmp_path, qtbot))
    box = opened(window)
    assert typed(box, "Muhammad") == typed(box, "trehundra") == []
    assert typed(box, "personal")[1].startswith("Gå till Personal")
    assert find(box, "Kriterium eller skärm", QLineEdit)
    qtbot.waitUntil(lambda: not window.workspace.background.is_busy, timeout=60_000)
    window.close()
