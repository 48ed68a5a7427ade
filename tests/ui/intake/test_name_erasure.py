"""From the list of where a protected name stands, by a button, to a proposal for a second person."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.opened import open_portfolio_case
from tests.ui.finding import choose, cut_texts, everything, press
from tests.ui.intake.test_page import PROTECTION, go, shown
from ui.workspace import Workspace
from validering import mapping
from validering.removals import read_waiting

NAME = "Amina"


def test_a_name_that_nobody_changes_alone_is_proposed_for_erasure(workspace: Workspace, qtbot: QtBot) -> None:
    store = workspace.store
    case_id = open_portfolio_case(store, f"{NAME} Yusuf")
    store.apply(mapping.change_mapping, case_id, presentation_sv=f"{NAME} lagar mat.")
    store.apply(mapping.change_mapping, case_id, presentation_sv="Lagar mat.")
    page = shown(workspace, case_id, qtbot)
    go(page, PROTECTION)
    choose(page, "Skydd", "Fingerade personuppgifter")
    said = " ".join(label.text() for label in everything(page.forms[PROTECTION], QLabel))
    assert "Tidigare text i kartläggningen, bara i historiken." in said and NAME not in said
    assert cut_texts(page) == []
    press(page, "Föreslå att namnet raderas")
    (waiting,) = store.read(read_waiting, case_id)
    assert NAME not in waiting.reason
    press(page, "Föreslå att namnet raderas")
    assert "finns redan ett sådant förslag" in page.strip.text()
    assert len(store.read(read_waiting, case_id)) == 1
