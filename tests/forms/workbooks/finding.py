"""Where something stands in a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


def place_of(page: Worksheet, heading: str) -> int:
    """The number of the column with that heading."""
    return next(place for place, cell in enumerate(page[1], 1) if cell.value == heading)


def cell_of(book: Workbook, sheet: str, row: str, heading: str) -> Cell | MergedCell:
    """The cell under ``heading`` in the first row that has ``row`` in it."""
    page = book[sheet]
    number = next(each[0].row for each in page.iter_rows(min_row=2) if row in [cell.value for cell in each])
    assert number is not None
    return page.cell(number, place_of(page, heading))
