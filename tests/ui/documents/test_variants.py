"""Large print, the short portfolio and the card are chosen on the page and kept with the number."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.documents.test_page import case_id, drawn, issued, page, words_of
from tests.ui.finding import choose, find, settle
from ui.documents.page import DocumentsPage
from validering.print_choices import FIRST_PAGE, SHORT, PrintPart, PrintSize
from validering.terms import CopyFor, DocumentKind

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


def test_the_employers_page_alone_is_one_page(page: DocumentsPage, qtbot: QtBot) -> None:
    choose(page, "Omfattning", "Bara första sidan")
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: page.preview.page_count() == 1, timeout=20_000)
    entry = issued(page, qtbot)
    assert (entry.pages, entry.language, entry.choices.parts) == (1, "sv", FIRST_PAGE)


def test_the_commissioners_copy_asks_for_a_yes_and_offers_nothing_of_the_own_story(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    choose(page, "Exemplar för", "Beställare")
    qtbot.waitUntil(lambda: "Fråga kandidaten" in page.missing.text(), timeout=20_000)
    settle()
    boxes = page.form.parts.findChildren(QAbstractButton)
    parts = [box.accessibleName() for box in boxes if box.isVisible()]
    assert "Resultat" in parts and not {"Egna ord", "Erfarenhet", "Bilder", "Referenser"} & set(parts)
    assert not any(each.isVisible() for each in (page.form.phone, page.form.can_start, page.form.details))
    choose(page, "Slag av dokument", "Mitt resultat")
    drawn(page, qtbot)
    assert page.form.choices().copy_for is CopyFor.OWN


def test_a_kind_without_variants_offers_none(page: DocumentsPage, qtbot: QtBot) -> None:
    choose(page, "Slag av dokument", "Kvitto på information")
    drawn(page, qtbot)
    assert page.form.choices().kind is DocumentKind.RECEIPT
    assert not any(each.isVisible() for each in (page.form.letters, page.form.card, page.form.extent))
