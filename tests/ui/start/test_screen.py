"""What each role meets first, and where each line leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from forms import reading
from tests.assessing import Assessed
from tests.completed import complete_portfolio_case, opened_on
from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case, sign_in_as
from tests.portfolios import waiting_cook_copied
from tests.stores import new_store, open_again
from tests.ui.finding import everything, find, settle
from ui.application import build_main_window
from ui.case_list.screen import CaseListScreen
from ui.follow_up.screen import FollowUpScreen
from ui.groups.screen import GroupsScreen
from ui.main_window import MainWindow
from ui.new_case.screen import NewCaseScreen
from ui.preferences import Preferences
from ui.start.links import Links
from ui.start.screen import StartScreen
from ui.store_care.screen import StoreCareScreen
from ui.widgets.link_button import LinkButton
from validering.acting import StaffRole
from validering.case_list import read_case_page
from validering.groups import Newcomer, open_group
from validering.own_work import read_own_cases
from validering.participants import hand_over_lead
from validering.sessions import add_session
from validering.storage.stores import Store
from validering.terms import Product, SessionKind

Open = Callable[[Store], MainWindow]


@pytest.fixture
def cook(tmp_path: Path) -> Iterator[Assessed]:
    case = waiting_cook_copied(tmp_path)
    yield case
    case.store.close()


@pytest.fixture
def open_as(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    opened: list[MainWindow] = []

    def shown(store: Store) -> MainWindow:
        window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        settle()
        return window

    yield shown
    for window in opened:
        window.close()


def start(window: MainWindow) -> StartScreen:
    (screen,) = everything(window, StartScreen)
    return screen


def lines(window: MainWindow, part: str) -> list[LinkButton]:
    return everything(find(start(window), part, Links), LinkButton)


def words(window: MainWindow) -> str:
    return " ".join(label.text() for label in everything(start(window), QLabel))


def test_an_assessor_meets_their_own_candidates_and_goes_straight_to_what_is_next(
    cook: Assessed, open_as: Open
) -> None:
    own = add_person(cook.store, "Bo", StaffRole.ASSESSOR)
    cook.store.apply(hand_over_lead, cook.case_id, own)
    store = open_again(cook.store, "Bo", SECOND_PASSPHRASE)
    window = open_as(store)
    (line,) = lines(window, "Mina kandidater i dag")
    (row,) = store.read(read_own_cases, own)
    assert row.step is not None and row.missing
    lacking = row.missing[0].text("sv")
    assert line.accessibleName() == f"Rim Haddad · {row.case_no} · Inskrivning · Saknas: {lacking}"
    assert "stickprov" not in words(window), "what a role may not do is not shown"
    line.click()
    settle()
    assert window.case is not None and window.case.page is not None
    assert window.case.page.page_id == row.missing[0].page


def test_an_assessor_without_cases_is_told_so_and_led_on(cook: Assessed, open_as: Open) -> None:
    window = open_as(sign_in_as(cook.store, StaffRole.ASSESSOR))
    new, every = lines(window, "Mina kandidater i dag")
    assert (new.accessibleName(), every.accessibleName()) == ("Nytt ärende", "Alla ärenden")
    assert "Inga öppna ärenden där du är ansvarig" in words(window)
    new.click()
    settle()
    assert isinstance(window.findChild(NewCaseScreen), NewCaseScreen)


def test_a_quality_assurer_meets_what_waits_and_the_sample_of_the_month(
    cook: Assessed, open_as: Open
) -> None:
    window = open_as(sign_in_as(cook.store, StaffRole.QUALITY_ASSURER))
    (waiting,) = lines(window, "Väntar på en andra person")
    sample = lines(window, "Månadens stickprov")
    decided_this_month = "Inget var beslutat före månadens början." in words(window)
    assert decided_this_month == (sample == [])
    waiting.click()
    settle()
    assert window.case is not None and window.case.page is not None
    assert window.case.page.page_id == "result"


def test_an_administrator_meets_how_the_centre_stands(cook: Assessed, open_as: Open) -> None:
    window = open_as(sign_in_as(cook.store, StaffRole.ADMINISTRATOR))
    shown = {line.accessibleName(): line for line in lines(window, "Centret och arkivet")}
    assert "Återställningsblad: kontrollerat" in shown
    assert "Administratörer som kan logga in: 2" in shown
    shown["Säkerhetskopia: aldrig"].click()
    settle()
    assert everything(window, StoreCareScreen)


def test_who_runs_the_cases_begins_with_all_of_them(cook: Assessed, open_as: Open) -> None:
    window = open_as(cook.store)
    assert everything(window, CaseListScreen)
    window.open_screen("start")
    settle()
    (line,) = lines(window, "Att följa upp: har stått stilla längst")
    assert cook.store.read(read_case_page).rows[0].case_no in line.accessibleName()


def test_whom_an_assessor_meets_today_stands_first(cook: Assessed, open_as: Open) -> None:
    own = add_person(cook.store, "Bo", StaffRole.ASSESSOR)
    other = open_portfolio_case(cook.store, "Ali Noor")
    for case_id in (cook.case_id, other):
        cook.store.apply(hand_over_lead, case_id, own)
    store = open_again(cook.store, "Bo", SECOND_PASSPHRASE)
    window = open_as(store)
    assert "Ali Noor" in lines(window, "Mina kandidater i dag")[0].accessibleName()
    today = store.acting.today()
    window.workspace.apply(add_session, cook.case_id, kind=SessionKind.PRACTICAL_DAY, day=today)
    settle()
    first, second = (line.accessibleName() for line in lines(window, "Mina kandidater i dag"))
    assert first.startswith("I dag · Rim Haddad") and second.startswith("Ali Noor")


def test_whom_to_follow_up_and_ones_own_groups_are_on_the_day_of_a_coordinator(
    tmp_path: Path, open_as: Open
) -> None:
    made = new_store(tmp_path, folder="december")
    complete_portfolio_case(made, "Amina Farah")
    somebody = Newcomer({"given_names": "Omid"})
    made.apply(open_group, name="Kockar", newcomers=[somebody], products=[Product.MERIT_PORTFOLIO])
    window = open_as(opened_on(made, datetime(2026, 12, 2, 8, tzinfo=UTC)))
    window.open_screen("start")
    settle()
    (group,) = lines(window, "Mina grupper")
    assert group.accessibleName() == "Kockar · personer: 1"
    (due,) = lines(window, "Uppföljning efter avslutat ärende")
    due.click()
    settle()
    (screen,) = everything(window, FollowUpScreen)
    assert screen.form is not None
    window.open_screen("start")
    group.click()
    settle()
    (shown,) = everything(window, GroupsScreen)
    assert shown.which.currentText() == "Kockar"
