"""Notices words that often belong to what is not written about a person: health, faith, origin, numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from validering.id_numbers import looks_like_id_number

FILE = Path(__file__).parent / "watched_words" / "sv.txt"
_WORD = re.compile(r"[^\W\d_]+|(?<![\d-])(?:\d\d)?\d{6}[-+]?\d{4}(?![\d-])")


class WatchedKind(StrEnum):
    """What a word may be about."""

    HEALTH = "health"
    FAITH = "faith"
    ORIGIN = "origin"
    NUMBER = "number"


def watched_word(text: str, but: Collection[str] = ()) -> tuple[str, WatchedKind] | None:
    """The first such word of a Swedish text as it stands there: a question to whoever writes, no more.

    ``but`` are words in small letters that need no question.
    """
    return next((found for found in watched_words(text) if found[0].casefold() not in but), None)


def watched_words(text: str) -> Iterator[tuple[str, WatchedKind]]:
    """Every such word of a text in its order."""
    whole, begun = _known(FILE)
    for match in _WORD.finditer(text):
        word = match.group().casefold()
        if looks_like_id_number(word):
            yield word, WatchedKind.NUMBER
            continue
        starts = (each for start, each in begun.items() if word.startswith(start))
        kind = whole.get(word) or next(starts, None)
        if kind is not None:
            yield match.group(), kind


@lru_cache(maxsize=4)
def _known(path: Path) -> tuple[Mapping[str, WatchedKind], Mapping[str, WatchedKind]]:
    """Words that are meant whole, and beginnings of words, each with its kind."""
    whole: dict[str, WatchedKind] = {}
    begun: dict[str, WatchedKind] = {}
    kind = WatchedKind.HEALTH
    for line in path.read_text("utf-8").splitlines():
        entry = line.strip().casefold()
        if entry.startswith("["):
            kind = WatchedKind(entry.strip("[]"))
        elif entry.endswith("*"):
            begun[entry.removesuffix("*")] = kind
        elif entry and not entry.startswith("#"):
            whole[entry] = kind
    return whole, begun
