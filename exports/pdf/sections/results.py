"""Results by module: what was shown and how; criterion by criterion for the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from exports.pdf.sections.phrases import level_line, outcome_line, seen_by, shown_how, whose_profile
from exports.pdf.sections.sheet import Line, Said, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG, SUBHEAD, TEXT
from exports.pdf.text import Text
from exports.print_words import Words
from validering.portfolio import Portfolio
from validering.portfolio_results import PrintedCriterion, PrintedModule, PrintedResult
from validering.print_choices import PrintPart
from validering.profile import Level
from validering.terms import Absence, HelpGiven, ModuleOutcome

SHOWN = (ModuleOutcome.ACHIEVED, ModuleOutcome.PARTLY_ACHIEVED)
_LEFT = (ModuleOutcome.NOT_ACHIEVED, ModuleOutcome.NOT_ASSESSED)


def results(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """The result of each profile; a copy without the parts that are for the file shows strengths alone."""
    if not portfolio.choices.has(PrintPart.RESULTS):
        return []
    parts: list[Any] = []
    for result in portfolio.results:
        parts += sheet.section("section.results", _entries(result, portfolio, sheet))
    for waiting in portfolio.waiting:
        if portfolio.is_assessed:
            lines = [
                Line(sheet.translated(waiting.title), STRONG),
                Line(lambda words: words("result.waiting")),
            ]
            parts += sheet.section("section.results", [lines]) if not parts else sheet.entry(lines)
    return parts


def meaning_of_levels(levels: Sequence[Level], sheet: Sheet) -> list[Any]:
    """What each level means, in one line each, without digits."""
    lines = [
        Line(
            lambda words, level=level: sheet.named(  # type: ignore[misc]
                words, sheet.translated(level.title)(words), sheet.translated(level.meaning)(words)
            ),
            NOTE,
        )
        for level in reversed(levels)
    ]
    not_assessed = Line(lambda words: words("level.not_assessed_means"), NOTE)
    return sheet.section("section.levels", [[*lines, not_assessed]])


def _entries(result: PrintedResult, portfolio: Portfolio, sheet: Sheet) -> list[list[Line]]:
    entries = [_summary(result, sheet)]
    detailed = portfolio.choices.has(PrintPart.CRITERIA)
    whole = portfolio.choices.has(PrintPart.NOT_ACHIEVED)
    shown = [module for module in result.modules if module.outcome in SHOWN]
    for module in sorted(shown, key=lambda each: SHOWN.index(each.outcome)):
        entries.append(_module(module, sheet, detailed=detailed))
    left = [module for module in result.modules if module.outcome in _LEFT]
    if left and whole:
        entries += [_module(module, sheet, detailed=detailed) for module in left]
    elif left:
        entries.append([Line(lambda words: words("result.others"), TEXT)])
    return entries


def _summary(result: PrintedResult, sheet: Sheet) -> list[Line]:
    return [
        Line(sheet.translated(result.title), SUBHEAD),
        Line(lambda words: outcome_line(result, words), LEAD),
        Line(lambda words: level_line(result, words)),
        Line(lambda words: " ".join(seen_by(result, words)), NOTE),
        Line(lambda words: whose_profile(result, words), NOTE),
    ]


def _module(module: PrintedModule, sheet: Sheet, *, detailed: bool) -> list[Line]:
    lines = [
        Line(module_titled(module, sheet), STRONG),
        Line(sheet.translated(module.learning_outcome)),
        Line(lambda words: shown_how(module, words), NOTE),
    ]
    reason = one_absence(module)
    if reason is not None:
        lines.append(Line(lambda words: absence(reason, words), NOTE))
    elif detailed:
        for criterion in _by_strength(module):
            lines += criterion_lines(criterion, sheet)
    elif module.outcome is ModuleOutcome.PARTLY_ACHIEVED:
        passed = [each for each in module.criteria if each.passes]
        lines += [Line(sheet.translated(each.text)) for each in passed]
    return lines


def module_titled(module: PrintedModule, sheet: Sheet) -> Said:
    """The title of a module and what was decided for it."""
    title = sheet.translated(module.title)
    return lambda words: Text.of(title(words), f" – {words(f'module_outcome.{module.outcome}')}")


def _by_strength(module: PrintedModule) -> list[PrintedCriterion]:
    """What was passed first, what was not assessed last."""
    return sorted(module.criteria, key=lambda each: (not each.passes, each.level is None))


def one_absence(module: PrintedModule) -> PrintedCriterion | None:
    """A criterion that speaks for the module: none was assessed, and all for one reason."""
    reasons = {(each.absence, each.absence_reason) for each in module.criteria if each.level is None}
    is_bare = all(each.level is None for each in module.criteria)
    return module.criteria[0] if is_bare and len(reasons) == 1 else None


def criterion_lines(criterion: PrintedCriterion, sheet: Sheet) -> list[Line]:
    """A criterion with its level in words, or why it was not assessed."""
    return [
        Line(
            lambda words: sheet.named(
                words, _judged(criterion, words, sheet), sheet.translated(criterion.text)(words)
            )
        )
    ]


def _judged(criterion: PrintedCriterion, words: Words, sheet: Sheet) -> Any:
    if criterion.level is not None:
        return sheet.translated(criterion.level.title)(words)
    return absence(criterion, words)


def absence(criterion: PrintedCriterion, words: Words) -> str:
    """That a criterion was not assessed or is not applicable, and why."""
    if criterion.absence is Absence.NOT_APPLICABLE:
        return words("level.not_applicable")
    if criterion.absence_reason is None:
        return words("level.not_assessed")
    return words("level.not_assessed_why", why=words(f"absence.{criterion.absence_reason}"))


def help_and_language(criterion: PrintedCriterion, words: Words) -> str | None:
    """Which help was given and in which language mode it was shown."""
    facts = []
    if criterion.help_given not in (None, HelpGiven.NONE):
        facts.append(words(f"help.{criterion.help_given}"))
    if criterion.language_mode:
        facts.append(words(f"mode.{criterion.language_mode}"))
    return " ".join(facts) or None
