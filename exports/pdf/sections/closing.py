"""What ends a document: the comment, the way on, what it is not, who signs, how to check it."""

from __future__ import annotations

from typing import Any

from exports.paper import Paper, Signer
from exports.pdf.flowables import Rule, Spacer
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.phrases import in_a_row, seal_line, verify_line
from exports.pdf.sections.proof import seal_place
from exports.pdf.sections.sheet import Line, Said, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import NOTE, QUIET, STRONG
from exports.print_words import Words
from validering.portfolio import Portfolio
from validering.portfolio_mapping import OwnWords
from validering.portfolio_results import PrintedModule, PrintedSupplement
from validering.print_choices import PrintPart
from validering.profile import Translated
from validering.terms import DocumentKind

_ROOM_TO_SIGN = 22


def comment(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """What the candidate says of the result."""
    text = portfolio.comment
    if text.is_empty or not portfolio.choices.has(PrintPart.COMMENT):
        return []
    return sheet.section("section.comment", [sheet.told(text)])


def achieved(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """What is already there, before what is left."""
    lines = [
        Line(sheet.translated(module.title)) for result in portfolio.results for module in result.achieved
    ]
    return sheet.section("section.already", [lines] if lines else [])


def supplements(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """What completes the result, concretely."""
    is_plan = portfolio.choices.kind is DocumentKind.SUPPLEMENT_PLAN
    if not is_plan and not portfolio.choices.has(PrintPart.SUPPLEMENT):
        return []
    entries = [
        _supplement(module, each, sheet)
        for result in portfolio.results
        for module, each in result.supplements
    ]
    return sheet.section("section.supplement", entries)


def legal(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """What must be said of the assessment; of the occupation alone where nothing was assessed."""
    notes = [Line(sheet.translated(note)) for note in portfolio.legal_notes]
    if portfolio.is_assessed:
        return sheet.section("section.legal", [notes] if notes else [])
    titles = [Line(_not_assessed(each.title, sheet)) for each in portfolio.profiles]
    return sheet.section("section.occupation", [[*titles, *notes]] if titles else [])


def _not_assessed(title: Translated, sheet: Sheet) -> Said:
    """That nothing in the document was assessed by a profile, which is named."""
    named = sheet.translated(title)
    return lambda words: sheet.named(words, named(words), words("legal.not_assessed"))


def verify(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """How to check the document with the one who issued it."""
    how = Line(lambda words: verify_line(portfolio, paper, words))
    return sheet.section("section.verify", [[how, seal(paper)]])


def seal(paper: Paper) -> Line:
    """What ties the paper to the history of its case."""
    return Line(lambda words: seal_line(paper, words), NOTE)


def verified_and_signed(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """How to check the document and who stands for it, together on one page."""
    checked, signed_by = verify(portfolio, paper, sheet), _signed(portfolio, paper, sheet)
    if sheet.is_large:
        return [*checked, KeepTogether(signed_by)] if signed_by else checked
    return [KeepTogether([*checked, *signed_by])]


def signed(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Who stands for a document that has said already how it is checked."""
    parts = _signed(portfolio, paper, sheet)
    return [KeepTogether(parts)] if parts else []


def _signed(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    return [*signatures(paper, sheet), *seal_place(portfolio, paper, sheet)]


def signatures(paper: Paper, sheet: Sheet) -> list[Any]:
    """Lines to sign on, two beside each other, each with name, part and day."""
    people: dict[str, list[Signer]] = {}
    for signer in paper.signers:
        people.setdefault(signer.name, []).append(signer)
    blocks = [_signature(name, parts, sheet) for name, parts in people.items()]
    if len(blocks) % 2:
        blocks.append([])
    return [SideBySide(blocks[at], blocks[at + 1], before=10) for at in range(0, len(blocks), 2)]


def _signature(name: str, signed: list[Signer], sheet: Sheet) -> list[Any]:
    """Room for a signature over the name and each part the person has in the document."""

    parts = [
        Rule(before=0, after=3, color=QUIET),
        Paragraph(name, STRONG, sheet.sv.language),
    ]
    for words in sheet.languages:
        style = NOTE.but(after=0)
        parts += [Paragraph(_part(signer, words), style, words.language) for signer in signed]
    return [Spacer(1, _ROOM_TO_SIGN), *parts]


def _part(signer: Signer, words: Words) -> str:
    day = words.inserted(words.day(signer.day))
    return words.texts["list.comma"].join((words(f"signer.{signer.part}"), day))


def _supplement(module: PrintedModule, each: PrintedSupplement, sheet: Sheet) -> list[Line]:
    def facts(words: Words) -> str:
        known = [
            words(f"supplement_kind.{each.kind}"),
            words("supplement.provider", name=each.provider) if each.provider else "",
            words("supplement.size", size=each.size) if each.size else "",
            words("supplement.helper", name=each.helper) if each.helper else "",
            words("supplement.review", day=words.day(each.review_on)) if each.review_on else "",
        ]
        return in_a_row(known, words)

    return [
        Line(sheet.translated(module.title), STRONG),
        *sheet.assessed(OwnWords(each.action)),
        Line(facts, NOTE),
    ]
