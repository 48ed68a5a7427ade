"""Folds names and texts so that they are found without diacritics, and sorts them the Swedish way."""

from __future__ import annotations

import unicodedata

_PLAIN = str.maketrans(
    {
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ة": "ه",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ە": "ه",
        "ٱ": "ا",
        "ـ": None,
        "‌": " ",
        "’": None,
        "'": None,
        "ʼ": None,
        "-": " ",
        "\0": " ",
    }
)


class _WithoutMarks(dict[int, int | None]):
    """Each sign as itself, and none for a mark that stands on another; asked once for each sign."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.category(chr(code)) == "Mn" else code
        return self[code]


_BARE = _WithoutMarks()
_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
# Letters of Persian, Dari and Kurdish, each after the Arabic one it belongs to.
_AFTER_Z |= {letter: f"{before}\uffff" for letter, before in zip("پچژڤگ", "بجزفك", strict=True)}


def fold(text: str) -> str:
    """``text`` without case, diacritics and variants of Arabic letters; spaces are single.

    Folding is stable: what has been folded stays as it is.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_PLAIN).split())
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    return " ".join(unicodedata.normalize("NFKD", apart).translate(_BARE).split())


def matches(query: str, folded: str) -> bool:
    """Whether every word of ``query`` stands somewhere in the already folded text."""
    return all(word in folded for word in fold(query).split())


def sort_key(text: str) -> str:
    """A key that puts å, ä and ö after z, other diacritics with their plain letters, Arabic after Latin."""
    whole = unicodedata.normalize("NFC", text).casefold()
    return " ".join("".join(_AFTER_Z.get(sign) or fold(sign) or " " for sign in whole).split())
