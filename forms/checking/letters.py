"""Whether a text is written in the letters and signs of its language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from forms.checking.faults import Fault, Place
from forms.checking.writing_rules import LetterRule

OPENING = {"\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069", "\u202a": "\u202c", "\u202b": "\u202c"}
CLOSING = set(OPENING.values())
DIRECTIONS = re.compile(f"[{''.join((*OPENING, *OPENING.values()))}]")
LEAST_ALIKE = 4


class _Letters(dict[int, str]):
    """A letter, or a mark that belongs to one, as itself; any other sign as a space."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = found = sign if unicodedata.category(sign)[0] in "LM" else " "
        return found


_LETTERS = _Letters()


def letter_faults(text: str, source: str, rule: LetterRule | None, place: Place) -> Iterator[Fault]:
    """What is wrong with the signs of ``text``, whose Swedish is ``source``; ``rule`` is its language's."""
    if not unicodedata.is_normalized("NFC", text):
        yield Fault("check_not_composed", place, right=unicodedata.normalize("NFC", text))
    if text != " ".join(text.split()) or re.search(r"\s[.,:;?!،؟؛።]", text):
        yield Fault("check_spaces", place)
    if not _is_balanced(text):
        yield Fault("check_direction_marks", place)
    digits = "" if text.isascii() else _strange_digits(text)
    if digits:
        yield Fault("check_digits", place, found=digits)
    if rule is not None:
        yield from _letters(text, source, rule, place)
        yield from _stops(text, rule, place)


def _strange_digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit() and not sign.isascii() and sign not in "²³¹½¼¾")


def letters_of(text: str) -> list[str]:
    """The words of a text, as runs of letters and the marks that belong to them."""
    return text.translate(_LETTERS).split()


def _letters(text: str, source: str, rule: LetterRule, place: Place) -> Iterator[Fault]:
    for wrong, right in rule.instead.items():
        if re.search(rf"\w{re.escape(wrong)}\w", text) if not wrong.isalpha() else wrong in text:
            yield Fault("check_letter_instead", place, found=_named(wrong), right=_named(right))
    words = letters_of(text)
    if re.fullmatch(f"[ {rule.letters}]*", " ".join(words), re.IGNORECASE):
        return
    known = {word.casefold() for word in letters_of(source)}
    own = re.compile(f"[{rule.letters}]*", re.IGNORECASE)
    for word in words:
        if own.fullmatch(word) or _is_of(word.casefold(), known):
            continue
        strange = [sign for sign in dict.fromkeys(word) if not own.fullmatch(sign)]
        if not set(strange) <= set(rule.instead):
            yield Fault("check_letter", place, word=word, found=", ".join(map(_named, strange)))


def _is_of(word: str, known: set[str]) -> bool:
    """Whether the word stands in the Swedish text, in that form or with another ending."""
    return word in known or any(
        min(len(word), len(each)) >= LEAST_ALIKE and (each.startswith(word) or word.startswith(each))
        for each in known
    )


def _stops(text: str, rule: LetterRule, place: Place) -> Iterator[Fault]:
    for wrong, right in rule.stops.items():
        if re.search(rf"[{rule.letters}]{re.escape(wrong)}(?=\s|$)", text):
            yield Fault("check_stop", place, found=wrong, right=right)


def _is_balanced(text: str) -> bool:
    """Whether every mark that begins a direction is ended by its own, and no other is ended."""
    expected: list[str] = []
    for sign in DIRECTIONS.findall(text):
        if sign in OPENING:
            expected.append(OPENING[sign])
        elif sign in CLOSING and (not expected or expected.pop() != sign):
            return False
    return not expected


def _named(sign: str) -> str:
    return f"{sign} (U+{ord(sign):04X})"
