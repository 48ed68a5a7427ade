"""A centre's logo: any picture made into a small one without metadata, and its place on a page."""

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from exports.pdf.figures import UnreadablePictureError, in_srgb, on_white
from exports.pdf.illustration import Illustration

WIDTH, HEIGHT = 52 * mm, 15 * mm
"""The largest a logo stands on paper, in points."""
MOST_BYTES = 200_000
_SIDES = ((1240, 360), (820, 240), (620, 180), (410, 120))
_SMALL_SIDES = ((480, 480), (360, 360), (280, 280), (220, 220))


def plain_logo(picture: bytes) -> bytes:
    """The picture as an upright PNG on white, of at most 200 kB and without metadata.

    Raises UnreadablePictureError.
    """
    return _plain(picture, _SIDES)


def plain_picture(picture: bytes) -> bytes:
    """As ``plain_logo``, of the size that a picture beside a question needs."""
    return _plain(picture, _SMALL_SIDES)


def _plain(picture: bytes, sides: tuple[tuple[int, int], ...]) -> bytes:
    try:
        with Image.open(BytesIO(picture)) as opened:
            whole = on_white(in_srgb(ImageOps.exif_transpose(opened)))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadablePictureError(str(error)) from error
    for side in sides:
        small = whole.copy()
        small.thumbnail(side, Image.Resampling.LANCZOS)
        clean = Image.new("RGB", small.size)
        clean.paste(small)
        written = BytesIO()
        clean.save(written, "PNG", optimize=True)
        if written.tell() <= MOST_BYTES:
            break
    return written.getvalue()


class Logo(Illustration):
    """The logo at its start side, as large as its place allows; ``alt`` is the name of the centre.

    Raises ValueError when `alt` is empty.
    """

    after = 4

    def __init__(self, png: bytes, alt: str, *, language_tag: str | None = None) -> None:
        self._picture = ImageReader(BytesIO(png))
        across, down = self._picture.getSize()
        shrunk = min(WIDTH / across, HEIGHT / down)
        super().__init__(alt, across * shrunk, down * shrunk, language_tag)

    def _paint(self) -> None:
        self.canv.drawImage(self._picture, 0, 0, self.width, self.height)
