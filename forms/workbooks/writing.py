"""Writes a workbook: headings that stay, drop-downs where the choice is fixed, a note on every heading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from forms.found_files import FOLDER
from forms.languages import languages_from
from forms.workbooks import sheets
from forms.workbooks.bundle import Bundle
from forms.workbooks.help_texts import help_lines, note_on
from forms.workbooks.rows import Cells, languages_of, rows_of
from forms.workbooks.sheets import Column, Holds, Sheet
from validering.profile import Translated

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEAD = PatternFill("solid", fgColor="DCE6EC")
_NEEDED = Font(bold=True)
_TOP = Alignment(vertical="top", wrap_text=True)
_TOP_FROM_RIGHT = Alignment(vertical="top", wrap_text=True, readingOrder=2, horizontal="right")
_ROWS_AHEAD = 200
"""Drop-downs reach this far below the last row, for what is added."""


def write_workbook(
    bundle: Bundle, path: Path, languages: Sequence[str] | None = None, folder: Path = FOLDER
) -> None:
    """Write the bundle to ``path``; ``languages`` are those with columns, else all that have a text."""
    tags = list(languages or languages_of(bundle))
    from_right = {each.tag for each in languages_from(folder, _swedish) if each.direction == "rtl"}
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet, rows in ((each, rows_of(bundle)[each.name]) for each in sheets.SHEETS):
        page = book.create_sheet(sheet.name)
        headings = sheets.headings(sheet, tags)
        _write_headings(page, sheet, headings)
        _write_rows(page, headings, rows, from_right)
        _offer_choices(page, headings, len(rows))
    _write_help(book.create_sheet(sheets.HELP))
    book.save(path)


def _swedish(_key: str, swedish: str) -> Translated:
    return Translated.of(swedish)


def _write_headings(page: Worksheet, sheet: Sheet, headings: list[tuple[str, Column]]) -> None:
    for place, (heading, column) in enumerate(headings, 1):
        cell = page.cell(1, place, heading)
        cell.fill = _HEAD
        cell.font = _NEEDED if column.is_needed else Font()
        cell.comment = Comment(note_on(sheet, column), "Validering", width=320, height=110)
        page.column_dimensions[get_column_letter(place)].width = column.width
    page.freeze_panes = "C2" if len(headings) > 3 else "A2"


def _write_rows(
    page: Worksheet, headings: list[tuple[str, Column]], rows: list[Cells], from_right: set[str]
) -> None:
    for number, row in enumerate(rows, 2):
        for place, (heading, _) in enumerate(headings, 1):
            if (value := row.get(heading)) is None:
                continue
            cell = page.cell(number, place)
            _put(cell, value)
            tag = heading.partition(sheets.PER_LANGUAGE)[2]
            cell.alignment = _TOP_FROM_RIGHT if tag in from_right else _TOP


def _put(cell: Any, value: object) -> None:
    """A text is a text, also where it begins as a formula or looks like a number."""
    if isinstance(value, str):
        cell.value = value
        cell.data_type = "s"
        cell.number_format = "@"
    else:
        cell.value = value


def _offer_choices(page: Worksheet, headings: list[tuple[str, Column]], rows: int) -> None:
    for place, (_, column) in enumerate(headings, 1):
        if not column.choices or column.holds is Holds.LIST:
            continue
        offered = DataValidation(
            type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=not column.is_needed
        )
        offered.error = ", ".join(column.choices)
        letter = get_column_letter(place)
        offered.add(f"{letter}2:{letter}{rows + 1 + _ROWS_AHEAD}")
        page.add_data_validation(offered)


def _write_help(page: Worksheet) -> None:
    page.column_dimensions["A"].width = 110
    for number, line in enumerate(help_lines(), 1):
        cell = page.cell(number, 1, line)
        cell.alignment = _TOP
