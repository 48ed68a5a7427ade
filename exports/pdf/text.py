"""What a paragraph says and how it looks: typed runs, never markup."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from exports.languages import SWEDISH_ON_PAPER, PrintLanguage

Align = Literal["start", "end", "center"]
Tag = Literal["P", "H1", "H2", "H3"]

LINE_BREAK = "\u2028"
_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x85\u2029]")
# Words that had to be left in Swedish stand between these two until they become runs of a text.
_SWEDISH_BEGINS, _SWEDISH_ENDS = "\ufdd0", "\ufdd1"
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Run:
    """A stretch of text of one look.

    ``color`` is ``#rrggbb`` (None: the style's), ``link`` an address to open, ``language`` differs from the
    paragraph's where the words do. Line ends in ``text`` start a new line; control letters are dropped.
    """

    text: str
    bold: bool = False
    italic: bool = False
    color: str | None = None
    link: str | None = None
    language: PrintLanguage | None = None

    def __post_init__(self) -> None:
        text = _LINE_ENDS.sub(LINE_BREAK, self.text).replace("\t", " ")
        object.__setattr__(self, "text", unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text)))


@dataclass(frozen=True)
class Text:
    """Runs in reading order; what a user typed is put in as it is and never parsed."""

    runs: tuple[Run, ...]

    @classmethod
    def of(cls, *parts: "str | Run | Text") -> "Text":
        """Joins strings, runs and texts into one text."""
        return cls(tuple(run for part in parts for run in _runs(part)))

    def __add__(self, other: "str | Run | Text") -> "Text":
        return Text.of(self, other)

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


def _runs(part: str | Run | Text) -> Iterable[Run]:
    if isinstance(part, Text):
        return part.runs
    run = part if isinstance(part, Run) else Run(part)
    return _by_language(run) if has_swedish(run.text) else (run,)


def in_swedish(text: str) -> str:
    """Marks Swedish in the words of another language, so that its language is told on paper."""
    return f"{_SWEDISH_BEGINS}{text}{_SWEDISH_ENDS}"


def not_in_swedish(fact: str) -> str:
    """Marks what was put into words that are marked as Swedish and is not itself Swedish."""
    return f"{_SWEDISH_ENDS}{fact}{_SWEDISH_BEGINS}"


def has_swedish(text: str) -> bool:
    """Whether any of the words are marked as Swedish."""
    return _SWEDISH_BEGINS in text


def _by_language(run: Run) -> Iterable[Run]:
    language = run.language
    for part in re.split(f"([{_SWEDISH_BEGINS}{_SWEDISH_ENDS}])", run.text):
        if part == _SWEDISH_BEGINS:
            language = SWEDISH_ON_PAPER
        elif part == _SWEDISH_ENDS:
            language = run.language
        elif part:
            yield replace(run, text=part, language=language)


@dataclass(frozen=True)
class TextStyle:
    """The look of a paragraph, in points as for Latin letters; other scripts are scaled to match.

    ``align`` follows the direction of the language; ``indent`` is on its start side; ``tag`` what it is to a
    screen reader. ``keep_with_next`` keeps it on the page of what follows. ``in_large_print`` is its size
    there; None: larger by a fixed share, and never below 16.
    """

    size: float = 10
    leading: float = 13.5
    bold: bool = False
    italic: bool = False
    color: str = "#000000"
    align: Align = "start"
    before: float = 0
    after: float = 4
    indent: float = 0
    keep_with_next: bool = False
    tag: Tag = "P"
    in_large_print: float | None = None

    def but(self, **changes: object) -> "TextStyle":
        """Returns this style with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


BODY = TextStyle()
SMALL = TextStyle(size=8, leading=10.5, after=2)
HEADING_1 = TextStyle(size=18, leading=23, bold=True, before=6, after=8, keep_with_next=True, tag="H1")
HEADING_2 = TextStyle(size=13, leading=17, bold=True, before=12, after=5, keep_with_next=True, tag="H2")
HEADING_3 = TextStyle(size=10.5, leading=14, bold=True, before=8, after=3, keep_with_next=True, tag="H3")
CAPTION = TextStyle(size=8, leading=10.5, before=2, after=6)
