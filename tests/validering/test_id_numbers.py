"""Identity numbers are kept in one form, refused only when impossible, and doubted aloud."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validering.errors import UserError
from validering.id_numbers import id_number_doubt, tidy_id_number
from validering.terms import IdNumberType

TODAY = date(2026, 9, 1)
PERSON, COORDINATION = IdNumberType.PERSONNUMMER, IdNumberType.SAMORDNINGSNUMMER


@pytest.mark.parametrize(
    ("given_number", "kept"),
    [
        ("121212-1212", "20121212-1212"),
        ("121212+1212", "19121212-1212"),
        ("19121212-1212", "19121212-1212"),
        (" 191212121212 ", "19121212-1212"),
        ("١٩١٢١٢١٢-١٢١٢", "19121212-1212"),
        ("850304-1231", "19850304-1231"),
    ],
)
def test_every_way_of_writing_gives_one_form(given_number: str, kept: str) -> None:
    assert tidy_id_number(PERSON, given_number, TODAY) == kept


def test_day_of_a_coordination_number_has_sixty_more() -> None:
    assert tidy_id_number(COORDINATION, "850364-1238", TODAY) == "19850364-1238"
    with pytest.raises(UserError, match="kan inte vara"):
        tidy_id_number(COORDINATION, "850304-1231", TODAY)


@pytest.mark.parametrize("wrong", ["1234", "19851304-1231", "850364-1238", "abc", "19850304-12345"])
def test_impossible_number_is_refused(wrong: str) -> None:
    with pytest.raises(UserError) as refused:
        tidy_id_number(PERSON, wrong, TODAY)
    assert refused.value.code == "id_number_malformed"
    assert wrong in str(refused.value)


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=30))
def test_other_numbers_are_kept_as_given(number: str) -> None:
    assert tidy_id_number(IdNumberType.LMA, number, TODAY) == number
    assert tidy_id_number(IdNumberType.NONE, number, TODAY) is None


def test_doubts_name_their_reason_and_stop_nobody() -> None:
    born = date(1912, 12, 12)
    assert id_number_doubt(PERSON, "19121212-1212", born) is None
    assert id_number_doubt(PERSON, "19121212-1213", born) == "id_number_check_digit"
    assert id_number_doubt(PERSON, "19121212-1212", date(1912, 12, 13)) == "id_number_other_day"
    assert id_number_doubt(PERSON, "19121212-1212", None) is None
    assert id_number_doubt(IdNumberType.LMA, "12", born) is None


@given(st.dates(date(1910, 1, 1), date(2025, 12, 31)), st.integers(0, 999), st.integers(1, 9))
def test_one_wrong_last_digit_is_always_doubted(born: date, serial: int, shift: int) -> None:
    stem = f"{born:%Y%m%d}-{serial:03d}"
    right = [n for n in range(10) if id_number_doubt(PERSON, f"{stem}{n}", born) is None]
    assert len(right) == 1
    assert id_number_doubt(PERSON, f"{stem}{(right[0] + shift) % 10}", born) == "id_number_check_digit"
