"""Finds names, places and numbers in texts, however they are spelt, and puts something in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from validering.searching import fold

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640"
_WORD = re.compile(rf"(?:[^\W_]|[{_MARKS}])+")
_GAP = re.compile(r"[\W_]{1,3}")
_BETWEEN = re.compile(r"[\s-]{1,2}")
_SHORTEST = 2
_SHORTEST_PREFIXED = 3
# One-letter words that Arabic writes together with the next one: and, then, with, for, like.
_PREFIXES = "وفبلك"
_SHORTEST_NUMBER = 6

_Words = tuple[str, ...]


class HiddenWords:
    """Phrases that must not be read: found without case, accents, vowel signs and a genitive s.

    A number of at least six digits is found however it is grouped.
    """

    def __init__(self, phrases: Iterable[str | None]) -> None:
        given = [phrase for phrase in phrases if phrase and len(phrase.strip()) >= _SHORTEST]
        self._phrases = _by_first(given)
        digits = {re.sub(r"\D", "", phrase) for phrase in given}
        numbers = [r"[\s()./-]*".join(each) for each in sorted(digits) if len(each) >= _SHORTEST_NUMBER]
        self._number = re.compile(rf"(?<!\d)(?:{'|'.join(numbers)})(?!\d)") if numbers else None

    def __bool__(self) -> bool:
        return bool(self._phrases) or self._number is not None

    def stand_in(self, text: str | None) -> bool:
        """Whether any of them is to be read in ``text``."""
        return bool(text) and next(self._found(text or ""), None) is not None

    def replaced(self, text: str, by: str) -> str:
        """``text`` with ``by`` in the place of each of them."""
        kept, at = [], 0
        for begin, end in self._found(text):
            kept += [text[at:begin], by]
            at = end
        return "".join((*kept, text[at:]))

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        """The places from left to right; those with only space or a hyphen between them are one."""
        places = sorted((*self._words_found(text), *self._numbers_found(text)))
        found: list[tuple[int, int]] = []
        for begin, end in places:
            if found and (begin < found[-1][1] or _BETWEEN.fullmatch(text[found[-1][1] : begin])):
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((begin, end))
        yield from found

    def _numbers_found(self, text: str) -> Iterator[tuple[int, int]]:
        if self._number is not None:
            yield from (match.span() for match in self._number.finditer(text))

    def _words_found(self, text: str) -> Iterator[tuple[int, int]]:
        words = list(_WORD.finditer(text))
        folded = [fold(word.group()) for word in words]
        at = 0
        while at < len(words):
            length, skipped = self._longest(text, words, folded, at)
            if length:
                yield words[at].start() + skipped, words[at + length - 1].end()
            at += max(length, 1)

    def _longest(
        self, text: str, words: Sequence[re.Match[str]], folded: Sequence[str], at: int
    ) -> tuple[int, int]:
        """How many words from ``at`` are one of the phrases, and how many letters before it are not."""
        for first, skipped in _openings(folded[at]):
            for phrase in self._phrases.get(first, ()):
                last = at + len(phrase)
                is_near = all(
                    _GAP.fullmatch(text[words[place].end() : words[place + 1].start()])
                    for place in range(at, min(last, len(words)) - 1)
                )
                if last <= len(words) and is_near and _agree((first, *folded[at + 1 : last]), phrase):
                    return len(phrase), skipped
        return 0, 0


def _by_first(phrases: Iterable[str]) -> Mapping[str, Sequence[_Words]]:
    """The folded words of each phrase by the first of them, the longest phrase first."""
    found: dict[str, set[_Words]] = {}
    for phrase in phrases:
        words = tuple(fold(word) for word in _WORD.findall(phrase))
        if words and (len(words) > 1 or len(words[0]) >= _SHORTEST):
            for first in {words[0], f"{words[0]}s"} if len(words) == 1 else {words[0]}:
                found.setdefault(first, set()).add((first, *words[1:]))
    return {first: sorted(each, key=lambda words: (-len(words), words)) for first, each in found.items()}


def _openings(word: str) -> Iterator[tuple[str, int]]:
    yield word, 0
    if len(word) > _SHORTEST_PREFIXED and word[0] in _PREFIXES:
        yield word[1:], 1


def _agree(said: _Words, phrase: _Words) -> bool:
    """Whether these are the words of the phrase; the last may have a genitive s."""
    return said[:-1] == phrase[:-1] and said[-1] in (phrase[-1], f"{phrase[-1]}s")
