"""The copy of a picture that is shown and printed, made anew: covered, cut and turned."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PIL import Image, ImageDraw

from validering.imports.photo import THUMBNAIL_QUALITY, THUMBNAIL_SIDE, WORKING_QUALITY, jpeg_of, upright

COVER = (58, 62, 66)
SMALLEST = 0.02
MOST_COVERS = 100
_DECIMALS = 5
_QUARTERS = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True)
class Box:
    """A part of the upright picture, in shares of its width and height from its top left corner.

    Shares are kept to five decimals, which is finer than a pixel.
    """

    left: float
    top: float
    width: float
    height: float

    def __post_init__(self) -> None:
        for name in ("left", "top", "width", "height"):
            object.__setattr__(self, name, round(getattr(self, name), _DECIMALS))
        if min(self.width, self.height) <= 0 or min(self.left, self.top) < 0:
            raise ValueError("a box has a size and begins inside the picture")
        if max(self.left + self.width, self.top + self.height) > 1 + 3 * 10**-_DECIMALS:
            raise ValueError("a box ends inside the picture")

    @property
    def parts(self) -> list[float]:
        return [self.left, self.top, self.width, self.height]


@dataclass(frozen=True)
class PhotoChange:
    """What is done to a picture as the camera left it: ``quarter_turns`` clockwise, after covers and crop."""

    quarter_turns: int = 0
    crop: Box | None = None
    covers: tuple[Box, ...] = ()

    def __post_init__(self) -> None:
        if self.quarter_turns not in range(4) or len(self.covers) > MOST_COVERS:
            raise ValueError("from no to three quarter turns, and a hundred covers")

    @property
    def is_none(self) -> bool:
        return self == PhotoChange()


@dataclass(frozen=True)
class ChangedPhoto:
    """JPEG without any metadata."""

    working: bytes
    thumbnail: bytes


def whole(data: bytes, media_type: str) -> bytes:
    """The upright picture as JPEG, unchanged, of at most 2400 pixels; errors as ``read_photo``."""
    return jpeg_of(upright(data, media_type), quality=WORKING_QUALITY)


def changed(data: bytes, media_type: str, change: PhotoChange) -> ChangedPhoto:
    """A picture with nothing left of what lies under its covers; slow. Errors as ``read_photo``."""
    image = upright(data, media_type)
    draw = ImageDraw.Draw(image)
    for cover in change.covers:
        draw.rectangle(_outward(cover, image.size), fill=COVER)
    if change.crop is not None:
        image = image.crop(_inside(change.crop, image.size))
    if change.quarter_turns:
        image = image.transpose(_QUARTERS[change.quarter_turns])
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return ChangedPhoto(jpeg_of(image, quality=WORKING_QUALITY), jpeg_of(small, quality=THUMBNAIL_QUALITY))


def _outward(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Whole pixels that cover all of the box, the last ones included."""
    width, height = size
    right, bottom = (box.left + box.width) * width, (box.top + box.height) * height
    return (
        math.floor(box.left * width),
        math.floor(box.top * height),
        min(width - 1, math.ceil(right)),
        min(height - 1, math.ceil(bottom)),
    )


def _inside(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    width, height = size
    left, top = round(box.left * width), round(box.top * height)
    right, bottom = round((box.left + box.width) * width), round((box.top + box.height) * height)
    return left, top, max(left + 1, min(right, width)), max(top + 1, min(bottom, height))
