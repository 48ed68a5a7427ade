"""The glossary of an area, and the lesson of a course made from it."""

from __future__ import annotations

from typing import Any

from exports.field_papers.blanks import both, boxes, empty_lines
from exports.field_papers.frame import head
from exports.field_papers.order import FieldOrder, MissingPartError
from exports.pdf.flowables import Spacer, new_page
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG, SUBHEAD, TEXT
from exports.pdf.tables import Cell, Row, Table, TableStyle
from exports.pdf.text import Run, Text
from validering.teaching import Dialogue, FormField, Lesson, Word

_GRID = TableStyle(lines="grid", header_shade="#eef2f4", pad_x=4, pad_y=4)
_PICTURE = 66
_IN_A_ROW = 5
_OWN_SENTENCES = 5
_BOX_LINES = 4


def glossary(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """The words in Swedish and the other language beside each other, with room for a word of one's own."""
    if order.glossary is None:
        raise MissingPartError(order.kind)
    sv, other = sheet.sv, sheet.other
    keys = ["word", "meaning", "other" if other else "example", "own"]
    heads = Row([Cell.of(both(f"field.glossary.{key}", sheet), NOTE, sv.language) for key in keys])
    rows = [_row(word, sheet) for word in order.glossary.words]
    table = Table([2.2, 3, 3, 1.6], [heads, *rows], header_rows=1, style=_GRID)
    return [*head(order, sheet, "field.glossary.how"), table]


def _row(word: Word, sheet: Sheet) -> Row:
    sv, other = sheet.sv, sheet.other
    named = [
        Paragraph(word.word.sv, STRONG, sv.language),
        Paragraph(word.forms, NOTE.but(after=0), sv.language),
    ]
    meant = [Paragraph(word.meaning.sv, TEXT.but(after=1), sv.language)]
    example = Paragraph(word.example, NOTE.but(after=0), sv.language)
    if other is None:
        return Row([Cell(named), Cell(meant), Cell([example]), Cell([Spacer(1, 1)])])
    theirs = [
        Paragraph(text, style, other.language if is_theirs else sv.language)
        for (text, is_swedish), style in (
            (other.translated(word.word), STRONG),
            (other.translated(word.meaning), TEXT.but(after=0)),
        )
        for is_theirs in (not is_swedish,)
    ]
    return Row([Cell(named), Cell([*meant, example]), Cell(theirs), Cell([Spacer(1, 1)])])


def lesson(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """Twenty words with room for a picture, talks to read together, a form to fill in; in Swedish alone."""
    if order.lesson is None:
        raise MissingPartError(order.kind)
    given, sv = order.lesson, sheet.sv
    story = head(order, sheet)
    story.append(Paragraph(sv("field.of.course", course=given.course), STRONG, sv.language))
    story += _words(given, sheet)
    story += [new_page(), sheet.heading("field.lesson.dialogues")]
    story.append(Paragraph(sv("field.lesson.read"), NOTE, sv.language))
    story += [KeepTogether(_dialogue(each, sheet)) for each in given.dialogues]
    story += [new_page(), sheet.heading("field.lesson.form"), *_form(given, sheet)]
    own = [Paragraph(sv("field.lesson.yours"), STRONG.but(before=16), sv.language)]
    return [*story, KeepTogether([*own, *empty_lines(_OWN_SENTENCES, 24)])]


def _words(given: Lesson, sheet: Sheet) -> list[Any]:
    sv = sheet.sv
    cells = [
        Cell(
            [
                Spacer(1, _PICTURE),
                Paragraph(word.word.sv, STRONG, sv.language),
                Paragraph(word.forms, NOTE, sv.language),
                Paragraph(word.meaning.sv, NOTE.but(after=0), sv.language),
            ]
        )
        for word in given.words
    ]
    cells += [Cell([Spacer(1, 1)])] * (-len(cells) % _IN_A_ROW)
    rows = [Row(cells[at : at + _IN_A_ROW]) for at in range(0, len(cells), _IN_A_ROW)]
    told = Paragraph(sv("field.lesson.picture"), NOTE, sv.language)
    return [sheet.heading("field.lesson.words"), told, Table([1] * _IN_A_ROW, rows, style=_GRID)]


def _dialogue(dialogue: Dialogue, sheet: Sheet) -> list[Any]:
    language = sheet.sv.language
    lines = [
        Paragraph(
            Text.of(Run(f"{line.who}: ", bold=True), line.says), LEAD.but(size=12, leading=18), language
        )
        for line in dialogue.lines
    ]
    return [Paragraph(dialogue.title, SUBHEAD.but(before=10, size=12), language), *lines]


def _form(given: Lesson, sheet: Sheet) -> list[Any]:
    language = sheet.sv.language
    parts: list[Any] = [
        Paragraph(given.form.title, SUBHEAD.but(size=13, leading=18), language),
        Paragraph(given.form.intro, LEAD, language),
    ]
    for field in given.form.fields:
        parts.append(KeepTogether(_field(field, sheet)))
    return parts


def _field(field: FormField, sheet: Sheet) -> list[Any]:
    label = Paragraph(field.label, STRONG.but(before=10), sheet.sv.language)
    if field.kind == "choice":
        return [label, boxes(field.choices, sheet.sv, LEAD)]
    return [label, *empty_lines(_BOX_LINES if field.kind == "box" else 1, 24)]
