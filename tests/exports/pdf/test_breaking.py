"""Where a line may end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.breaking import opportunities
from exports.pdf.text import Run


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Lagar varma rätter", ["Lagar ", "varma ", "rätter"]),
        ("och/eller", ["och/", "eller"]),
        ("arbetsplats-\u200bprov", ["arbetsplats-\u200b", "prov"]),
        ("sjuk- och hälsovård", ["sjuk- ", "och ", "hälsovård"]),
        ("2026-11-22", ["2026-11-22"]),
        ("2026-0001-A", ["2026-0001-A"]),
        ("60\u00a0gäster", ["60\u00a0gäster"]),
        ("två  blanka", ["två  ", "blanka"]),
        ("under\u00adsköterska", ["under\u00ad", "sköterska"]),
        ("في المطبخ", ["في ", "المطبخ"]),
        ("ได้เสิร์ฟ", ["ได้", "เสิร์ฟ"]),
    ],
)
def test_lines_end_where_a_reader_expects(text: str, parts: list[str]) -> None:
    ends = [*opportunities(text), len(text)]
    assert [text[start:end] for start, end in zip([0, *ends], ends, strict=False)] == parts


def test_a_typed_line_end_starts_a_new_line() -> None:
    text = Run("rad ett\r\nrad två").text
    assert [text[place:] for place in opportunities(text)][1] == "rad två"


@given(st.text(alphabet="ab1 -/.\u00a0\u00ad", max_size=40))
def test_no_line_starts_with_a_space_or_after_a_hard_one(text: str) -> None:
    for place in opportunities(text):
        assert text[place] not in " \u00a0"
        assert text[place - 1] != "\u00a0"
