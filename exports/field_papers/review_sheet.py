"""The sheet a native reader reviews: both texts side by side, with room to correct, signed at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from exports.field_papers.blanks import boxes, empty_lines
from exports.field_papers.frame import field_words, head
from exports.field_papers.order import FieldOrder, MissingPartError, ReviewedText
from exports.languages import PrintLanguage
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import NOTE, TEXT
from exports.print_words import FOLDER, Words, read_words
from validering.text_reviews import TextState

REVIEW = "review"
_CHARACTERS_OF_A_LINE = 100
_ROOM = 17
_SIGNED = ("name", "day", "background", "signature")
_NOTES = {TextState.FUZZY: "field.review.old", TextState.REVIEWED: "field.review.read"}


def review_sheet_words(languages: Sequence[PrintLanguage]) -> Sheet:
    """The sheet in Swedish alone: the reader reads both languages."""
    by_tag = {each.tag: each for each in languages}
    words = field_words(by_tag["sv"])
    own = read_words(by_tag["sv"], FOLDER / REVIEW)
    texts = {f"field.{REVIEW}.{key}": text for key, text in own.texts.items()}
    texts["field.kind.review-sheet"] = own.texts["kind"]
    return Sheet(replace(words, texts={**words.texts, **texts}), None, by_tag)


def review_sheet(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """Every text of the profile beside its translation, with a box and lines, and who has read it."""
    if not order.to_review or order.language not in sheet.scripts:
        raise MissingPartError(order.kind)
    theirs = sheet.scripts[order.language]
    story = head(order, sheet, "field.review.how", "field.review.how_forms")
    story.append(Paragraph(sheet.sv.inserted(theirs.own_name), TEXT.but(bold=True), theirs))
    story += [KeepTogether(_text(each, theirs, sheet.sv)) for each in order.to_review]
    return [*story, KeepTogether(_signature(sheet))]


def _text(text: ReviewedText, theirs: PrintLanguage, sv: Words) -> list[Any]:
    note = f". {sv(_NOTES[text.state])}" if text.state in _NOTES else ""
    plain = TEXT.but(before=0, after=0)
    translation = (
        Paragraph(text.translation, plain, theirs)
        if text.translation
        else Paragraph(sv("field.review.missing"), plain, sv.language)
    )
    lines = 1 + max(len(text.swedish), len(text.translation)) // _CHARACTERS_OF_A_LINE
    return [
        Paragraph(f"{text.where}{note}", NOTE.but(before=9, after=1, keep_with_next=True), sv.language),
        SideBySide([Paragraph(text.swedish, plain, sv.language)], [translation]),
        boxes([sv("field.review.right"), sv("field.review.wrong")], sv, NOTE.but(before=3, after=0)),
        *empty_lines(lines, _ROOM),
    ]


def _signature(sheet: Sheet) -> list[Any]:
    parts: list[Any] = [sheet.heading("field.review.sign")]
    for name in _SIGNED:
        parts += empty_lines(1, 26)
        parts.append(Paragraph(sheet.sv(f"field.review.{name}"), NOTE, sheet.sv.language))
    parts.append(Paragraph(sheet.sv("field.review.afterwards"), NOTE.but(before=8), sheet.sv.language))
    return parts
