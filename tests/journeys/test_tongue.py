"""A text is known again in the language of the screen, and another text is not taken for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys import tongue
from tests.journeys.tongue import begins, is_in, is_said


@pytest.fixture
def arabic() -> Iterator[None]:
    tongue.spoken["tag"] = "ar"
    yield
    tongue.spoken["tag"] = "sv"


@pytest.mark.usefixtures("arabic")
def test_a_text_is_known_by_its_translation() -> None:
    assert is_said("Logga in", "تسجيل الدخول")
    assert not is_said("Logga in", "تسجيل الخروج")
    assert not is_said("Logga in", "Logga ut")
    assert is_said("K1.1", "K1.1") and begins("K1.1", "\u2068K1.1\u2069. حاسم")
    assert is_in("Karin Ek", "المستخدم: \u2068Karin Ek\u2069")
    assert not is_in("Olof Berg", "المستخدم: \u2068Karin Ek\u2069")


@pytest.mark.usefixtures("arabic")
def test_what_stands_in_a_text_is_told_apart() -> None:
    title = "المهنة أو العمل"
    swedish, own = (f"{title} (\u2068{language}\u2069)" for language in ("السويدية", "العربية"))
    assert is_said("Yrke eller sysselsättning (arabiska)", own) == is_said(
        "Yrke eller sysselsättning (svenska)", swedish
    )
    assert not is_said("Yrke eller sysselsättning (arabiska)", swedish)


def test_in_swedish_only_the_very_words_will_do() -> None:
    assert is_said("Logga in", "Logga in")
    assert not is_said("Logga in", "تسجيل الدخول")
    assert not is_said("Logga in", "Logga ut")
