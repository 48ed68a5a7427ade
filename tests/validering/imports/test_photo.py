"""Pictures come in upright and in plain colours, and say nothing beside the picture."""

from __future__ import annotations

import struct
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import Image, ImageCms, ImageOps

from tests.pictures import BLUE, CAMERA, PAPER, RED, exif_of, photo, saved, upright
from validering.errors import UserError
from validering.imports import photo as photo_module
from validering.imports.prepared import Prepared
from validering.imports.reading import read_file

HEIC = Path(__file__).parents[2] / "files/evidence/telephone.heic"
TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def opened(data: bytes | None) -> Image.Image:
    assert data is not None
    return Image.open(BytesIO(data))


def is_near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


def assert_upright(data: bytes | None) -> None:
    picture = opened(data)
    width, height = picture.size
    assert is_near(picture.getpixel((width // 4, height // 4)), RED)
    assert is_near(picture.getpixel((width - 10, height - 10)), BLUE)
    assert is_near(picture.getpixel((width - 10, 10)), PAPER)


@pytest.mark.parametrize("orientation", list(TURNS))
def test_any_turn_of_the_camera_comes_out_upright(orientation: int) -> None:
    turn = TURNS[orientation]
    lying = upright() if turn is None else upright().transpose(turn)
    exif = exif_of(orientation)
    assert is_near(ImageOps.exif_transpose(opened(saved(lying, exif=exif))).getpixel((5, 5)), RED)
    read = read_file(saved(lying, exif=exif), "IMG_1.jpg")
    assert (read.width, read.height) == (120, 160)
    assert_upright(read.working)
    assert_upright(read.thumbnail)


def test_a_telephone_picture_is_turned_once_and_keeps_its_day() -> None:
    read = read_file(HEIC, "IMG_2041.HEIC")
    assert (read.media_type, read.kind, read.width, read.height) == ("image/heic", "photo", 120, 160)
    assert read.taken_on == date(2026, 8, 14)
    assert read.original == HEIC.read_bytes()
    assert_upright(read.working)


@pytest.mark.parametrize("source", [photo(), HEIC.read_bytes()], ids=["jpeg", "heic"])
def test_the_place_is_in_the_original_and_nowhere_else(source: bytes) -> None:
    assert CAMERA.encode() in source
    read = read_file(source, "bild.jpg")
    for data in (read.working, read.thumbnail):
        assert data is not None
        shown = opened(data)
        assert dict(shown.getexif()) == {}
        assert set(shown.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert CAMERA.encode() not in data
        assert b"Exif" not in data
        assert struct.pack(">II", 36, 1) not in data


def test_comments_and_descriptions_do_not_come_along() -> None:
    source = saved(upright(), comment="Rim Haddad, Storgatan 1", xmp=b"<x>Storgatan</x>")
    assert source.count(b"Storgatan") == 2
    read = read_file(source, "bild.jpg")
    assert b"Storgatan" not in (read.working or b"") + (read.thumbnail or b"")


def test_large_pictures_become_small_and_small_ones_stay() -> None:
    large = read_file(photo((3000, 1500)), "stor.jpg")
    assert (large.width, large.height) == (3000, 1500)
    assert opened(large.working).size == (2400, 1200)
    assert opened(large.thumbnail).size == (320, 160)
    assert opened(read_file(photo(), "liten.jpg").working).size == (120, 160)


@pytest.mark.parametrize("mode", ["CMYK", "L", "P", "1", "RGBA", "LA", "YCbCr"])
def test_every_way_to_write_colours_becomes_plain(mode: str) -> None:
    grey = {"L", "1", "LA"}
    kind = "JPEG" if mode in ("CMYK", "YCbCr", "L") else "PNG"
    source = upright().quantize(16) if mode == "P" else upright().convert("L" if mode == "LA" else mode)
    read = read_file(saved(source.convert(mode), kind), "bild.png")
    shown = opened(read.working)
    assert shown.mode == "RGB"
    if mode not in grey:
        assert is_near(shown.getpixel((20, 20)), RED)


def test_sixteen_bits_are_scaled_and_not_cut() -> None:
    deep = Image.new("I;16", (40, 40), 0x8000)
    shown = opened(read_file(saved(deep, "PNG"), "djup.png").working)
    assert is_near(shown.getpixel((20, 20)), (128, 128, 128))


def test_see_through_parts_stand_on_white() -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    shown = opened(read_file(saved(clear, "PNG"), "klar.png").working)
    assert shown.getpixel((20, 20)) == (255, 255, 255)


def test_colours_of_a_profile_are_changed_with_it() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    read = read_file(saved(upright(), icc_profile=lab), "bild.jpg")
    assert_upright(read.working)
    broken = read_file(saved(upright(), icc_profile=b"no profile at all"), "bild.jpg")
    assert_upright(broken.working)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_a_picture_that_moves_is_refused(kind: str) -> None:
    source = saved(upright(), kind, save_all=True, append_images=[upright().rotate(90)])
    with pytest.raises(UserError, match="rör sig"):
        read_file(source, "rolig.gif")


def test_a_scan_of_many_pages_is_refused() -> None:
    source = saved(upright(), "TIFF", save_all=True, append_images=[upright()])
    with pytest.raises(UserError) as refused:
        read_file(source, "skannat.tif")
    assert refused.value.code == "picture_many_pages"


def test_a_picture_with_a_second_one_behind_it_is_a_photo() -> None:
    source = saved(upright(), "MPO", save_all=True, append_images=[upright()])
    assert_upright(read_file(source, "djup.jpg").working)


@pytest.mark.filterwarnings("ignore:Image size")
def test_a_small_file_that_swells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    swelling = saved(Image.new("1", (12_000, 12_000)), "PNG")
    assert len(swelling) < 100_000
    with pytest.raises(UserError) as refused:
        read_file(swelling, "bomb.png")
    assert refused.value.code == "picture_too_many_pixels"
    monkeypatch.setattr(photo_module, "MOST_PIXELS", 100)
    with pytest.raises(UserError):
        read_file(photo(), "bild.jpg")


@settings(max_examples=40, deadline=None)
@given(cut=some.floats(0.02, 0.98))
def test_a_cut_picture_is_read_or_refused_in_words(cut: float) -> None:
    for whole in (photo(), saved(upright(), "PNG"), HEIC.read_bytes()):
        read_or_refused(whole[: int(len(whole) * cut)])


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=60, deadline=None)
@given(place=some.integers(12, 700), flipped=some.integers(1, 255))
def test_a_flipped_byte_is_read_or_refused_in_words(place: int, flipped: int) -> None:
    for whole in (photo(), saved(upright(), "PNG"), HEIC.read_bytes()):
        changed = bytearray(whole)
        changed[place % len(whole)] ^= flipped
        read_or_refused(bytes(changed))


@pytest.mark.parametrize("place", range(4))
def test_a_part_without_a_readable_type_never_reaches_the_decoder(place: int) -> None:
    whole = bytearray(HEIC.read_bytes())
    start = whole.index(b"infe") + whole[whole.index(b"infe") :].index(b"Exif")
    whole[start + place] ^= 0x80
    with pytest.raises(UserError) as refused:
        read_file(bytes(whole), "IMG_1.HEIC")
    assert refused.value.code == "picture_broken"


def read_or_refused(data: bytes) -> None:
    try:
        read = read_file(data, "bild.jpg")
    except UserError as refusal:
        assert len(str(refusal)) > 20
    else:
        assert isinstance(read, Prepared)


def test_half_a_photo_is_not_taken_for_a_whole_one() -> None:
    whole = photo((800, 600))
    with pytest.raises(UserError) as refused:
        read_file(whole[: len(whole) // 2], "bild.jpg")
    assert refused.value.code == "picture_broken"
