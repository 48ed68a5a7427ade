"""The centre writes what it tells candidates, and nobody is told before it is approved."""

from __future__ import annotations

from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from forms import reading
from tests.opened import open_portfolio_case
from tests.ui.finding import choose, find, leave, press, settle, write
from ui.document_making import make, order_draft, usual_choices
from ui.information.screen import InformationScreen
from ui.workspace import Workspace
from validering import information
from validering.information import InformationQuestion
from validering.terms import CopyFor, DocumentKind

WHO = "Vem ser det jag säger?"


@pytest.fixture
def screen(workspace: Workspace, qtbot: Any) -> InformationScreen:
    made = InformationScreen(workspace)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def test_the_proposal_is_a_draft_until_the_officer_has_approved_it(
    screen: InformationScreen, workspace: Workspace
) -> None:
    part = screen.parts[InformationQuestion.WHO_SEES]
    press(screen, f"Använd förslaget: {WHO}")
    settle()
    assert part.state.text() == "Utkast. Visas inte för kandidater förrän det är godkänt."
    assert workspace.read(information.read_told, "sv") == ()
    press(screen, f"Anteckna godkännandet: {WHO}")
    assert screen.strip.text().startswith("Skriv namnet på dataskyddsombudet")
    write(screen, "Dataskyddsombudets namn", "Lena Ek")
    press(screen, f"Anteckna godkännandet: {WHO}")
    settle()
    (told,) = workspace.read(information.read_told, "sv")
    assert (told.approved_by, told.text[:20]) == ("Lena Ek", "De som arbetar med d")
    assert part.state.text().startswith("✓ Visas för kandidater. Godkänt av Lena Ek")


def test_a_day_that_cannot_be_read_is_pointed_at(screen: InformationScreen) -> None:
    press(screen, f"Använd förslaget: {WHO}")
    write(screen, "Dataskyddsombudets namn", "Lena Ek")
    find(screen, "Godkänt den", QLineEdit).setText("i går")
    press(screen, f"Anteckna godkännandet: {WHO}")
    assert screen.day.error() == "Skriv dagen som år-månad-dag, till exempel 2026-03-05."
    assert find(screen, "Godkänt den", QLineEdit).hasFocus()


def test_another_language_stands_under_the_swedish_and_a_new_text_waits(
    screen: InformationScreen, workspace: Workspace
) -> None:
    part = screen.parts[InformationQuestion.SAYING_NO]
    workspace.apply(information.write_answer, part.question, "sv", "Inget händer.")
    workspace.apply(information.approve_answer, part.question, "sv", approved_by="Lena Ek")
    choose(screen, "Språk", "arabiska")
    settle()
    assert part.told.text() == "Inget händer."
    part.text.edit.setPlainText("لا شيء يحدث.")
    leave(part.text.edit)
    settle()
    assert part.has_draft
    choose(screen, "Språk", "svenska")
    settle()
    assert part.text.value() == "Inget händer."
    part.text.edit.setPlainText("Inget dåligt händer.")
    leave(part.text.edit)
    settle()
    assert "väntar på att bli godkänd" in part.state.text()
    press(screen, "Dra tillbaka svaret: Vad händer om jag säger nej?")
    settle()
    assert workspace.read(information.read_told, "sv") == ()
    assert not find(screen, "Anteckna godkännandet: Vad händer om jag säger nej?", QPushButton).isHidden()


def test_the_receipt_says_the_same_answers(workspace: Workspace) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    question = InformationQuestion.CORRECTING
    workspace.apply(information.write_answer, question, "sv", "Säg till oss, så rättar vi.")
    choices = usual_choices(DocumentKind.RECEIPT, CopyFor.OWN, "ar")
    assert order_draft(workspace.store, reading, case_id, choices).information.answers == ()
    workspace.apply(information.approve_answer, question, "sv", approved_by="Lena Ek")
    order = order_draft(workspace.store, reading, case_id, choices)
    ((asked, told),) = order.information.answers
    assert asked.texts["ar"] == "هل يمكنني تصحيح الخطأ؟"
    assert told.texts == {"sv": "Säg till oss, så rättar vi."}
    pages = pypdfium2.PdfDocument(make(order).pdf)
    printed = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())
    assert "Kan jag rätta det som är fel?" in printed
    assert printed.count("Säg till oss, så rättar vi.") == 1
