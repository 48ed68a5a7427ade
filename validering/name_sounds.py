"""Names as they sound: Mohamed, Muhammad, Maxamed and محمد are one, however they were written down."""

from __future__ import annotations

import re
import unicodedata

SHORTEST = 3
"""What has fewer sounds than this is like too much to be compared by sound."""
_VOWEL = "'"
_WRITTEN = {
    _VOWEL: "aeiouywv" "اعويءآ" "аеиоуыэюяєіїёйвьъ",
    "b": "bp" "بپ" "бп",
    "t": "t" "تثط" "т",
    "g": "gj" "جغگ" "гґ",
    "h": "hx" "حخه" "х",
    "d": "d" "دذض" "д",
    "r": "r" "ر" "р",
    "z": "z" "زظژ" "зж",
    "s": "s" "سشصچ" "сшщчц",
    "f": "f" "فڤ" "ф",
    "k": "kcq" "قك" "к",
    "l": "l" "ل" "л",
    "m": "m" "م" "м",
    "n": "n" "ن" "н",
}  # fmt: skip
_SOUNDS = {sign: sound for sound, signs in _WRITTEN.items() for sign in signs}
_TOGETHER = {"sch": "s", "sh": "s", "ch": "s", "kh": "h", "gh": "g", "dh": "d"}
_TOGETHER |= {"th": "t", "ph": "f", "dj": "g", "zh": "z", "ts": "s"}
_ARTICLE, _LONG_ENOUGH = "ال", 5
_TWICE = re.compile(r"(.)\1+")


def sound_key(word: str) -> str:
    """The consonants of a folded word as they sound, with a sign before what begins with a vowel.

    Empty where the word says too little, such as a number or a name of two sounds.
    """
    if word.startswith(_ARTICLE) and len(word) >= _LONG_ENOUGH:
        word = word.removeprefix(_ARTICLE)
    plain = "".join(_spelt(sign) for sign in word)
    for written, sound in _TOGETHER.items():
        plain = plain.replace(written, sound)
    sounds = "".join(_SOUNDS.get(sign, "") for sign in _TWICE.sub(r"\1", plain))
    key = sounds[:1] + sounds[1:].replace(_VOWEL, "").removesuffix("h")
    return key if len(key) >= SHORTEST else ""


def without_silent_c(word: str) -> str:
    """Cabdi as abdi, Cumar as umar: the Somali c that only opens a vowel; empty where there is none."""
    return word[1:] if word[:1] == "c" and word[1:2] in ("a", "e", "i", "o", "u") else ""


def _spelt(sign: str) -> str:
    """A sign of the Ethiopic script as its name spells it; any other as it is."""
    if not "\u1200" <= sign <= "\u139f":
        return sign
    return unicodedata.name(sign, "").rsplit(" ", 1)[-1].lower()
