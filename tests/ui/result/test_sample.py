"""A drawn case is ticked off where its result is read, and Min dag tells it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from forms import reading
from tests.completed import opened_on
from tests.opened import sign_in_as
from tests.portfolios import waiting_cook_copied
from tests.ui.finding import everything, find, press, settle, write
from ui.application import build_main_window
from ui.preferences import Preferences
from ui.result.page import ResultPage
from ui.start.links import Links
from ui.start.screen import StartScreen
from ui.widgets.link_button import LinkButton
from validering.acting import StaffRole

AGREE = "Kontrollerat, håller med"
DIFFER = "Kontrollerat, ser något annorlunda"


def test_a_drawn_case_is_ticked_off_from_the_day_of_a_quality_assurer(tmp_path: Path, qtbot: QtBot) -> None:
    case = waiting_cook_copied(tmp_path)
    january = opened_on(case.store, datetime(2027, 1, 15, 9, tzinfo=UTC))
    store = sign_in_as(january, StaffRole.QUALITY_ASSURER)
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    settle()
    (day,) = everything(window, StartScreen)
    (line,) = everything(find(day, "Månadens stickprov", Links), LinkButton)
    assert "Kontrollerat" not in line.accessibleName()
    line.click()
    settle()
    assert window.case is not None
    page = window.case.page
    assert isinstance(page, ResultPage)
    press(page.sample, DIFFER)
    settle()
    assert "Skriv vad du ser annorlunda" in page.strip.text(), "the reason is asked for"
    write(page.sample, "Vad du såg", "Skälen till K2 är korta.")
    press(page.sample, DIFFER)
    settle()
    said = f"{store.acting.name} kontrollerade ärendet 2027-01-15 och ser något annorlunda."
    assert page.sample._state.text() == f"{said} Skälen till K2 är korta."
    assert find(page.sample, "Kontrollera en gång till", QPushButton).isVisible()
    window.open_screen("start")
    settle()
    assert line.accessibleName().endswith(f"2027-01-15: {store.acting.name} ser något annorlunda")
    window.close()
    store.close()


def test_who_does_not_check_samples_sees_nothing_of_the_lot(tmp_path: Path, qtbot: QtBot) -> None:
    case = waiting_cook_copied(tmp_path)
    store = opened_on(case.store, datetime(2027, 1, 15, 9, tzinfo=UTC))
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    window.open_case(case.case_id, "result")
    settle()
    assert window.case is not None and isinstance(window.case.page, ResultPage)
    assert window.case.page.sample.isHidden(), "ticking off is not for a lead"
    window.close()
    store.close()
