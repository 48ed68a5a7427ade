"""The overview of a complete case tells how its follow-ups stand, and leads to the one that is due."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from forms import reading
from tests.completed import complete_portfolio_case, opened_on
from tests.stores import new_store
from tests.ui.finding import everything, press, settle
from ui.application import build_main_window
from ui.follow_up.screen import FollowUpScreen
from ui.overview.page import OverviewPage
from ui.preferences import Preferences
from validering.follow_up import note_follow_up


def test_what_is_due_stands_on_the_overview_with_a_link_and_what_was_heard_stays(
    tmp_path: Path, qtbot: QtBot
) -> None:
    made = new_store(tmp_path)
    case_id = complete_portfolio_case(made, "Amina Farah")
    store = opened_on(made, datetime(2026, 12, 2, 8, tzinfo=UTC))
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    window.open_case(case_id)
    settle()
    assert window.case is not None and isinstance(window.case.page, OverviewPage)
    box = window.case.page.follow_ups
    told = [label.text() for label in everything(box, QLabel)]
    assert "Efter 6 månader: frågas 2027-03-01\nEfter 12 månader: frågas 2027-09-01" in told
    press(box, "Skriv in uppföljningen efter 3 månader, 2026-12-01")
    settle()
    (screen,) = everything(window, FollowUpScreen)
    assert screen.form is not None
    window.workspace.apply(note_follow_up, case_id, 3, reached=True, occupation_now="Kock i skolkök")
    window.open_case(case_id)
    settle()
    assert box._lines.text().startswith(
        "Efter 3 månader (2026-12-02, Karin Ek): fick kontakt, Kock i skolkök\nEfter 6"
    )
    assert everything(box, QAbstractButton) == [], "nothing is to be asked now"
    window.close()
    store.close()
