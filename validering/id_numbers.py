"""Swedish identity numbers: how they are written, and what looks doubtful about one."""

from __future__ import annotations

import re
from datetime import date

from validering.errors import UserError
from validering.terms import IdNumberType

_WRITTEN = re.compile(r"(?P<century>\d\d)?(?P<day>\d{6})(?P<sign>[-+ ]?)(?P<last>\d{4})")
COORDINATION_DAYS = 60
LONGEST = 40


def tidy_id_number(kind: IdNumberType, given: str | None, today: date) -> str | None:
    """The number as it is kept: ``YYYYMMDD-NNNN`` for personnummer and samordningsnummer, else as given.

    Raises UserError ``id_number_malformed`` where a number of these two kinds cannot be one, and
    ``id_number_too_long`` for the others. Spaces alone, or the kind NONE, give None.
    """
    written = " ".join((given or "").split())
    if not written or kind is IdNumberType.NONE:
        return None
    if kind not in (IdNumberType.PERSONNUMMER, IdNumberType.SAMORDNINGSNUMMER):
        if len(written) > LONGEST:
            raise UserError("id_number_too_long", longest=LONGEST)
        return written
    digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in written)
    match = _WRITTEN.fullmatch(digits)
    if match is None:
        raise UserError("id_number_malformed", given=written)
    century = match["century"] or _century(match["day"], match["sign"], today)
    number = f"{century}{match['day']}-{match['last']}"
    if _day_in(kind, number) is None:
        raise UserError("id_number_malformed", given=written)
    return number


def looks_like_id_number(text: str) -> bool:
    """Whether a word of a text is a personnummer or samordningsnummer as they are usually written."""
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return False
    number = f"{match['century'] or '20'}{match['day']}-{match['last']}"
    kinds = (IdNumberType.PERSONNUMMER, IdNumberType.SAMORDNINGSNUMMER)
    return _has_right_check_digit(number) and any(_day_in(kind, number) for kind in kinds)


def id_number_doubt(kind: IdNumberType, number: str | None, birth_date: date | None) -> str | None:
    """A message code for what looks wrong in a kept number, or None; a doubt never stops anybody.

    ``birth_date`` is given only where the whole day is known.
    """
    if number is None or kind not in (IdNumberType.PERSONNUMMER, IdNumberType.SAMORDNINGSNUMMER):
        return None
    if not _has_right_check_digit(number):
        return "id_number_check_digit"
    if birth_date is not None and _day_in(kind, number) != birth_date:
        return "id_number_other_day"
    return None


def _century(day: str, sign: str, today: date) -> str:
    """The century of a number with two digits for the year; a plus means over a hundred years old."""
    year = today.year // 100 * 100 + int(day[:2])
    if year > today.year:
        year -= 100
    if sign == "+":
        year -= 100
    return f"{year // 100:02d}"


def _day_in(kind: IdNumberType, number: str) -> date | None:
    day = int(number[6:8])
    if kind is IdNumberType.SAMORDNINGSNUMMER:
        day -= COORDINATION_DAYS
    try:
        return date(int(number[:4]), int(number[4:6]), day)
    except ValueError:
        return None


def _has_right_check_digit(number: str) -> bool:
    digits = [int(sign) for sign in number[2:] if sign.isdigit()]
    doubled = [digit * (2 - place % 2) for place, digit in enumerate(digits)]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
