"""The mapping statement: what was told and looked at, the first view and the way on; no recognition."""

from __future__ import annotations

from typing import Any

from exports.paper import Paper
from exports.pdf.sections.heads import title
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, TEXT
from exports.print_words import Words
from validering.portfolio import Portfolio, PrintedMeeting
from validering.portfolio_mapping import OwnWords
from validering.terms import InterpreterMode, SessionKind

_TALKS = (SessionKind.INTAKE, SessionKind.INITIAL_MAPPING, SessionKind.PROFESSIONAL_CONVERSATION)


def mapping_head(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the head, the purpose and what the statement rests on."""
    story = title(portfolio.choices.kind, portfolio, paper, sheet)
    lines = [Line(lambda words: words("mapping.is_no_assessment"), LEAD.but(before=8))]
    if portfolio.purposes:
        lines.append(Line(lambda words: _purposes(portfolio, words)))
    if portfolio.goal:
        lines.append(Line(sheet.labelled("mapping.goal", OwnWords(portfolio.goal))))
    story += sheet.entry(lines)
    story += sheet.section("section.basis", [_basis(portfolio)])
    return story


def way_on(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Returns the first view of the competence and the recommended way."""
    story = []
    for key, text in (
        ("section.first_view", portfolio.first_view),
        ("section.recommended_way", portfolio.recommended_way),
    ):
        if text:
            story += sheet.section(key, [sheet.assessed(OwnWords(text))])
    return story


def _purposes(portfolio: Portfolio, words: Words) -> str:
    purposes = [words(f"purpose.{each}") for each in portfolio.purposes]
    return words("order.purposes", purposes=words.listed(purposes))


def _basis(portfolio: Portfolio) -> list[Line]:
    talks = [each for each in portfolio.meetings if each.kind in _TALKS]
    lines = [Line(lambda words, talk=talk: _talk(talk, words), TEXT) for talk in talks]  # type: ignore[misc]
    if portfolio.mapped_on and portfolio.mapped_by:
        day, name = portfolio.mapped_on, portfolio.mapped_by
        lines.append(Line(lambda words: words("mapping.done", name=name, day=words.day(day))))
    return lines


def _talk(talk: PrintedMeeting, words: Words) -> str:
    facts = [f"{words(f'session.{talk.kind}')} {words.inserted(words.day(talk.day))}"]
    if talk.language:
        facts.append(words("mapping.in_language", language=words.language_called(talk.language)))
    if talk.interpreter is not InterpreterMode.NONE:
        facts.append(words(f"interpreter.{talk.interpreter}"))
    return words.texts["list.comma"].join(facts)
