"""Points that are ticked are sentences of the reason text: nothing else remembers them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_PAUSES = frozenset(" \n\t")
_TAKEN = "\0"


def ticked(text: str, points: Iterable[str]) -> set[str]:
    """The points that stand whole and unedited in ``text``; none counts inside a longer one."""
    return set(_places(text, points))


def with_point(text: str, point: str, points: Iterable[str]) -> str:
    """``text`` with one of ``points`` on a line of its own below the rest, unless it has it already."""
    if point in _places(text, points):
        return text
    before = text.rstrip()
    return f"{before}\n{_plain(point)}" if before else _plain(point)


def without_point(text: str, point: str, points: Iterable[str]) -> str:
    """``text`` without one of ``points`` and the pause it left; everything else stays as it was typed."""
    place = _places(text, points).get(point)
    if place is None:
        return text
    before, after = text[:place], text[place + len(_plain(point)) :]
    return before[:-1] + after if before else after[1:]


def _places(text: str, points: Iterable[str]) -> dict[str, int]:
    """Where each point begins, the longest found first."""
    found = {}
    rest = text
    for point in sorted(set(points), key=len, reverse=True):
        wanted = _plain(point)
        place = _place(rest, wanted)
        if place >= 0:
            found[point] = place
            rest = rest[:place] + _TAKEN * len(wanted) + rest[place + len(wanted) :]
    return found


def _place(text: str, wanted: str) -> int:
    """Where ``wanted`` begins between pauses; -1 where it does not stand so."""
    place = text.find(wanted)
    while place >= 0:
        end = place + len(wanted)
        if (place == 0 or text[place - 1] in _PAUSES) and (end == len(text) or text[end] in _PAUSES):
            return place
        place = text.find(wanted, place + 1)
    return -1


def _plain(point: str) -> str:
    """The point as the store keeps text."""
    return unicodedata.normalize("NFC", point.strip())
