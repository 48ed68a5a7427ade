"""A copy of a recording names no place and is as long as before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.pictures import box, film
from validering.errors import UserError
from validering.imports import recording_places

PLACE = b"+55.6058+013.0026/"
SAID = box(b"udta", box(b"\xa9xyz", PLACE))


def without_places(source: bytes, media_type: str) -> bytes:
    return b"".join(recording_places.without_places(source, media_type))


def handler(kind: bytes) -> bytes:
    return box(b"mdia", box(b"hdlr", bytes(8) + kind + bytes(12)))


def test_places_of_the_film_and_of_its_tracks_go() -> None:
    sound = box(b"trak", handler(b"soun") + SAID)
    way = box(b"trak", handler(b"meta") + box(b"xxxx", PLACE))
    source = film(SAID, box(b"meta", PLACE), sound, way) + box(b"uuid", PLACE)
    assert source.count(PLACE) == 5
    copy = without_places(source, "video/mp4")
    assert PLACE not in copy
    assert len(copy) == len(source)
    assert copy.count(b"free") == 5
    assert b"soun" in copy
    assert copy.endswith(bytes(len(PLACE)))


def test_sound_and_picture_stay() -> None:
    source = film(box(b"trak", handler(b"vide")))
    assert without_places(source, "video/quicktime") == source


def test_formats_without_places_are_left_alone() -> None:
    assert without_places(b"ID3" + PLACE, "audio/mpeg") == b"ID3" + PLACE


@given(data=some.binary(max_size=400))
def test_no_bytes_break_it(data: bytes) -> None:
    for source in (box(b"moov", data), box(b"moov", box(b"trak", box(b"mdia", data)))):
        assert len(without_places(source, "video/mp4")) == len(source)


def test_a_damaged_part_is_left_out_rather_than_let_through() -> None:
    damaged = box(b"trak", box(b"mdia", b"\0\0\xff\xff" + SAID))
    assert PLACE not in without_places(film(damaged), "video/mp4")
    with pytest.raises(UserError):
        without_places(b"\0\0\xff\xff" + SAID, "video/mp4")
