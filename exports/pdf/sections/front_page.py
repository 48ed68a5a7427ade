"""The employer's page: what the person does alone, compared with work here, by whom it was seen; Swedish."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.pagesizes import A4

from exports.paper import Paper
from exports.pdf.document import BOTTOM, TOP, WIDTH
from exports.pdf.flowables import Spacer, Stack
from exports.pdf.lists import bullet_list
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.heads import masthead
from exports.pdf.sections.phrases import (
    capitalised,
    level_line,
    licence_line,
    other_language,
    outcome_line,
    seen_by,
    swedish_levels,
    unbroken,
    verify_line,
    whose_profile,
)
from exports.pdf.sections.proof import beside_code
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.styles import (
    FIELDS,
    LABEL,
    LABEL_SHARE,
    NAME,
    NOTE,
    PANEL,
    SUBTITLE,
    TASK,
    TEXT,
    VALUE_SHARE,
)
from exports.pdf.tables import Cell, Row, Table, TableStyle
from exports.pdf.text import TextStyle
from validering.portfolio import Portfolio
from validering.portfolio_mapping import PrintedExperience
from validering.portfolio_results import PrintedResult
from validering.print_choices import PrintPart
from validering.profile import CriterionKind

MOST_TASKS, FEWEST_TASKS = 8, 5
_MOST_EXPERIENCES = 6
_MOST_LANGUAGES = 6
# What the frame of a page holds above four lines of foot, and what one more takes.
_ROOM = A4[1] - TOP - BOTTOM - 60
_OWN_FOOT = 10
_PANEL = TableStyle(lines="none", header_shade=None, pad_x=10, pad_y=8)


@dataclass(frozen=True)
class _Fit:
    """How much stands on the page and how close: tasks in all, licences, text, room in rows and panels."""

    tasks: int
    licences: int
    text: TextStyle
    task: TextStyle
    row: float
    panel: float


_SMALL = TEXT.but(size=8.5, leading=11.5, after=1.5)
_FITS = (
    _Fit(MOST_TASKS, 6, TEXT, TASK, 5, 8),
    _Fit(MOST_TASKS, 6, _SMALL, TASK.but(size=9.5, leading=12.5, after=1.5), 3, 5),
    _Fit(6, 4, _SMALL, TASK.but(size=9, leading=12, after=1), 2, 4),
    _Fit(4, 3, _SMALL, TASK.but(size=8.5, leading=11.5, after=1), 2, 3),
    _Fit(4, 3, TEXT.but(size=8, leading=10.5, after=1), TASK.but(size=8.5, leading=11, after=0.5), 1.5, 3),
)


def front_page(portfolio: Portfolio, paper: Paper, sheet: Sheet, below: float = 0) -> list[Any]:
    """Returns page 1 of a portfolio: one page, Swedish alone, set closer where there is much to say.

    ``below`` points are left free at its foot. In large print it takes the pages it needs.
    """
    if sheet.is_large:
        return _parts(portfolio, paper, sheet, _FITS[0])
    room = _ROOM - _OWN_FOOT * bool(portfolio.look.foot_line) - below
    fitting = (fit for fit in _FITS if _height(portfolio, paper, sheet, fit) <= room)
    return _parts(portfolio, paper, sheet, next(fitting, _FITS[-1]))


def _parts(portfolio: Portfolio, paper: Paper, sheet: Sheet, fit: _Fit) -> list[Any]:
    page = _Page(portfolio, paper, sheet, fit)
    return [*page.head(), *page.strengths(), page.fields()]


def _height(portfolio: Portfolio, paper: Paper, sheet: Sheet, fit: _Fit) -> float:
    return Stack(_parts(portfolio, paper, sheet, fit), WIDTH).height


class _Page:
    def __init__(self, portfolio: Portfolio, paper: Paper, sheet: Sheet, fit: _Fit) -> None:
        self._portfolio, self._paper, self._sheet, self._fit = portfolio, paper, sheet, fit
        self._sv, self._language = sheet.sv, sheet.sv.language
        # Where no page follows that has the rest, nothing is left for it.
        self._is_alone = portfolio.choices.is_first_page

    def head(self) -> list[Any]:
        portfolio, sv = self._portfolio, self._sv
        name = self._paper.handed_name or portfolio.name
        titles = [each.title.sv for each in portfolio.profiles]
        subtitle = " · ".join([sv("kind.merit-portfolio"), *titles])
        parts: list[Any] = [self._paragraph(name, NAME)]
        if portfolio.name_in_own_script:
            own = self._sheet.scripts.get(portfolio.own_language or "", self._language)
            script = own if own.direction == "rtl" else self._language
            shown = TEXT.but(align="end" if script.direction == "rtl" else "start")
            parts.append(Paragraph(portfolio.name_in_own_script, shown, script))
        parts.append(self._paragraph(subtitle, SUBTITLE))
        contact = [
            portfolio.phone and sv("front.phone", phone=unbroken(portfolio.phone)),
            portfolio.can_start and sv("front.can_start", when=portfolio.can_start),
            portfolio.birth_year and sv("person.born_year", year=portfolio.birth_year),
        ]
        if any(contact):
            parts.append(self._paragraph(" · ".join(each for each in contact if each), TEXT.but(size=10.5)))
        if portfolio.is_under_review:
            parts.append(self._paragraph(sv("front.under_review"), TEXT.but(bold=True)))
        top = masthead(portfolio, self._paper, self._sheet)
        return [*top, *beside_code(parts, self._paper, self._sheet), Spacer(1, 8)]

    def strengths(self) -> list[Any]:
        """What the person does alone, or has done where nothing was assessed, on a shaded panel."""
        results = [each for each in self._portfolio.results if tasks_alone(each)]
        panels = [self._panel(result, many=len(results) > 1) for result in results[:2]]
        return panels or [self._described()]

    def _panel(self, result: PrintedResult, *, many: bool) -> Table:
        sv = self._sv
        head = sv("front.alone_in", title=result.title.sv) if many else sv("front.alone")
        share = self._fit.tasks // 2 if many else self._fit.tasks
        items = tasks_alone(result)[: None if self._is_alone else share]
        parts = [
            self._paragraph(head, LABEL.but(size=10.5, leading=15, after=3)),
            *bullet_list(items, self._fit.task, self._language),
            self._paragraph(
                sv(
                    "front.alone_means",
                    level=result.pass_level.title.sv,
                    meaning=result.pass_level.meaning.sv,
                ),
                NOTE.but(before=3),
            ),
        ]
        return self._shaded(parts)

    def _described(self) -> Table:
        sv, portfolio = self._sv, self._portfolio
        label = "front.described" if not portfolio.is_assessed else "front.not_ready"
        parts: list[Any] = [self._paragraph(sv(label), LABEL.but(size=10.5, leading=15, after=3))]
        has = portfolio.choices.has
        told = portfolio.experiences[:_MOST_EXPERIENCES] if has(PrintPart.EXPERIENCE) else ()
        others = portfolio.competences[:3] if has(PrintPart.OTHER_COMPETENCE) else ()
        lines = [_experience(each, self._sheet) for each in told]
        lines += [each.title.sv or each.title.own or "" for each in others]
        parts += bullet_list([line for line in lines if line], self._fit.task, self._language)
        parts.append(self._paragraph(sv("front.described_means"), NOTE.but(before=3)))
        return self._shaded(parts)

    def _shaded(self, parts: list[Any]) -> Table:
        style = replace(_PANEL, pad_y=self._fit.panel)
        return Table([1], [Row([Cell(parts)], shade=PANEL)], style=style, after=6)

    def fields(self) -> Table:
        rows = [self._field(key, lines) for key, lines in self._facts() if lines]
        return Table([LABEL_SHARE, VALUE_SHARE], rows, style=replace(FIELDS, pad_y=self._fit.row))

    def _field(self, key: str, lines: list[str | Paragraph]) -> Row:
        parts = [
            line if isinstance(line, Paragraph) else self._paragraph(line, self._fit.text) for line in lines
        ]
        return Row([Cell.of(self._sv(key), LABEL, self._language, heading=True), Cell(parts)])

    def _facts(self) -> Iterator[tuple[str, list[Any]]]:
        portfolio, sheet, sv = self._portfolio, self._sheet, self._sv
        yield "front.level", [line for each in portfolio.results for line in self._levels(each)]
        seen = [line for each in portfolio.results for line in seen_by(each, sv)]
        yield "front.judged", list(dict.fromkeys(seen))
        has_licences = portfolio.choices.has(PrintPart.LICENCES)
        has_languages = portfolio.choices.has(PrintPart.LANGUAGES)
        valid = portfolio.valid_licences if has_licences else ()
        valid = valid if self._is_alone else valid[: self._fit.licences]
        yield "front.licences", [licence_line(each, sv) for each in valid]
        yield "front.swedish", self._swedish() if has_languages else []
        known = portfolio.languages if self._is_alone else portfolio.languages[:_MOST_LANGUAGES]
        others = [other_language(each, sv) for each in known]
        spoken = [capitalised(sv("list.semicolon").join(others))] if others else []
        yield "front.languages", spoken if has_languages else []
        notes = [note.sv for note in portfolio.legal_notes]
        if not portfolio.is_assessed:
            titles = sv("list.comma").join(each.title.sv for each in portfolio.profiles)
            notes = [f"{titles}: {sv('legal.not_assessed')}", *notes] if titles else notes
        yield "front.legal", [self._paragraph(note, NOTE) for note in notes]
        yield "front.verify", [verify_line(portfolio, self._paper, sheet.sv)]

    def _levels(self, result: PrintedResult) -> list[Any]:
        lines: list[Any] = [f"{result.title.sv}. {outcome_line(result, self._sv)}"]
        entry = level_line(result, self._sv)
        if entry:
            lines.append(entry)
        lines.append(self._paragraph(_profile_named(result, self._sheet), NOTE))
        return lines

    def _swedish(self) -> list[Any]:
        swedish, sv = self._portfolio.swedish, self._sv
        lines: list[Any] = [swedish.in_words] if swedish.in_words else []
        lines += [
            sv("swedish.at_work", situation=sv(f"work.{situation}"), words=words)
            for situation, words in swedish.at_work
        ]
        levels = swedish_levels(swedish, sv)
        if levels:
            lines.append(levels)
        by = swedish.judged_by or swedish.at_work_by
        on = swedish.judged_on or swedish.at_work_on
        if by and on and lines:
            lines.append(self._paragraph(sv("swedish.by", name=by, day=sv.day(on)), NOTE))
        return lines

    def _paragraph(self, text: str, style: TextStyle) -> Paragraph:
        return Paragraph(text, style, self._language)


def tasks_alone(result: PrintedResult) -> list[str]:
    """What the person does alone, in words of the profile: whole modules, else single criteria."""
    achieved = sorted(result.achieved, key=lambda module: -module.weight)
    lines = [module.learning_outcome.sv.rstrip(".") for module in achieved]
    if len(lines) >= FEWEST_TASKS:
        return lines
    single = [
        criterion.text.sv.rstrip(".")
        for module in result.modules
        if module not in achieved
        for criterion in module.criteria
        if criterion.passes and criterion.kind is not CriterionKind.ATTITUDE
    ]
    return [*lines, *single[: MOST_TASKS - len(lines)]]


def _profile_named(result: PrintedResult, sheet: Sheet) -> str:
    sv = sheet.sv
    facts = [sv("profile.named", id=result.profile_id, version=result.version)]
    if result.ssyk:
        facts.append(sv("profile.ssyk", code=result.ssyk))
    if whose := whose_profile(result, sv):
        facts.append(whose)
    return " ".join(facts)


def _experience(each: PrintedExperience, sheet: Sheet) -> str:
    sv = sheet.sv
    title = each.title.sv or each.title.own or each.done.sv or ""
    when = sv.span(each.began, each.ended, ongoing=each.is_ongoing)
    extent = [part for part in (when, each.extent) if part]
    named = f"{title} ({', '.join(extent)})" if extent else title
    return f"{named}. {each.done.sv}" if each.done.sv and each.done.sv != title else named
