"""What is wrong in a workbook, with the cell it is wrong in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from validering.errors import UserError
from validering.messages import message

_WRONG = PatternFill("solid", fgColor="F6C6C6")
_MARK = "Validering"


@dataclass(frozen=True)
class CellFault:
    """``row`` and ``place`` count from 1; None where the whole sheet, or the whole row, is meant."""

    sheet: str
    error: UserError
    row: int | None = None
    place: int | None = None
    heading: str = ""

    @property
    def cell(self) -> str:
        """Such as C7; only the row or nothing where no cell is meant."""
        letter = get_column_letter(self.place) if self.place else ""
        return f"{letter}{self.row or ''}"

    def said(self, language: str) -> str:
        """The place and what is wrong with it, in ``language``."""
        where = " ".join(part for part in (self.sheet, self.cell, self.heading) if part)
        return f"{where}: {message(language, self.error.code, self.error.facts)}"


class WorkbookFaultsError(Exception):
    """Everything that is wrong, in the order of sheets and rows; nothing was read in."""

    def __init__(self, faults: tuple[CellFault, ...]) -> None:
        super().__init__("\n".join(fault.said("sv") for fault in faults))
        self.faults = faults


def write_marked_copy(source: Path, faults: tuple[CellFault, ...], target: Path, language: str) -> None:
    """Write the workbook again with each faulty cell coloured and what is wrong as its comment."""
    book = load_workbook(source)
    said: dict[tuple[str, int, int], list[str]] = {}
    for fault in faults:
        if fault.sheet in book.sheetnames:
            said.setdefault((fault.sheet, fault.row or 1, fault.place or 1), []).append(fault.said(language))
    for (sheet, row, place), lines in said.items():
        page = book[sheet]
        letter = get_column_letter(place)
        merged = next((each for each in page.merged_cells.ranges if f"{letter}{row}" in each), None)
        cell = page.cell(merged.min_row, merged.min_col) if merged else page.cell(row, place)
        cell.fill = _WRONG
        cell.comment = Comment("\n".join(lines), _MARK, width=360, height=140)
    book.save(target)
