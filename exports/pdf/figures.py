"""Pictures on a page: upright, as small as print needs, without what the camera noted."""

import hashlib
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from exports.pdf.illustration import Illustration

DOTS_PER_INCH = 180
_QUALITY = 82
_POINTS_PER_INCH = 72
_WHITE = (255, 255, 255)


class UnreadablePictureError(ValueError):
    """The bytes are not a picture that can be printed."""


def prepare_photo(picture: bytes, width: float, height: float) -> tuple[bytes, int, int]:
    """Returns the picture as JPEG for a box of `width` by `height` points, and its size in pixels.

    Raises UnreadablePictureError.
    """
    box = (round(width * DOTS_PER_INCH / _POINTS_PER_INCH), round(height * DOTS_PER_INCH / _POINTS_PER_INCH))
    return _prepared(_Picture(picture), box)


class _Picture:
    """Picture bytes compared by what they are, so that the cache need not keep the originals."""

    def __init__(self, data: bytes) -> None:
        self.data: bytes | None = data
        self._hash = hashlib.sha256(data).digest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Picture) and other._hash == self._hash

    def __hash__(self) -> int:
        return hash(self._hash)


@lru_cache(maxsize=64)
def _prepared(picture: _Picture, box: tuple[int, int]) -> tuple[bytes, int, int]:
    assert picture.data is not None
    try:
        with Image.open(BytesIO(picture.data)) as opened:
            if opened.format == "JPEG":
                opened.draft("RGB", (max(box), max(box)))
            upright = on_white(in_srgb(ImageOps.exif_transpose(opened)))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadablePictureError(str(error)) from error
    finally:
        picture.data = None
    upright.thumbnail(box, Image.Resampling.LANCZOS)
    written = BytesIO()
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    clean.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue(), *clean.size


def in_srgb(image: Image.Image) -> Image.Image:
    """Telephones note wider colours than print has; without the profile they would look pale."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except ImageCms.PyCMSError:
        return image
    return converted or image


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """A scan with 16 bits of grey would be cut off at the darkest tones, and come out white."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda tone: tone * (1 / 256)).convert("L")


def on_white(image: Image.Image) -> Image.Image:
    """The picture without see-through parts."""
    image = _in_eight_bits(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        ground = Image.new("RGB", image.size, _WHITE)
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    return image.convert("RGB")


class _Jpeg(ImageReader):
    """A JPEG that ReportLab takes as it is, and tells from others without unpacking it."""

    def __init__(self, jpeg: bytes) -> None:
        super().__init__(BytesIO(jpeg))
        self._jpeg, self._dataA = jpeg, None

    def getRGBData(self) -> bytes:
        """What ReportLab names the picture by; it writes the JPEG itself."""
        return self._jpeg


class Figure(Illustration):
    """A picture inside a box of `width` by `height` points; `alt` says what it shows, in the page's language.

    Raises UnreadablePictureError, and ValueError when `alt` is empty.
    """

    def __init__(
        self,
        picture: bytes,
        alt: str,
        width: float,
        height: float,
        *,
        language_tag: str | None = None,
        after: float = 4,
    ) -> None:
        self._jpeg, across, down = prepare_photo(picture, width, height)
        shrunk = min(width / across, height / down)
        super().__init__(alt, across * shrunk, down * shrunk, language_tag)
        self.after = after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self.width > width:
            self.width, self.height = width, self.height * width / self.width
        return super().wrap(width, height)

    def _paint(self) -> None:
        self.canv.drawImage(_Jpeg(self._jpeg), 0, 0, self.width, self.height)
