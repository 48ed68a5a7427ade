"""A review on a printed bundle: signed by a second person, scanned and entered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed, decided_case
from tests.pictures import pdf
from tests.ui.evidence.bringing import bring
from tests.ui.finding import (
    choose,
    choose_by_arrow,
    everything,
    press,
    settle,
    strike,
    tab_to,
    type_in,
    write,
)
from ui.evidence.page import EvidencePage
from ui.result.page import ResultPage
from ui.workspace import Workspace
from validering.results import read_result
from validering.storage.stores import Store

ENTER, SCAN = "Skriv in en granskning på papper", "Granskat underlag"


@pytest.fixture
def case(store: Store) -> Assessed:
    """A full result decided by Karin Ek; Olof Berg works there too."""
    return decided_case(store)


@pytest.fixture
def page(workspace: Workspace, case: Assessed, qtbot: QtBot) -> ResultPage:
    made = ResultPage(workspace, case.case_id)
    qtbot.addWidget(made)
    made.resize(893, 570)
    made.show()
    settle()
    return made


def add_scan(workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path) -> None:
    """The scanned bundle is dropped on the page of evidence and given a name."""
    evidence = EvidencePage(workspace, case.case_id)
    qtbot.addWidget(evidence)
    evidence.resize(900, 480)
    evidence.show()
    settle()
    path = tmp_path / "bunt.pdf"
    path.write_bytes(pdf(2))
    bring(evidence, qtbot, path)
    write(evidence, "Rubrik", SCAN)
    evidence.hide()
    settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in everything(page, QLabel))


def result(case: Assessed) -> Any:
    return case.store.read(read_result, case.case_profile_id)


def test_the_scanned_bundle_is_entered_for_a_second_person_who_works_here(
    page: ResultPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path
) -> None:
    wanted: list[tuple[str, str]] = []
    page.page_wanted.connect(lambda name, field: wanted.append((name, field)))
    press(page, ENTER)
    press(page, "Lägg till det inlästa granskningsunderlaget")
    assert wanted == [("evidence", "")]
    add_scan(workspace, case, qtbot, tmp_path)
    write(page, "Namn på den som granskade", "olof  berg")
    choose(page, "Det signerade underlaget", SCAN)
    press(page, "Håller med")
    (given,) = result(case).moderations
    assert given.moderator_name == "Olof Berg" and given.moderator_id and given.scan_evidence_id
    assert result(case).counts
    assert "Olof Berg håller med om resultatet." in words(page)


@pytest.mark.parametrize("name", ["Karin Ek", "karin EK"])
def test_whoever_decided_cannot_be_named_as_the_second_person(
    page: ResultPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    add_scan(workspace, case, qtbot, tmp_path)
    press(page, ENTER)
    write(page, "Namn på den som granskade", name)
    choose(page, "Det signerade underlaget", SCAN)
    press(page, "Håller med")
    assert "en annan person än den som leder ärendet" in page.strip.text()
    assert result(case).moderations == () and not result(case).counts


def test_a_review_that_disagrees_is_entered_by_keyboard_alone(
    page: ResultPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path
) -> None:
    add_scan(workspace, case, qtbot, tmp_path)
    page.activateWindow()
    tab_to(page, ENTER)
    strike(page, Qt.Key.Key_Space)
    type_in(page, "Namn på den som granskade", "Eva Lind")
    choose_by_arrow(page, "Det signerade underlaget", SCAN)
    tab_to(page, "Håller inte med …")
    strike(page, Qt.Key.Key_Space)
    type_in(page, "Vad den andra personen säger", "Se K1.1 igen.")
    tab_to(page, "Signera att personen inte håller med")
    strike(page, Qt.Key.Key_Space)
    (given,) = result(case).moderations
    assert (given.agrees, given.moderator_name, given.reason) == (False, "Eva Lind", "Se K1.1 igen.")
    assert "Eva Lind håller inte med" in words(page)


def test_a_review_that_agrees_is_entered_by_keyboard_alone(
    page: ResultPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path
) -> None:
    add_scan(workspace, case, qtbot, tmp_path)
    page.activateWindow()
    tab_to(page, ENTER)
    strike(page, Qt.Key.Key_Space)
    type_in(page, "Namn på den som granskade", "Eva Lind")
    choose_by_arrow(page, "Det signerade underlaget", SCAN)
    tab_to(page, "Håller med")
    strike(page, Qt.Key.Key_Space)
    assert result(case).counts
