"""The follow-up list: whom to ask now and how to reach them, and what was heard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.completed import complete_portfolio_case, opened_on
from tests.stores import new_store
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.follow_up.screen import FollowUpScreen
from ui.workspace import Workspace
from validering import candidates
from validering.case_list import read_case_page
from validering.follow_up import read_follow_ups
from validering.terms import ProtectionLevel

LINE = "Amina Farah · 2026-0001-A · efter 3 månader, 2026-12-01"


@pytest.fixture
def due(tmp_path: Path) -> Iterator[Workspace]:
    """December, three months after the case was complete."""
    store = new_store(tmp_path)
    complete_portfolio_case(store, "Amina Farah")
    made = Workspace(opened_on(store, datetime(2026, 12, 2, 8, tzinfo=UTC)), reading)
    yield made
    made.background.stop()
    made.store.close()


def shown(workspace: Workspace, qtbot: QtBot) -> FollowUpScreen:
    screen = FollowUpScreen(workspace)
    qtbot.addWidget(screen)
    screen.resize(1000, 900)
    screen.show()
    settle()
    return screen


def words(screen: FollowUpScreen) -> str:
    return " ".join(label.text() for label in everything(screen, QLabel))


def lines(screen: FollowUpScreen) -> list[str]:
    found = find(screen, "Att följa upp", QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def test_who_is_due_is_asked_in_the_way_they_want(due: Workspace, qtbot: QtBot) -> None:
    screen = shown(due, qtbot)
    (row,) = due.read(read_case_page).rows
    assert lines(screen) == [LINE]
    assert "Kontakta bara så här: Sms, aldrig samtal, 070-174 06 05" in words(screen)
    save = find(screen, "Anteckna uppföljningen", QAbstractButton)
    assert not save.isEnabled()
    assert save.accessibleDescription() == "Välj först om ni fick kontakt."
    choose(screen, "Fick ni kontakt?", "Ja, vi fick kontakt")
    write(screen, "Vad gör kandidaten nu?", "Kock i skolkök")
    choose(screen, "Är det i yrket?", "Ja")
    press(screen, "Anteckna uppföljningen")
    (heard,) = due.read(read_follow_ups, row.case_id)
    assert heard.reached and heard.occupation_now == "Kock i skolkök" and heard.in_trade
    assert "Uppföljningen är antecknad." in screen.strip.text()
    assert "Ingen behöver följas upp nu." in words(screen)


def test_of_somebody_who_was_not_reached_nothing_more_is_asked(due: Workspace, qtbot: QtBot) -> None:
    screen = shown(due, qtbot)
    choose(screen, "Fick ni kontakt?", "Nej, det gick inte att nå kandidaten")
    assert not [each for each in everything(screen, QLineEdit) if each.accessibleName().startswith("Vad gör")]
    press(screen, "Anteckna uppföljningen")
    (row,) = due.read(read_case_page).rows
    assert not due.read(read_follow_ups, row.case_id)[0].reached


def test_a_protected_person_is_told_by_number_and_their_way_of_contact_is_not(
    due: Workspace, qtbot: QtBot
) -> None:
    (row,) = due.read(read_case_page).rows
    due.apply(candidates.change_protection, row.case_id, ProtectionLevel.SEKRETESSMARKERING)
    screen = shown(due, qtbot)
    (line,) = lines(screen)
    assert line.startswith("Skyddade uppgifter · 2026-0001-A")
    assert "Kontaktvägen är skyddad" in words(screen)
    assert "Farah" not in words(screen) and "070-174" not in words(screen)
    wanted: list[object] = []
    screen.case_wanted.connect(wanted.append)
    press(screen, "Öppna ärende 2026-0001-A")
    assert wanted == [row.case_id]
