"""The certificate of competence, whole or partial: what was shown, how, by whom it was seen."""

from __future__ import annotations

from typing import Any

from exports.paper import Paper
from exports.pdf.sections.heads import title
from exports.pdf.sections.phrases import outcome_line, seen_by, shown_how, whose_profile
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG, SUBTITLE
from validering.portfolio import Portfolio
from validering.portfolio_results import PrintedModule, PrintedResult


def certificate(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the head, the sentence that certifies, and each module with its learning outcome."""
    story = title(portfolio.choices.kind, portfolio, paper, sheet)
    for result in portfolio.results:
        story += sheet.entry(
            [
                Line(sheet.translated(result.title), SUBTITLE.but(before=8)),
                Line(lambda words, result=result: outcome_line(result, words), LEAD),  # type: ignore[misc]
                Line(lambda words: words("certificate.sentence", centre=portfolio.centre.name)),
            ]
        )
        story += sheet.section(
            "section.shown_modules", [_module(module, sheet) for module in result.certified]
        )
        story += sheet.section("section.judged", [_judged(result)])
    return story


def _module(module: PrintedModule, sheet: Sheet) -> list[Line]:
    return [
        Line(sheet.translated(module.title), STRONG),
        Line(sheet.translated(module.learning_outcome)),
        Line(lambda words: shown_how(module, words), NOTE),
    ]


def _judged(result: PrintedResult) -> list[Line]:
    return [
        Line(lambda words: " ".join(seen_by(result, words))),
        Line(
            lambda words: words("profile.named", id=result.profile_id, version=result.version),
            NOTE,
        ),
        Line(lambda words: whose_profile(result, words), NOTE),
    ]
