"""The pages of a PDF as pictures, and where words stand on them; slow, for the background."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from validering.imports.pdf import ONE_AT_A_TIME

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, each as a share of the page, from its upper left corner."""


@dataclass(frozen=True)
class DrawnPage:
    """One page as a picture, and its words for a screen reader."""

    width: int
    height: int
    stride: int
    rgb: bytes
    words: str


@dataclass(frozen=True)
class PageAt:
    """A page that is ready, its place from 0, and how many there are in all."""

    index: int
    pages: int
    page: DrawnPage


@dataclass(frozen=True)
class Hit:
    """Words that were found: the page from 0, and a box for each line they run over."""

    page: int
    boxes: tuple[Box, ...]


def draw_pages(pdf: bytes, scale: float) -> tuple[DrawnPage, ...]:
    """Every page of a PDF at ``scale`` pixels per point."""
    with _opened(pdf) as document:
        return tuple(_drawn(document[index], scale) for index in range(len(document)))


def draw_page(pdf: bytes, index: int, scale: float) -> PageAt:
    """One page of a PDF, so that it can be shown before the next is drawn."""
    with _opened(pdf) as document:
        return PageAt(index, len(document), _drawn(document[index], scale))


def find_words(pdf: bytes, words: str) -> tuple[Hit, ...]:
    """Where words stand in a PDF, in any case of letters; nothing for no words."""
    if not words.strip():
        return ()
    with _opened(pdf) as document:
        return tuple(
            hit for index in range(len(document)) for hit in _hits(document[index], index, words.strip())
        )


@contextmanager
def _opened(pdf: bytes) -> Iterator[PdfDocument]:
    # Only where a paper is shown: the library takes much memory.
    from pypdfium2 import PdfDocument

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _hits(page: PdfPage, index: int, words: str) -> list[Hit]:
    text, (width, height) = page.get_textpage(), page.get_size()
    found, search = [], text.search(words)
    while (place := search.get_next()) is not None:
        boxes = []
        for number in range(text.count_rects(*place)):
            left, bottom, right, top = text.get_rect(number)
            boxes.append((left / width, 1 - top / height, right / width, 1 - bottom / height))
        found.append(Hit(index, tuple(boxes)))
    return found


def _drawn(page: PdfPage, scale: float) -> DrawnPage:
    bitmap = page.render(scale=scale, rev_byteorder=True)
    words = page.get_textpage().get_text_bounded()
    has_alpha = bitmap.n_channels == 4
    image = bitmap.to_pil().convert("RGB") if has_alpha or bitmap.n_channels != 3 else bitmap.to_pil()
    return DrawnPage(image.width, image.height, image.width * 3, image.tobytes(), words)
