"""Where a line may end."""

import re
import unicodedata

from exports.pdf.text import LINE_BREAK

SOFT_HYPHEN = "\u00ad"
_BLANK = " \u2003\u2002\u2009\u200b" + LINE_BREAK
_GLUE = "\u00a0\u202f\u2060\ufeff"
_DASHES = "-\u2010\u2013\u2014/"
_CLOSING = frozenset(")]}.,;:!?%»”’…\u060c\u061b\u061f\u0964\u1362\u1361")
# Thai writes no spaces between words; a vowel written before its consonant starts a syllable for certain.
_THAI_START = re.compile("[\u0e40-\u0e44]")
_THAI = re.compile("[\u0e00-\u0e5b]")


def opportunities(text: str) -> list[int]:
    """Returns the places in `text` where a new line may start, not counting 0 and its end."""
    return [index for index in range(1, len(text)) if _may_start(text, index)]


def _may_start(text: str, index: int) -> bool:
    before, here = text[index - 1], text[index]
    if before == LINE_BREAK:
        return True
    if here in _BLANK or here in _GLUE or before in _GLUE:
        return False
    if before in _BLANK or before == SOFT_HYPHEN:
        return True
    if before in _DASHES:
        return _between_words(text, index)
    return bool(_THAI_START.match(here) and _THAI.match(before)) and here not in _CLOSING


def _between_words(text: str, index: int) -> bool:
    """Tells whether the dash before `index` joins two words; numbers and dates stay whole."""
    return (
        index > 1
        and text[index - 2].isalpha()
        and text[index].isalpha()
        and not unicodedata.combining(text[index])
    )
