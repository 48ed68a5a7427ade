"""A link whose words need more room than a line: cut with …, or in as many lines as it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import settle
from ui.widgets.link_button import LinkButton

WORDS = "Kock: sex kriterier har inget tillfälle i planen. Ge dem ett sätt att visas på och en dag."


def shown(qtbot: QtBot, *, wraps: bool) -> LinkButton:
    link = LinkButton(wraps=wraps)
    qtbot.addWidget(link)
    link.set_words(WORDS)
    link.resize(240, link.heightForWidth(240) if wraps else link.sizeHint().height())
    link.show()
    return link


def test_all_the_words_stand_in_a_link_that_wraps(qtbot: QtBot) -> None:
    link = shown(qtbot, wraps=True)
    lines = link.text().split("\n")
    assert " ".join(lines) == WORDS and len(lines) > 1
    widest = max(link.fontMetrics().horizontalAdvance(line) for line in lines)
    assert widest <= 240 and link.height() >= len(lines) * link.fontMetrics().lineSpacing()
    assert link.accessibleName() == WORDS


def test_another_is_one_line_whose_name_is_the_whole(qtbot: QtBot) -> None:
    link = shown(qtbot, wraps=False)
    assert link.text().endswith("…") and "\n" not in link.text()
    assert link.accessibleName() == WORDS


def test_a_column_gives_it_the_height_of_all_its_lines(qtbot: QtBot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    link = LinkButton(sheet, wraps=True)
    column = QVBoxLayout(sheet)
    column.addWidget(link)
    column.addStretch(1)
    link.set_words(WORDS)
    for width in (900, 240, 400):
        sheet.resize(width, 400)
        sheet.show()
        settle()
        assert link.height() == link.heightForWidth(link.width())
