"""Pictures, those of telephones too: upright, in plain colours, without what they say beside the picture."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator
from datetime import date
from io import BytesIO

from PIL import ExifTags, Image, ImageCms, ImageOps

from validering.errors import UserError
from validering.imports.heic_items import has_readable_items
from validering.imports.prepared import Given, Prepared

PICTURE_FORMATS = {
    # Telephones put a depth map behind the picture, which makes the file a "multi-picture object".
    "image/jpeg": ("JPEG", "MPO"),
    "image/png": ("PNG",),
    "image/gif": ("GIF",),
    "image/tiff": ("TIFF",),
    "image/bmp": ("BMP",),
    "image/webp": ("WEBP",),
    "image/avif": ("AVIF",),
    "image/heic": ("HEIF",),
}
MOST_PIXELS = 120_000_000
WORKING_SIDE = 2400
THUMBNAIL_SIDE = 320
WORKING_QUALITY, THUMBNAIL_QUALITY = 88, 80
_SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I;16N", "I")
_SEE_THROUGH = ("RGBA", "LA", "PA", "La", "RGBa")
_SRGB = ImageCms.createProfile("sRGB")

# The limit is checked here, with a message of its own.
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)


def read_photo(given: Given) -> Prepared:
    """A working copy of at most 2400 pixels and a thumbnail of at most 320, both upright JPEG in sRGB.

    Raises UserError: picture_broken, picture_too_many_pixels, picture_moves, picture_many_pages.
    """
    data = given.read()
    _know(given.media_type)
    if given.media_type == "image/heic" and not has_readable_items(data):
        raise UserError("picture_broken")
    with _broken_pictures():
        image = Image.open(BytesIO(data), formats=PICTURE_FORMATS[given.media_type])
        _check(image, given.media_type)
        exif = image.getexif()
        turned = exif.get(ExifTags.Base.Orientation, 1) in (5, 6, 7, 8)
        width, height = image.size[::-1] if turned else image.size
        image.draft(None, (WORKING_SIDE, WORKING_SIDE))
        shown = _plain(ImageOps.exif_transpose(image))
        working = _jpeg(shown, WORKING_SIDE, WORKING_QUALITY)
        thumbnail = _jpeg(shown, THUMBNAIL_SIDE, THUMBNAIL_QUALITY)
        taken_on = _taken_on(exif)
    return Prepared(
        given.name,
        given.media_type,
        "photo",
        data,
        working=working,
        thumbnail=thumbnail,
        width=width,
        height=height,
        taken_on=taken_on,
    )


def upright(data: bytes, media_type: str) -> Image.Image:
    """A picture upright in sRGB, of at most 2400 pixels, with nothing beside it; errors as ``read_photo``."""
    _know(media_type)
    with _broken_pictures():
        image = Image.open(BytesIO(data), formats=PICTURE_FORMATS[media_type])
        _check(image, media_type)
        image.draft(None, (WORKING_SIDE, WORKING_SIDE))
        shown = _plain(ImageOps.exif_transpose(image))
        shown.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.LANCZOS)
    return shown


def small_picture(data: bytes, media_type: str) -> bytes:
    """A thumbnail of at most 320 pixels; errors as ``read_photo``."""
    _know(media_type)
    with _broken_pictures():
        image = Image.open(BytesIO(data), formats=PICTURE_FORMATS[media_type])
        _check(image, media_type)
        image.draft(None, (THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        return _jpeg(_plain(ImageOps.exif_transpose(image)), THUMBNAIL_SIDE, THUMBNAIL_QUALITY)


def jpeg_of(image: Image.Image, *, quality: int) -> bytes:
    """The pixels alone as JPEG."""
    out = BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _know(media_type: str) -> None:
    """Let Pillow read what it cannot by itself, once such a picture comes: the library takes much memory."""
    if media_type == "image/heic":
        import pi_heif

        pi_heif.register_heif_opener()


@contextlib.contextmanager
def _broken_pictures() -> Iterator[None]:
    """Decoders meet damage with errors of every class; all mean the same to the user."""
    try:
        yield
    except (UserError, MemoryError):
        raise
    except Image.DecompressionBombError as trouble:
        raise UserError("picture_too_many_pixels", most=MOST_PIXELS // 1_000_000) from trouble
    except Exception as trouble:
        raise UserError("picture_broken") from trouble


def _check(image: Image.Image, media_type: str) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise UserError("picture_too_many_pixels", most=MOST_PIXELS // 1_000_000)
    if media_type in ("image/jpeg", "image/heic") or getattr(image, "n_frames", 1) == 1:
        return
    raise UserError("picture_many_pages" if media_type == "image/tiff" else "picture_moves")


def _plain(image: Image.Image) -> Image.Image:
    """The picture in sRGB on white, with nothing but its pixels."""
    profile = image.info.get("icc_profile")
    if image.mode in _SIXTEEN_BITS:
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
        profile = None
    elif image.mode in _SEE_THROUGH or "transparency" in image.info:
        image = _on_white(image.convert("RGBA"))
    elif image.mode not in ("RGB", "CMYK", "L"):
        image = image.convert("RGB")
    plain = _in_srgb(image, profile) if profile else image.convert("RGB")
    plain.info = {}
    return plain


def _on_white(image: Image.Image) -> Image.Image:
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Colours as they were meant; a profile that cannot be read is left aside."""
    try:
        meant = ImageCms.ImageCmsProfile(BytesIO(profile))
        changed = ImageCms.profileToProfile(image, meant, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image.convert("RGB")
    return changed if changed is not None else image.convert("RGB")


def _jpeg(image: Image.Image, side: int, quality: int) -> bytes:
    small = image.copy()
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    return jpeg_of(small, quality=quality)


def _taken_on(exif: Image.Exif) -> date | None:
    """The day the camera noted; cameras whose clock was never set say impossible days."""
    noted = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
    said = str(noted or exif.get(ExifTags.Base.DateTime) or "")[:10].replace(":", "-")
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
