"""Assessors and workplaces are kept where plans pick them from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea

from tests.assessing import open_assessed_case
from tests.ui.finding import everything, find, press, settle, tick, write
from ui.page import Screen
from ui.registers.screen import RegistersScreen
from ui.sessions.times_screen import TimesScreen
from ui.workspace import Workspace
from validering.hosts import read_hosts
from validering.plan import plan_module
from validering.sessions import change_session
from validering.staff import read_assessors


@pytest.fixture
def screen(workspace: Workspace) -> Iterator[RegistersScreen]:
    made = RegistersScreen(workspace)
    yield shown(made)
    made.close()


def shown(screen: RegistersScreen) -> RegistersScreen:
    screen.resize(900, 570)
    screen.show()
    settle()
    return screen


def texts(screen: Screen) -> str:
    return "\n".join(label.text() for label in everything(screen, QLabel))


def test_whoever_comes_to_the_screen_begins_at_its_title(screen: RegistersScreen) -> None:
    screen.resize(677, 307)
    find(screen, "Ny arbetsplats", QLineEdit).setFocus()
    settle()
    page = screen.findChild(QScrollArea, "page_scroll")
    assert page is not None and page.verticalScrollBar().value() > 0
    screen.begin()
    settle()
    assert page.verticalScrollBar().value() == 0


def test_a_workplace_is_written_down_and_taken_out_of_use(screen: RegistersScreen) -> None:
    press(screen, "Lägg till arbetsplatsen")
    assert screen.strip.text() == "Skriv arbetsplatsens namn."
    write(screen, "Ny arbetsplats", "Köket vid Ån")
    press(screen, "Lägg till arbetsplatsen")
    write(screen, "Adress", "Ågatan 2")
    write(screen, "Vad som kan visas där", "Storkök med ugn och diskrum.")
    tick(screen, "Tar emot nu")
    (kept,) = screen.workspace.read(read_hosts)
    assert (kept.address, kept.can_show) == ("Ågatan 2", "Storkök med ugn och diskrum.")
    assert not kept.is_active
    assert "tar inte emot nu" in texts(screen)
    press(screen, "Ta bort: Köket vid Ån")
    assert screen.workspace.read(read_hosts) == ()


def test_a_workplace_that_a_plan_names_cannot_be_taken_away_and_says_why(screen: RegistersScreen) -> None:
    write(screen, "Ny arbetsplats", "Köket vid Ån")
    press(screen, "Lägg till arbetsplatsen")
    case = open_assessed_case(screen.workspace.store)
    screen.workspace.apply(plan_module, case.case_id, "KOK-K1", place="koket vid ån")
    settle()
    assert "Finns i en plan eller ett möte och kan inte tas bort." in texts(screen)
    assert not [each for each in everything(screen, QPushButton) if each.text() == "Ta bort"]


def test_an_assessor_has_languages_days_and_impartiality(screen: RegistersScreen) -> None:
    press(screen, "Öppna: Karin Ek")
    write(screen, "Språk", "Arabiska, engelska")
    write(screen, "När det går bra", "Tisdagar")
    write(screen, "Bedömer inte", "Folk från Kajens kök")
    (kept,) = screen.workspace.read(read_assessors)
    assert kept.spoken_languages == ("ar", "en")
    assert "Bedömer inte: Folk från Kajens kök" in texts(screen)
    write(screen, "Språk", "arabiska, klingonska")
    assert "klingonska" in texts(screen)
    assert screen.workspace.read(read_assessors)[0].spoken_languages == ("ar", "en")


def test_times_of_all_cases_are_shown_between_two_days(workspace: Workspace) -> None:
    case = open_assessed_case(workspace.store)
    workspace.apply(change_session, case.session_id, minutes=390)
    screen = TimesScreen(workspace)
    screen.resize(900, 570)
    screen.show()
    settle()
    assert "Inga möten mellan de här dagarna." in texts(screen)
    write(screen, "Till och med", "2026-09-30")
    assert "Tillsammans 6 tim 30 min" in texts(screen)
    assert screen.table.model().index(0, 3).data() == "Bedömning"
    assert find(screen, "Spara tiden som CSV", QPushButton).isEnabled()
    write(screen, "Från och med", "2026-10-01")
    assert "ligger efter" in texts(screen)
    screen.close()
