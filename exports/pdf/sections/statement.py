"""The statement: in fixed parts, what is done alone, with support, not assessed, in Swedish, safely."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exports.paper import Paper
from exports.pdf.sections.account import swedish
from exports.pdf.sections.heads import title
from exports.pdf.sections.phrases import level_line, outcome_line, seen_by
from exports.pdf.sections.results import absence, one_absence
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG, SUBTITLE
from validering.portfolio import Portfolio
from validering.portfolio_results import PrintedCriterion, PrintedResult
from validering.print_choices import PrintPart
from validering.profile import CriterionKind
from validering.terms import Absence, ModuleOutcome

_Pick = Callable[[PrintedCriterion], bool]


def statement(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the parts of a statement for each result."""
    story = title(portfolio.choices.kind, portfolio, paper, sheet)
    for result in portfolio.results:
        story += sheet.entry(_opening(result, sheet))
        story += sheet.section("section.alone", [_alone(result, sheet)])
        story += sheet.section("section.with_support", [_picked(result, sheet, _is_with_support)])
        story += sheet.section("section.safety", [_safety(result, sheet)])
        story += sheet.section("section.not_assessed", [_not_assessed(result, sheet)])
    if portfolio.choices.has(PrintPart.LANGUAGES):
        story += sheet.section("section.work_swedish", [swedish(portfolio, sheet)])
    return story


def _opening(result: PrintedResult, sheet: Sheet) -> list[Line]:
    return [
        Line(sheet.translated(result.title), SUBTITLE.but(before=8)),
        Line(lambda words: outcome_line(result, words), LEAD),
        Line(lambda words: level_line(result, words)),
        *sheet.assessed(result.summary, is_paired=True),
        Line(lambda words: " ".join(seen_by(result, words)), NOTE),
    ]


def _alone(result: PrintedResult, sheet: Sheet) -> list[Line]:
    """Whole modules by their learning outcome, of the others what was passed."""
    lines = []
    for module in result.modules:
        if module.outcome is ModuleOutcome.ACHIEVED:
            lines.append(Line(sheet.translated(module.learning_outcome)))
        else:
            passed = (each for each in module.criteria if each.passes)
            lines += [Line(sheet.translated(each.text)) for each in passed]
    return lines


def _is_with_support(criterion: PrintedCriterion) -> bool:
    return criterion.level is not None and not criterion.passes and criterion.help_given is not None


def _safety(result: PrintedResult, sheet: Sheet) -> list[Line]:
    """One sentence where all that was seen is safe, else what is not yet done alone."""
    seen = [
        each
        for module in result.modules
        for each in module.criteria
        if each.kind is CriterionKind.SAFETY and each.level is not None
    ]
    if not seen:
        return []
    left = [each for each in seen if not each.passes]
    opening = Line(lambda words: words("safety.some" if left else "safety.all"))
    return [opening, *[Line(sheet.translated(each.text)) for each in left]]


def _picked(result: PrintedResult, sheet: Sheet, pick: _Pick) -> list[Line]:
    criteria = (each for module in result.modules for each in module.criteria if pick(each))
    return [Line(sheet.translated(each.text)) for each in criteria]


def _not_assessed(result: PrintedResult, sheet: Sheet) -> list[Line]:
    """A module where nothing was assessed for one reason, else each criterion with its own."""
    lines: list[Line] = []
    for module in result.modules:
        missing = [each for each in module.criteria if each.absence is Absence.NOT_ASSESSED]
        bare = one_absence(module)
        if missing and bare is not None:
            lines.append(Line(sheet.translated(module.title), STRONG))
            lines.append(Line(lambda words, one=bare: absence(one, words), NOTE))  # type: ignore[misc]
            continue
        for each in missing:
            lines.append(Line(sheet.translated(each.text)))
            lines.append(Line(lambda words, one=each: absence(one, words), NOTE))  # type: ignore[misc]
    return lines
