"""PDF: counted, its first page as thumbnail, any page as a picture."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from PIL import Image

from validering.errors import UserError
from validering.imports.prepared import Given, Prepared

THUMBNAIL_SIDE = 320
# PDFium keeps state of its own and must not be called from two threads at once.
ONE_AT_A_TIME = threading.Lock()


def read_pdf(given: Given) -> Prepared:
    """The document with a thumbnail of its first page; raises UserError: pdf_locked, pdf_broken."""
    data = given.read()
    with _opened(data) as document:
        thumbnail = _jpeg(document, 0, THUMBNAIL_SIDE, 80)
    return Prepared(given.name, given.media_type, "document", data, thumbnail=thumbnail)


def count_pages(data: bytes) -> int:
    """How many pages a PDF has; raises UserError: pdf_locked, pdf_broken."""
    with _opened(data) as document:
        return len(document)


def text_of(data: bytes) -> str:
    """The text of all pages; words that are parted at the end of a line are joined.

    Raises UserError: pdf_locked, pdf_broken.
    """
    with _opened(data) as document:
        pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    joined = "\n".join(pages).replace("\r\n", "\n").replace("\u00ad", "").replace("\ufffe", "")
    return re.sub(r"(?<=\w)-\n(?=\w)", "", joined)


def render_page(data: bytes, page: int, longest_side: int) -> bytes:
    """A page, counted from 0, as JPEG of ``longest_side`` pixels.

    Raises UserError: pdf_locked, pdf_broken.
    """
    with _opened(data) as document:
        return _jpeg(document, page, longest_side, 90)


def picked_pages(data: bytes, pages: Sequence[int]) -> bytes:
    """A PDF of these pages alone, counted from 0; raises UserError: pdf_locked, pdf_broken."""
    from pypdfium2 import PdfDocument

    out = BytesIO()
    with _opened(data) as document:
        picked = PdfDocument.new()
        try:
            picked.import_pages(document, list(pages))
            picked.save(out)
        finally:
            picked.close()
    return out.getvalue()


@contextlib.contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    # Only where a PDF is read: the library takes much memory.
    import pypdfium2

    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as trouble:
            is_locked = "password" in str(trouble).lower()
            raise UserError("pdf_locked" if is_locked else "pdf_broken") from trouble
        try:
            if len(document) == 0:
                raise UserError("pdf_broken")
            yield document
        except pypdfium2.PdfiumError as trouble:
            raise UserError("pdf_broken") from trouble
        finally:
            document.close()


def _jpeg(document: Any, number: int, side: int, quality: int) -> bytes:
    page = document[number]
    width, height = page.get_size()
    if width < 1 or height < 1:
        raise UserError("pdf_broken")
    image: Image.Image = page.render(scale=side / max(width, height)).to_pil()
    plain = image.convert("RGB")
    plain.info = {}
    out = BytesIO()
    plain.save(out, "JPEG", quality=quality)
    return out.getvalue()
