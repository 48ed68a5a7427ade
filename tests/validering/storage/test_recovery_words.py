"""The words of a recovery sheet: what is typed is understood, and what is mistyped is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validering.errors import UserError
from validering.storage.recovery_words import KEY_BYTES, WORDS, read_words, to_scan, to_words

STORE = "3F2A9C11"
keys = st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES)


def refusal(typed: str) -> UserError:
    with pytest.raises(UserError) as trouble:
        read_words(typed, STORE)
    return trouble.value


@given(key=keys)
def test_words_give_the_key_back_however_they_are_written(key: bytes) -> None:
    words = to_words(key)
    assert len(words) == WORDS
    numbered = "\n".join(f"{number}. {word}" for number, word in enumerate(words, 1))
    for typed in (" ".join(words), "-".join(words).upper(), "".join(words), numbered):
        assert read_words(f" {typed}\n", STORE) == key
    assert read_words(to_scan(words, STORE), STORE) == key


@given(key=keys, place=st.integers(0, WORDS - 1), other=st.binary(min_size=2, max_size=2))
def test_one_wrong_word_is_named_by_its_number(key: bytes, place: int, other: bytes) -> None:
    words = list(to_words(key))
    wrong = to_words(other * (KEY_BYTES // 2))[0]
    if wrong == words[place]:
        return
    words[place] = wrong
    error = refusal(" ".join(words))
    assert (error.code, error.facts["number"], error.facts["word"]) == (
        "recovery_word_wrong",
        place + 1,
        wrong,
    )


def test_two_words_that_changed_places_are_not_taken() -> None:
    words = list(to_words(bytes(range(KEY_BYTES))))
    words[2], words[3] = words[3], words[2]
    assert refusal(" ".join(words)).code == "recovery_words_wrong"


def test_letters_that_no_word_has_are_named_with_the_number() -> None:
    words = list(to_words(bytes(KEY_BYTES)))
    words[4] = "xåc"
    error = refusal(" ".join(words))
    assert (error.code, error.facts["number"], error.facts["word"]) == ("recovery_word_unreadable", 5, "xåc")


def test_a_missing_word_is_counted() -> None:
    error = refusal(" ".join(to_words(bytes(KEY_BYTES))[1:]))
    assert (error.code, error.facts["found"], error.facts["needed"]) == ("recovery_words_few", 11, 12)
    assert refusal("").facts["found"] == 0


def test_the_sheet_of_another_store_is_told_apart() -> None:
    error = refusal(to_scan(to_words(bytes(KEY_BYTES)), "00000000"))
    assert (error.code, error.facts["sheet"], error.facts["store"]) == (
        "recovery_other_store",
        "00000000",
        STORE,
    )


def test_what_is_scanned_has_only_letters_digits_and_spaces() -> None:
    scanned = to_scan(to_words(bytes(range(KEY_BYTES))), STORE)
    assert scanned.replace(" ", "").isalnum() and scanned.isascii() and scanned == scanned.upper()
