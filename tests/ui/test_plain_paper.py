"""Plain lists on paper: every line and cell is there, also over several pages."""

from __future__ import annotations

import pypdfium2

from ui.plain_paper import PlainPaper, pdf_of


def text_of(pdf: bytes) -> tuple[int, str]:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    document.close()
    return len(pages), " ".join(" ".join(pages).split())


def test_lines_and_cells_are_printed() -> None:
    paper = PlainPaper(
        "Kvitto R2026-001", ("Föreslaget av Karin Ek", "Skäl: fel"), ("Ärende",), (("2026-0001-A",),)
    )
    pages, text = text_of(pdf_of(paper))
    assert pages == 1
    for said in ("Kvitto R2026-001", "Föreslaget av Karin Ek", "Skäl: fel", "Ärende", "2026-0001-A"):
        assert said in text


def test_a_long_list_goes_on_and_says_its_heads_again() -> None:
    rows = [(f"2026-{number:04}-A", "2026-09-01") for number in range(1, 121)]
    pages, text = text_of(pdf_of(PlainPaper("Förteckning", (), ("Ärende", "Öppnat"), rows, lies=True)))
    assert pages > 1 and text.count("Öppnat") == pages
    assert all(row[0] in text for row in rows)
