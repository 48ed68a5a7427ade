"""What every paper for the field has: its head, what it is made of, its foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from exports.field_papers.kinds import FieldPaper
from exports.field_papers.order import FieldOrder
from exports.languages import PrintLanguage
from exports.pdf.document import FootLine
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Line, Said, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import ACCENT, LEAD, MASTHEAD, NOTE, TITLE, TITLE_BESIDE
from exports.pdf.text import Run, Text
from exports.print_words import FOLDER, REVIEWED, Words, common_status, read_words
from validering.profile import Module, Profile, Translated

FIELD = "field"


def field_words(language: PrintLanguage) -> Words:
    """The printed words of a language and those of these papers, which begin with ``field.``.

    Raises FileNotFoundError where the language has none.
    """
    shared, own = read_words(language), read_words(language, FOLDER / FIELD)
    status = common_status(shared, own)
    texts = {**shared.texts, **{f"{FIELD}.{key}": text for key, text in own.texts.items()}}
    lacking = shared.lacking | {f"{FIELD}.{key}" for key in own.lacking}
    return replace(own, status=status, texts=texts, lacking=lacking)


def field_sheet(languages: Sequence[PrintLanguage], language: str) -> Sheet:
    """The sheet of Swedish and ``language``; raises FileNotFoundError where that has no words."""
    by_tag: Mapping[str, PrintLanguage] = {each.tag: each for each in languages}
    sv = field_words(by_tag["sv"])
    return Sheet(sv, None if language == "sv" else field_words(by_tag[language]), dict(by_tag))


def head(order: FieldOrder, sheet: Sheet, *notes: str) -> list[Any]:
    """Centre, kind of paper, the profile and its version, and how the paper is used."""
    key = f"field.kind.{order.kind}"
    first = [Paragraph(sheet.sv(key), TITLE, sheet.sv.language)]
    second = sheet.other and [Paragraph(sheet.other(key), TITLE_BESIDE, sheet.other.language)]
    story: list[Any] = []
    if order.centre:
        story.append(Paragraph(order.centre, MASTHEAD, sheet.sv.language))
    story.append(SideBySide(first, second or None, rule=ACCENT, weight=1.2, gap=3, after=5))
    lines = [Line(_of_profile(order, sheet), LEAD.but(after=1))]
    if order.kind is not FieldPaper.LESSON:
        lines.append(Line(lambda words: _whose(order.profile, words), NOTE))
    lines += [Line(saying(note)) for note in notes]
    return [*story, *sheet.entry(lines)]


def module_named(module: Module, sheet: Sheet) -> Said:
    """Code and title of a module, and that it is optional where it is."""

    def said(words: Words) -> Text:
        title = sheet.translated(module.title)(words)
        optional = "" if module.mandatory else f" {words('field.form.optional')}"
        return Text.of(f"{words.inserted(module.code)} ", title, optional)

    return said


def labelled(key: str, text: Translated | None, sheet: Sheet) -> Said:
    """A label in bold and a text of the profile after it; nothing where there is no text."""

    def said(words: Words) -> Text | None:
        if text is None:
            return None
        label = f"{words(key)}{words.texts['list.colon']}"
        return Text.of(Run(label, bold=True), sheet.translated(text)(words))

    return said


def numbered(number: str, text: Translated, sheet: Sheet) -> Said:
    """A number or code in bold and a text of the profile after it."""

    def said(words: Words) -> Text:
        return Text.of(Run(f"{words.inserted(number)}  ", bold=True), sheet.translated(text)(words))

    return said


def saying(key: str) -> Said:
    """The words of a key."""
    return lambda words: words(key)


def _of_profile(order: FieldOrder, sheet: Sheet) -> Said:
    profile = order.profile

    def said(words: Words) -> Text | str:
        if order.kind in (FieldPaper.GLOSSARY, FieldPaper.LESSON):
            area = sheet.translated(profile.area_title)(words)
            return Text.of(f"{words('field.of.area')}{words.texts['list.colon']}", area)
        title = sheet.translated(profile.title)(words)
        return Text.of(title, ". ", words("field.of.profile", id=profile.id, version=profile.version))

    return said


def _whose(profile: Profile, words: Words) -> str | None:
    """Whose profile it is, where it is not the trade's own."""
    if profile.status == "example":
        return words("field.of.example")
    if profile.status != "own":
        return None
    if profile.approved_by is None or profile.approved_on is None:
        return words("field.of.own_draft")
    return words("field.of.own", name=profile.approved_by, day=words.day(profile.approved_on))


def foot(order: FieldOrder, sheet: Sheet, page: int, pages: int) -> list[FootLine]:
    """Kind, profile and page; what the paper is not; that the translation is unread, where it is."""
    sv, profile = sheet.sv, order.profile
    named = sv(
        "field.foot.name",
        kind=sv(f"field.kind.{order.kind}"),
        title=profile.title.sv,
        version=f"{profile.id} {profile.version}",
    )
    lines = [FootLine(named, sv("foot.page", page=page, pages=pages), sv.language)]
    if order.kind in (FieldPaper.ASSESSMENT_FORM, FieldPaper.OBSERVATION_LOG, FieldPaper.SELF_RATING):
        lines += [
            FootLine(words("field.foot.not"), "", words.language, is_read=True) for words in sheet.languages
        ]
    if sheet.other is not None and not _is_reviewed(order, sheet.other):
        told = sheet.of_translation("field.foot.translation", sheet.other)
        lines.append(FootLine(told, "", sheet.other.language, is_read=True))
    return lines


def _is_reviewed(order: FieldOrder, other: Words) -> bool:
    """Whether a native reader has found right both the printed words and every text of the profile."""
    return other.status == REVIEWED and other.language.tag in order.profile.reviewed_in
