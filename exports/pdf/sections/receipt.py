"""The receipt: what the candidate was told and agreed to, how it was read, and where to sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exports.paper import Paper
from exports.pdf.flowables import Rule, Spacer
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.closing import seal, signatures
from exports.pdf.sections.heads import title
from exports.pdf.sections.sheet import Line, Said, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, QUIET, STRONG
from exports.print_words import Words
from validering.portfolio import Portfolio
from validering.profile import Translated
from validering.receipts import ConsentEntry, ReceiptEntry
from validering.terms import ConsentPurpose, HowRead


@dataclass(frozen=True)
class Information:
    """What a candidate is told: paragraphs by language tag, as many in each, and questions with answers."""

    paragraphs: Mapping[str, Sequence[str]]
    answers: Sequence[tuple[Translated, Translated]] = ()


def receipt(portfolio: Portfolio, paper: Paper, sheet: Sheet, information: Information) -> list[Any]:
    """Returns the information given, the consents, and a line for the candidate to sign."""
    story = title(portfolio.choices.kind, portfolio, paper, sheet)
    centre = portfolio.centre.name
    story += sheet.entry([Line(lambda words: words("receipt.opening", centre=centre), LEAD.but(before=8))])
    told = [*_paragraphs(information.paragraphs), *_answers(information.answers, sheet)]
    story += sheet.section("section.information", [told])
    received = sheet.section("section.received", [_received(each) for each in portfolio.receipts])
    consents = sheet.section("section.consents", [_consent(each, portfolio) for each in portfolio.consents])
    if consents:
        story, last = [*story, *received], consents
    else:
        last = received
    ends = [*_place_to_sign(sheet), *signatures(paper, sheet), *sheet.entry([seal(paper)])]
    return [*story, KeepTogether([*last, *ends])]


def _paragraphs(told: Mapping[str, Sequence[str]]) -> list[Line]:
    def said(place: int) -> Said:
        return lambda words: next(iter(told.get(words.language.tag, ())[place : place + 1]), None)

    return [Line(said(place)) for place in range(max(map(len, told.values()), default=0))]


def _answers(told: Sequence[tuple[Translated, Translated]], sheet: Sheet) -> list[Line]:
    """Each question above its answer, on one page with its beginning."""
    return [
        line
        for question, answer in told
        for line in (Line(sheet.translated(question), STRONG), Line(sheet.translated(answer)))
    ]


def _read(how: HowRead, by: str | None, language: str, words: Words) -> str:
    read = words(f"how_read.{how}", name=by or "")
    return words("receipt.read", how=read, language=words.language_called(language))


def _unreviewed(each: ReceiptEntry | ConsentEntry) -> list[Line]:
    return [] if each.text_is_reviewed else [Line(lambda words: words("receipt.unreviewed"), NOTE)]


def _received(each: ReceiptEntry) -> list[Line]:
    return [
        Line(lambda words: words.day(each.received_on), STRONG),
        Line(lambda words: _read(each.how_read, each.read_by, each.language, words)),
        Line(
            lambda words: words("receipt.recorded", name=each.recorded_by_name, version=each.text_version),
            NOTE,
        ),
        *_unreviewed(each),
    ]


def _consent(each: ConsentEntry, portfolio: Portfolio) -> list[Line]:
    given, withdrawn = each.given_at.astimezone().date(), each.withdrawn_at
    lines = [
        Line(lambda words: words(f"consent.{each.purpose}"), STRONG),
        *_whom(each, portfolio.commissioner),
        Line(
            lambda words: (
                words("receipt.consent_given", day=words.day(given))
                + " "
                + _read(each.how_read, each.read_by, each.language, words)
            )
        ),
        *_unreviewed(each),
    ]
    if withdrawn:
        day = withdrawn.astimezone().date()
        lines.append(Line(lambda words: words("receipt.consent_withdrawn", day=words.day(day))))
    return lines


def _whom(each: ConsentEntry, commissioner: str | None) -> list[Line]:
    """Who ordered, under the yes to tell that one."""
    if each.purpose is not ConsentPurpose.TELL_COMMISSIONER or commissioner is None:
        return []
    return [Line(lambda words: words("order.by", name=commissioner))]


def _place_to_sign(sheet: Sheet) -> list[Any]:
    lines = [
        Paragraph(words("receipt.sign_here"), NOTE.but(after=0), words.language) for words in sheet.languages
    ]
    return [Spacer(1, 40), Rule(before=0, after=3, color=QUIET), *lines]
