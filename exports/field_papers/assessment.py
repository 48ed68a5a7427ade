"""The bilingual assessment form and the observation log."""

from __future__ import annotations

from typing import Any

from exports.field_papers.blanks import both, boxes, empty_lines, labelled_lines, ticked
from exports.field_papers.frame import head, labelled, module_named
from exports.field_papers.order import FieldOrder
from exports.pdf.flowables import Spacer, new_page
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.results import meaning_of_levels
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import DATA, NOTE, STRONG, SUBHEAD, TEXT
from exports.pdf.tables import Cell, Row, Table, TableStyle
from exports.pdf.text import Run, Text
from exports.print_words import Words
from validering.profile import Criterion, JudgedBy, Method, Module

_HEAD = ("case", "name", "day", "place", "time", "language", "interpreter", "assessor")
_GRID = TableStyle(lines="grid", header_shade="#eef2f4", pad_x=4, pad_y=3)
_LOG_ROWS, _LOG_ROW = 19, 42
_LONGEST_SHORT = 90


def assessment_form(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """Every criterion with boxes and room for the reason, none cut over two pages; then the signatures."""
    profile = order.profile
    story = head(order, sheet, "field.form.how", "field.form.critical_told")
    story += _session(order, sheet)
    if profile.equipment:
        story.append(sheet.heading("field.form.needed"))
        story += ticked([Line(sheet.translated(each)) for each in profile.equipment], sheet)
    # Explained once in both languages: a second language in every row of boxes would not hold on a line.
    story += meaning_of_levels(profile.scale.levels, sheet)
    levels = [level.title.sv for level in profile.scale.levels]
    for module in profile.modules:
        story += _module(module, levels, sheet)
    story.append(KeepTogether(_signatures(sheet)))
    return story


def observation_log(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """Lines for time, what was seen, criteria and help; behind it what the codes stand for."""
    story = head(order, sheet, "field.log.how")
    story += _session(order, sheet)
    names = ("time", "seen", "criteria", "help")
    heads = [Cell.of(both(f"field.log.{name}", sheet), NOTE, sheet.sv.language) for name in names]
    blank = [Cell([Spacer(1, _LOG_ROW)]), *(Cell([Spacer(1, 1)]) for _ in names[1:])]
    story.append(
        Table([1, 6, 2, 2], [Row(heads), *(Row(blank) for _ in range(_LOG_ROWS))], header_rows=1, style=_GRID)
    )
    story.append(new_page())
    story.append(sheet.heading("field.log.codes"))
    rows = [
        Row(
            [
                Cell.of(criterion.id, NOTE, sheet.sv.language),
                Cell.of(_short(criterion.text.sv), NOTE, sheet.sv.language),
            ]
        )
        for criterion in order.profile.criteria()
    ]
    story.append(Table([1, 6], rows, style=DATA))
    return story


def _session(order: FieldOrder, sheet: Sheet) -> list[Any]:
    ways = [both(f"field.way.{method}", sheet) for method in Method]
    return [
        sheet.heading("field.head.title"),
        *labelled_lines([f"field.head.{name}" for name in _HEAD], sheet, {"field.head.case": order.case_no}),
        Spacer(1, 6),
        Paragraph(both("field.head.way", sheet), STRONG, sheet.sv.language),
        boxes(ways, sheet.sv),
        *sheet.entry([Line(lambda words: words("field.head.protected"), NOTE)]),
    ]


def _module(module: Module, levels: list[str], sheet: Sheet) -> list[Any]:
    def judged(words: Words) -> str | None:
        return words("field.form.teacher") if module.judged_by is JudgedBy.SFI_TEACHER else None

    lines = [
        Line(module_named(module, sheet), SUBHEAD.but(before=12, tag="H2")),
        Line(judged, NOTE.but(keep_with_next=True)),
    ]
    first, *others = [_criterion(criterion, levels, sheet) for criterion in module.criteria]
    return [KeepTogether([*sheet.entry(lines), *first]), *(KeepTogether(each) for each in others)]


def _criterion(criterion: Criterion, levels: list[str], sheet: Sheet) -> list[Any]:
    def named(words: Words) -> Text:
        mark = f" {words('field.form.critical_short')}" if criterion.is_critical else ""
        return Text.of(
            Run(f"{words.inserted(criterion.id)}{mark}  ", bold=True), sheet.translated(criterion.text)(words)
        )

    def level_of_swedish(words: Words) -> str | None:
        if criterion.cefr is None or criterion.sfi_course is None:
            return None
        return words("field.form.swedish_level", cefr=criterion.cefr, course=criterion.sfi_course)

    told = [
        Line(named, TEXT.but(before=6)),
        Line(labelled("field.form.question", criterion.question, sheet), NOTE),
        Line(labelled("field.form.conditions", criterion.conditions, sheet), NOTE),
        Line(level_of_swedish, NOTE),
    ]
    points = [Line(sheet.translated(point), NOTE) for point in criterion.look_for]
    sv = sheet.sv
    return [
        *sheet.entry(told),
        *ticked(points, sheet),
        boxes(levels, sv, TEXT.but(before=3, after=2)),
        Paragraph(f"☐ {both('field.form.not_assessed', sheet)}", NOTE.but(after=0), sv.language),
        Paragraph(both("field.form.reason", sheet), NOTE.but(before=2, after=0), sv.language),
        *empty_lines(2),
        Spacer(1, 4),
    ]


def _signatures(sheet: Sheet) -> list[Any]:
    parts: list[Any] = [sheet.heading("field.sign.title")]
    for name in ("assessor", "person", "interpreter"):
        parts += empty_lines(1, 26)
        parts.append(Paragraph(both(f"field.sign.{name}", sheet), NOTE, sheet.sv.language))
    parts.append(Paragraph(sheet.sv("field.sign.afterwards"), NOTE.but(before=8), sheet.sv.language))
    return parts


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHORT else f"{text[:_LONGEST_SHORT].rsplit(' ', 1)[0]} …"
