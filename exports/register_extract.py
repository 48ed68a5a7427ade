"""The register extract on paper and as JSON; no document of the case, and kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from exports.languages import PrintLanguage
from exports.paper import Paper
from exports.pdf.document import FootLine, build
from exports.pdf.faces import missing_letters
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.heads import centre_head
from exports.pdf.sections.look import foot_of_centre, own_inks
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import ACCENT, LEAD, NOTE, TITLE, TITLE_BESIDE
from exports.pdf.text import Run, Text
from exports.print_words import FOLDER, REVIEWED, Words, common_status, read_words
from validering.extract import Extract, ExtractField, ExtractRecord
from validering.terms import DocumentKind

KIND = DocumentKind.REGISTER_EXTRACT


def write_extract(extract: Extract, paper: Paper, languages: Sequence[PrintLanguage], language: str) -> bytes:
    """Returns the extract as PDF in Swedish, with ``language`` beside it unless it is ``sv``.

    The same input gives the same bytes. Raises FileNotFoundError for a language without printed words.
    """
    by_tag = {each.tag: each for each in languages}
    other = None if language == "sv" else _words(by_tag[language])
    sheet = Sheet(_words(by_tag["sv"]), other, by_tag)
    return build(
        _story(extract, paper, sheet),
        title=f"{sheet.sv(f'kind.{KIND}')} {extract.number}",
        author=extract.centre.name,
        language=sheet.sv.language,
        now=paper.printed_at,
        footer=lambda page, pages: _foot(extract, sheet, page, pages),
        inks=own_inks(extract.look),
    )


def extract_as_json(extract: Extract, swedish: PrintLanguage) -> bytes:
    """Returns the extract as JSON with Swedish names, for somebody who wants to take the data elsewhere."""
    sv = _words(swedish)
    whole = {
        sv(f"kind.{KIND}"): extract.number,
        sv("label.case_no"): list(extract.case_nos),
        sv("label.day"): extract.made_on.isoformat(),
        **{
            sv(f"table.{record.kind}"): [
                {_label(field, sv): _said(field, sv) for field in row} for row in record.rows
            ]
            for record in extract.records
        },
        sv("said.recipients"): [
            {
                sv("label.day"): each.day.isoformat(),
                sv("label.number"): each.number,
                sv("label.how"): sv(f"value.{each.how}"),
                sv("label.copies"): each.details,
            }
            for each in extract.recipients
        ],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def unprintable_in_extract(extract: Extract) -> set[str]:
    """Returns the letters in what people wrote that no shipped font has."""
    rows = (field.text for record in extract.records for row in record.rows for field in row)
    return set().union(*(missing_letters(text) for text in rows), set())


def _words(language: PrintLanguage) -> Words:
    """The printed words of all documents with those of the extract."""
    whole, own = read_words(language), read_words(language, FOLDER / "extract")
    status = common_status(whole, own)
    return Words(language, status, {**whole.texts, **own.texts}, whole.lacking | own.lacking)


def _story(extract: Extract, paper: Paper, sheet: Sheet) -> list[Any]:
    story = [*_head(extract, paper, sheet)]
    keys = ["said.why", "said.rights", "said.files", *(["said.hidden"] if extract.is_protected else [])]
    lines = [Line(lambda words: words("said.opening", centre=extract.centre.name), LEAD.but(before=8))]
    lines += [Line(lambda words, key=key: words(key)) for key in keys]  # type: ignore[misc]
    lines.append(Line(lambda words: words("said.contact", centre=_contact(extract))))
    lines.append(Line(lambda words: words("said.cases", numbers=words.listed(list(extract.case_nos))), NOTE))
    story += sheet.entry(lines)
    for record in extract.records:
        story += sheet.section(f"table.{record.kind}", _entries(record))
    handed: list[list[Line]] = [
        [
            Line(
                lambda words, each=each: words(  # type: ignore[misc]
                    "said.handed",
                    day=words.day(each.day),
                    number=each.number,
                    how=words(f"value.{each.how}"),
                )
            ),
            *([Line(lambda _words, each=each: each.details)] if each.details else []),  # type: ignore[misc]
        ]
        for each in extract.recipients
    ]
    story += sheet.section("said.recipients", handed or [[Line(lambda words: words("said.nobody"))]])
    readings = [
        Line(
            lambda words, each=each: words("said.reading", day=words.day(each.day), name=each.name)  # type: ignore[misc]
        )
        for each in extract.readings
    ]
    return [*story, *(sheet.section("said.readings", [readings]) if readings else [])]


def _head(extract: Extract, paper: Paper, sheet: Sheet) -> list[Any]:
    sv = sheet.sv
    issued = (sv("head.number", number=extract.number), sv("said.made", day=sv.day(extract.made_on)))
    titles = [Paragraph(sv(f"kind.{KIND}"), TITLE, sv.language)]
    beside = sheet.other and [
        Paragraph(
            sheet.other(f"kind.{KIND}"), TITLE_BESIDE.but(align="start", color=ACCENT), sheet.other.language
        )
    ]
    name = paper.handed_name or extract.name
    return [
        *centre_head(extract.centre, extract.look, issued, sv),
        SideBySide(titles, beside or None),
        Paragraph(Text.of(Run(name, bold=True)), LEAD.but(size=13, after=0), sv.language),
    ]


def _entries(record: ExtractRecord) -> list[list[Line]]:
    """The rows, each line a field; first from whom they come and how long they stay."""
    about = [Line(lambda words: f"{words(f'said.from_{record.source}')} {_kept(record, words)}", NOTE)]
    rows = [[_line(field) for field in row] for row in record.rows]
    return [[*about, *rows[0]], *rows[1:]]


def _line(field: ExtractField) -> Line:
    def said(words: Words) -> Text:
        return Text.of(Run(f"{_label(field, words)}: ", bold=True), words.inserted(_said(field, words)))

    return Line(said)


def _label(field: ExtractField, words: Words) -> str:
    key = f"label.{field.column}"
    return words(key) if key in words.texts else field.column


def _said(field: ExtractField, words: Words) -> str:
    if field.is_language:
        return words.language_called(field.text)
    if not field.codes:
        return field.text
    keys = {code: f"value.{code}" for code in field.codes}
    return words.listed([words(keys[code]) if keys[code] in words.texts else code for code in field.codes])


def _kept(record: ExtractRecord, words: Words) -> str:
    key = "example_" if record.is_example else ""
    if record.months is None:
        return words(f"said.kept_{key}ever")
    return words(f"said.kept_{key}months", count=record.months)


def _contact(extract: Extract) -> str:
    centre = extract.centre
    return ", ".join(part for part in (centre.name, centre.phone, centre.email) if part)


def _foot(extract: Extract, sheet: Sheet, page: int, pages: int) -> list[FootLine]:
    sv = sheet.sv
    start = sv(
        "foot.document",
        kind=sv(f"kind.{KIND}"),
        name=extract.name,
        case_no=extract.case_no,
        number=sv("foot.number", number=extract.number),
    )
    lines = [FootLine(start, sv("foot.page", page=page, pages=pages), sv.language)]
    if sheet.other is not None:
        key = "foot.translation" if sheet.other.status == REVIEWED else "foot.translation_draft"
        lines += [FootLine(sheet.of_translation(key, words), "", words.language) for words in sheet.languages]
    return [*lines, *foot_of_centre(extract.look, extract.centre, extract.number, extract.case_no, sv)]
