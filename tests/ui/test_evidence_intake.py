"""Files on their way in are never dropped without a word, whatever view is closed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import open_case
from tests.pictures import photo
from tests.stores import PASSPHRASE, SIGN_IN_NAME, open_again
from tests.ui.evidence.bringing import drop
from tests.ui.finding import settle
from ui.application import build_main_window
from ui.evidence.page import EvidencePage
from ui.evidence_intake import EvidenceIntake
from ui.main_window import MainWindow
from ui.preferences import Preferences
from validering.evidence_reading import read_evidence
from validering.storage.stores import Store
from validering.terms import Product


@pytest.fixture
def window(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    made.close()


@pytest.fixture
def cases(store: Store) -> tuple[UUID, UUID]:
    first, second = (
        open_case(store, name, [Product.OCCUPATIONAL_ASSESSMENT]) for name in ("Amina Yusuf", "Bo Ek")
    )
    return first, second


def bring_five(window: MainWindow, case_id: UUID, folder: Path) -> None:
    """Four pictures and an empty file dropped on the evidence of a case."""
    window.open_case(case_id, "evidence")
    settle()
    assert window.case is not None and isinstance(window.case.page, EvidencePage)
    paths = [folder / f"{number}.jpg" for number in range(5)]
    for path in paths:
        path.write_bytes(photo())
    paths[2].write_bytes(b"")
    assert drop(window.case.page, paths)


def test_files_go_on_into_a_case_that_was_left_and_the_window_tells(
    window: MainWindow, cases: tuple[UUID, UUID], tmp_path: Path, qtbot: QtBot
) -> None:
    bring_five(window, cases[0], tmp_path)
    window.open_case(cases[1])
    settle()
    qtbot.waitUntil(lambda: "Tillagda filer: 4." in window.strip.text(), timeout=20_000)
    said = window.strip.text()
    assert said.startswith("Ärende ") and "Kunde inte läggas till: 1." in said and "2.jpg" in said
    assert len(window.workspace.read(read_evidence, cases[0])) == 4
    settle()
    assert not [each for each in window.workspace.findChildren(EvidenceIntake) if each.is_busy]


def test_files_that_are_in_before_the_view_that_was_left_is_gone_are_told_too(
    window: MainWindow, cases: tuple[UUID, UUID], tmp_path: Path
) -> None:
    bring_five(window, cases[0], tmp_path)
    window.open_case(cases[1])
    while any(each.is_busy for each in window.workspace.findChildren(EvidenceIntake)):
        QApplication.processEvents()
    settle()
    assert "Tillagda filer: 4." in window.strip.text()


def test_the_window_closes_when_the_files_are_in(
    window: MainWindow, cases: tuple[UUID, UUID], tmp_path: Path, store: Store, qtbot: QtBot
) -> None:
    bring_five(window, cases[0], tmp_path)
    assert not window.close()
    assert "5 filer läses fortfarande in. Fönstret stängs när de är klara." in window.strip.text()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    opened = open_again(store, SIGN_IN_NAME, PASSPHRASE)
    assert len(opened.read(read_evidence, cases[0])) == 4
    opened.close()


def test_closing_once_more_leaves_them_out(
    window: MainWindow, cases: tuple[UUID, UUID], tmp_path: Path, store: Store
) -> None:
    bring_five(window, cases[0], tmp_path)
    assert not window.close()
    assert window.close()
    opened = open_again(store, SIGN_IN_NAME, PASSPHRASE)
    assert len(opened.read(read_evidence, cases[0])) < 4
    opened.close()
