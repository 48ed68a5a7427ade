"""Reads the sheets of a workbook as people leave them, whatever the order of its columns."""

from __future__ import annotations

import difflib
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook
from openpyxl.utils.datetime import from_excel
from openpyxl.utils.exceptions import InvalidFileException

from forms.workbooks import sheets
from forms.workbooks.faults import CellFault, WorkbookFaultsError
from forms.workbooks.sheets import Column, Holds, Sheet
from validering.errors import UserError

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_YES = {"ja", "yes", "true", "sant", "x", "1"}
_NO = {"nej", "no", "false", "falskt", "0"}
_QUOTES = "\"'“”„‟‘’‚‛«»`´"
_BLANK = {"\u00a0": " ", "\u200b": "", "\ufeff": "", "\u202f": " "}
DAYS = {"as_of"}


@dataclass(frozen=True)
class SheetRow:
    """A row with something in it: its number, and what stands in it by heading."""

    number: int
    cells: Mapping[str, Any]


@dataclass
class ReadSheet:
    """The rows of a sheet, and the place of each heading."""

    sheet: Sheet
    places: dict[str, int] = field(default_factory=dict)
    rows: list[SheetRow] = field(default_factory=list)

    def fault(self, code: str, row: int | None = None, heading: str = "", **facts: object) -> CellFault:
        """A fault in this sheet, with the cell where heading and row are known."""
        return CellFault(self.sheet.name, UserError(code, **facts), row, self.places.get(heading), heading)


def read_sheets(path: Path, languages: frozenset[str]) -> tuple[dict[str, ReadSheet], list[CellFault]]:
    """Every known sheet that is there, and what is wrong with cells alone.

    Raises UserError ``workbook_unreadable``, and WorkbookFaultsError where sheets are missing.
    """
    book = open_workbook(path)
    missing = [sheet for sheet in sheets.SHEETS[:4] if sheet.name not in book.sheetnames]
    if missing:
        raise WorkbookFaultsError(
            tuple(
                CellFault(each.name, UserError("workbook_sheet_missing", sheet=each.name)) for each in missing
            )
        )
    found: dict[str, ReadSheet] = {}
    faults: list[CellFault] = []
    for sheet in sheets.SHEETS:
        read = ReadSheet(sheet)
        if sheet.name in book.sheetnames:
            faults += read_sheet(book[sheet.name], read, languages)
        found[sheet.name] = read
    return found, faults


def open_workbook(path: Path) -> Workbook:
    """The workbook as it was saved; raises UserError ``workbook_unreadable``."""
    try:
        return load_workbook(path)
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        OSError,
        KeyError,
        ValueError,
        TypeError,
        SyntaxError,
    ) as error:
        raise UserError("workbook_unreadable", file=path.name) from error


def read_sheet(page: Worksheet, read: ReadSheet, languages: frozenset[str]) -> Iterator[CellFault]:
    """Fill ``read`` with the rows of the page; gives the cells that are wrong."""
    for merged in page.merged_cells.ranges:
        error = UserError("workbook_merged", cells=str(merged))
        yield CellFault(read.sheet.name, error, merged.min_row, merged.min_col)
    columns: dict[int, tuple[str, Column]] = {}
    yield from _read_headings(page, read, columns, languages)
    for number, cells in enumerate(page.iter_rows(min_row=2), 2):
        row: dict[str, Any] = {}
        for place, cell in enumerate(cells, 1):
            if cell.value is None or place not in columns:
                continue
            heading, column = columns[place]
            try:
                value = _value(cell, column)
            except UserError as error:
                yield CellFault(read.sheet.name, error, number, place, heading)
                continue
            if value is not None:
                row[heading] = value
        if row:
            read.rows.append(SheetRow(number, row))


def _read_headings(
    page: Worksheet, read: ReadSheet, columns: dict[int, tuple[str, Column]], languages: frozenset[str]
) -> Iterator[CellFault]:
    every = sheets.headings(read.sheet, sorted(languages))
    known = {heading.casefold(): (heading, column) for heading, column in every}
    for place, cell in enumerate(page[1], 1):
        written = _plain(str(cell.value or "")).replace(" ", "")
        if not written:
            continue
        if written.casefold() not in known:
            yield CellFault(read.sheet.name, _unknown(written, known), 1, place)
            continue
        heading, column = known[written.casefold()]
        if heading in read.places:
            yield CellFault(read.sheet.name, UserError("workbook_column_twice", column=heading), 1, place)
            continue
        read.places[heading] = place
        columns[place] = (heading, column)
    for column in read.sheet.columns:
        heading = f"{column.key}{sheets.PER_LANGUAGE}sv" if column.holds is Holds.TEXT else column.key
        if column.is_needed and heading not in read.places:
            yield read.fault("workbook_column_missing", 1, column=heading)


def _unknown(written: str, known: Mapping[str, tuple[str, Column]]) -> UserError:
    near = difflib.get_close_matches(written.casefold(), list(known), 1)
    if near:
        return UserError("workbook_column_unknown_near", column=written, near=known[near[0]][0])
    return UserError("workbook_column_unknown", column=written)


def _value(cell: Cell | MergedCell, column: Column) -> Any:
    """What stands in the cell as its column holds it; None where there is nothing to read.

    Raises UserError where it is something else.
    """
    value = cell.value
    if cell.data_type == "f":
        raise UserError("workbook_formula")
    if cell.data_type == "e":
        raise UserError("workbook_error_value", value=value)
    if column.key in DAYS or column.holds is Holds.DAY:
        return _day(value)
    if isinstance(value, date):
        raise UserError(
            "workbook_is_date",
            value=value.date().isoformat() if isinstance(value, datetime) else value.isoformat(),
        )
    if column.holds is Holds.YES_OR_NO:
        return _yes_or_no(value)
    if column.holds in (Holds.TEXT, Holds.SAID):
        return _lines(_digits(value)).strip() or None
    text = _plain(_digits(value))
    if not text:
        return None
    if column.holds is Holds.NUMBER:
        return _number(text)
    if column.holds is Holds.LIST:
        return _listed(text, column)
    return _choice(text, column) if column.choices else text


def _digits(value: Any) -> str:
    """A number as a person reads it: 5120, not 5120.0."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _plain(text: str) -> str:
    """A code or a heading without what cannot be seen in it."""
    for odd, plain in _BLANK.items():
        text = text.replace(odd, plain)
    return _lines(text).strip()


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _day(value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = from_excel(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    text = _plain(str(value)).strip(_QUOTES)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UserError("workbook_not_a_day", value=text) from None


def _yes_or_no(value: Any) -> bool | None:
    word = _plain(_digits(value)).strip(_QUOTES).casefold()
    if not word:
        return None
    if word in _YES | _NO:
        return word in _YES
    raise UserError("workbook_value_wrong", value=word, allowed=f"{sheets.YES}, {sheets.NO}")


def _number(text: str) -> int:
    try:
        return int(text.strip(_QUOTES))
    except ValueError:
        raise UserError("workbook_value_wrong", value=text, allowed="1, 2, 3 …") from None


def _listed(text: str, column: Column) -> list[str]:
    parts = [part.strip().strip(_QUOTES) for part in text.replace(";", ",").replace("\n", ",").split(",")]
    return [_choice(part, column) if column.choices else part for part in parts if part]


def _choice(text: str, column: Column) -> str:
    known = {choice.casefold(): choice for choice in column.choices}
    word = text.strip(_QUOTES).casefold()
    if word not in known:
        raise UserError("workbook_value_wrong", value=text, allowed=", ".join(column.choices))
    return known[word]
