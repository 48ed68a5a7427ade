"""Letters that cannot be printed: where they stand, and texts without them where nobody's name suffers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from exports.pdf.faces import missing_letters
from validering.portfolio_mapping import OwnWords

T = TypeVar("T")

_SPACES = re.compile(" {2,}")

# What people write freely; anything else is a name, a number or a word of the profile.
_FREE = frozenset(
    {
        "action",
        "can_start",
        "caption_own",
        "caption_sv",
        "first_view",
        "goal",
        "in_words",
        "reason",
        "recommended_way",
        "scale_text",
        "tools",
    }
)


@dataclass(frozen=True)
class Unprintable:
    """``letters`` of one text that no shipped font has, in the order in which they stand.

    ``field`` is the field of the document's data, such as ``experiences``; ``is_free`` where the letters may
    be left out, which they never may of a name.
    """

    field: str
    text: str
    letters: tuple[str, ...]
    is_free: bool


def unprintable_texts(printed: Any) -> tuple[Unprintable, ...]:
    """Every text of a document's frozen data that has such letters."""
    found: list[Unprintable] = []
    for field in fields(printed):
        for text, is_free in _texts(getattr(printed, field.name), is_free=field.name in _FREE):
            missing = missing_letters(text)
            if missing:
                letters = tuple(dict.fromkeys(each for each in text if each in missing))
                found.append(Unprintable(field.name, text, letters or tuple(sorted(missing)), is_free))
    return tuple(found)


def without_unprintable(printed: T) -> T:
    """The same frozen data with these letters left out of what people wrote freely, and of nothing else."""
    result: T = _without(printed, is_free=False)
    return result


def _texts(value: object, *, is_free: bool) -> Iterator[tuple[str, bool]]:
    if type(value) is str:
        yield value, is_free
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, is_free=is_free)
    elif is_dataclass(value):
        whole = isinstance(value, OwnWords)
        for field in fields(value):
            yield from _texts(getattr(value, field.name), is_free=whole or field.name in _FREE)


def _without(value: Any, *, is_free: bool) -> Any:
    if type(value) is str:
        return printable(value) if is_free else value
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(_without(each, is_free=is_free) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        whole = isinstance(value, OwnWords)
        changes = {
            field.name: _without(getattr(value, field.name), is_free=whole or field.name in _FREE)
            for field in fields(value)
            if field.init
        }
        return replace(value, **changes)
    return value


def printable(text: str) -> str:
    """Returns `text` without the letters that no shipped font has."""
    missing = missing_letters(text)
    if not missing:
        return text
    kept = "".join(each for each in text if each not in missing)
    return _SPACES.sub(" ", kept).strip()
