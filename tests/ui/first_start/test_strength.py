"""What is said about a passphrase: never more than its letters tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.first_start.strength import Strength, strength

NAMES = ("Övningscentrum i Ekbacken", "Karin Ek", "karin")


@pytest.mark.parametrize(
    ("passphrase", "wanted"),
    [
        ("", Strength.TOO_SHORT),
        ("blå stege", Strength.TOO_SHORT),
        ("   blå stege    ", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.EASY),
        ("123456789012", Strength.EASY),
        ("lösenord1234", Strength.EASY),
        ("Karin Karin Karin 1", Strength.EASY),
        ("övningscentrum", Strength.EASY),
        ("grön stege å", Strength.FAIR),
        ("grön cykel i regn", Strength.FAIR),
        ("grön cykel sjunger baklänges", Strength.STRONG),
        ("köttbullestekpannesommarmorgon", Strength.STRONG),
    ],
)
def test_words_that_do_not_belong_together_count(passphrase: str, wanted: Strength) -> None:
    assert strength(passphrase, 12, NAMES) is wanted


@given(st.text(max_size=60), st.integers(1, 40))
def test_too_short_is_said_of_too_short_ones_only(passphrase: str, least: int) -> None:
    is_short = len(passphrase.strip().casefold()) < least
    assert (strength(passphrase, least) is Strength.TOO_SHORT) == is_short


@given(st.text(alphabet="ab", max_size=200))
def test_two_letters_are_never_hard_to_guess(passphrase: str) -> None:
    assert strength(passphrase, 12) in (Strength.TOO_SHORT, Strength.EASY)
