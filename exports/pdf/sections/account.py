"""The candidate's own account: words, experience, schooling, licences, languages, other competence."""

from __future__ import annotations

from typing import Any

from exports.pdf.sections.phrases import capitalised, in_a_row, licence_line, other_language, swedish_levels
from exports.pdf.sections.sheet import Line, Said, Sheet
from exports.pdf.sections.styles import NOTE, STRONG, TEXT
from exports.print_words import Words
from validering.portfolio import Portfolio
from validering.portfolio_mapping import (
    OwnWords,
    PrintedEducation,
    PrintedExperience,
    PrintedLicence,
    Reference,
)
from validering.print_choices import PrintPart

QUESTIONS = ("done", "how", "responsibility", "skills")


def own_words(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """How the candidate presents the own competence."""
    text = portfolio.presentation
    if text.is_empty or not portfolio.choices.has(PrintPart.OWN_WORDS):
        return []
    return sheet.section("section.own_words", [sheet.told(text)])


def experience(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Work of every kind, as the candidate describes it."""
    if not portfolio.choices.has(PrintPart.EXPERIENCE):
        return []
    entries = [_experience(each, sheet) for each in portfolio.experiences]
    if entries:
        entries[0] = [Line(lambda words: words("experience.not_assessed"), NOTE), *entries[0]]
    return sheet.section("section.experience", entries)


def education(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Schooling of any length."""
    if not portfolio.choices.has(PrintPart.EDUCATION):
        return []
    return sheet.section("section.education", [_education(each, sheet) for each in portfolio.educations])


def licences(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Licences, with what they are worth in Sweden."""
    if not portfolio.choices.has(PrintPart.LICENCES):
        return []
    return sheet.section("section.licences", [_licence(each) for each in portfolio.licences])


def languages(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Swedish in words and levels with who judged it, and the other languages."""
    if not portfolio.choices.has(PrintPart.LANGUAGES):
        return []
    others = [
        Line(lambda words, each=each: capitalised(other_language(each, words)))  # type: ignore[misc]
        for each in portfolio.languages
    ]
    return sheet.section("section.languages", [swedish(portfolio, sheet), others])


def swedish(portfolio: Portfolio, sheet: Sheet) -> list[Line]:
    """What is known of the candidate's Swedish, line by line."""
    known = portfolio.swedish
    lines = [Line(lambda words: words("swedish.title"), STRONG)]
    if known.in_words:
        lines += sheet.assessed(OwnWords(known.in_words))
    for situation, said in known.at_work:
        lines.append(Line(_at_work(situation, said, sheet)))
    if known.has_levels:
        lines.append(Line(lambda words: swedish_levels(known, words)))
    for name, day in dict.fromkeys(
        ((known.judged_by, known.judged_on), (known.at_work_by, known.at_work_on))
    ):
        if name and day:
            lines.append(
                Line(lambda words, n=name, d=day: words("swedish.by", name=n, day=words.day(d)), NOTE)  # type: ignore[misc]
            )
    return lines if len(lines) > 1 else []


def other_competence(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """What the candidate can do outside any profile."""
    if not portfolio.choices.has(PrintPart.OTHER_COMPETENCE):
        return []
    entries = [
        [Line(sheet.own(each.title), STRONG), *sheet.told(each.text)] for each in portfolio.competences
    ]
    return sheet.section("section.other_competence", entries)


def references(portfolio: Portfolio, sheet: Sheet) -> list[Any]:
    """Those who have agreed to be asked."""
    return sheet.section("section.references", [_reference(each, sheet) for each in portfolio.references])


def _experience(each: PrintedExperience, sheet: Sheet) -> list[Line]:
    lines = [Line(sheet.own(each.title), STRONG), Line(lambda words: _facts(each, words), NOTE)]
    for question in QUESTIONS:
        text: OwnWords = getattr(each, question)
        if not text.is_empty:
            lines.append(Line(_asked(question, text, sheet)))
    lines.append(Line(_tools(each, sheet)))
    lines.append(Line(lambda words: words(f"paper.{each.paper_status}"), NOTE))
    lines.append(Line(sheet.how_translated(each.done), NOTE))
    return lines


def _facts(each: PrintedExperience, words: Words) -> str:
    facts = [
        words(f"experience_kind.{each.kind}") if each.kind else "",
        each.employer or "",
        words.listed([part for part in (each.place, words.country(each.country or "")) if part]),
        words.span(each.began, each.ended, ongoing=each.is_ongoing),
        words.known("extent", each.extent or ""),
        words("experience.last_done", year=each.last_done_year) if each.last_done_year else "",
    ]
    return in_a_row(facts, words)


def _tools(each: PrintedExperience, sheet: Sheet) -> Said:
    """Tools, amounts and who was led; the first two in the own words on the side of their language."""
    tools = OwnWords(each.tools, each.tools_own, each.title.language)
    scale = OwnWords(each.scale_text, each.scale_own, each.title.language)

    def said(words: Words) -> str | None:
        facts = [
            words("experience.tools", tools=sheet.short(tools, words)) if each.tools else "",
            words("experience.scale", scale=sheet.short(scale, words)) if each.scale_text else "",
            words("experience.people_led", count=each.people_led) if each.people_led else "",
        ]
        return " ".join(fact for fact in facts if fact) or None

    return said


def _asked(question: str, text: OwnWords, sheet: Sheet) -> Said:
    """The question in bold, and the answer after it."""
    return sheet.labelled(f"question.{question}", text)


def _at_work(situation: str, said: str, sheet: Sheet) -> Said:
    return sheet.labelled(f"work.{situation}", OwnWords(said))


def _education(each: PrintedEducation, sheet: Sheet) -> list[Line]:
    def facts(words: Words) -> str:
        years = [str(year) for year in (each.from_year, each.to_year) if year]
        known = [
            words.listed([part for part in (each.school, words.country(each.country or "")) if part]),
            words.phrase("–".join(dict.fromkeys(years))),
            words("education.years", years=f"{each.years:g}") if each.years else "",
            words("education.completed" if each.is_completed else "education.not_completed"),
            words(f"paper.{each.paper_status}"),
        ]
        return in_a_row(known, words)

    return [Line(sheet.own(each.title), STRONG), Line(facts, NOTE)]


def _licence(each: PrintedLicence) -> list[Line]:
    checked = each.checked_on
    lines = [Line(lambda words: licence_line(each, words), TEXT)]
    if checked:
        lines.append(Line(lambda words: words("licence.checked", day=words.day(checked)), NOTE))
    return lines


def _reference(each: Reference, sheet: Sheet) -> list[Line]:
    contact = ", ".join(part for part in (each.name, each.contact) if part)
    return [Line(lambda words: words.inserted(contact), STRONG), Line(sheet.own(each.about), NOTE)]
