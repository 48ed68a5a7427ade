"""Whatever leaves on paper or as a file is written down first, and nothing is left behind."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.opened import open_portfolio_case
from ui import document_printing as printing
from ui.paper_leaving import LeavingPaper, place_of, print_paper, save_paper
from ui.widgets.message_strip import MessageStrip
from ui.workspace import Workspace
from validering.paper_traces import TraceEntry, TraceWay, read_traces
from validering.storage import places

PAPER = LeavingPaper(b"%PDF-1.7 drawn", "2026-0001-A-01.pdf", "merit-portfolio", "2026-0001-A-01", "ar")


@pytest.fixture
def case_id(workspace: Workspace) -> UUID:
    return open_portfolio_case(workspace.store, "Amina Farah")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.strip = MessageStrip(made)  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    return made


def traces(workspace: Workspace, case_id: UUID) -> tuple[TraceEntry, ...]:
    return workspace.store.look(read_traces, case_id)


def test_a_saved_file_is_told_by_number_and_kind_of_place(
    workspace: Workspace, case_id: UUID, page: QWidget, tmp_path: Path
) -> None:
    assert save_paper(workspace, page, case_id, PAPER, tmp_path / "x.pdf")
    (trace,) = traces(workspace, case_id)
    assert (trace.kind, trace.number, trace.way, trace.made_by_name, trace.carries_name) == (
        "merit-portfolio",
        "2026-0001-A-01",
        TraceWay.COMPUTER,
        "Karin Ek",
        True,
    )


def test_a_paper_under_an_alias_carries_no_name_unless_it_was_typed(
    workspace: Workspace, case_id: UUID, page: QWidget, tmp_path: Path
) -> None:
    portfolios.protect(workspace.store, case_id)
    typed = LeavingPaper(PAPER.pdf, PAPER.file_name, PAPER.kind, has_real_name=True)
    for paper in (PAPER, typed):
        assert save_paper(workspace, page, case_id, paper, tmp_path / "x.pdf")
    assert [each.carries_name for each in traces(workspace, case_id)] == [True, False]


def test_without_a_printer_nothing_is_left_for_a_viewer(
    workspace: Workspace, case_id: UUID, page: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    for words in ("ingen skrivare", "stick"):
        assert not print_paper(workspace, page, case_id, PAPER, printed=print, failed=print)
        assert words in page.strip.text()  # type: ignore[attr-defined]
        portfolios.protect(workspace.store, case_id)
    assert traces(workspace, case_id) == ()


def test_a_printer_gets_it_without_a_file(
    workspace: Workspace, case_id: UUID, page: QWidget, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sent: list[bytes] = []
    monkeypatch.setattr(printing, "_takes_documents", lambda: True)
    monkeypatch.setattr(printing, "send_to_printer", sent.append)
    portfolios.protect(workspace.store, case_id)
    assert print_paper(workspace, page, case_id, PAPER, printed=lambda _: None, failed=print)
    qtbot.waitUntil(lambda: sent == [PAPER.pdf], timeout=10_000)
    (trace,) = traces(workspace, case_id)
    assert trace.way is TraceWay.PRINTED


@pytest.mark.parametrize(
    ("risk", "way"),
    [
        (places.PlaceRisk.NETWORK, TraceWay.NETWORK),
        (places.PlaceRisk.SYNCED, TraceWay.NETWORK),
        (places.PlaceRisk.REMOVABLE, TraceWay.STICK),
        (None, TraceWay.COMPUTER),
    ],
)
def test_the_kind_of_place(
    risk: places.PlaceRisk | None, way: TraceWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.paper_leaving.place_risk", lambda _: risk)
    assert place_of(Path("x.pdf")) is way
