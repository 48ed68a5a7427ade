"""The card for the wallet: on one side what the person does alone, on the other how to check it."""

from __future__ import annotations

from typing import Any

from exports.paper import Paper
from exports.pdf.card import INSIDE, Card
from exports.pdf.code_figure import SIDE, CodeFigure
from exports.pdf.flowables import new_page
from exports.pdf.keeping import KeepTogether
from exports.pdf.lists import bullet_list
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.front_page import tasks_alone
from exports.pdf.sections.phrases import unbroken
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import ACCENT, LEAD
from exports.pdf.text import TextStyle
from validering.portfolio import Portfolio

MOST_LINES = 3
_SIZES = (8.0, 7.5, 7.0, 6.5)
_GAP = 8


def wallet_card(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns a page with the two sides of the card; nothing where no work is done alone."""
    if not portfolio.choices.has_card or not any(map(tasks_alone, portfolio.results)):
        return []
    how = sheet.entry([Line(lambda words: words("card.how"), LEAD)])
    sides = KeepTogether([_front(portfolio, paper, sheet), _back(portfolio, paper, sheet)])
    return [new_page(), sheet.heading("section.card"), *how, sides]


def _front(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> Card:
    """The largest letters that hold three lines of work, else fewer lines."""
    for lines in range(MOST_LINES, 0, -1):
        for size in _SIZES:
            side = Card(_said_in_front(portfolio, paper, sheet, size, lines))
            if side.fits:
                return side
    return side


def _said_in_front(portfolio: Portfolio, paper: Paper, sheet: Sheet, size: float, lines: int) -> list[Any]:
    sv, plain = sheet.sv, _style(size)
    tasks = [task for result in portfolio.results for task in tasks_alone(result)][:lines]
    titles = sv("list.comma").join(each.title.sv for each in portfolio.results)
    number = sv("head.number", number=paper.number) if paper.number else sv("head.draft")
    parts: list[Any] = [
        Paragraph(portfolio.centre.name, _style(size - 1).but(color=ACCENT), sv.language),
        Paragraph(paper.handed_name or portfolio.name, _style(size + 2).but(bold=True), sv.language),
        Paragraph(titles, _style(size + 1).but(bold=True, color=ACCENT, after=1), sv.language),
        Paragraph(sv("front.alone"), plain.but(bold=True), sv.language),
        *bullet_list(tasks, plain, sv.language),
    ]
    if portfolio.is_under_review:
        parts.append(Paragraph(sv("front.under_review"), plain.but(bold=True), sv.language))
    return [*parts, Paragraph(number, plain.but(before=2), sv.language)]


def _back(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> Card:
    """The code with its address, where the copy has one, and whom to call."""
    sv, small, code = sheet.sv, _style(7), paper.code
    centre = portfolio.centre
    phone = centre.published_verify_phone or centre.phone
    said = [Paragraph(centre.name, small.but(bold=True), sv.language)]
    if code is not None:
        said.append(Paragraph(sv("card.scan"), small, sv.language))
        said.append(Paragraph(code.spoken_address, _style(5.8), sv.language))
    if phone and paper.number:
        said.append(
            Paragraph(sv("card.call", phone=unbroken(phone), number=paper.number), small, sv.language)
        )
    said.append(Paragraph(sv("card.not"), _style(6), sv.language))
    if code is None:
        return Card(said)
    figure = CodeFigure(
        code.squares, sv("code.alt", address=code.spoken_address), language_tag=sv.language.tag
    )
    return Card([SideBySide([figure], list(said), share=(SIDE + _GAP) / INSIDE)])


def _style(size: float) -> TextStyle:
    """Letters of the card, which stays as large as it is in large print too."""
    return TextStyle(size=size, leading=size * 1.3, after=1, in_large_print=size)
