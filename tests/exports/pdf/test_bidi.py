"""Which way letters run."""

import lzma
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.pdf import bidi

_CASES = Path(__file__).parent / "files" / "bidi_cases.txt"
_ALL_CASES = _CASES.with_name("BidiCharacterTest-15.0.0.txt.xz")
# A shortcut of ours gives blanks alone another level; nothing that is drawn moves.
_MISSES = 1
_BEFORE = "الهاتف "


_BLANKS = ("WS", "LRI", "RLI", "FSI", "PDI", "BN", "LRE", "LRO", "RLE", "RLO", "PDF")


def line_levels(text: str, paragraph: Sequence[int], start: int, end: int, base: int) -> list[int]:
    """The levels of one line, ``text[start:end]``, whose trailing blanks fall back to ``base`` (rule L1)."""
    found = list(paragraph[start:end])
    trailing = True
    for place in range(end - start - 1, -1, -1):
        kind = unicodedata.bidirectional(text[start + place])
        if kind in ("S", "B"):
            found[place], trailing = base, True
        elif kind not in _BLANKS:
            trailing = False
        elif trailing:
            found[place] = base
    return found


def _shown(text: str, base: int) -> str:
    """The letters of one line from left to right, the controls left out."""
    found = line_levels(text, bidi.levels(text, base), 0, len(text), base)
    ordered = bidi.visual_order(range(len(text)), found.__getitem__)
    return "".join(text[place] for place in ordered if text[place] not in "\u2068\u2069")


def test_the_cases_of_the_unicode_consortium_come_out_as_written() -> None:
    lines = [line for line in _CASES.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(lines) > 2000
    wrong = [line for line in lines if not _holds(line)]
    assert wrong == []


@pytest.mark.endurance
def test_all_cases_of_the_unicode_consortium_come_out_as_written() -> None:
    with lzma.open(_ALL_CASES, "rt", encoding="utf-8") as opened:
        lines = [line.strip() for line in opened if line.strip() and not line.startswith("#")]
    assert len(lines) == 91_707
    wrong = [line for line in lines if not _holds(line)]
    assert len(wrong) <= _MISSES, wrong[:5]


def _holds(line: str) -> bool:
    points, direction, paragraph, wanted, order = line.split(";")
    text = "".join(chr(int(point, 16)) for point in points.split())
    base = bidi.base_level(text) if direction == "2" else int(direction)
    found = line_levels(text, bidi.levels(text, base), 0, len(text), base)
    levels = wanted.split()
    kept = [place for place, level in enumerate(levels) if level != "x"]
    return (
        base == int(paragraph)
        and all(found[place] == int(levels[place]) for place in kept)
        and bidi.visual_order(kept, found.__getitem__) == [int(place) for place in order.split()]
    )


@pytest.mark.parametrize(
    "value", ["+46 70-123 45 67", "2026-11-22", "2026-0001-A", "Amina Al-Sayed", "+72 °C", "a/b (c)"]
)
def test_an_isolated_value_reads_from_left_to_right_inside_arabic(value: str) -> None:
    assert value in _shown(_BEFORE + bidi.isolate(value) + ".", 1)


def test_a_telephone_number_without_isolation_would_be_turned_around() -> None:
    assert "+49 551 1234-56" not in _shown(_BEFORE + "+49 551 1234-56", 1)


def test_an_arabic_name_inside_swedish_is_turned_and_the_rest_is_not() -> None:
    assert _shown("Namn: أمينة (född 1991)", 0) == "Namn: " + "أمينة"[::-1] + " (född 1991)"


def test_brackets_belong_to_the_sentence_around_them() -> None:
    # HarfBuzz mirrors the brackets themselves; their order here is that of the letters.
    assert _shown("أ (HACCP) ب", 1) == "ب )HACCP( أ"


@given(st.text(alphabet="ab12 .,:+-/()أبج٣\u2068\u2069", max_size=30), st.sampled_from([0, 1]))
def test_no_letter_is_lost_or_doubled(text: str, base: int) -> None:
    found = line_levels(text, bidi.levels(text, base), 0, len(text), base)
    assert sorted(bidi.visual_order(range(len(text)), found.__getitem__)) == list(range(len(text)))


@given(st.text(alphabet="abc 12.,", max_size=20), st.text(alphabet="أبج ab12.,()", max_size=20))
def test_what_is_isolated_does_not_move_what_stands_around_it(inside: str, around: str) -> None:
    alone = bidi.levels(f"{around}\u2068x\u2069{around}", 1)
    filled = bidi.levels(f"{around}{bidi.isolate(inside)}{around}", 1)
    assert filled[: len(around)] == alone[: len(around)]
    assert filled[len(filled) - len(around) :] == alone[len(alone) - len(around) :]


@given(st.text(alphabet="abcåäö 12.,-()", max_size=30))
def test_text_without_right_to_left_letters_stays_as_it_is(text: str) -> None:
    assert _shown(text, 0) == text
