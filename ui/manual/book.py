"""The files of the manual and what is in them: no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docs"
MANUAL = "handbok.md"
_HEADING = re.compile(r"^(#{1,3}) +(.+?)\s*$", re.MULTILINE)
_ENTRY = re.compile(r"^- \[[^\]]+\]\(#[^)]+\)\n", re.MULTILINE)

# Qt joins an empty cell with the one before it.
_EMPTY_CELL = re.compile(r"\| +(?=\|)")

_HEADS = re.compile(r"^\|(?:[^|\n]*\|){4,}\n(?=\|---)", re.MULTILINE)
_LONG = re.compile(r"(Samord|Yrkes|Sfi-|Kvalitets|Admini|(?<=Admini)stra)(?=[a-zåäö])")


def _divisible(heads: re.Match[str]) -> str:
    """The heads of many columns, with places where their long words may be divided."""
    return _LONG.sub("\\1\N{SOFT HYPHEN}", heads.group())


@dataclass(frozen=True)
class Heading:
    """A heading of a text: its words, and how deep it stands (1 is the title)."""

    words: str
    level: int


@lru_cache(maxsize=8)
def text_of(name: str) -> str:
    """The Markdown of a file beside the manual, without its own list of contents, which stands at the side.

    Raises OSError where there is no such file.
    """
    text = (FOLDER / Path(name).name).read_text("utf-8")
    text = _EMPTY_CELL.sub("|\N{NO-BREAK SPACE}", _ENTRY.sub("", text))
    return _HEADS.sub(_divisible, text)


def is_book(name: str) -> bool:
    """Whether ``name`` is a text that can be read in the window."""
    return name.endswith(".md") and Path(name).name == name and (FOLDER / name).is_file()


def headings(name: str) -> tuple[Heading, ...]:
    """The headings of a text in their order."""
    return tuple(Heading(words, len(signs)) for signs, words in _HEADING.findall(text_of(name)))


def anchor(heading: str) -> str:
    """The place of a heading as links name it."""
    kept = re.sub(r"[^\w\s-]", "", heading.lower())
    return kept.strip().replace(" ", "-")
