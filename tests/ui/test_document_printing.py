"""Documents reach the printer without a readable file beside them, and it is told where there is none."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.pictures import pdf
from ui.background import Background
from ui.document_making import page_count
from ui.document_printing import a4_printer, print_out, print_pages
from validering.errors import UserError
from validering.messages import message

PRINTER = """#!/bin/sh
[ -e {refuse} ] && {{ echo "papperet är slut" >&2; exit 1; }}
cat > {taken}
"""


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printer whose sheets lie in ``tmp_path``; answers where."""
    taken = tmp_path / "taken"
    command = tmp_path / "bin" / "lp"
    command.parent.mkdir()
    command.write_text(PRINTER.format(taken=taken, refuse=tmp_path / "refuse"), "utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(command.parent), prepend=":")
    return taken


def printed(paper: bytes, qtbot: QtBot) -> list[object]:
    """What came of printing: None, or the error."""
    answers: list[object] = []
    background = Background()
    print_out(background, paper, "a.pdf", printed=answers.append, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    background.stop()
    return answers


def test_the_printer_gets_the_very_document(printer: Path, qtbot: QtBot) -> None:
    paper = pdf()
    assert printed(paper, qtbot) == [None]
    assert printer.read_bytes() == paper


def test_a_printer_that_refuses_is_told(printer: Path, qtbot: QtBot) -> None:
    (printer.parent / "refuse").touch()
    (error,) = printed(pdf(), qtbot)
    assert isinstance(error, UserError)
    assert error.code == "document_not_printed"
    assert "papperet är slut" in str(error)


def test_a_computer_without_a_printer_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (error,) = printed(pdf(), qtbot)
    assert isinstance(error, UserError)
    assert error.code == "printer_missing"
    assert "Spara" in message("sv", error.code, error.facts)


def test_every_page_is_drawn_on_an_a4_sheet(qapp: object, tmp_path: Path) -> None:
    sheet = tmp_path / "sheets.pdf"
    printer = a4_printer("2026-0001-A")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(sheet))
    print_pages(printer, pdf(pages=2))
    assert page_count(sheet.read_bytes()) == 2
    document = pypdfium2.PdfDocument(sheet)
    assert [round(side) for side in document[0].get_size()] == pytest.approx([595, 842], abs=1)
    assert document[0].render(scale=1).to_pil().convert("L").getextrema()[0] < 128
    document.close()
