"""Which texts a language promises: all of an area, its headings with tasks and questions, or its headings."""

from __future__ import annotations

import re

from forms.source_files import LanguageEntry

_SHARED = r"^(area|language|evidence|autonomy)\b"
_HEADING = rf"/(title|learning_outcome)$|{_SHARED}"
HEADINGS = re.compile(_HEADING)
"""The keys of titles, of what a module leads to, and of what all areas share: scale, evidence, names."""

IN_PART = re.compile(rf"{_HEADING}|\.(T\d|\d\d)/question$")
"""The same with the tasks the candidate rates and the question of each criterion."""


def is_promised(language: LanguageEntry, area: str, key: str) -> bool:
    """Whether the language is to have the text of ``key``, which belongs to ``area``."""
    return (
        _has(language.whole, area)
        or (_has(language.in_part, area) and IN_PART.search(key) is not None)
        or (_has(language.headings, area) and HEADINGS.search(key) is not None)
    )


def promised_areas(language: LanguageEntry, areas: set[str]) -> set[str]:
    """Those of ``areas``, and any other that is named, of which the language promises anything."""
    levels = (language.whole, language.in_part, language.headings)
    return {area for level in levels for area in (areas if level == "all" else level)}


def _has(level: tuple[str, ...] | str, area: str) -> bool:
    return level == "all" or area in level
