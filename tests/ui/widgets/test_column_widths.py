"""Columns share the width: headings are whole, and nothing is wider than the table where that can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.column_widths import share_out

COLUMNS = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 300)), min_size=1, max_size=8)


@given(st.integers(0, 2000), COLUMNS)
def test_each_has_its_least_and_all_fit_where_that_can_be(room: int, columns: list[tuple[int, int]]) -> None:
    shares, least = zip(*columns, strict=True)
    parts = share_out(room, shares, least)
    assert all(part >= narrowest for part, narrowest in zip(parts, least, strict=True))
    assert sum(parts) <= max(room, sum(least))


def test_shares_are_kept_where_there_is_room() -> None:
    assert share_out(600, (1, 2, 3), (50, 50, 50)) == [100, 200, 300]


def test_the_widest_gives_what_a_long_heading_takes() -> None:
    assert share_out(600, (1, 2, 3), (180, 50, 50)) == [180, 200, 220]
