"""Pieces of a line keep their order where the screen is written from the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.case_words import figures, listed
from ui.widgets.mirroring import isolated


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("mirrored")
def test_each_piece_stands_by_itself_between_the_commas_of_the_language() -> None:
    assert listed(["kock", "19 år"]) == "\u2068kock\u2069\u060c \u206819 år\u2069"
    assert isolated("Tisdagar.") == "\u2068Tisdagar.\u2069"
    assert isolated(listed(["kock", figures("19")])) == "\u2068kock\u2069\u060c \u206619\u2069"


@pytest.mark.usefixtures("qapp")
def test_nothing_is_marked_on_a_screen_written_from_the_left() -> None:
    assert listed(["kock", figures("19")]) == "kock, 19"
    assert isolated("Tisdagar.") == "Tisdagar."
