"""Writes a review sheet as a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from forms.found_files import FOLDER
from forms.reading import languages
from forms.reviewing import sheets
from forms.reviewing.texts import ReviewSheet
from forms.workbooks.sheets import NO, YES, Sheet

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEAD = PatternFill("solid", fgColor="DCE6EC")
_TO_FILL = PatternFill("solid", fgColor="FFF7DC")
_TOP = Alignment(vertical="top", wrap_text=True)
_TOP_FROM_RIGHT = Alignment(vertical="top", wrap_text=True, readingOrder=2, horizontal="right")
_FILLED_BY_READER = {sheets.CORRECTION, sheets.OK, sheets.NAME, sheets.DAY, sheets.BACKGROUND}
_THEIRS = {sheets.TRANSLATION, sheets.CORRECTION}


def write_review(review: ReviewSheet, path: Path, folder: Path = FOLDER) -> None:
    """Write the sheet to ``path``, with one to sign and one of help; what the reader fills in is coloured."""
    book = Workbook()
    book.remove(book.worksheets[0])
    is_from_right = any(each.tag == review.language and each.direction == "rtl" for each in languages(folder))
    sheet = sheets.texts_sheet(review.subject)
    page = book.create_sheet(sheet.name)
    rows = [
        {
            sheets.KEY: each.key,
            sheets.WHERE: each.where,
            sheets.SV: each.swedish,
            sheets.TRANSLATION: each.translation,
            sheets.STATE: sheets.STATES[each.state],
        }
        for each in review.texts
    ]
    _write(page, sheet, rows, is_from_right=is_from_right)
    page.freeze_panes = "B2"
    offered = DataValidation(type="list", formula1=f'"{YES},{NO}"', allow_blank=True)
    letter = get_column_letter([column.key for column in sheet.columns].index(sheets.OK) + 1)
    offered.add(f"{letter}2:{letter}{len(rows) + 1}")
    page.add_data_validation(offered)
    known = {
        sheets.SUBJECT: review.subject,
        sheets.TITLE: review.title,
        sheets.VERSION: review.version,
        sheets.LANGUAGE: review.language,
    }
    _write(book.create_sheet(sheets.SIGNATURE.name), sheets.SIGNATURE, [known])
    _write_help(book.create_sheet(sheets.HELP))
    book.save(path)


def _write(page: Worksheet, sheet: Sheet, rows: list[dict[str, str]], *, is_from_right: bool = False) -> None:
    for place, column in enumerate(sheet.columns, 1):
        head = page.cell(1, place, column.key)
        head.fill = _HEAD
        head.font = Font(bold=column.is_needed)
        head.comment = Comment(sheets.NOTES[column.key], "Validering", width=320, height=110)
        page.column_dimensions[get_column_letter(place)].width = column.width
        for number, row in enumerate(rows, 2):
            cell = page.cell(number, place)
            _put(cell, row.get(column.key, ""))
            from_right = is_from_right and column.key in _THEIRS
            cell.alignment = _TOP_FROM_RIGHT if from_right else _TOP
            if column.key in _FILLED_BY_READER:
                cell.fill = _TO_FILL


def _put(cell: Any, text: str) -> None:
    """A text is a text, also where it begins as a formula or looks like a number or a day."""
    cell.number_format = "@"
    if text:
        cell.value = text
        cell.data_type = "s"


def _write_help(page: Worksheet) -> None:
    page.column_dimensions["A"].width = 110
    for number, line in enumerate(sheets.HELP_LINES, 1):
        page.cell(number, 1, line).alignment = _TOP
