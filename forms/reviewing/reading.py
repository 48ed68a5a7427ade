"""Reads the workbook of a review back: who has signed it, and what stands in each row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from forms.found_files import FOLDER
from forms.reading import languages
from forms.reviewing import sheets
from forms.workbooks.cells import ReadSheet, open_workbook, read_sheet
from forms.workbooks.faults import CellFault, WorkbookFaultsError
from forms.workbooks.sheets import Sheet
from validering.errors import UserError
from validering.profile import SWEDISH

_LONGEST_NAME = 80


@dataclass(frozen=True)
class ReviewedRow:
    """A row as the reader left it; ``is_right`` is None where nothing stands under ok."""

    number: int
    key: str
    where: str
    swedish: str
    translation: str
    correction: str
    is_right: bool | None

    @property
    def is_read(self) -> bool:
        return bool(self.correction) or self.is_right is not None


@dataclass(frozen=True)
class Review:
    """A signed sheet: ``subject`` and ``language`` say of what, ``by`` and ``on`` by whom and when."""

    subject: str
    language: str
    by: str
    on: date
    rows: tuple[ReviewedRow, ...]
    sheet: ReadSheet


def read_review(path: Path, today: date, folder: Path = FOLDER) -> Review:
    """The review that the workbook holds.

    Raises UserError ``workbook_unreadable``, and WorkbookFaultsError with every cell that is wrong.
    """
    book = open_workbook(path)
    body = next((each for each in (sheets.TEXTS, sheets.WORDS) if each.name in book.sheetnames), None)
    missing = [each for each in (body or sheets.TEXTS, sheets.SIGNATURE) if each.name not in book.sheetnames]
    if missing or body is None:
        raise WorkbookFaultsError(tuple(_missing(each) for each in missing))
    texts, signature = ReadSheet(body), ReadSheet(sheets.SIGNATURE)
    faults = [
        *read_sheet(book[body.name], texts, frozenset()),
        *read_sheet(book[sheets.SIGNATURE.name], signature, frozenset()),
    ]
    known = frozenset(each.tag for each in languages(folder)) - {SWEDISH}
    if not faults:
        faults += [*_row_faults(texts), *_signature_faults(signature, known, today)]
    if faults:
        raise WorkbookFaultsError(tuple(faults))
    signed = signature.rows[0].cells
    return Review(
        subject=signed[sheets.SUBJECT],
        language=signed[sheets.LANGUAGE],
        by=_name(signed[sheets.NAME]),
        on=date.fromisoformat(signed[sheets.DAY]),
        rows=tuple(
            ReviewedRow(
                number=row.number,
                key=row.cells[sheets.KEY],
                where=row.cells.get(sheets.WHERE, ""),
                swedish=row.cells.get(sheets.SV, ""),
                translation=row.cells.get(sheets.TRANSLATION, ""),
                correction=row.cells.get(sheets.CORRECTION, ""),
                is_right=row.cells.get(sheets.OK),
            )
            for row in texts.rows
        ),
        sheet=texts,
    )


def _missing(sheet: Sheet) -> CellFault:
    return CellFault(sheet.name, UserError("review_sheet_missing", sheet=sheet.name))


def _row_faults(read: ReadSheet) -> list[CellFault]:
    """Rows without a key or with that of another, and a sheet that nobody has read a row of."""
    faults, seen = [], set()
    for row in read.rows:
        key = row.cells.get(sheets.KEY)
        if key is None:
            faults.append(read.fault("workbook_cell_empty", row.number, sheets.KEY))
        elif key in seen:
            faults.append(read.fault("review_key_twice", row.number, sheets.KEY, key=key))
        seen.add(key)
    answered = {sheets.CORRECTION, sheets.OK}
    if not faults and not any(answered & row.cells.keys() for row in read.rows):
        faults.append(read.fault("review_nothing_read"))
    return faults


def _signature_faults(read: ReadSheet, known: frozenset[str], today: date) -> list[CellFault]:
    if len(read.rows) > 1:
        return [read.fault("review_signed_twice", read.rows[1].number)]
    number = read.rows[0].number if read.rows else 2
    cells = read.rows[0].cells if read.rows else {}
    needed = [column.key for column in sheets.SIGNATURE.columns if column.is_needed]
    faults = [read.fault("workbook_cell_empty", number, key) for key in needed if key not in cells]
    language, day, name = (cells.get(key) for key in (sheets.LANGUAGE, sheets.DAY, sheets.NAME))
    if language is not None and language not in known:
        faults.append(read.fault("forms_language_unknown", number, sheets.LANGUAGE, tag=language))
    if day is not None and date.fromisoformat(day) > today:
        faults.append(read.fault("review_day_ahead", number, sheets.DAY, day=day))
    if name is not None and len(_name(name)) > _LONGEST_NAME:
        faults.append(read.fault("review_name_long", number, sheets.NAME, most=_LONGEST_NAME))
    return faults


def _name(written: str) -> str:
    """The name on one line."""
    return " ".join(written.split())
