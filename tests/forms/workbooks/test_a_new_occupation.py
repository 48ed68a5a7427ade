"""An occupation is added in a spreadsheet as forms/README.md says: from the blank workbook to a portfolio."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from forms import reading
from forms.checking.whole import check_forms
from tests.forms.adding import add_area, keep_promises, portfolio_words, renamed
from ui.command_line import run

TOLD = {"text::sv", "question::sv", "knowledge::sv", "conditions::sv", "word::sv", "meaning::sv"}
LISTED = ("look_for.", "right.")


@pytest.fixture
def folder(forms_copy: Path) -> Path:
    add_area(forms_copy)
    return forms_copy


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """The blank workbook, filled in by an author with more rows and texts of their own."""
    file = tmp_path / "yrke.xlsx"
    assert run(["forms", "export-xlsx", "EXEMPEL-YRKE", "--out", str(file)]) == 0
    book = load_workbook(file)
    number = count(1)
    for sheet in book.worksheets:
        if sheet.title != "help":
            _rename(sheet)
    for module in ("CYKEL-C1", "CYKEL-SV1"):
        _more(book["criteria"], "id", f"{module}.01", [f"{module}.{each:02}" for each in (2, 3)], number)
    _more(
        book["oral_test"], "id", "CYKEL-REP.Q01", [f"CYKEL-REP.Q{each:02}" for each in range(2, 11)], number
    )
    _more(book["words"], "id", "cykel.verktyg", [f"cykel.ord{each}" for each in range(2, 20)], number)
    for row in book["tasks"].iter_rows(min_row=2):
        if row[0].value:
            row[3].value = ", ".join(f"{row[0].value}.{each:02}" for each in (1, 2, 3))
    for row in book["profile"].iter_rows(min_row=2):
        if row[0].value == "rules.full_needs_second_person":
            row[1].value = "nej"
    book.save(file)
    return file


def _rename(sheet: Worksheet) -> None:
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, str) and cell.value != "example":
                cell.value = renamed(cell.value)


def _more(sheet: Worksheet, column: str, like: str, ids: list[str], number: Iterator[int]) -> None:
    """Rows like the one with the id ``like`` with ids of their own, and other texts in every row of them."""
    heads = [cell.value for cell in sheet[1]]
    at = heads.index(column)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2) if row[0].value]
    alike = [row for row in rows if row[at] == like]
    kept = [row for row in rows if row[at] not in {like, *ids}]
    sheet.delete_rows(2, sheet.max_row)
    for row in kept:
        sheet.append(row)
    for name in (like, *ids):
        for row in alike:
            said = [_varied(head, value, number) for head, value in zip(heads, row, strict=True)]
            said[at] = name
            sheet.append(said)


def _varied(head: object, value: object, number: Iterator[int]) -> object:
    """The same text about another thing, for nothing is said twice."""
    is_text = head in TOLD or str(head).startswith(LISTED)
    if not is_text or not isinstance(value, str):
        return value
    end = value[-1] if value[-1] in ".?" else ""
    return f"{value.removesuffix(end)} del {next(number)}{end}"


def test_the_filled_workbook_becomes_an_occupation_that_is_assessed_and_printed(
    folder: Path, workbook: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = check_forms(folder)
    assert run(["forms", "import-xlsx", str(workbook), "--into", str(folder)]) == 0
    assert "criteria CYKEL-C1.03" in capsys.readouterr().out
    keep_promises(folder)
    told = [fault.told("sv") for fault in check_forms(folder) if not fault.is_warning and fault not in before]
    # The blank example still says what its author did not rewrite; a real author writes texts of the trade.
    assert [each for each in told if "exempel" not in each] == []
    assert reading.read_profile("CYKEL-REP", folder).modules[0].criteria[2].id == "CYKEL-C1.03"
    text = portfolio_words(folder, tmp_path)
    assert "Cykelreparatör" in text and "Bicycle repairer" in text
    assert "Bromsar och växlar" in text
