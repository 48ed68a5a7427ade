"""The names of countries in the language of the reader, where one was written in Swedish or English."""

from __future__ import annotations

import functools

from babel import Locale, UnknownLocaleError

from validering.language_names import READERS

_COUNTRY = 2


def country_name(written: str, reader: str) -> str:
    """The country ``written`` in the language ``reader``; what is no known country stays as it is."""
    code = _codes().get(written.strip().casefold())
    return (_names(reader).get(code) if code else None) or written


@functools.cache
def _codes() -> dict[str, str]:
    """The code of each country by its names; codes of digits are parts of the world."""
    return {
        name.casefold(): code
        for language in ("en", "sv")
        for code, name in _names(language).items()
        if len(code) == _COUNTRY
    }


@functools.cache
def _names(reader: str) -> dict[str, str]:
    tag = READERS.get(reader, reader).replace("-", "_")
    try:
        return dict(Locale.parse(tag).territories.items())
    except (UnknownLocaleError, ValueError):
        return {}
