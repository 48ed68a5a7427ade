"""Pages are drawn while others are counted: the library that reads PDF takes one thread at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.pictures import pdf
from ui.document_making import page_count
from ui.widgets.page_drawing import draw_pages


def test_documents_are_drawn_and_counted_on_several_threads() -> None:
    paper = pdf(6)
    with ThreadPoolExecutor(4) as threads:
        drawn = [threads.submit(draw_pages, paper, 1.0) for _ in range(12)]
        counted = [threads.submit(page_count, paper) for _ in range(60)]
        assert {len(each.result()) for each in drawn} == {6}
        assert {each.result() for each in counted} == {6}
