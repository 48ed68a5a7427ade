"""Before issuing, the page says which texts the candidate's language lacks."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.ui.documents.test_page import issued, shown
from tests.ui.finding import choose, everything, press, settle, write
from ui.documents.replace_form import ReplaceForm
from ui.documents.swedish_note import SwedishNote
from ui.workspace import Workspace
from validering.documents import read_documents
from validering.halts import halt_case
from validering.terms import CaseHalt, CopyFor, HaltReason


def test_texts_that_the_language_lacks_are_counted_and_named(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = portfolios.described_case(workspace.store)
    page = shown(workspace, case_id, qtbot)
    said = page.note.words.text()
    assert page.note.isVisible()
    assert said.startswith("Texter som inte finns på arabiska: 2, till exempel")
    assert "Förstår och följer dem, frågar" in said and "De står bara på svenska om du utfärdar nu." in said
    press(page, "Välj bara svenska")
    qtbot.waitUntil(lambda: not page.note.isVisible(), timeout=20_000)
    assert page.form.choices().language == "sv"


def test_replacing_says_it_too_and_offers_swedish_alone(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = portfolios.described_case(workspace.store)
    page = shown(workspace, case_id, qtbot)
    entry = issued(page, qtbot)
    press(page, f"Ersätt {entry.number} version 1")
    form = page.findChild(ReplaceForm)
    assert form is not None
    qtbot.waitUntil(form.note.isVisible, timeout=20_000)
    assert form.note.words.text().startswith("Texter som inte finns på arabiska: 2, till exempel")
    press(form, "Välj bara svenska")
    assert "Den nya versionen blir bara på svenska." in [each.text() for each in everything(form, QLabel)]
    write(form, "Varför dokumentet ersätts", "Texter saknades på arabiska.")
    press(form, "Ersätt med en ny version")
    qtbot.waitUntil(lambda: len(workspace.read(read_documents, case_id)) == 2, timeout=20_000)
    newest = max(workspace.read(read_documents, case_id), key=lambda each: each.version)
    assert (newest.version, newest.language) == (2, "sv")


def test_a_withdrawn_case_offers_the_own_copy_alone(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = portfolios.described_case(workspace.store)
    page = shown(workspace, case_id, qtbot)
    choose(page, "Exemplar för", "Arbetsgivare")
    workspace.apply(halt_case, case_id, CaseHalt.WITHDRAWN, HaltReason.PERSONAL)
    settle()
    assert page.form.choices().copy_for is CopyFor.OWN
    combo = page.form.copy_for.combo
    assert [combo.itemData(at) for at in range(combo.count()) if combo.itemData(at)] == [CopyFor.OWN]


def test_a_whole_profile_that_the_language_lacks_is_told_in_one_sentence(qtbot: QtBot) -> None:
    note = SwedishNote()
    qtbot.addWidget(note)
    note.show_texts(
        [f"Text nummer {number} i en profil som ingen har översatt." for number in range(900)], "arabiska"
    )
    said = note.words.text()
    assert said.startswith("Texter som inte finns på arabiska: 900, till exempel")
    assert said.count("Text nummer") == 2
    assert len(said) < 250
