"""Before issuing, the page says which texts the candidate's language lacks."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.opened import open_portfolio_case
from tests.ui.documents.test_page import shown
from tests.ui.finding import press
from ui.workspace import Workspace


def test_texts_that_the_language_lacks_are_counted_and_named(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Farah")
    portfolios.described(workspace.store, case_id)
    page = shown(workspace, case_id, qtbot)
    said = page.note.words.text()
    assert page.note.isVisible()
    assert said.startswith("Texter som inte finns på arabiska: 2, till exempel")
    assert "Förstår och följer dem, frågar" in said and "De står bara på svenska om du utfärdar nu." in said
    press(page, "Välj bara svenska")
    qtbot.waitUntil(lambda: not page.note.isVisible(), timeout=20_000)
    assert page.form.choices().language == "sv"
