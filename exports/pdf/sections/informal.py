"""The meeting with a person in the trade on a page of its own: a talk that opens doors, no assessment."""

from __future__ import annotations

from typing import Any

from exports.pdf.flowables import new_page
from exports.pdf.sections.phrases import in_a_row
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG
from exports.print_words import Words
from validering.informal_meetings import PrintedInformalMeeting
from validering.portfolio import Portfolio
from validering.portfolio_mapping import OwnWords
from validering.print_choices import PrintPart
from validering.terms import EntryLevel, InterpreterMode


def informal_meetings(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Returns a new page with the meetings; nothing where there was none."""
    meetings = portfolio.informal_meetings
    if not meetings or not portfolio.choices.has(PrintPart.INFORMAL_MEETING):
        return []
    opening = [Line(lambda words: words("informal.is_no_assessment"), LEAD)]
    entries = [_meeting(each, sheet) for each in meetings]
    entries[0] = [*opening, *entries[0]]
    return [new_page(), *sheet.section("section.informal_meeting", entries), new_page()]


def _meeting(meeting: PrintedInformalMeeting, sheet: Sheet) -> list[Line]:
    lines = [
        Line(lambda words: words.day(meeting.day), STRONG),
        Line(lambda words: _person(meeting, words)),
        Line(lambda words: _how(meeting, words), NOTE),
    ]
    if meeting.topics:
        lines.append(Line(sheet.labelled("informal.topics", OwnWords(meeting.topics))))
    if meeting.entry_level is not EntryLevel.UNSURE:
        lines.append(Line(lambda words: words(f"informal.level.{meeting.entry_level}")))
    if meeting.contacts_offered:
        key = "informal.contact" if meeting.contacts_offered == 1 else "informal.contacts"
        lines.append(Line(lambda words: words(key, count=meeting.contacts_offered)))
    if meeting.contact_names:
        lines.append(Line(sheet.labelled("informal.contact_names", OwnWords(meeting.contact_names))))
    if meeting.next_step:
        lines.append(Line(sheet.labelled("informal.next_step", OwnWords(meeting.next_step))))
    return lines


def _person(meeting: PrintedInformalMeeting, words: Words) -> str:
    facts = [
        meeting.door_opener or words("informal.somebody"),
        words.known("trade", meeting.trade or ""),
        words("seen.years", count=meeting.trade_years) if meeting.trade_years else "",
        meeting.organisation or "",
    ]
    return words.listed([each for each in facts if each])


def _how(meeting: PrintedInformalMeeting, words: Words) -> str:
    facts = [
        words("mapping.in_language", language=words.language_called(meeting.language))
        if meeting.language
        else "",
        words(f"interpreter.{meeting.interpreter}")
        if meeting.interpreter is not InterpreterMode.NONE
        else "",
    ]
    return in_a_row(facts, words) if any(facts) else ""
