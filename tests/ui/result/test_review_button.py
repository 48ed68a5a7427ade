"""The bundle for the second person is printed from the result, while a full result waits and only then."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exports.pdf.reading import text_in_reading_order
from forms import reading
from tests import portfolios
from tests.assessing import Assessed, open_assessed_case, sign_all
from tests.ui.finding import press, settle
from tests.ui.result.test_page import buttons
from ui.result.page import ResultPage
from ui.workspace import Workspace
from validering.documents import read_documents
from validering.results import decide_modules_as_proposed, decide_profile, read_result
from validering.storage.stores import Store
from validering.terms import ProfileOutcome

PRINT = "Skriv ut granskningsunderlag"


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printer whose sheets are a file."""
    sheets = tmp_path / "sheets.pdf"
    program = tmp_path / "lp"
    program.write_text(f"#!/bin/sh\n/bin/cat > '{sheets}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return sheets


def decided(store: Store, outcome: ProfileOutcome = ProfileOutcome.FULL) -> Assessed:
    case = open_assessed_case(store)
    left = case.module("K8") if outcome is ProfileOutcome.PARTIAL else []
    sign_all(case, dict.fromkeys(left, "not_shown"))
    store.apply(decide_modules_as_proposed, case.case_profile_id)
    store.apply(decide_profile, case.case_profile_id, outcome)
    return case


def open_page(workspace: Workspace, case: Assessed, qtbot: QtBot) -> ResultPage:
    page = ResultPage(workspace, case.case_id)
    qtbot.addWidget(page)
    page.resize(860, 700)
    page.show()
    settle()
    return page


def test_a_waiting_result_is_printed_and_nothing_is_issued(
    workspace: Workspace, store: Store, qtbot: QtBot, printer: Path
) -> None:
    case = decided(store)
    page = open_page(workspace, case, qtbot)
    press(page, PRINT)
    qtbot.waitUntil(lambda: "skickat till skrivaren" in page.strip.text(), timeout=30_000)
    written = [text for _, text in text_in_reading_order(printer.read_bytes())]
    assert "Granskningsunderlag – inte ett resultat" in written and "Syntes under dagen." in written
    assert store.read(read_documents, case.case_id) == ()
    assert not store.read(read_result, case.case_profile_id).counts


def test_a_result_for_parts_offers_no_bundle(workspace: Workspace, store: Store, qtbot: QtBot) -> None:
    page = open_page(workspace, decided(store, ProfileOutcome.PARTIAL), qtbot)
    assert PRINT not in buttons(page) and "Skriv in en granskning på papper" in buttons(page)


def test_a_result_that_counts_offers_no_bundle(store: Store, qtbot: QtBot) -> None:
    opened, case = portfolios.whole_cook(store)
    page = open_page(Workspace(opened, reading), case, qtbot)
    assert PRINT not in buttons(page)
