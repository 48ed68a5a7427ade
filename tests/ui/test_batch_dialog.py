"""Documents of several cases in one go, from the list to the files in a folder."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.opened import open_portfolio_case
from tests.ui.finding import choose, everything, find, press, settle
from ui import document_printing
from ui.batch_dialog import BatchDialog
from ui.case_list.screen import CaseListScreen
from ui.document_making import page_count
from ui.file_choosing import FileChooser
from ui.widgets.page_drawing import draw_pages
from ui.workspace import Workspace
from validering.documents import read_documents
from validering.paper_traces import TraceWay, read_traces


@pytest.fixture
def cases(workspace: Workspace) -> list[UUID]:
    made = [open_portfolio_case(workspace.store, name) for name in ("Amina Farah", "Bo Ek", "Rim Saleh")]
    for each in made:
        portfolios.described(workspace.store, each)
    portfolios.protect(workspace.store, made[2])
    return made


@pytest.fixture
def dialog(workspace: Workspace, cases: list[UUID], qtbot: QtBot) -> BatchDialog:
    screen = CaseListScreen(workspace)
    qtbot.addWidget(screen)
    screen.resize(1093, 570)
    screen.show()
    settle()
    assert not screen.several.isEnabled()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(screen.shown.rowCount()):
        screen.table.selectionModel().select(screen.shown.index(row, 0), flags)
    press(screen, "Skapa dokument för flera")
    (opened,) = screen.findChildren(BatchDialog)
    settle()
    return opened


def numbers(workspace: Workspace, cases: list[UUID]) -> list[str]:
    return [each.number for case_id in cases for each in workspace.read(read_documents, case_id)]


def report(dialog: BatchDialog) -> dict[str, str]:
    said = (label.text() for label in everything(dialog.report, QLabel))
    return dict(text.split(": ", 1) for text in said)


def ended(dialog: BatchDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.leave.isVisible() and bool(report(dialog)), timeout=40_000)


def test_each_case_gets_its_file_and_its_line(
    dialog: BatchDialog,
    workspace: Workspace,
    cases: list[UUID],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "ut"
    folder.mkdir()
    monkeypatch.setattr(FileChooser, "folder", lambda *_: folder)
    press(dialog, "Utfärda och spara")
    ended(dialog, qtbot)
    issued = numbers(workspace, cases)
    assert issued == ["2026-0001-A-01", "2026-0002-A-01"]
    saved = sorted(each.name for each in folder.iterdir())
    assert saved == [f"{number}-merit-portfolio-ar.pdf" for number in issued] + ["innehall.pdf"]
    assert all(page_count((folder / name).read_bytes()) > 0 for name in saved)
    lines = report(dialog)
    assert lines["2026-0001-A"].startswith("2026-0001-A-01") and "sidor" in lines["2026-0001-A"]
    assert lines["2026-0003-A"] == "skyddade uppgifter, dokumentet görs i ärendet"
    listed = " ".join(page.words for page in draw_pages((folder / "innehall.pdf").read_bytes(), 1))
    assert "2026-0002-A-01" in listed and "skyddade uppgifter" in listed
    assert not any(name in listed for name in ("Farah", "Ek", "Saleh"))
    (trace,) = workspace.store.look(read_traces, cases[0])
    assert trace.number == issued[0] and trace.way in (TraceWay.COMPUTER, TraceWay.NETWORK, TraceWay.STICK)
    assert workspace.store.look(read_traces, cases[2]) == ()


def test_what_hinders_each_case_is_said_and_nothing_is_issued(
    dialog: BatchDialog,
    workspace: Workspace,
    cases: list[UUID],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(FileChooser, "folder", lambda *_: tmp_path)
    choose(dialog, "Dokument", "Kompetensintyg")
    press(dialog, "Utfärda och spara")
    ended(dialog, qtbot)
    lines = report(dialog)
    assert set(lines) == {"2026-0001-A", "2026-0002-A", "2026-0003-A"}
    assert all(len(text) > 10 for text in lines.values())
    assert numbers(workspace, cases) == []
    assert "Utfärdade dokument: 0. Ärenden utan dokument: 3." in [
        label.text() for label in everything(dialog, QLabel)
    ]


def test_it_can_be_stopped_and_what_is_issued_stays(
    dialog: BatchDialog,
    workspace: Workspace,
    cases: list[UUID],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(FileChooser, "folder", lambda *_: tmp_path)
    press(dialog, "Utfärda och spara")
    press(dialog, "Avbryt")
    ended(dialog, qtbot)
    issued = numbers(workspace, cases)
    assert len(issued) == 1
    assert "avbrutet innan det gjordes" in report(dialog).values()
    assert len(list(tmp_path.glob("2026-*.pdf"))) == 1


def test_each_is_sent_to_the_printer_and_the_list_last(
    dialog: BatchDialog,
    workspace: Workspace,
    cases: list[UUID],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    printer = tmp_path / "lp"
    printer.write_text(f'#!/bin/sh\nwc -c >> "{tmp_path}/sent"\n')
    printer.chmod(0o755)
    monkeypatch.setattr(document_printing, "PRINT_COMMAND", str(printer))
    press(dialog, "Utfärda och skriv ut")
    ended(dialog, qtbot)
    qtbot.waitUntil(lambda: len((tmp_path / "sent").read_text().split()) == 3, timeout=20_000)
    assert len(numbers(workspace, cases)) == 2
    assert find(dialog, "Stäng", QPushButton).isEnabled()
