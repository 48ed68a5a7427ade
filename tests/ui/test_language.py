"""Languages of the screen: directions and figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from forms import reading
from tests.ui.finding import settle
from ui.language import OWN_NAMES, ScreenLanguage, direction
from ui.widgets.labels import Label


def test_directions_agree_with_the_table_of_languages() -> None:
    for language in reading.languages():
        expected = (
            Qt.LayoutDirection.RightToLeft if language.direction == "rtl" else Qt.LayoutDirection.LeftToRight
        )
        assert direction(language.tag) == expected, language.tag


@pytest.mark.parametrize("tag", OWN_NAMES)
def test_figures_are_latin_in_every_language(tag: str, qapp: QApplication) -> None:
    language = ScreenLanguage(tag)
    try:
        assert QLocale().toString(2026) == "2026"
        assert qapp.layoutDirection() == direction(tag)
    finally:
        language.set("sv")


def test_an_unknown_language_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        ScreenLanguage().set("tlh")


def test_labels_lie_where_their_reader_begins(qtbot: QtBot) -> None:
    label: QLabel = Label("Amina")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
