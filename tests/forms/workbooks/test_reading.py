"""A workbook is read as people leave it, or it says cell by cell what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from forms.workbooks.bundle import bundle_of
from forms.workbooks.faults import CellFault, WorkbookFaultsError, write_marked_copy
from forms.workbooks.reading import read_workbook
from tests.forms.workbooks.conftest import PROFILE, Edit
from tests.forms.workbooks.finding import cell_of, place_of
from validering.errors import UserError

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook


def faults_in(path: Path) -> tuple[CellFault, ...]:
    with pytest.raises(WorkbookFaultsError) as told:
        read_workbook(path)
    return told.value.faults


def put(sheet: str, row: str, heading: str, value: object) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        cell_of(book, sheet, row, heading).value = value  # type: ignore[assignment]

    return change


def test_the_order_of_columns_and_of_sheets_does_not_matter(edit: Edit) -> None:
    def turn(book: Workbook) -> None:
        page = book["criteria"]
        rows = [[cell.value for cell in row][::-1] for row in page.iter_rows()]
        book.remove(page)
        page = book.create_sheet("criteria", 0)
        for row in rows:
            page.append(row)

    assert read_workbook(edit(turn)).modules == bundle_of(PROFILE).modules


def test_spaces_quotes_and_numbers_as_spreadsheets_leave_them_are_read(edit: Edit) -> None:
    def soil(book: Workbook) -> None:
        page = book["criteria"]
        page.cell(1, place_of(page, "text::sv")).value = " Text :: SV\u00a0"
        for heading, value in (
            ("kind", "”Safety” "),
            ("critical", True),
            ("methods", " observation ;oral_question, “test”"),
            ("min_evidence", 2.0),
        ):
            cell_of(book, "criteria", "KOK-K1.01", heading).value = value
        cell_of(book, "profile", "codes.af_ssyk_2012", "value").value = 9412.0

    read = read_workbook(edit(soil))
    assert read.profile.codes.af_ssyk_2012 == "9412"
    assert read.modules[0] == bundle_of(PROFILE).modules[0]


def test_empty_rows_and_columns_with_no_heading_are_passed_over(edit: Edit) -> None:
    def scatter(book: Workbook) -> None:
        page = book["tasks"]
        page.insert_rows(3)
        page.cell(5, page.max_column + 1).value = "egen anteckning"

    assert read_workbook(edit(scatter)).modules == bundle_of(PROFILE).modules


def test_a_day_that_a_spreadsheet_made_a_date_is_still_that_day(edit: Edit) -> None:
    def add(book: Workbook) -> None:
        page = book["alignments"]
        for number in range(page.max_row, 1, -1):
            page.delete_rows(number)
        page.append(["Gy11", None, "Hygien", date(2025, 6, 30)])
        page.append(["Gy11", None, "Matlagning 1", 45838])

    days = [each.as_of for each in read_workbook(edit(add)).profile.alignments]
    assert days == [date(2025, 6, 30), date(2025, 6, 30)]


WRONG: list[tuple[str, Callable[[Workbook], None], str, str]] = [
    ("a merged cell", lambda book: book["criteria"].merge_cells("E2:E3"), "workbook_merged", "E2"),
    ("a formula", put("criteria", "KOK-K1.01", "text::sv", "=A1&B1"), "workbook_formula", "text::sv"),
    ("an unknown kind", put("criteria", "KOK-K1.02", "kind", "trygghet"), "workbook_value_wrong", "kind"),
    (
        "an empty Swedish text",
        put("criteria", "KOK-K1.02", "text::sv", None),
        "workbook_swedish_missing",
        "text::sv",
    ),
    (
        "a date where a version stood",
        put("profile", "version", "value", date(2026, 1, 1)),
        "workbook_is_date",
        "value",
    ),
    ("an id of another shape", put("criteria", "KOK-K1.03", "id", "K1.3"), "workbook_value_wrong", "id"),
    (
        "a module nobody lists",
        put("criteria", "KOK-K1.03", "module", "KOK-K99"),
        "workbook_module_unknown",
        "module",
    ),
    (
        "no evidence asked for",
        put("criteria", "KOK-K1.03", "min_evidence", 0),
        "workbook_value_wrong",
        "min_evidence",
    ),
    (
        "half a piece of evidence",
        put("criteria", "KOK-K1.03", "min_evidence", 1.5),
        "workbook_value_wrong",
        "min_evidence",
    ),
    ("maybe", put("criteria", "KOK-K1.03", "critical", "kanske"), "workbook_value_wrong", "critical"),
    ("an unknown field", put("profile", "scale", "field", "skala"), "workbook_field_unknown", "field"),
    ("an unknown area", put("modules", "KOK-K1", "area", "köket"), "workbook_value_wrong", "area"),
    (
        "a skipped text",
        put("criteria", "KOK-K1.01", "look_for.2::sv", None),
        "workbook_gap",
        "look_for.3::sv",
    ),
    ("an error value", put("criteria", "KOK-K1.01", "law_ref", "#REF!"), "workbook_error_value", "law_ref"),
]


@pytest.mark.parametrize(
    ("how", "code", "where"), [each[1:] for each in WRONG], ids=[each[0] for each in WRONG]
)
def test_what_is_wrong_is_told_with_its_cell(
    edit: Edit, how: Callable[[Workbook], None], code: str, where: str
) -> None:
    found = [each for each in faults_in(edit(how)) if each.error.code == code]
    assert found
    assert where in (found[0].cell, found[0].heading)
    for language in ("sv", "en", "ar"):
        assert found[0].said(language).startswith(found[0].sheet)
        assert code not in found[0].said(language)


def test_a_heading_with_a_slip_names_the_one_that_was_meant(edit: Edit) -> None:
    def slip(book: Workbook) -> None:
        book["tasks"].cell(1, place_of(book["tasks"], "question::en")).value = "qestion::en"

    (fault,) = faults_in(edit(slip))
    assert fault.error.code == "workbook_column_unknown_near"
    assert fault.error.facts["near"] == "question::en"


def test_a_needed_column_and_a_needed_sheet_are_missed(edit: Edit) -> None:
    def cut(book: Workbook) -> None:
        book["tasks"].delete_cols(place_of(book["tasks"], "criteria"))

    codes = {fault.error.code for fault in faults_in(edit(cut))}
    assert "workbook_column_missing" in codes
    assert [each.error.code for each in faults_in(edit(lambda book: book.remove(book["modules"])))] == [
        "workbook_sheet_missing"
    ]


def test_all_faults_are_told_at_once(edit: Edit) -> None:
    def spoil(book: Workbook) -> None:
        for how in (WRONG[2][1], WRONG[7][1], WRONG[11][1]):
            how(book)

    found = faults_in(edit(spoil))
    assert {fault.heading for fault in found} >= {"kind", "min_evidence", "area"}
    assert [fault.sheet for fault in found] == sorted(
        (fault.sheet for fault in found), key=["profile", "modules", "criteria", "tasks"].index
    )


def test_the_marked_copy_shows_each_fault_in_its_cell_and_leaves_the_workbook_alone(
    edit: Edit, tmp_path: Path
) -> None:
    path = edit(WRONG[2][1])
    before = path.read_bytes()
    target = tmp_path / "fel.xlsx"
    write_marked_copy(path, faults_in(path), target, "sv")
    cell = cell_of(load_workbook(target), "criteria", "KOK-K1.02", "kind")
    assert cell.comment is not None and "trygghet" in cell.comment.text
    assert cell.fill.fgColor.rgb.endswith("F6C6C6")
    assert path.read_bytes() == before


def test_a_file_that_is_no_workbook_says_so(tmp_path: Path) -> None:
    path = tmp_path / "brev.xlsx"
    path.write_bytes(b"PK\x03\x04 inte alls")
    with pytest.raises(UserError) as told:
        read_workbook(path)
    assert told.value.code == "workbook_unreadable"
