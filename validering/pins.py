"""The code of six digits with which a person shows their own covered screen again."""

from __future__ import annotations

import unicodedata
from datetime import date
from itertools import pairwise

from validering.errors import UserError

DIGITS = 6


def read_pin(typed: str) -> str:
    """Six Latin digits, whatever digits they were typed with; raises UserError("pin_not_six_digits")."""
    digits = [unicodedata.digit(letter, -1) for letter in "".join(typed.split())]
    if len(digits) != DIGITS or -1 in digits:
        raise UserError("pin_not_six_digits", needed=DIGITS)
    return "".join(map(str, digits))


def check_new_pin(pin: str) -> None:
    """Refuse what is tried first: one or two digits over and over, a run, a date.

    Raises UserError("pin_easy").
    """
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    is_run = len(steps) == 1
    repeats = len(set(pin)) <= 2 or pin[:3] == pin[3:]
    if is_run or repeats or _is_date(pin):
        raise UserError("pin_easy")


def _is_date(pin: str) -> bool:
    one, two, three = (int(pin[at : at + 2]) for at in (0, 2, 4))
    return any(_exists(*parts) for parts in ((one, two, three), (three, two, one), (three, one, two)))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(2000 + year, month, day)
    except ValueError:
        return False
    return True
