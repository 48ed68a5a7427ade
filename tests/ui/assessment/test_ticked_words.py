"""Ticking and unticking never lose a letter that somebody typed."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from ui.assessment.ticked_words import ticked, with_point, without_point

POINTS = ("Byter kniv.", "Byter kniv. Diskar den.", "Häller av vattnet.")
TYPED = st.lists(st.sampled_from((*POINTS, "Mätte 72 grader", " ", "\n", "och", ".")), max_size=6).map(
    "".join
)


@given(TYPED, st.sampled_from(POINTS))
@example("Byter kniv. Diskar den.", "Byter kniv.")
def test_what_is_ticked_stands_there_and_unticking_gives_back_what_was_typed(typed: str, point: str) -> None:
    with_it = with_point(typed, point, POINTS)
    assert point in ticked(with_it, POINTS)
    assert with_it.startswith(typed.rstrip())
    if with_it != typed:
        assert without_point(with_it, point, POINTS) == typed.rstrip()


@given(TYPED, st.sampled_from(POINTS))
def test_unticking_takes_one_sentence_and_one_pause_and_nothing_else(typed: str, point: str) -> None:
    taken = len(typed) - len(without_point(typed, point, POINTS))
    assert taken in (0, len(point), len(point) + 1)


def test_an_edited_sentence_is_no_tick_and_stays() -> None:
    text = "Mätte 72.\nByter kniv och bräda.\nHäller av vattnet."
    assert ticked(text, POINTS) == {"Häller av vattnet."}
    assert without_point(text, "Byter kniv.", POINTS) == text


def test_a_point_inside_a_longer_point_is_not_ticked() -> None:
    assert ticked("Byter kniv. Diskar den.", POINTS) == {"Byter kniv. Diskar den."}
    assert ticked("Byter kniv.\nByter kniv. Diskar den.", POINTS) == set(POINTS[:2])
