"""Which sheets and columns a workbook of a profile has.

A column of texts stands once for each language, as ``text::sv``; a field with several texts has one
column a text, numbered from 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from validering.profile import CriterionKind, JudgedBy, Method, SwedishDependency
from validering.terms import Cefr, SfiCourse

YES, NO = "ja", "nej"
PER_LANGUAGE = "::"


class Holds(Enum):
    """What the cells of a column hold."""

    TEXT = auto()
    """A text people read, in each language."""
    WORDS = auto()
    """Words in Swedish only, or a code."""
    SAID = auto()
    """A text in one language, kept as it is written."""
    DAY = auto()
    NUMBER = auto()
    YES_OR_NO = auto()
    LIST = auto()
    """Several codes with commas between them."""


@dataclass(frozen=True)
class Column:
    """``key`` is the field's name in the file; ``choices`` are all that may stand there, or none."""

    key: str
    holds: Holds = Holds.WORDS
    choices: tuple[str, ...] = ()
    is_needed: bool = False
    width: int = 16


@dataclass(frozen=True)
class Sheet:
    """A sheet with a heading row; a row is one thing."""

    name: str
    columns: tuple[Column, ...]

    def column(self, key: str) -> Column | None:
        return next((each for each in self.columns if each.key == key), None)


def headings(sheet: Sheet, languages: Sequence[str]) -> list[tuple[str, Column]]:
    """The heading of each cell in the first row, with its column; Swedish stands first."""
    found: list[tuple[str, Column]] = []
    for column in sheet.columns:
        if column.holds is Holds.TEXT:
            found += [(f"{column.key}{PER_LANGUAGE}{language}", column) for language in languages]
        else:
            found.append((column.key, column))
    return found


def _values(kind: type[StrEnum]) -> tuple[str, ...]:
    return tuple(each.value for each in kind)


def _text(key: str, *, needed: bool = True) -> Column:
    return Column(key, Holds.TEXT, is_needed=needed, width=44)


def _numbered(key: str, count: int, needed: int) -> Iterable[Column]:
    return (_text(f"{key}.{number}", needed=number <= needed) for number in range(1, count + 1))


FIELD, VALUE = "field", "value"
PROFILE = Sheet(
    "profile", (Column(FIELD, is_needed=True, width=26), Column(VALUE, width=30), _text("text", needed=False))
)
"""One row a field; a field with several texts has several rows."""

MODULES = Sheet(
    "modules",
    (
        Column("id", is_needed=True),
        Column("area", is_needed=True),
        Column("mandatory", Holds.YES_OR_NO, (YES, NO), is_needed=True),
        Column("only", Holds.LIST, width=30),
        _text("title"),
        _text("learning_outcome"),
        Column("weight", Holds.NUMBER, is_needed=True, width=10),
        Column("judged_by", choices=_values(JudgedBy)),
    ),
)
CRITERIA = Sheet(
    "criteria",
    (
        Column("module", is_needed=True),
        Column("id", is_needed=True),
        Column("kind", choices=_values(CriterionKind), is_needed=True),
        Column("critical", Holds.YES_OR_NO, (YES, NO), is_needed=True, width=10),
        _text("text"),
        _text("question"),
        *_numbered("look_for", 4, 2),
        _text("knowledge", needed=False),
        _text("conditions", needed=False),
        Column("methods", Holds.LIST, _values(Method), is_needed=True, width=30),
        Column("min_evidence", Holds.NUMBER, is_needed=True, width=10),
        Column("swedish", choices=_values(SwedishDependency), is_needed=True),
        Column("cefr", choices=_values(Cefr), width=10),
        Column("sfi_course", choices=_values(SfiCourse), width=10),
        Column("law_ref", width=30),
    ),
)
TASKS = Sheet(
    "tasks",
    (
        Column("module", is_needed=True),
        Column("id", is_needed=True),
        _text("question"),
        Column("criteria", Holds.LIST, is_needed=True, width=30),
        Column("pictogram"),
    ),
)
SET_A, SET_B = "A", "B"
ORAL_TEST = Sheet(
    "oral_test",
    (
        Column("id", is_needed=True, width=20),
        Column("module", is_needed=True),
        Column("set", choices=(SET_A, SET_B), is_needed=True, width=8),
        _text("question"),
        *_numbered("right", 6, 1),
    ),
)
ALIGNMENTS = Sheet(
    "alignments",
    (
        Column("scheme", is_needed=True),
        Column("code"),
        Column("title", is_needed=True, width=44),
        Column("as_of", is_needed=True),
    ),
)
WORDS = Sheet(
    "words",
    (
        Column("id", is_needed=True, width=20),
        _text("word"),
        Column("forms", is_needed=True, width=40),
        _text("meaning"),
        Column("example", is_needed=True, width=44),
    ),
)
SHEETS = (PROFILE, MODULES, CRITERIA, TASKS, ORAL_TEST, ALIGNMENTS, WORDS)
HELP = "help"
