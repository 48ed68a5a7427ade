"""What the role of whoever is signed in may not do is not offered; what it may is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests import portfolios
from tests.assessing import SECOND, add_second_person
from tests.stores import new_store, open_again
from tests.ui.finding import choose, everything, settle
from ui.actions import ACTIONS
from ui.application import screens_and_pages
from ui.documents.page import DocumentsPage
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.case_access import CASE_ROLES
from validering.seeing import PAGES

ACTS_OF_A_CASE = {
    "overview": {"Gör uppehåll …", "Lägg till en person …"},
    "intake": {"Inskrivningen är klar"},
    "mapping": {"Lägg till tidigare kartläggning", "Det finns ingen tidigare kartläggning"},
    "assessment": {"Lägg till filer som underlag för kriteriet", "Skriv en observation för kriteriet"},
    "evidence": {"Lägg till filer …", "Skriv en observation"},
    "result": {"Spara kommentaren"},
    "documents": {"Utfärda"},
}
LOOKED_AT = {page_id for page_id, roles in PAGES.items() if StaffRole.QUALITY_ASSURER in roles}
Open = Callable[[StaffRole, str], QWidget]


@pytest.fixture
def open_as(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """A page of a case whose full result waits, as somebody with one role sees it."""
    made: list[Workspace] = []

    def opened(role: StaffRole, page_id: str) -> QWidget:
        case = portfolios.waiting_cook(new_store(tmp_path))
        add_second_person(case.store, role)
        workspace = Workspace(open_again(case.store, SECOND), reading)
        made.append(workspace)
        page = screens_and_pages()[1][page_id](workspace, case.case_id)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        settle()
        return page

    yield opened
    for workspace in made:
        qtbot.waitUntil(lambda workspace=workspace: not workspace.background.is_busy, timeout=30_000)  # type: ignore[misc]
        workspace.store.close()


# Fields that change nothing but what is seen of the history.
CHOOSE_WHAT_IS_SHOWN = {"Vad det gäller", "Vem", "Från och med dag", "Till och med dag"}


def offered(page: QWidget) -> set[str]:
    """The buttons and boxes that can be pressed."""
    return {
        each.accessibleName() or each.text() for each in everything(page, QAbstractButton) if each.isEnabled()
    }


def takes_words(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.isEnabled() and not field.isReadOnly()


def writable(page: QWidget) -> set[str]:
    """The fields that take what is typed or chosen."""
    lines = {each.accessibleName() for each in everything(page, QLineEdit) if takes_words(each)}
    texts = {each.accessibleName() for each in everything(page, QPlainTextEdit) if takes_words(each)}
    return lines | texts | {each.accessibleName() for each in everything(page, QComboBox) if each.isEnabled()}


@pytest.mark.parametrize("page_id", sorted(LOOKED_AT & set(ACTS_OF_A_CASE)))
def test_who_only_looks_is_offered_no_act_of_a_case(open_as: Open, page_id: str) -> None:
    assert offered(open_as(StaffRole.QUALITY_ASSURER, page_id)) & ACTS_OF_A_CASE[page_id] == set()


@pytest.mark.parametrize("page_id", ["overview", "profiles"])
def test_who_only_looks_writes_in_no_field(open_as: Open, page_id: str) -> None:
    assert writable(open_as(StaffRole.QUALITY_ASSURER, page_id)) - CHOOSE_WHAT_IS_SHOWN == set()


def test_a_reason_is_written_by_an_assessor_alone(open_as: Open) -> None:
    assert "Motivering" not in writable(open_as(StaffRole.COORDINATOR, "assessment"))


@pytest.mark.parametrize("page_id", sorted(set(ACTS_OF_A_CASE) - {"assessment", "documents"}))
def test_who_runs_cases_is_offered_the_acts(open_as: Open, page_id: str) -> None:
    assert offered(open_as(StaffRole.COORDINATOR, page_id)) >= ACTS_OF_A_CASE[page_id]


def test_what_a_teacher_cannot_issue_is_told_with_the_reason(open_as: Open) -> None:
    page = open_as(StaffRole.SFI_TEACHER, "documents")
    assert isinstance(page, DocumentsPage)
    choose(page, "Slag av dokument", "Yrkesbedömning")
    assert "En sfi-lärare utfärdar bara" in page.missing.text() and "Utfärda" not in offered(page)


@pytest.mark.parametrize("role", StaffRole)
def test_new_cases_are_in_the_menu_of_those_who_may_open_one(role: StaffRole) -> None:
    entry = next(each for each in ACTIONS if each.id == "new_case")
    assert (role in entry.roles) == (role in CASE_ROLES)
