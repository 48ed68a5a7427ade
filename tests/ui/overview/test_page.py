"""The overview through its real controls: the path, links to what is missing, hand-over, stopping."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.opened import add_person, open_case, open_portfolio_case, ready_to_register, sign_in_as
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.overview.page import OverviewPage
from ui.workspace import Workspace
from validering import cases, halts, participants
from validering.acting import StaffRole
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason, ParticipantRole, Product


def shown(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> OverviewPage:
    made = OverviewPage(workspace, case_id)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> OverviewPage:
    """The overview of a case with an assessment."""
    case_id = open_case(workspace.store, "Amina Yusuf", [Product.OCCUPATIONAL_ASSESSMENT])
    return shown(workspace, case_id, qtbot)


def steps(page: QWidget) -> list[str]:
    return [button.accessibleName() for button in everything(page, QToolButton) if button.text()]


def names(page: QWidget) -> set[str]:
    return {widget.accessibleName() for widget in everything(page, QWidget)}


def test_the_path_follows_the_products(page: OverviewPage, workspace: Workspace, qtbot: QtBot) -> None:
    assert [name.split(":")[0] for name in steps(page)] == [
        "Inskrivning",
        "Kartläggning",
        "Yrkesprofil",
        "Självskattning",
        "Plan",
        "Bedömning",
        "Resultat",
        "Granskning",
        "Dokument",
        "Avslut",
    ]
    only = shown(workspace, open_portfolio_case(workspace.store, "Bo Ek"), qtbot)
    assert steps(only) == [
        "Inskrivning: pågår",
        "Kartläggning: väntar",
        "Dokument: väntar",
        "Avslut: väntar",
    ]
    workspace.apply(cases.change_case, only.case_id, products=[Product.STUDY_VALIDATION])
    settle()
    assert "Bedömning: väntar" in steps(only)


def test_what_is_missing_leads_to_the_very_field(page: OverviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Kontaktväg: telefon, e-post eller ett annat sätt.")
    assert wanted.args == ["intake", "contact_how"]
    press(page, "Ansvarig bedömare.")
    assert page.people.lead.combo.hasFocus()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Bedömning: väntar")
    assert wanted.args == ["assessment", ""]


def test_the_first_lead_is_named_and_a_successor_is_told(page: OverviewPage, workspace: Workspace) -> None:
    add_person(workspace.store, "Per Lind", StaffRole.ASSESSOR)
    page.reload()
    choose(page, "Ansvarig bedömare", "Karin Ek")
    assert workspace.read(cases.read_case, page.case_id).lead_name == "Karin Ek"
    press(page, "Lämna över till en annan bedömare …")
    press(page, "Lämna över ansvaret")
    assert page.people.lead.error() == "Välj vem som tar över."
    choose(page, "Ny ansvarig bedömare", "Per Lind")
    press(page, "Lämna över ansvaret")
    assert page.strip.text() == "Skriv vad den nya ansvariga behöver veta."
    write(page, "Det som den nya ansvariga behöver veta", "Modul K2 är kvar")
    press(page, "Lämna över ansvaret")
    assert workspace.read(cases.read_case, page.case_id).lead_name == "Per Lind"
    assert "Lämna över ansvaret" not in names(page)


def test_a_part_begins_and_ends(page: OverviewPage, workspace: Workspace) -> None:
    add_person(workspace.store, "Sara Holm", StaffRole.QUALITY_ASSURER)
    page.reload()
    press(page, "Lägg till en person …")
    press(page, "Lägg till personen")
    assert page.people.person.error()
    choose(page, "Lägg till en person", "Sara Holm")
    choose(page, "Roll i ärendet", "Andrebedömare")
    press(page, "Lägg till personen")
    (entry,) = workspace.read(participants.read_participants, page.case_id)
    assert (entry.name, entry.role) == ("Sara Holm", ParticipantRole.SECOND_ASSESSOR)
    press(page, "Avsluta rollen: Sara Holm")
    (entry,) = workspace.read(participants.read_participants, page.case_id)
    assert entry.to_date is not None


@pytest.mark.parametrize(
    ("way", "act", "halt"),
    [
        ("Gör uppehåll …", "Gör uppehåll", CaseHalt.PAUSED),
        ("Avbryt i förtid …", "Avbryt ärendet", CaseHalt.INTERRUPTED),
        ("Kandidaten återkallar …", "Återkalla ärendet", CaseHalt.WITHDRAWN),
    ],
)
def test_a_case_stops_with_a_reason_and_goes_on(
    page: OverviewPage, workspace: Workspace, way: str, act: str, halt: CaseHalt
) -> None:
    press(page, way)
    press(page, act)
    assert page.halts.reason.error() == "Välj en orsak."
    choose(page, "Orsak", "Fick arbete")
    write(page, "Anteckning om stoppet", "Börjar i oktober")
    press(page, act)
    case = workspace.read(cases.read_case, page.case_id)
    assert (case.halt, case.halt_reason, case.halt_note) == (halt, HaltReason.GOT_JOB, "Börjar i oktober")
    assert "stoppat" in steps(page)[0]
    is_last = halt is CaseHalt.WITHDRAWN
    assert ("Kandidaten återkallar …" in names(page)) is not is_last, "a more final stop may follow"
    press(page, "Ta upp ärendet igen")
    assert workspace.read(cases.read_case, page.case_id).halt is None
    assert len(workspace.read(halts.read_halts, page.case_id)) == 2
    assert page.halts.note.value() == ""


def test_illness_is_not_offered_as_a_reason(page: OverviewPage) -> None:
    combo = page.halts.reason.combo
    offered = " ".join(combo.itemText(place) for place in range(combo.count())).lower()
    assert "sjuk" not in offered


def test_a_note_about_a_stop_survives_a_crash(page: OverviewPage, workspace: Workspace, qtbot: QtBot) -> None:
    press(page, "Gör uppehåll …")
    write(page, "Anteckning om stoppet", "Börjar i oktober")
    page.hide()
    again = shown(workspace, page.case_id, qtbot)
    assert again.halts.note.value() == "Börjar i oktober"


def test_an_sfi_teacher_sees_the_lead_but_names_none(
    store: Store, workspace: Workspace, qtbot: QtBot
) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, case_id)
    opened = sign_in_as(store, StaffRole.SFI_TEACHER)
    page = shown(Workspace(opened, workspace.forms), case_id, qtbot)
    assert "Lämna över till en annan bedömare …" not in names(page)
    press(page, "Gör uppehåll …")
    choose(page, "Orsak", "Flyttade")
    press(page, "Gör uppehåll")
    assert opened.read(cases.read_case, case_id).halt is CaseHalt.PAUSED
    page.close()
    opened.close()


def test_what_keeps_a_case_from_being_complete_is_said(page: OverviewPage, workspace: Workspace) -> None:
    assert not find(page, "Markera ärendet som klart", QAbstractButton).isEnabled()
    texts = " ".join(label.text() for label in everything(page, QLabel))
    assert "Kan inte markeras som klart än: Ett utfärdat dokument." in texts


def test_who_takes_a_step_is_told_and_what_is_missing_later_is_shown_when_asked(page: OverviewPage) -> None:
    texts = [label.text() for label in everything(page, QLabel)]
    assert "Inskrivning: görs av samordnaren, bedömaren eller sfi-läraren." in texts
    assert "Ett utfärdat dokument." not in names(page)
    press(page, "Visa vad som saknas längre fram")
    assert "Ett utfärdat dokument." in names(page)
