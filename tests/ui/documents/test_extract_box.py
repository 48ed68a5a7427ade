"""The register extract is made from the screen, numbered, written down, and kept nowhere."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.ui.finding import choose, find, press, settle, write
from ui.documents.page import DocumentsPage
from ui.file_choosing import FileChooser
from ui.workspace import Workspace
from validering.paper_traces import TraceWay, read_traces


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> DocumentsPage:
    case_id = portfolios.described_case(workspace.store)
    return shown(workspace, case_id, qtbot)


def shown(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> DocumentsPage:
    made = DocumentsPage(workspace, case_id)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    made.tabs.setCurrentIndex(2)
    settle()
    return made


def saved(
    page: DocumentsPage, button: str, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> bytes:
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    press(page, button)
    qtbot.waitUntil(target.exists, timeout=20_000)
    settle()
    return target.read_bytes()


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    finally:
        document.close()


def test_it_is_saved_in_two_languages_with_its_own_number(
    page: DocumentsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "Utdragets språk", "Svenska med arabiska bredvid")
    text = words(saved(page, "Spara registerutdraget", tmp_path / "x.pdf", qtbot, monkeypatch))
    assert "2026-0001-A-U01" in text and "Amina" in text
    found = page.workspace.store.look(read_traces, page.case_id)
    assert [(each.number, each.way, each.language) for each in found] == [
        ("2026-0001-A-U01", TraceWay.COMPUTER, "ar")
    ]


def test_it_is_saved_as_data(
    page: DocumentsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = json.loads(saved(page, "Spara som data", tmp_path / "x.json", qtbot, monkeypatch))
    assert data["Person"][0]["Efternamn"] == "Farah"


def test_a_protected_persons_name_is_typed_for_each_copy(
    page: DocumentsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    portfolios.protect(page.workspace.store, page.case_id)
    page.reload()
    write(page, "Kandidatens riktiga namn på utdraget", "Amina Farah")
    first = words(saved(page, "Spara registerutdraget", tmp_path / "1.pdf", qtbot, monkeypatch))
    second = words(saved(page, "Spara registerutdraget", tmp_path / "2.pdf", qtbot, monkeypatch))
    assert "Amina Farah" in first and "Amina" not in second
    assert find(page, "Kandidatens riktiga namn på utdraget").text() == ""
    assert [each.carries_name for each in page.workspace.store.look(read_traces, page.case_id)] == [
        False,
        True,
    ]
