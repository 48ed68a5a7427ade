"""Names, places and numbers are found however they are spelt, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validering.hidden_words import HiddenWords

NAMES = ("Amina", "Al-Hakim", "أمينة الحكيم", "أمينة", "الحكيم", "Restaurang Jasmin", "070-000 00 12")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Amina lagade maten", "* lagade maten"),
        ("AMINÁS kniv", "* kniv"),
        ("al Hakim kom, Al-Hakims bil", "* kom, * bil"),
        ("Amina Al-Hakim kom", "* kom"),
        ("Hon arbetade på restaurang jasmin.", "Hon arbetade på *."),
        ("Ring 0700000012 eller 070 000 00 12!", "Ring * eller *!"),
        ("طبخت أَمِينَة وأمينة معًا", "طبخت * و* معًا"),
        ("Aminas", "*"),
        ("Laminat, jasmin och al", "Laminat, jasmin och al"),
        ("Amina: al. Sedan Hakim kom", "*: al. Sedan Hakim kom"),
        ("10700000012", "10700000012"),
    ],
)
def test_what_is_found(text: str, left: str) -> None:
    hidden = HiddenWords(NAMES)
    assert hidden.replaced(text, "*") == left
    assert hidden.stand_in(text) == (text != left)


def test_nothing_to_hide_hides_nothing() -> None:
    assert not HiddenWords([None, "", " ", "a"])
    assert HiddenWords([]).replaced("Amina", "*") == "Amina"


@given(st.text(max_size=60), st.lists(st.text(min_size=2, max_size=8), max_size=4))
def test_what_is_replaced_is_not_found_again(text: str, phrases: list[str]) -> None:
    hidden = HiddenWords(phrases)
    assert not hidden.stand_in(hidden.replaced(text, " […] "))
