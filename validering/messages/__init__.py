"""Messages of validering, forms and exports, read without Qt by window and console alike."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Protocol, runtime_checkable

import polib


@runtime_checkable
class InLanguages(Protocol):
    """A fact that has words of its own in several languages."""

    def shown(self, tag: str) -> tuple[str, str]:
        """The words for ``tag``, and the language they are in."""


FOLDER = Path(__file__).parent
FALLBACK = "sv"


@functools.lru_cache(maxsize=8)
def _catalogue(language: str) -> dict[str, str]:
    """All messages of one language from ``<lang>.po`` and ``<lang>.<room>.po``, by code."""
    texts: dict[str, str] = {}
    for path in [FOLDER / f"{language}.po", *sorted(FOLDER.glob(f"{language}.*.po"))]:
        if path.exists():
            texts.update({entry.msgid: entry.msgstr for entry in polib.pofile(str(path)) if entry.msgstr})
    return texts


def languages() -> list[str]:
    """The languages that have messages."""
    return sorted({path.name.split(".")[0] for path in FOLDER.glob("*.po")})


def message(language: str, code: str, facts: Mapping[str, object]) -> str:
    """The message for ``code`` in ``language``, Swedish where it is missing there."""
    text = _words(language, code)
    if text is None:
        return f"{code} {dict(facts)}" if facts else code
    return text.format(**{name: _told(language, fact) for name, fact in facts.items()})


def _words(language: str, code: str) -> str | None:
    return _catalogue(language).get(code) or _catalogue(FALLBACK).get(code)


def _told(language: str, fact: object) -> object:
    """A fact as it is read: one of our own terms by its words ``<Kind>.<value>``, several in a row.

    A text in several languages is told in ``language``, Swedish where it is missing there.
    """
    if isinstance(fact, tuple):
        return (_words(language, "list_comma") or ", ").join(str(_told(language, each)) for each in fact)
    if isinstance(fact, StrEnum):
        return _words(language, f"{type(fact).__name__}.{fact.value}") or fact.value
    return fact.shown(language)[0] if isinstance(fact, InLanguages) else fact
