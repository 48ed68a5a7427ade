"""One thing has one name on the screen."""

from __future__ import annotations

import re

import pytest

from tests.ui.test_page_names import said

# Somebody else than the candidate: who works here, who reviews, who gives a reference.
SOMEBODY_ELSE = re.compile(
    r"[Dd]en andra personen|[Dd]en nya personen|personen inte håller med|Lägg till personen|"
    r"Personen finns nu på listan|Låt personen själv skriva den|Personen byter den själv|"
    r"Så når man personen|personallistan"
)


@pytest.mark.parametrize(
    ("other_name", "name"),
    [
        (r"\b[Pp]ersonens?\b", "kandidaten"),
        (r"\b[Vv]alidand", "kandidat"),
        (r"\b[ÅÄå]terupp", "ta upp igen"),
        (r"\b[Vv]albar", "valfri"),
        (
            r"(?<!ID-)(?<!id-)\b[Hh]andling(ar|en|ens|arna)?\b(?! som du har sett)(?<!på handlingen)",
            "dokument",
        ),
    ],
)
def test_nothing_is_called_otherwise(other_name: str, name: str) -> None:
    found = [text for text in said("sv") if re.search(other_name, SOMEBODY_ELSE.sub("", text))]
    assert found == [], f"call it {name}"
