"""What may be kept as the centre's look, and by whom."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.opened import sign_in_as
from tests.stores import new_store, open_again
from validering.acting import StaffRole
from validering.centre_look import (
    LARGEST_LOGO,
    LEAST_CONTRAST,
    CentreLook,
    change_look,
    change_notice,
    checked,
    contrast_on_white,
    keep_logo,
    read_look,
    remove_logo,
)
from validering.errors import UserError


def png_of(width: int = 30, height: int = 10) -> bytes:
    written = BytesIO()
    Image.new("RGB", (width, height), "#204060").save(written, "PNG")
    return written.getvalue()


def test_it_is_still_there_after_opening_again(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    logo = png_of()
    store.apply(change_look, accent=" 204060 ", foot_line="  {centre}\n{number} ")
    store.apply(keep_logo, logo)
    store = open_again(store)
    assert store.read(read_look) == CentreLook("#204060", "", "", "{centre} {number}", logo)
    store.apply(change_look, accent="")
    store.apply(remove_logo)
    assert store.read(read_look) == CentreLook(foot_line="{centre} {number}")
    store.close()


def test_a_notice_has_words_of_its_own_in_each_language_or_none(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(change_look, legal_notice="På uppdrag av kommunen.")
    store.apply(change_notice, "legal_notice", "ar", " بتكليف  من البلدية. ")
    store.apply(change_notice, "verify_line", "en", "Call {phone}, read {number}.")
    store = open_again(store)
    look = store.read(read_look)
    assert look.legal_notices == {"sv": "På uppdrag av kommunen.", "ar": "بتكليف من البلدية."}
    assert look.notice("verify_line", "en") and not look.notice("verify_line", "ar")
    with pytest.raises(UserError, match="number"):
        store.apply(change_notice, "verify_line", "ar", "اتصل بنا.")
    store.apply(change_notice, "legal_notice", "ar", "")
    assert store.read(read_look).others == {"en": {"verify_line": "Call {phone}, read {number}."}}
    store.apply(change_look, legal_notice="")
    assert store.read(read_look).legal_notices == {}
    store.close()


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"GIF89a",
        png_of()[:-4],
        png_of() + b"rest",
        png_of()[:33] + b"\0\0\0\4tEXtName" + zlib.crc32(b"tEXtName").to_bytes(4, "big") + png_of()[33:],
    ],
)
def test_a_logo_that_says_more_than_a_picture_is_refused(tmp_path: Path, wrong: bytes) -> None:
    store = new_store(tmp_path)
    with pytest.raises(UserError) as refused:
        store.apply(keep_logo, wrong)
    assert refused.value.code == "logo_unreadable"
    with pytest.raises(UserError) as refused:
        store.apply(keep_logo, png_of() + bytes(LARGEST_LOGO))
    assert refused.value.code == "logo_too_large"
    store.close()


def test_a_teacher_of_swedish_changes_no_look(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    other = sign_in_as(store, StaffRole.SFI_TEACHER)
    with pytest.raises(UserError):
        other.apply(keep_logo, png_of())
    with pytest.raises(UserError):
        other.apply(remove_logo)
    with pytest.raises(UserError):
        other.apply(change_look, accent="#204060")
    other.close()
    store.close()


@given(st.integers(0, 0xFFFFFF))
def test_a_color_is_kept_where_it_can_be_read_on_white(number: int) -> None:
    color = f"#{number:06x}"
    assert 1 <= contrast_on_white(color) <= 21.01
    if contrast_on_white(color) >= LEAST_CONTRAST:
        assert checked(CentreLook(accent=color)).accent == color
    else:
        with pytest.raises(UserError):
            checked(CentreLook(accent=color))


@given(st.text(alphabet="ab{}!:. ", max_size=20))
def test_what_is_let_through_can_be_filled_in(text: str) -> None:
    try:
        look = checked(CentreLook(foot_line=text))
    except UserError:
        return
    look.foot_line.format(centre="C", number="1", case_no="2")
