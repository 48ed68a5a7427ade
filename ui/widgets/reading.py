"""Reads numbers and dates as people write them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_MONTH_NAMES = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip


def latin_digits(text: str) -> str:
    """``text`` with every decimal digit of any script as 0-9."""
    return "".join(
        str(unicodedata.decimal(char)) if unicodedata.decimal(char, None) is not None else char
        for char in text
    )


def read_number(text: str) -> float:
    """The number that ``text`` says, with comma or point; raises ValueError."""
    plain = latin_digits(text).replace("٫", ".").replace(",", ".").replace("\u00a0", "").replace(" ", "")
    if not re.fullmatch(r"-?\d+(\.\d+)?", plain):
        raise ValueError(text)
    return float(plain)


def read_date(text: str) -> date:
    """The day of 2026-03-05, 20260305, 5/3 2026, 5.3.2026 or 5 mars 2026; raises ValueError."""
    plain = latin_digits(text).strip().lower()
    found = re.fullmatch(r"(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})", plain)
    if found:
        year, month, day = (int(part) for part in found.groups())
        return date(year, month, day)
    found = re.fullmatch(r"(\d{1,2})[-./ ]+(\d{1,2}|[a-zåäö]{3,})[-./ ]+(\d{4})", plain)
    if not found:
        raise ValueError(text)
    word = found[2]
    month = int(word) if word.isdigit() else _MONTH_NAMES.get(word[:3], 0)
    return date(int(found[3]), month, int(found[1]))
