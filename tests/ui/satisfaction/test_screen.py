"""What candidates thought is shown as numbers of five and more."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from tests.opened import open_portfolio_case
from tests.ui.finding import everything, settle
from ui.satisfaction.screen import SatisfactionScreen
from ui.workspace import Workspace
from validering import satisfaction
from validering.satisfaction import FEWEST, Face, SatisfactionQuestion


def texts(screen: SatisfactionScreen) -> list[str]:
    return [label.text() for label in everything(screen, QLabel) if label.text()]


def test_four_are_too_few_and_five_are_counted(workspace: Workspace, qtbot: Any) -> None:
    screen = SatisfactionScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    assert "Ingen har svarat ännu. Kandidaten svarar i sin egen vy." in texts(screen)
    for place in range(FEWEST):
        assert not [text for text in texts(screen) if text.startswith("Ja, mycket")]
        faces = dict.fromkeys(SatisfactionQuestion, Face.VERY if place else Face.NO)
        case_id = open_portfolio_case(workspace.store, f"Person {chr(65 + place)}")
        workspace.apply(satisfaction.give_satisfaction, case_id, faces, comment="Bra hjälp", answered_in="sv")
        settle()
    shown = texts(screen)
    assert "Så många har svarat: 5." in shown
    assert len([text for text in shown if text == "Ja, mycket: 4 av 5"]) == len(SatisfactionQuestion)
    assert shown.count("Bra hjälp") == FEWEST
