"""How hard a passphrase is to guess, as far as its letters tell. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

KNOWN = ("lösenord", "lösenfras", "password", "passphrase", "validering", "qwerty", "qwertz", "asdfgh")
ROWS = ("0123456789", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop")
# Of what is left when names, well-known words and rows are taken out.
FEWEST_LETTERS, FEWEST_SORTS = 8, 6
STRONG_LETTERS, STRONG_WORDS, LONG_LETTERS, LONG_SORTS = 16, 4, 24, 10
SHORTEST_NAME, SHORTEST_ROW = 3, 4


class Strength(StrEnum):
    """What is said about a passphrase; only TOO_SHORT is refused."""

    TOO_SHORT = "too_short"
    EASY = "easy"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str, least: int, names: Iterable[str] = ()) -> Strength:
    """Judge a passphrase; ``least`` is the fewest characters, ``names`` what anybody knows of the person."""
    text = passphrase.strip().casefold()
    if len(text) < least:
        return Strength.TOO_SHORT
    left = _without_rows(_without_words(text, (*KNOWN, *_parts(names))))
    letters = "".join(left.split())
    if len(letters) < FEWEST_LETTERS or len(set(letters)) < FEWEST_SORTS:
        return Strength.EASY
    is_many_words = len(set(left.split())) >= STRONG_WORDS and len(letters) >= STRONG_LETTERS
    is_long = len(letters) >= LONG_LETTERS and len(set(letters)) >= LONG_SORTS
    return Strength.STRONG if is_many_words or is_long else Strength.FAIR


def _parts(names: Iterable[str]) -> list[str]:
    found = {part for name in names for part in name.casefold().split() if len(part) >= SHORTEST_NAME}
    return sorted(found, key=len, reverse=True)


def _without_words(text: str, words: Iterable[str]) -> str:
    for word in words:
        text = text.replace(word, " ")
    return text


def _without_rows(text: str) -> str:
    """Take out runs along the keyboard or the alphabet, and one character said over and over."""
    text = re.sub(r"(.)\1{2,}", " ", text)
    for row in ROWS:
        for length in range(len(row), SHORTEST_ROW - 1, -1):
            for start in range(len(row) - length + 1):
                text = text.replace(row[start : start + length], " ")
    return text
