"""The key of a recovery sheet as words that can be read out, typed and checked one by one.

Ten words hold 160 bits, 16 in each: consonant, vowel, consonant, vowel, consonant. Two more words check
them as symbols of a Reed-Solomon code over the field of 2^16 elements, so that one wrong word is found by
its number whatever stands in its place.
"""

from __future__ import annotations

import re
import unicodedata
from functools import reduce
from operator import xor

from validering.errors import UserError

KEY_BYTES = 20
KEY_WORDS, CHECK_WORDS = 10, 2
WORDS = KEY_WORDS + CHECK_WORDS
WORD_LETTERS = 5
MARK = "VALIDERING R1"

_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"
_WORD = re.compile(f"(?:[{_CONSONANTS}][{_VOWELS}]){{2}}[{_CONSONANTS}]")
_SCANNED = re.compile(r"VALIDERING\s+R1\s+([0-9A-F]{8})\s+(.*)", re.IGNORECASE | re.DOTALL)
_FIELD = 0x1100B
_ORDER = 2**16 - 1


def to_words(key: bytes) -> tuple[str, ...]:
    """The twelve words of a key of 20 bytes."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key of {len(key)} bytes")
    symbols = [int.from_bytes(key[at : at + 2], "big") for at in range(0, KEY_BYTES, 2)]
    return tuple(map(_word, [*symbols, *_checks(symbols)]))


def to_scan(words: tuple[str, ...], store: str) -> str:
    """What stands in the code on the sheet; ``store`` is the short name of the store.

    Letters, digits and spaces alone: a hand scanner types signs after another keyboard than the user's.
    """
    return " ".join([MARK, store, *words]).upper()


def read_words(typed: str, store: str) -> bytes:
    """The key that was typed or scanned, whatever stands between the words.

    Raises UserError: recovery_other_store, recovery_words_few, recovery_word_unreadable,
    recovery_word_wrong (with ``number`` and ``word``), recovery_words_wrong.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    scanned = _SCANNED.fullmatch(text)
    if scanned:
        if scanned[1].upper() != store.upper():
            raise UserError("recovery_other_store", sheet=scanned[1].upper(), store=store.upper())
        text = scanned[2]
    words = _split(text.casefold())
    if len(words) != WORDS:
        raise UserError("recovery_words_few", found=len(words), needed=WORDS)
    for number, word in enumerate(words, 1):
        if not _WORD.fullmatch(word):
            raise UserError("recovery_word_unreadable", number=number, word=word)
    symbols = [_symbol(word) for word in words]
    wrong = _wrong_place(symbols)
    if wrong is not None:
        raise UserError("recovery_word_wrong", number=wrong + 1, word=words[wrong])
    return b"".join(symbol.to_bytes(2, "big") for symbol in symbols[:KEY_WORDS])


def _split(text: str) -> list[str]:
    """The words, also where they were written together; numbers before them are passed over."""
    found = re.findall(r"[^\W\d_]+", text)
    if len(found) == 1 and len(found[0]) == WORDS * WORD_LETTERS:
        whole = found[0]
        return [whole[at : at + WORD_LETTERS] for at in range(0, len(whole), WORD_LETTERS)]
    return found


def _word(symbol: int) -> str:
    first, second, third = symbol >> 12, symbol >> 6 & 0xF, symbol & 0xF
    vowels = symbol >> 10 & 0b11, symbol >> 4 & 0b11
    return (
        f"{_CONSONANTS[first]}{_VOWELS[vowels[0]]}{_CONSONANTS[second]}"
        f"{_VOWELS[vowels[1]]}{_CONSONANTS[third]}"
    )


def _symbol(word: str) -> int:
    first, second, third = (_CONSONANTS.index(word[at]) for at in (0, 2, 4))
    one, two = (_VOWELS.index(word[at]) for at in (1, 3))
    return first << 12 | one << 10 | second << 6 | two << 4 | third


def _checks(symbols: list[int]) -> tuple[int, int]:
    """Two symbols that make the plain sum, and the sum weighted by place, nothing."""
    plain = reduce(xor, symbols)
    weighted = _weighted(symbols)
    weights = [_power(KEY_WORDS), _power(KEY_WORDS + 1)]
    second = _times(weighted ^ _times(plain, weights[0]), _inverse(weights[0] ^ weights[1]))
    return plain ^ second, second


def _wrong_place(symbols: list[int]) -> int | None:
    """Where the one wrong symbol is; None where all fit. Raises UserError("recovery_words_wrong")."""
    plain, weighted = reduce(xor, symbols), _weighted(symbols)
    if not plain and not weighted:
        return None
    if plain:
        for place in range(WORDS):
            if _times(plain, _power(place)) == weighted:
                return place
    raise UserError("recovery_words_wrong")


def _weighted(symbols: list[int]) -> int:
    return reduce(xor, (_times(symbol, _power(place)) for place, symbol in enumerate(symbols)), 0)


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        other >>= 1
        one <<= 1
        if one > _ORDER:
            one ^= _FIELD
    return product


def _power(exponent: int) -> int:
    """The generator to the power of ``exponent``: below 16 a mere shift."""
    return 1 << exponent


def _inverse(symbol: int) -> int:
    result, exponent = 1, _ORDER - 1
    while exponent:
        if exponent & 1:
            result = _times(result, symbol)
        symbol = _times(symbol, symbol)
        exponent >>= 1
    return result
