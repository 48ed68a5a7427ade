"""Places to write in: a line with its label, empty lines, boxes to tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from exports.pdf.flowables import Part, Rule, Spacer
from exports.pdf.lists import EMPTY_BOX
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import NOTE, QUIET, STRONG, TEXT
from exports.pdf.text import Text, TextStyle
from exports.print_words import Words

ROOM_OF_A_LINE = 19
BOX_GAP = "\u2003"
NOTHING_FILLED: Mapping[str, str] = MappingProxyType({})
_ROOM_ABOVE = 5


def empty_lines(count: int, room: float = ROOM_OF_A_LINE) -> list[Any]:
    """Lines to write on, ``room`` points apart."""
    return [Spacer(1, room), Rule(before=0, after=0, color=QUIET, weight=0.4)] * count


def labelled_line(key: str, sheet: Sheet, filled: str = "") -> list[Any]:
    """A line to write on, or with ``filled`` on it, with its label under it in both languages."""
    language = sheet.sv.language
    label = Paragraph(both(key, sheet), NOTE.but(before=1, after=0), language)
    if not filled:
        return [*empty_lines(1), label]
    written = Paragraph(filled, STRONG.but(before=_ROOM_ABOVE, after=0), language)
    return [written, Rule(before=0, after=0, color=QUIET, weight=0.4), label]


def labelled_lines(
    keys: Sequence[str], sheet: Sheet, filled: Mapping[str, str] = NOTHING_FILLED
) -> list[Part]:
    """Labelled lines in two columns; ``filled`` is what is known of them already."""
    lines = [labelled_line(key, sheet, filled.get(key, "")) for key in keys]
    if len(lines) % 2:
        lines.append([])
    return [SideBySide(lines[at], lines[at + 1]) for at in range(0, len(lines), 2)]


def both(key: str, sheet: Sheet) -> str:
    """The word in Swedish and, where there is another language, in that after a slash."""
    if sheet.other is None or key in sheet.other.lacking or sheet.other(key) == sheet.sv(key):
        return sheet.sv(key)
    return f"{sheet.sv(key)} / {sheet.sv.inserted(sheet.other(key))}"


def boxes(answers: Sequence[str], words: Words, style: TextStyle = TEXT) -> Paragraph:
    """Answers on a line, each after a box to tick."""
    said = BOX_GAP.join(f"{EMPTY_BOX}\u00a0{answer.replace(' ', chr(0xA0))}" for answer in answers)
    return Paragraph(said, style, words.language)


def ticked(answers: Sequence[Line], sheet: Sheet) -> list[Any]:
    """Lines with a box before each, in both languages."""

    def boxed(line: Line) -> Line:
        def said(words: Words) -> Any:
            spoken = line.said(words)
            return None if spoken is None else _with_box(spoken)

        return Line(said, line.style)

    return sheet.entry([boxed(line) for line in answers])


def _with_box(spoken: Any) -> Any:
    return f"{EMPTY_BOX}\u00a0{spoken}" if isinstance(spoken, str) else Text.of(f"{EMPTY_BOX}\u00a0", spoken)
