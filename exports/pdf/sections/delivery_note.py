"""The delivery note to the one who ordered: what was ordered and delivered, and never how it went unasked."""

from __future__ import annotations

from typing import Any

from exports.paper import Paper
from exports.pdf.keeping import KeepTogether
from exports.pdf.sections.closing import signatures, verify
from exports.pdf.sections.heads import headline
from exports.pdf.sections.phrases import outcome_line
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import LEAD, NOTE, STRONG
from exports.print_words import Words
from validering.delivery import DeliveredDocument, Delivery, StepHours
from validering.portfolio import Portfolio
from validering.portfolio_results import PrintedResult
from validering.terms import Product


def delivery_note(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns the whole note; of a protected person the number of the case alone."""
    story = headline(portfolio.choices.kind, portfolio, paper, sheet)
    delivery = portfolio.delivery
    if delivery is None:
        story += sheet.entry([Line(_case(portfolio), LEAD.but(before=8)), _said("delivery.protected")])
    else:
        story += sheet.section("section.order", [_order(portfolio, delivery)])
        story += sheet.section("section.delivered", [_document(each) for each in delivery.documents])
        story += sheet.section("section.hours", [[Line(_hours(each)) for each in delivery.steps]])
        story += sheet.section("section.result", _results(portfolio, delivery, sheet))
    return [*story, KeepTogether([*verify(portfolio, paper, sheet), *signatures(paper, sheet)])]


def _said(key: str) -> Line:
    return Line(lambda words: words(key))


def _case(portfolio: Portfolio) -> Any:
    return lambda words: words("delivery.case", case_no=portfolio.case_no)


def _order(portfolio: Portfolio, delivery: Delivery) -> list[Line]:
    commissioner, order_ref = portfolio.commissioner, portfolio.order_ref
    lines = [Line(_case(portfolio), STRONG)]
    if commissioner:
        lines.append(Line(lambda words: words("order.by", name=commissioner)))
    if order_ref:
        lines.append(Line(lambda words: words("order.ref", ref=order_ref)))
    lines.append(Line(lambda words: _products(portfolio, words)))
    lines.append(Line(lambda words: words("delivery.opened", day=words.day(delivery.opened_on))))
    return lines


def _products(portfolio: Portfolio, words: Words) -> str:
    ordered = [words(f"product.{each}") for each in Product if each in portfolio.products]
    return words("delivery.ordered", products=words.listed(ordered))


def _document(document: DeliveredDocument) -> list[Line]:
    kind = f"kind.{document.kind}" if document.kind else "delivery.of_assessment"

    def issued(words: Words) -> str:
        key = "delivery.issued" if document.version == 1 else "delivery.issued_version"
        day = words.day(document.issued_on)
        return words(key, number=document.number, day=day, version=document.version)

    return [Line(lambda words: words(kind), STRONG), Line(issued)]


def _hours(step: StepHours) -> Any:
    hours, minutes = divmod(step.minutes, 60)

    def said(words: Words) -> str:
        length = words("delivery.hours", hours=hours)
        if minutes:
            length = words("delivery.hours_minutes", hours=hours, minutes=minutes)
        key = "delivery.step_one" if step.days == 1 else "delivery.step"
        return words(key, step=words(f"session.{step.kind}"), days=step.days, length=length)

    return said


def _results(portfolio: Portfolio, delivery: Delivery, sheet: Sheet) -> list[list[Line]]:
    """How it went, only where the candidate has agreed and nothing is being looked at again."""
    if not delivery.tells_result or portfolio.is_under_review:
        return [[Line(lambda words: words("delivery.no_result"), NOTE)]]
    return [_result(each, sheet) for each in portfolio.results]


def _result(result: PrintedResult, sheet: Sheet) -> list[Line]:
    return [
        Line(sheet.translated(result.title), STRONG),
        Line(lambda words: outcome_line(result, words)),
        Line(lambda words: words("delivery.agreed"), NOTE),
    ]
