"""What is typed or pasted is kept as one can see it."""

from __future__ import annotations

import pytest

from validering.field_rules import line, text


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Sal\u202ema\u202c", "Salma"),
        ("Sal\x00ma\x07", "Salma"),
        ("\ud83dSalma", "Salma"),
        ("soppa\r\nbröd\rte\u2028kaffe", "soppa\nbröd\nte\nkaffe"),
        ("می\u200cروم \u2068A\u2069", "می\u200cروم \u2068A\u2069"),
        ("\x07\u202e", None),
    ],
    ids=["override", "control", "half a letter", "line breaks", "joiner and isolates", "nothing to see"],
)
def test_a_text_keeps_only_what_can_be_seen(pasted: str, kept: str | None) -> None:
    assert text()(pasted) == kept


def test_a_line_is_one_line() -> None:
    assert line()("Salma\u2029Haddad\x1b") == "Salma Haddad"
