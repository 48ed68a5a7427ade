"""Where words stand on the pages of a finished file, in points from the lower left corner."""

from typing import NamedTuple

import pypdfium2


class Place(NamedTuple):
    page: int
    left: float
    bottom: float
    right: float
    top: float


def places(pdf: bytes, word: str) -> list[Place]:
    """Every place where `word` can be found by a viewer's search."""
    found = []
    opened = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(opened):
        words = page.get_textpage()
        search = words.search(word, match_case=True)
        while (hit := search.get_next()) is not None:
            boxes = [words.get_charbox(place) for place in range(hit[0], hit[0] + hit[1])]
            lefts, bottoms, rights, tops = zip(*boxes, strict=True)
            found.append(Place(number, min(lefts), min(bottoms), max(rights), max(tops)))
    opened.close()
    return found


def place(pdf: bytes, word: str) -> Place:
    """The one place where `word` stands."""
    found = places(pdf, word)
    assert len(found) == 1, f"{word} stands in {len(found)} places"
    return found[0]


def page_count(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))
