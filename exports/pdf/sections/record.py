"""The full record and the basis for a course examination: every criterion with level, method and reason."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exports.paper import Paper
from exports.pdf.sections.heads import title
from exports.pdf.sections.phrases import (
    in_a_row,
    in_which_ways,
    level_line,
    outcome_line,
    seen_by,
    shown_how,
    whose_profile,
)
from exports.pdf.sections.results import (
    absence,
    help_and_language,
    meaning_of_levels,
    module_titled,
)
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG, SUBTITLE, TEXT
from exports.pdf.text import Text
from exports.print_words import Words
from validering.portfolio import Portfolio
from validering.portfolio_mapping import OwnWords
from validering.portfolio_results import PrintedCriterion, PrintedModule, PrintedResult


def record(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the head and, for each result, its modules criterion by criterion."""
    story = title(portfolio.choices.kind, portfolio, paper, sheet)
    story += sheet.section("section.order", [order(portfolio)])
    for result in portfolio.results:
        story += sheet.section("section.result", [result_head(result, sheet)])
        story += meaning_of_levels(result.levels, sheet)
        for module in result.modules:
            story += _criteria(module, module.criteria, sheet)
    return story


def grade_basis(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the record with what it is for: a teacher's own examination against a course plan."""
    story = title(portfolio.choices.kind, portfolio, paper, sheet)
    story += sheet.entry([Line(lambda words: words("basis.purpose"), LEAD.but(before=8))])
    for result in portfolio.results:
        story += sheet.section("section.result", [result_head(result, sheet)])
        for module in result.modules:
            shown = tuple(each for each in module.criteria if each.level is not None)
            story += _criteria(module, shown, sheet)
        story += sheet.section("basis.courses", [[Line(lambda words: words("basis.courses_by_teacher"))]])
    return story


def _criteria(module: PrintedModule, criteria: tuple[PrintedCriterion, ...], sheet: Sheet) -> list[Any]:
    """A module's head, which stays with its first criterion, and its criteria."""
    entries = [_criterion(each, sheet) for each in criteria]
    if not entries:
        return []
    return sheet.entries([[*module_head(module, sheet), *entries[0]], *entries[1:]])


def order(portfolio: Portfolio) -> list[Line]:
    """Who ordered it, under which reference and for what."""

    def said(words: Words) -> str | None:
        facts = [
            words("order.by", name=portfolio.commissioner) if portfolio.commissioner else "",
            words("order.ref", ref=portfolio.order_ref) if portfolio.order_ref else "",
            words(
                "order.purposes",
                purposes=words.listed([words(f"purpose.{each}") for each in portfolio.purposes]),
            )
            if portfolio.purposes
            else "",
        ]
        return " ".join(fact for fact in facts if fact) or None

    return [Line(said)]


def result_head(result: PrintedResult, sheet: Sheet) -> list[Line]:
    """What was decided for the whole profile, why, and by whom it was seen."""
    return [
        Line(sheet.translated(result.title), SUBTITLE),
        Line(lambda words: outcome_line(result, words), LEAD),
        Line(lambda words: level_line(result, words)),
        *sheet.assessed(result.summary, is_paired=True),
        Line(lambda words: " ".join(seen_by(result, words)), NOTE),
        Line(lambda words: words("profile.named", id=result.profile_id, version=result.version), NOTE),
        Line(lambda words: whose_profile(result, words), NOTE),
        Line(sheet.labelled("result.deviation", OwnWords(result.deviation_reason))),
    ]


def module_head(module: PrintedModule, sheet: Sheet) -> list[Line]:
    """A module with what was decided, how it was shown and why the decision differs."""

    return [
        Line(module_titled(module, sheet), SUBTITLE.but(size=11, leading=15, before=12, keep_with_next=True)),
        Line(sheet.translated(module.learning_outcome), TEXT.but(keep_with_next=True)),
        Line(lambda words: shown_how(module, words), NOTE.but(keep_with_next=True)),
        Line(
            sheet.labelled("result.deviation", OwnWords(module.deviation_reason)),
            TEXT.but(keep_with_next=True),
        ),
    ]


def _criterion(criterion: PrintedCriterion, sheet: Sheet) -> list[Line]:
    text = Line(sheet.translated(criterion.text), STRONG.but(bold=False, keep_with_next=True))
    return [text, *judgement(criterion, sheet)]


def judgement(criterion: PrintedCriterion, sheet: Sheet) -> list[Line]:
    """The level in words, the reason, and how, when and by whom it was judged."""

    def level(words: Words) -> Any:
        if criterion.level is None:
            return absence(criterion, words)
        title = sheet.translated(criterion.level.title)(words)
        bold = [replace(run, bold=True) for run in Text.of(title or "").runs]
        return Text.of(*bold, f" · {words('criterion.critical')}" if criterion.is_critical else "")

    def judged(words: Words) -> str | None:
        if criterion.judged_by is None:
            return None
        days = words.texts["list.comma"].join(words.inserted(words.day(day)) for day in criterion.days)
        facts = [
            in_which_ways(criterion, words),
            words.phrase(days),
            criterion.judged_by,
            help_and_language(criterion, words),
        ]
        return in_a_row(facts, words)

    return [
        Line(level),
        *sheet.assessed(OwnWords(criterion.reason or None)),
        Line(judged, NOTE),
    ]
