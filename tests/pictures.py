"""Pictures, papers and recordings made on the spot, with the places and turns that cameras write."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

RED, BLUE, PAPER = (200, 30, 30), (30, 60, 190), (235, 235, 225)
PLACE = (55.0, 36.0, 21.12)
CAMERA = "Exempelkamera"


def upright(size: tuple[int, int] = (120, 160)) -> Image.Image:
    """A picture that is red at its top left and blue at its bottom right."""
    picture = Image.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(picture)
    width, height = size
    draw.rectangle((0, 0, width // 2 - 10, height // 2 - 10), fill=RED)
    draw.rectangle((width // 2 + 10, height // 2 + 10, width, height), fill=BLUE)
    return picture


def exif_of(orientation: int = 1) -> Image.Exif:
    """What a camera writes: turn, maker, day and place."""
    exif = Image.Exif()
    exif[274], exif[271] = orientation, CAMERA
    exif.get_ifd(0x8769)[36867] = "2026:08:14 10:20:30"
    exif.get_ifd(0x8825).update({1: "N", 2: PLACE, 3: "E", 4: (13.0, 0.0, 9.36)})
    return exif


def saved(picture: Image.Image, kind: str = "JPEG", **more: Any) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def photo(size: tuple[int, int] = (120, 160), **more: Any) -> bytes:
    """A photograph with maker, day and place in it."""
    return saved(upright(size), exif=exif_of(), **more)


def pdf(pages: int = 1) -> bytes:
    """A PDF whose pages are the picture above."""
    first, *others = [upright() for _ in range(pages)]
    return saved(first, "PDF", save_all=True, append_images=others)


def box(kind: bytes, body: bytes) -> bytes:
    """A box of a film."""
    return struct.pack(">I4s", len(body) + 8, kind) + body


def film(*more: bytes) -> bytes:
    """The skeleton of a film of a telephone, with further boxes in its description."""
    return (
        box(b"ftyp", b"isom\0\0\0\0")
        + box(b"moov", box(b"mvhd", bytes(100)) + b"".join(more))
        + box(b"mdat", b"x" * 50)
    )
