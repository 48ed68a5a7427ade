"""Words about health, faith and origin are noticed, and the words of the trades are not."""

from __future__ import annotations

import pytest

from forms.reading import read_profile
from validering.watched_words import WatchedKind, watched_word


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Har varit sjukskriven länge", "sjukskriven", WatchedKind.HEALTH),
        ("Troende MUSLIM", "Troende", WatchedKind.FAITH),
        ("Ring 19121212-1212 om schemat", "19121212-1212", WatchedKind.NUMBER),
        ("Nr 1212121212, klart", "1212121212", WatchedKind.NUMBER),
        ("Fick uppehållstillståndet 2019", "uppehållstillståndet", WatchedKind.ORIGIN),
    ],
)
def test_such_a_word_is_noticed(text: str, word: str, kind: WatchedKind) -> None:
    assert watched_word(text) == (word, kind)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lagar mat till 120 gäster",
        "Vill ha större text och paus varje timme",
        "حساسية",
        "sjukhus",
        "Ring 070-174 06 05 eller 0701740605",
        "Order 20260304-1234",
        "7350012345678",
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert watched_word(text) is None


def test_the_kitchen_is_not_asked_about() -> None:
    texts = [criterion.text.sv for criterion in read_profile("REST-KOCK").criteria()]
    assert texts and [text for text in texts if watched_word(text)] == []
