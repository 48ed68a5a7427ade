"""The data protection paper names every field the store has, once, with a reason, and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from validering.storage.case_scope import is_of_no_case, scoped_tables
from validering.storage.tables import Base

PAPER = Path(__file__).parents[3] / "docs" / "dataskydd.md"
HEADING = re.compile(r"^#### .+: `(\w+)`$")
FORBIDDEN = re.compile(r"nationality|citizen|religion|faith|ethnic|health|diagnos|illness|union")
CELLS = 4


def told(text: str) -> dict[str, list[list[str]]]:
    """By table, the rows of its fields: the names, why, who sees them, how long."""
    found: dict[str, list[list[str]]] = {}
    table = ""
    for line in text.splitlines():
        heading = HEADING.match(line)
        if heading:
            table = heading[1]
            assert table not in found
            found[table] = []
        elif table and line.startswith("| `"):
            found[table].append([cell.strip() for cell in line.strip("|").split("|")])
    return found


def fields(rows: list[list[str]]) -> Counter[str]:
    return Counter(name for row in rows for name in re.findall(r"`(\w+)`", row[0]))


def in_store() -> dict[str, Counter[str]]:
    return {
        table.name: Counter(column.name for column in table.columns) for table in Base.metadata.sorted_tables
    }


def test_every_field_is_told_once() -> None:
    paper = {table: fields(rows) for table, rows in told(PAPER.read_text("utf-8")).items()}
    assert sorted(paper) == sorted(in_store())
    for table, names in in_store().items():
        assert paper[table] == names, table


def test_each_says_why_who_and_how_long() -> None:
    for table, rows in told(PAPER.read_text("utf-8")).items():
        for row in rows:
            assert len(row) == CELLS and all(row), (table, row)


def test_a_field_that_is_left_out_would_be_noticed() -> None:
    text = PAPER.read_text("utf-8").replace("`alias` ", "")
    assert fields(told(text)["candidate"]) != in_store()["candidate"]


def test_no_field_for_what_must_not_be_asked() -> None:
    names = [f"{table}.{name}" for table, columns in in_store().items() for name in columns]
    assert [name for name in names if FORBIDDEN.search(name)] == []


def test_every_table_belongs_to_a_case_or_to_the_store() -> None:
    """A table that is neither would be left behind when a case goes."""
    scoped = {table.name for table, _ in scoped_tables()}
    others = {table.name for table in Base.metadata.sorted_tables if is_of_no_case(table)}
    assert scoped | others == set(in_store()) and not scoped & others


@pytest.mark.parametrize("number", range(1, 7))
def test_each_chapter_is_there(number: int) -> None:
    headings = re.findall(r"^## (\d)\.", PAPER.read_text("utf-8"), re.MULTILINE)
    assert headings.count(str(number)) == 1
