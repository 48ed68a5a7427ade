"""Tables as CSV files that a spreadsheet of the country opens as they are."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A head and rows with semicolons; no cell is reckoned as a formula."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([f"'{text}" if text[:1] in "=+-@" and text else text for text in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")
