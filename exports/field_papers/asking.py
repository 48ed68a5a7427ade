"""Sheets that are read with the candidate: self-rating, questions to read aloud, the oral test."""

from __future__ import annotations

from typing import Any

from exports.field_papers.blanks import boxes, empty_lines, labelled_lines, ticked
from exports.field_papers.frame import head, module_named, numbered, saying
from exports.field_papers.order import FieldOrder, MissingPartError, RatingWords
from exports.field_papers.pictures import beside_picture
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG, SUBHEAD, TASK, TEXT
from exports.print_words import Words
from validering.profile import OralPair, Translated

_LARGE = TASK.but(size=12.5, leading=18, bold=True, before=8, keep_with_next=True)
_SPOKEN = LEAD.but(size=12, leading=17.5)
_ASKED_OF = ("case", "name", "day", "interpreter")


def self_rating(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """One task after another with boxes for how often, when and how, in the candidate's language."""
    if order.rating is None:
        raise MissingPartError(order.kind)
    words = sheet.other or sheet.sv
    said = order.rating[words.language.tag]
    story = head(order, sheet, "field.rating.how")
    story += labelled_lines([f"field.head.{name}" for name in _ASKED_OF], sheet)
    story.append(Paragraph(said.welcome, LEAD.but(before=8), words.language))
    for module in order.profile.modules:
        tasks = [
            beside_picture(task, _task(task.question, said, sheet), order, sheet) for task in module.tasks
        ]
        named = sheet.entry([Line(module_named(module, sheet), SUBHEAD.but(before=10, tag="H2"))])
        story += [KeepTogether([*named, *tasks[0]]), *(KeepTogether(each) for each in tasks[1:])]
    own = Paragraph(words("field.rating.own_words"), STRONG.but(before=10), words.language)
    return [*story, KeepTogether([own, *empty_lines(5)])]


def read_aloud(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """What is said before, each task and question in large letters, and what is said after."""
    story = head(order, sheet, "field.aloud.how")
    story.append(sheet.heading("field.aloud.before"))
    story += sheet.entry(
        [Line(saying(f"field.aloud.{name}"), _SPOKEN) for name in ("greeting", "no_wrong", "can_show")]
    )
    story.append(sheet.heading("field.aloud.tasks"))
    for module in order.profile.modules:
        parts = sheet.entry([Line(module_named(module, sheet), NOTE.but(before=6, keep_with_next=True))])
        for task in module.tasks:
            asked = sheet.entry([Line(sheet.translated(task.question), _SPOKEN)])
            parts += beside_picture(task, asked, order, sheet)
        story.append(KeepTogether(parts))
    story.append(sheet.heading("field.aloud.questions"))
    for module in order.profile.modules:
        story.append(KeepTogether(sheet.entry([Line(module_named(module, sheet), SUBHEAD.but(before=8))])))
        for criterion in module.criteria:
            question = Line(numbered(criterion.id, criterion.question, sheet), _SPOKEN)
            story.append(KeepTogether(sheet.entry([question])))
    story.append(sheet.heading("field.aloud.after"))
    return [*story, *sheet.entry([Line(saying("field.aloud.thanks"), _SPOKEN)])]


def oral_test(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """One set of questions, each with what a right answer contains and room for notes."""
    test = order.profile.oral_test
    if test is None:
        raise MissingPartError(order.kind)
    letter = "B" if order.is_second else "A"

    def of_set(words: Words) -> str:
        return words("field.of.set", set=letter, minutes=test.minutes)

    story = head(order, sheet, "field.test.how")
    story += sheet.entry([Line(of_set, STRONG)])
    story += labelled_lines([f"field.head.{name}" for name in (*_ASKED_OF, "language", "assessor")], sheet)
    return [*story, *(KeepTogether(_question(pair, order.is_second, sheet)) for pair in test.questions)]


def _question(pair: OralPair, is_second: bool, sheet: Sheet) -> list[Any]:
    asked = pair.b if is_second else pair.a
    sv = sheet.sv
    lines = [
        Line(numbered(pair.id.rsplit(".", 1)[-1], asked.question, sheet), TASK.but(before=10, bold=True))
    ]
    lines.append(Line(saying("field.test.right"), NOTE))
    points = [Line(sheet.translated(point), TEXT.but(after=1)) for point in asked.right]
    return [
        *sheet.entry(lines),
        *ticked(points, sheet),
        Paragraph(sv("field.test.answered"), TEXT.but(before=3), sv.language),
        Paragraph(sv("field.test.note"), NOTE.but(after=0), sv.language),
        *empty_lines(1),
    ]


def _task(question: Translated, said: RatingWords, sheet: Sheet) -> list[Any]:
    words = sheet.other or sheet.sv
    parts = sheet.entry([Line(sheet.translated(question), _LARGE)])
    for asked, answers in (
        (said.how_often, said.frequencies),
        (said.when_last, said.last_done),
        (said.with_whom, said.autonomies),
    ):
        parts.append(Paragraph(asked, NOTE.but(after=0, keep_with_next=True), words.language))
        parts.append(boxes(answers, words, TEXT.but(size=11, leading=16, after=3)))
    return parts
