"""What differs between two bundles, cell by cell, for whoever is to approve a change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from forms.workbooks import sheets
from forms.workbooks.bundle import Bundle
from forms.workbooks.rows import Cells, languages_of, rows_of


class Differs(StrEnum):
    """How a row or a cell differs."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Difference:
    """``row`` names the thing; ``heading`` and the texts are empty where the whole row came or went."""

    how: Differs
    sheet: str
    row: str
    heading: str = ""
    before: str = ""
    after: str = ""


def differences(old: Bundle | None, new: Bundle) -> tuple[Difference, ...]:
    """Every difference in the order of the sheets; all rows are added where there is no ``old``.

    A language that ``new`` has no text of at all had no columns in its workbook, and is left as it is.
    """
    kept = set(languages_of(new))
    before = _in_languages(rows_of(old), kept) if old else {}
    after = rows_of(new)
    found: list[Difference] = []
    for sheet in sheets.SHEETS:
        found += _in_sheet(
            sheet.name, _named(sheet.name, before.get(sheet.name, [])), _named(sheet.name, after[sheet.name])
        )
    return tuple(found)


def _in_languages(rows: dict[str, list[Cells]], kept: set[str]) -> dict[str, list[Cells]]:
    """The rows without the cells of other languages."""
    return {
        sheet: [
            {
                heading: value
                for heading, value in row.items()
                if sheets.PER_LANGUAGE not in heading or heading.partition(sheets.PER_LANGUAGE)[2] in kept
            }
            for row in of_sheet
        ]
        for sheet, of_sheet in rows.items()
    }


def _in_sheet(sheet: str, before: dict[str, Cells], after: dict[str, Cells]) -> list[Difference]:
    found = [Difference(Differs.REMOVED, sheet, name) for name in before if name not in after]
    for name, row in after.items():
        old = before.get(name)
        if old is None:
            found.append(Difference(Differs.ADDED, sheet, name))
            continue
        for heading in dict.fromkeys([*old, *row]):
            was, becomes = str(old.get(heading, "")), str(row.get(heading, ""))
            if was != becomes:
                found.append(Difference(Differs.CHANGED, sheet, name, heading, was, becomes))
    return found


def _named(sheet: str, rows: list[Cells]) -> dict[str, Cells]:
    """The rows by what names each: its id, or the field and its number."""
    times: Counter[str] = Counter()
    named: dict[str, Cells] = {}
    for row in rows:
        name = _name(sheet, row)
        times[name] += 1
        named[f"{name} {times[name]}" if times[name] > 1 else name] = row
    return named


def _name(sheet: str, row: Cells) -> str:
    if sheet == sheets.PROFILE.name:
        return str(row[sheets.FIELD])
    if sheet == sheets.ALIGNMENTS.name:
        return f"{row['scheme']} {row['title']}"
    return f"{row['id']} {row['set']}" if sheet == sheets.ORAL_TEST.name else str(row["id"])
