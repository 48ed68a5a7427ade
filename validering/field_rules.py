"""Cleans what a form gives for each field of a row, and saves it all or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from validering.errors import UserError

Rule = Callable[[object], object]

LINE = 200
LONG_TEXT = 8_000
# Marks that turn the direction of all that follows. The joiners and isolates that spelling and sentences of
# several scripts need stay.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e")
_UNSEEN = ("Cc", "Cs")


def save_fields(row: object, changes: Mapping[str, object], rules: Mapping[str, Rule]) -> None:
    """Set the named fields of ``row`` once all of them have been found good.

    Raises UserError where one is not; TypeError for a field that ``rules`` does not name.
    """
    unknown = changes.keys() - rules.keys()
    if unknown:
        raise TypeError(f"no such field: {', '.join(sorted(unknown))}")
    cleaned = {name: rules[name](value) for name, value in changes.items()}
    for name, value in cleaned.items():
        setattr(row, name, value)


def readable(given: str) -> str:
    """``given`` without what nobody sees and that can hide or turn what stands beside it.

    Control characters but tabs and line breaks go, and marks that override the direction of writing.
    """
    plain = given.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(
        char
        for char in plain
        if char in "\t\n" or (char not in _TURNING and unicodedata.category(char) not in _UNSEEN)
    )


def text(longest: int = LONG_TEXT) -> Rule:
    """Free text as one can see it; only spaces becomes None. Raises UserError ``text_too_long``."""

    def rule(value: object) -> str | None:
        given = unicodedata.normalize("NFC", readable(str(value))).strip() if value is not None else ""
        if len(given) > longest:
            raise UserError("text_too_long", length=len(given), longest=longest)
        return given or None

    return rule


def line() -> Rule:
    """One line of text; inner line breaks become spaces, only spaces becomes None."""
    clean = text(LINE)

    def rule(value: object) -> object:
        return clean(None if value is None else " ".join(str(value).split()))

    return rule


def mail_address(given: str | None) -> None:
    """Look that a text can be an e-mail address, if there is one. Raises UserError ``email_malformed``."""
    if given and ("@" not in given.strip("@") or " " in given):
        raise UserError("email_malformed", given=given)


def kept_line() -> Rule:
    """One line of text that is kept as "" when empty."""
    clean = line()
    return lambda value: clean(value) or ""


def choice(kind: type[StrEnum], *, optional: bool = False) -> Rule:
    """A word of ``kind``, stored as its text; raises ValueError for any other, a defect of the caller."""

    def rule(value: object) -> str | None:
        if value is None and optional:
            return None
        return kind(str(value)).value

    return rule


def flag() -> Rule:
    """Yes or no."""
    return lambda value: bool(value)


def number(low: int, high: int) -> Rule:
    """A whole number or None. Raises UserError ``number_impossible``."""

    def rule(value: object) -> int | None:
        if value is None or value == "":
            return None
        given = int(str(value))
        if not low <= given <= high:
            raise UserError("number_impossible", given=given, low=low, high=high)
        return given

    return rule


def amount(low: float, high: float) -> Rule:
    """A number with decimals or None. Raises UserError ``number_impossible``."""

    def rule(value: object) -> float | None:
        if value is None or value == "":
            return None
        given = float(str(value))
        if not low <= given <= high:
            raise UserError("number_impossible", given=given, low=low, high=high)
        return given

    return rule


def day() -> Rule:
    """A calendar day or None."""

    def rule(value: object) -> date | None:
        if value is not None and not isinstance(value, date):
            raise TypeError(f"not a day: {value!r}")
        return value

    return rule
