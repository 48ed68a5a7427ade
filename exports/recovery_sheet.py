"""The recovery sheet of a store: its words, a code to scan, how it is used and who keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import segno
from reportlab.lib.units import mm

from exports.languages import PrintLanguage
from exports.letters import printable
from exports.pdf.code_figure import CodeFigure, Squares
from exports.pdf.document import FootLine, build
from exports.pdf.flowables import Rule, Spacer
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import DATA, LEAD, NOTE, QUIET, TEXT, TITLE, TITLE_BESIDE
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import Run, Text, TextStyle
from exports.print_words import REVIEWED, Words, read_words
from validering.storage.access import RecoverySheet

_CODE_SIDE = 50 * mm
_COLUMNS = 3
_WORD = TextStyle(size=17, leading=24, bold=True, after=0)
_STEPS = ("open", "press", "write", "choose")
_ROOM_TO_WRITE = 24


def write_recovery_sheet(
    recovery: RecoverySheet,
    centre_name: str,
    languages: Sequence[PrintLanguage],
    *,
    language: str = "sv",
) -> bytes:
    """Returns the sheet as PDF, one page; ``language`` is the tag of the one that stands beside Swedish.

    Letters of ``centre_name`` that no font has are left out. ``languages`` are all that words may be
    printed in. Raises FileNotFoundError for one without words.
    """
    centre_name = printed_name(centre_name)
    by_tag = {each.tag: each for each in languages}
    sv = read_words(by_tag["sv"])
    sheet = Sheet(sv, None if language == "sv" else read_words(by_tag[language]), by_tag)
    return build(
        _story(recovery, centre_name, sheet),
        title=f"{sv('recovery.title')} {recovery.store}",
        author=centre_name,
        language=sv.language,
        now=recovery.made_at,
        footer=lambda page, pages: _foot(recovery, sheet, page, pages),
    )


def printed_name(centre_name: str) -> str:
    """Returns the name as the sheet has it: without letters that no font has."""
    return printable(centre_name)


def _story(recovery: RecoverySheet, centre_name: str, sheet: Sheet) -> list[Any]:
    def of(words: Words) -> str:
        day = words.day(recovery.made_at.astimezone().date())
        return words("recovery.of", centre=centre_name, store=recovery.store, day=day)

    return [
        _title(sheet),
        *sheet.entry([Line(of, TEXT), Line(lambda words: words("recovery.lead"), LEAD.but(before=3))]),
        Spacer(1, 6),
        _words(recovery, sheet),
        Spacer(1, 6),
        SideBySide([_code(recovery, sheet)], _code_told(sheet), share=0.36),
        sheet.heading("recovery.how"),
        *sheet.entry([Line(_step(number, step)) for number, step in enumerate(_STEPS, 1)]),
        sheet.heading("recovery.who"),
        *sheet.entry(
            [Line(lambda words: words("recovery.keep")), Line(lambda words: words("recovery.lost"))]
        ),
        *_kept_by(sheet),
    ]


def _title(sheet: Sheet) -> SideBySide:
    first = [Paragraph(sheet.sv("recovery.title"), TITLE, sheet.sv.language)]
    if sheet.other is None:
        return SideBySide(first)
    return SideBySide(first, [Paragraph(sheet.other("recovery.title"), TITLE_BESIDE, sheet.other.language)])


def _words(recovery: RecoverySheet, sheet: Sheet) -> Table:
    """The words with their numbers, read along the rows; Latin letters from the left in every language."""
    cells = [
        Cell.of(Text.of(Run(f"{number}  ", color=QUIET), Run(word, bold=True)), _WORD, sheet.sv.language)
        for number, word in enumerate(recovery.words, 1)
    ]
    rows = [Row(cells[at : at + _COLUMNS]) for at in range(0, len(cells), _COLUMNS)]
    return Table([1] * _COLUMNS, rows, style=DATA)


def _code(recovery: RecoverySheet, sheet: Sheet) -> CodeFigure:
    return CodeFigure(_squares(recovery.scan), sheet.sv("recovery.code_alt"), side=_CODE_SIDE)


def _code_told(sheet: Sheet) -> list[Any]:
    return [Paragraph(words("recovery.code"), TEXT.but(after=6), words.language) for words in sheet.languages]


def _squares(scan: str) -> Squares:
    code = segno.make(scan, error="m", boost_error=False, micro=False)
    return [[bool(dark) for dark in row] for row in code.matrix]


def _step(number: int, step: str) -> Any:
    def said(words: Words) -> str:
        return words.phrase(f"{number}. {words(f'recovery.step.{step}')}")

    return said


def _kept_by(sheet: Sheet) -> list[Any]:
    """Room to write who has the sheet."""
    names = " · ".join(words("recovery.kept_by") for words in sheet.languages)
    return [
        Spacer(1, _ROOM_TO_WRITE),
        Rule(before=0, after=3, color=QUIET),
        Paragraph(names, NOTE, sheet.sv.language),
    ]


def _foot(recovery: RecoverySheet, sheet: Sheet, page: int, pages: int) -> list[FootLine]:
    sv = sheet.sv
    lines = [
        FootLine(
            sv("recovery.foot", store=recovery.store), sv("foot.page", page=page, pages=pages), sv.language
        )
    ]
    if sheet.other is not None:
        key = "foot.translation" if sheet.other.status == REVIEWED else "foot.translation_draft"
        lines += [FootLine(sheet.of_translation(key, words), "", words.language) for words in sheet.languages]
    return lines
