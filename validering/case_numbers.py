"""Case numbers ``YYYY-NNNN-W``: the letter of the workstation keeps two of them from giving the same one."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from validering.settings import read_centre
from validering.storage.tables.cases import CaseNumber

_OF_DOCUMENT = re.compile(r"\b(\d{4}-\d{4,}-[^\W\d_])-\d[\d-]*")


def next_case_number(session: Session, year: int) -> str:
    """The next number of ``year`` on this workstation; it is never given again."""
    letter = read_centre(session).letter
    row = session.get(CaseNumber, (year, letter))
    if row is None:
        row = CaseNumber(year=year, letter=letter, last=0)
        session.add(row)
    row.last += 1
    return f"{year}-{row.last:04d}-{letter}"


def without_document_digits(text: str) -> str:
    """``text`` with the number of each document in it, ``YYYY-NNNN-W-NN``, as the number of its case."""
    return _OF_DOCUMENT.sub(r"\1", text)
