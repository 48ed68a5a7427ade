"""Large print, the short portfolio and the card are chosen on the page and kept with the number."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.documents.test_page import case_id, drawn, issued, page, words_of
from tests.ui.finding import choose, find, settle
from ui.documents.page import DocumentsPage
from validering.print_choices import SHORT, PrintPart, PrintSize
from validering.terms import DocumentKind

__all__ = ["case_id", "page"]


def test_what_is_chosen_is_kept_with_the_number_and_seen(page: DocumentsPage, qtbot: QtBot) -> None:
    usual = page.preview.page_count()
    choose(page, "Textstorlek", "Stor text")
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: page.preview.page_count() > usual, timeout=20_000)
    choose(page, "Omfattning", "Kort")
    find(page, "Kort till plånboken att klippa ut", QAbstractButton).click()
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: "Grundskola" not in words_of(page), timeout=20_000)
    entry = issued(page, qtbot)
    kept = entry.choices
    assert (kept.size, kept.parts, kept.wallet_card) == (PrintSize.LARGE, SHORT, True)


def test_a_part_taken_away_is_a_choice_of_ones_own(page: DocumentsPage, qtbot: QtBot) -> None:
    extent = find(page, "Omfattning", QComboBox)
    assert extent.currentText() == "Hela portföljen"
    find(page, "Utbildning", QAbstractButton).click()
    drawn(page, qtbot)
    settle()
    assert extent.currentText() == "Eget val"
    choose(page, "Omfattning", "Hela portföljen")
    drawn(page, qtbot)
    assert page.form.choices().has(PrintPart.EDUCATION)


def test_a_kind_without_variants_offers_none(page: DocumentsPage, qtbot: QtBot) -> None:
    choose(page, "Slag av dokument", "Kvitto på information")
    drawn(page, qtbot)
    assert page.form.choices().kind is DocumentKind.RECEIPT
    assert not any(each.isVisible() for each in (page.form.letters, page.form.card, page.form.extent))
