"""The bundle a second person reviews on paper: the record with its grounds, boxes to tick, room to sign."""

from __future__ import annotations

from typing import Any

from exports.paper import Paper
from exports.pdf.flowables import Rule, Spacer
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.closing import comment, supplements
from exports.pdf.sections.heads import title
from exports.pdf.sections.record import judgement, module_head, order, result_head
from exports.pdf.sections.results import meaning_of_levels
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import LEAD, NOTE, QUIET, STRONG, TEXT
from exports.print_words import Words
from validering.portfolio_results import PrintedCriterion
from validering.review_bundle import ReviewBundle, ReviewedModule, ReviewedPiece

KIND = "review-bundle"
_BOX = "☐"
_LINE_TO_WRITE_ON = 20
_ROOM_TO_SIGN = 26


def review(bundle: ReviewBundle, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns what is reviewed, module by module with boxes to tick, and where the second person signs."""
    result, portfolio = bundle.result, bundle.portfolio
    story = title(KIND, portfolio, paper, sheet)
    story += sheet.entry([Line(lambda words: words("review.purpose"), LEAD.but(before=8))])
    story += sheet.section("section.order", [order(portfolio)])
    head = [*result_head(result, sheet), Line(lambda words: _proposed(bundle, words)), Line(_decided(bundle))]
    story += sheet.section("section.result", [head])
    story += meaning_of_levels(result.levels, sheet)
    for module in bundle.modules:
        story += _module(module, sheet)
        story.append(KeepTogether(_boxes("review.module", sheet, code=module.printed.code)))
    story += supplements(portfolio, sheet)
    story += comment(portfolio, sheet)
    story.append(KeepTogether(_signed(bundle, sheet)))
    return story


def _proposed(bundle: ReviewBundle, words: Words) -> str:
    return words("review.proposed", outcome=words(f"review.outcome.{bundle.proposed}"))


def _decided(bundle: ReviewBundle) -> Any:
    result = bundle.result

    def said(words: Words) -> str:
        outcome = words(f"review.outcome.{result.outcome}")
        return words(
            "review.decided", outcome=outcome, name=result.decided_by, day=words.day(result.decided_on)
        )

    return said


def _module(module: ReviewedModule, sheet: Sheet) -> list[Any]:
    """The head with proposal and decision, then each criterion with its grounds."""

    def proposed(words: Words) -> str:
        return words("review.proposed", outcome=words(f"module_outcome.{module.proposed}"))

    def decided(words: Words) -> str | None:
        if module.decided_by is None or module.decided_on is None:
            return None
        outcome = words(f"module_outcome.{module.printed.outcome}")
        day = words.day(module.decided_on)
        return words("review.decided", outcome=outcome, name=module.decided_by, day=day)

    tied = TEXT.but(keep_with_next=True)
    head = [*module_head(module.printed, sheet), Line(proposed, tied), Line(decided, tied)]
    entries = [
        _criterion(criterion, pieces, sheet)
        for criterion, pieces in zip(module.printed.criteria, module.evidence, strict=True)
    ]
    return sheet.entries([[*head, *entries[0]], *entries[1:]])


def _criterion(criterion: PrintedCriterion, pieces: tuple[ReviewedPiece, ...], sheet: Sheet) -> list[Line]:
    def named(words: Words) -> str:
        return f"{words.inserted(criterion.code)} {words.translated(criterion.text)[0]}"

    def evidence(words: Words) -> str | None:
        if not pieces:
            return words("review.no_evidence") if criterion.level else None
        titles = [
            words("review.contested", title=piece.title) if piece.is_contested else piece.title
            for piece in pieces
        ]
        return words("review.evidence", titles=words.listed(titles))

    first = Line(named, STRONG.but(bold=False, keep_with_next=True))
    return [first, *judgement(criterion, sheet), Line(evidence, NOTE)]


def _boxes(key: str, sheet: Sheet, **facts: str) -> list[Any]:
    """What is asked, a box for yes and one for no, and lines to write the reason on."""
    sv = sheet.sv
    asked = Paragraph(sv(key, **facts), STRONG.but(before=6), sv.language)
    agree, disagree = (
        [Paragraph(f"{_BOX}  {sv(f'review.{answer}')}", LEAD.but(after=0), sv.language)]
        for answer in ("agree", "disagree")
    )
    why = Paragraph(sv("review.reason"), NOTE, sv.language)
    room = [Spacer(1, _LINE_TO_WRITE_ON), Rule(before=0, after=0, color=QUIET)] * 2
    return [asked, SideBySide(agree, disagree), why, *room]


def _signed(bundle: ReviewBundle, sheet: Sheet) -> list[Any]:
    """The whole result, and the name, day and signature of the second person."""
    sv = sheet.sv
    blanks = [
        [
            Spacer(1, _ROOM_TO_SIGN),
            Rule(before=0, after=3, color=QUIET),
            Paragraph(sv(key), NOTE, sv.language),
        ]
        for key in ("review.name", "review.day", "review.signature")
    ]
    who = Paragraph(sv("review.who", name=bundle.result.decided_by), NOTE, sv.language)
    after = Paragraph(sv("review.afterwards"), NOTE, sv.language)
    return [
        sheet.heading("review.second_person"),
        who,
        *_boxes("review.whole", sheet),
        SideBySide(blanks[0], blanks[1]),
        SideBySide(blanks[2], []),
        after,
    ]
