"""A table in two languages, for tests of pages."""

from __future__ import annotations

from collections.abc import Iterable

from exports.languages import PrintLanguage
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import BODY


def language_pairs(
    pairs: Iterable[tuple[str, str]], first: PrintLanguage, second: PrintLanguage, *, headed: bool = True
) -> Table:
    """Everything in two languages, line by line; ``headed`` puts the name of each on top of every page."""
    plain = BODY.but(before=0, after=0)
    rows = [Row([Cell.of(left, plain, first), Cell.of(right, plain, second)]) for left, right in pairs]
    if headed:
        head = plain.but(bold=True, size=BODY.size * 0.9, keep_with_next=False, tag="P")
        rows.insert(0, Row([Cell.of(language.own_name, head, language) for language in (first, second)]))
    return Table([1, 1], rows, header_rows=int(headed))
