"""The head of a document: the centre, the day and the number; the title in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from exports.paper import Paper
from exports.pdf.flowables import Spacer
from exports.pdf.logo import Logo
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.proof import beside_code
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import ACCENT, LEAD, MASTHEAD, NOTE, TEXT, TITLE, TITLE_BESIDE
from exports.pdf.text import Run, Text
from exports.print_words import Words
from validering.centre_look import CentreLook
from validering.portfolio import Portfolio
from validering.settings import CentreSettings


def masthead(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the line on top of a document: who issued it, when, under which number."""
    return centre_head(portfolio.centre, portfolio.look, _issue_lines(portfolio, paper, sheet), sheet.sv)


def centre_head(centre: CentreSettings, look: CentreLook, issue_lines: Sequence[str], sv: Words) -> list[Any]:
    """Returns the centre with its logo on the left and ``issue_lines`` on the right, over a rule."""
    place = ", ".join(part for part in (centre.address, centre.city) if part)
    ways = " · ".join(part for part in (centre.phone, centre.email, centre.web) if part)
    left: list[Any] = [Logo(look.logo, centre.name, language_tag=sv.language.tag)] if look.logo else []
    left.append(Paragraph(Text.of(Run(centre.name, bold=True, color=ACCENT)), MASTHEAD, sv.language))
    left += [Paragraph(line, MASTHEAD, sv.language) for line in (place, ways) if line]
    right_style = MASTHEAD.but(align="end")
    right = [Paragraph(line, right_style, sv.language) for line in issue_lines]
    return [
        SideBySide(left, right, share=0.56, rule=ACCENT, weight=0.9, gap=5),
        Spacer(1, 12),
    ]


def title(key: str, portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns masthead, title in both languages, and the person it is about."""
    named = [_titled(key, sheet), *person(portfolio, paper, sheet)]
    return [*masthead(portfolio, paper, sheet), *beside_code(named, paper, sheet)]


def headline(key: str, portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns masthead and title in both languages of a document that names nobody."""
    return [*masthead(portfolio, paper, sheet), _titled(key, sheet)]


def _titled(key: str, sheet: Sheet) -> SideBySide:
    sv, other = sheet.sv, sheet.other
    first = [Paragraph(sv(f"kind.{key}"), TITLE, sv.language)]
    second = other and [
        Paragraph(other(f"kind.{key}"), TITLE_BESIDE.but(align="start", color=ACCENT), other.language)
    ]
    if sheet.is_large:
        return SideBySide([*first, *(second or [])])
    return SideBySide(first, second or None)


def person(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the name, and the day of birth of a person whose data are not protected."""
    sv = sheet.sv
    name = paper.handed_name or portfolio.name
    parts: list[Any] = [Paragraph(Text.of(Run(name, bold=True)), LEAD.but(size=13, after=0), sv.language)]
    if portfolio.born:
        parts.append(Paragraph(sv("person.born", day=sv.day(portfolio.born)), TEXT, sv.language))
    if portfolio.is_protected and not paper.handed_name:
        parts.append(Paragraph(sv("person.alias"), NOTE, sv.language))
    return parts


def _issue_lines(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[str]:
    sv = sheet.sv
    if paper.number is None:
        return [sv("head.draft"), sv("head.case", case_no=portfolio.case_no), sv.day(paper.day)]
    lines = [
        sv("head.number", number=paper.number),
        sv("head.issued", day=sv.day(paper.day)),
    ]
    if paper.version > 1:
        lines.append(sv("head.version", version=paper.version, replaces=paper.replaces or paper.version - 1))
    return lines
