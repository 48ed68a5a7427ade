"""Codes of six digits: read whatever digits they are typed with, and refused where they are tried first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validering.errors import UserError
from validering.pins import check_new_pin, read_pin


@given(pin=st.text("0123456789", min_size=6, max_size=6))
def test_digits_count_by_their_value(pin: str) -> None:
    eastern = pin.translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})
    persian = pin.translate({ord(str(digit)): chr(0x6F0 + digit) for digit in range(10)})
    assert read_pin(pin) == read_pin(eastern) == read_pin(persian) == read_pin(f"{pin[:3]} {pin[3:]}") == pin


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "12 34 5", "½½½½½½"])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        read_pin(typed)
    assert refused.value.code == "pin_not_six_digits"


@pytest.mark.parametrize(
    "pin",
    ["123456", "654321", "890123", "000000", "121212", "112211", "385385", "850412", "120485", "041285"],
)
def test_what_is_tried_first_is_refused(pin: str) -> None:
    with pytest.raises(UserError) as refused:
        check_new_pin(pin)
    assert refused.value.code == "pin_easy"


@pytest.mark.parametrize("pin", ["294857", "907316", "583920"])
def test_others_are_taken(pin: str) -> None:
    check_new_pin(pin)
