"""The list of headings that a reader shows beside the pages."""

from collections.abc import Sequence

import pikepdf

from exports.pdf.tagging import Heading


def add_bookmarks(pdf: pikepdf.Pdf, headings: Sequence[Heading], language: str) -> None:
    """Writes the headings in the language of the file as bookmarks; a file of one page needs none."""
    if len(pdf.pages) < 2:
        return
    open_ones: list[tuple[int, pikepdf.OutlineItem]] = []
    with pdf.open_outline() as outline:
        for heading in headings:
            if heading.language != language:
                continue
            item = pikepdf.OutlineItem(heading.words, heading.page, "XYZ", top=heading.top)
            while open_ones and open_ones[-1][0] >= heading.depth:
                open_ones.pop()
            (open_ones[-1][1].children if open_ones else outline.root).append(item)
            open_ones.append((heading.depth, item))
