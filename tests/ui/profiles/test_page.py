"""Occupations, assessors and plan, by real controls on a real store."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from forms import reading
from tests.assessing import Assessed, add_second_person, open_assessed_case
from tests.opened import open_portfolio_case, ready_to_register, sign_in_as
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.profiles.page import ProfilesPage
from ui.workspace import Workspace
from validering import cases, impartiality, participants, plan, profiles
from validering.acting import StaffRole
from validering.assessor_register import change_assessor
from validering.gaps import hints_of
from validering.hosts import add_host
from validering.impartiality import Relation
from validering.profile import Method
from validering.storage.stores import Store

Show = Callable[..., ProfilesPage]


@pytest.fixture
def show(qtbot: Any) -> Show:
    def shown(workspace: Workspace, case_id: UUID, width: int = 880) -> ProfilesPage:
        page = ProfilesPage(workspace, case_id)
        qtbot.addWidget(page)
        page.resize(width, 470)
        page.show()
        settle()
        return page

    return shown


@pytest.fixture
def case_id(store: Store) -> UUID:
    made = open_portfolio_case(store, "Samira Haddad")
    ready_to_register(store, made)
    return made


@pytest.fixture
def case(store: Store) -> Assessed:
    made = open_assessed_case(store, declares=None)
    store.apply(participants.hand_over_lead, made.case_id, store.acting.staff_id)
    return made


@pytest.fixture
def other_forms(tmp_path: Path) -> Iterator[tuple[Path, Any]]:
    """A copy of the forms, to change while a case is open."""
    folder = tmp_path / "forms"
    skip = shutil.ignore_patterns("*.py", "__pycache__")
    shutil.copytree(reading.FOLDER, folder, ignore=skip)
    names = ("profile_ids", "read_profile", "module_ids", "read_module", "areas", "areas_of", "languages")
    functions = {name: partial(getattr(reading, name), folder=folder) for name in (*names, "free_profile")}
    yield folder, SimpleNamespace(ModuleRef=reading.ModuleRef, **functions)


def pick(page: QWidget, title: str) -> None:
    """Choose a row of the list of occupations."""
    rows = find(page, "Yrken att välja bland", QListWidget)
    texts = [rows.item(place).text().split("\n")[0] for place in range(rows.count())]
    rows.setCurrentRow(texts.index(title))
    settle()


def chosen(store: Store, case_id: UUID) -> list[str]:
    return [view.profile.title.sv for view in store.read(profiles.read_chosen_profiles, case_id)]


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in everything(page, QLabel) if label.text()]


def test_an_occupation_is_looked_at_and_chosen_with_a_reason(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id)
    press(page, "Välj yrke")
    pick(page, "Kock")
    assert "exempelprofil, ej branschens" in texts(page)
    assert any("K4  Tillagning" in text for text in texts(page))
    write(page, "Varför det här yrket", "Tolv år i kök")
    press(page, "Välj yrket")
    assert chosen(store, case_id) == ["Kock"]
    assert any("Varför: Tolv år i kök" in text for text in texts(page))
    press(page, "Lägg till ett yrke")
    rows = find(page, "Yrken att välja bland", QListWidget)
    assert "Kock" not in [rows.item(place).text().split("\n")[0] for place in range(rows.count())]
    press(page, "Avbryt")
    assert chosen(store, case_id) == ["Kock"]


def test_what_changes_in_the_forms_later_does_not_change_the_case(
    store: Store, case_id: UUID, show: Show, other_forms: tuple[Path, Any], qapp: Any
) -> None:
    folder, forms = other_forms
    workspace = Workspace(store, forms)
    page = show(workspace, case_id)
    press(page, "Välj yrke")
    pick(page, "Kock")
    press(page, "Välj yrket")
    (before,) = store.read(profiles.read_chosen_profiles, case_id)
    file = folder / "modules" / "kok" / "kok-k1.yaml"
    file.write_text(file.read_text("utf-8").replace("Hygien och egenkontroll", "Något helt annat"), "utf-8")
    assert forms.read_profile("REST-KOCK").modules[0].title.sv == "Något helt annat"
    profiles._parsed.clear()
    (after,) = store.read(profiles.read_chosen_profiles, case_id)
    assert after.profile == before.profile
    assert after.profile.modules[0].title.sv == "Hygien och egenkontroll"
    page = show(workspace, case_id)
    said = "Yrkets formulär har ändrats sedan dess. Ärendet behåller sin version."
    assert any(said in text for text in texts(page))
    workspace.background.stop()


def test_a_profile_is_put_together_from_modules_of_several_occupations(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id)
    press(page, "Välj yrke")
    pick(page, "Sätt ihop en egen …")
    press(page, "Välj yrket")
    assert chosen(store, case_id) == []
    assert page.strip.text() != ""
    write(page, "Vad sammansättningen heter", "Kök på äldreboende")
    tree = find(page, "Moduler och kriterier", QTreeWidget)
    for start in ("K1 ", "V1 "):
        (item,) = tree.findItems(start, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
        assert item is not None
        tree.setCurrentItem(item)
        QTest.keyClick(tree, Qt.Key.Key_Space)
        if start == "V1 ":
            first = item.child(0)
            assert first is not None
            tree.setCurrentItem(first)
            QTest.keyClick(tree, Qt.Key.Key_Space)
    press(page, "Välj yrket")
    (view,) = store.read(profiles.read_chosen_profiles, case_id)
    assert [module.id for module in view.profile.modules] == ["KOK-K1", "VARD-V1"]
    whole = reading.read_module("VARD-V1")
    assert len(view.profile.modules[1].criteria) == len(whole.criteria) - 1
    assert page.strip.text() == ""


def test_an_occupation_is_left_aside_with_its_reason_and_taken_up_again(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    store.apply(profiles.choose_profile, case_id, reading.read_profile("REST-KOCK"))
    page = show(workspace, case_id)
    press(page, "Ändra: Kock")
    press(page, "Lägg undan yrket")
    assert "Skriv varför yrket läggs undan" in page.strip.text()
    write(page, "Om yrket läggs undan: varför", "Vill byta bransch")
    press(page, "Lägg undan yrket")
    assert chosen(store, case_id) == []
    assert "Varför inte: Vill byta bransch" in texts(page)
    press(page, "Ändra: Kock")
    press(page, "Ta upp yrket igen")
    assert chosen(store, case_id) == ["Kock"]


def test_a_portfolio_alone_asks_for_no_assessor_and_no_plan(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    store.apply(profiles.choose_profile, case_id, reading.read_profile("REST-KOCK"))
    page = show(workspace, case_id)
    assert not page.assessors.isVisible()
    assert not page.plan.isVisible()


def test_the_assessor_declares_and_changes_their_mind(
    store: Store, workspace: Workspace, case: Assessed, show: Show
) -> None:
    page = show(workspace, case.case_id)
    assert page.show_field("impartiality")
    assert not find(page, "Spara mitt svar om jäv", QPushButton).isEnabled()
    press(page, "Ingen relation")
    press(page, "Spara mitt svar om jäv")
    assert store.read(cases.read_facts, case.case_id).lead_declared
    press(page, "Ändra mitt svar om jäv")
    press(page, "Släkt eller vän")
    press(page, "Spara mitt svar om jäv")
    assert "Skriv kort hur du är bekant" in page.strip.text()
    write(page, "Hur ni känner varandra", "Kusin")
    press(page, "Spara mitt svar om jäv")
    newest = store.read(impartiality.newest_of, case.case_id, store.acting.staff_id)
    assert newest is not None
    assert (newest.relation, newest.note) == (Relation.KINSHIP, "Kusin")
    assert "får inte bedöma" in texts(page)


def test_a_second_assessor_comes_and_goes(
    store: Store, workspace: Workspace, case: Assessed, show: Show
) -> None:
    add_second_person(store, StaffRole.ASSESSOR)
    page = show(workspace, case.case_id)
    choose(page, "Lägg till andrebedömare", "Olof Berg")
    people = store.read(impartiality.read_assessors_of_case, case.case_id)
    assert [one.name for one in people] == ["Karin Ek", "Olof Berg"]
    press(page, "Avsluta uppdraget: Olof Berg")
    people = store.read(impartiality.read_assessors_of_case, case.case_id)
    assert [one.name for one in people] == ["Karin Ek"]


def row(case: Assessed, module_id: str) -> plan.PlannedModule:
    rows = case.store.read(plan.read_plan, case.case_id)
    return next(one for one in rows if one.module.id == module_id)


def test_a_module_is_planned_and_what_lacks_an_opportunity_stands_out(
    workspace: Workspace, case: Assessed, show: Show
) -> None:
    page = show(workspace, case.case_id)
    name = "K1 Hygien och egenkontroll"
    assert texts(page).count("Inte planerad") == 8
    choose(page, f"Hur: {name}", "Dokument")
    cannot = len(row(case, "KOK-K1").not_shown)
    assert cannot > 0
    assert f"Saknar dag\nKriterier som inte kan visas så: {cannot}" in texts(page)
    choose(page, f"Hur: {name}", "Observation")
    write(page, f"Plats: {name}", "Skolan")
    write(page, f"Dag: {name}", "2026-09-14")
    choose(page, f"Bedömare: {name}", "Karin Ek")
    planned = row(case, "KOK-K1")
    assert (planned.method, planned.place, planned.day) == (Method.OBSERVATION, "Skolan", date(2026, 9, 14))
    assert planned.assessor_name == "Karin Ek"
    assert texts(page).count("Inte planerad") == 7
    assert "7 moduler har inte metod och dag än." in texts(page)


def test_a_criterion_without_an_opportunity_gets_its_own_row(
    workspace: Workspace, case: Assessed, show: Show
) -> None:
    page = show(workspace, case.case_id)
    choose(page, "Hur: alla tomma", "Dokument")
    write(page, "Dag: alla tomma", "2026-09-14")
    press(page, "Fyll i där det är tomt")
    (hint,) = hints_of(workspace.read(cases.read_facts, case.case_id))
    assert page.show_field(hint.field or "")
    settle()
    unseen = row(case, "KOK-K1").not_shown[0]
    assert any(text == "Inget tillfälle: kan inte visas så" for text in texts(page))
    combo = find(page, f"Hur: {unseen.id}", QComboBox)
    assert combo.itemText(0) == "Som modulen"
    assert "Dokument" not in [combo.itemText(place) for place in range(combo.count())]
    choose(page, f"Hur: {unseen.id}", combo.itemText(1))
    assert unseen not in row(case, "KOK-K1").not_shown
    press(page, "Göm kriterierna: K1")
    assert f"Hur: {unseen.id}" not in {each.accessibleName() for each in everything(page, QWidget)}


def test_places_and_people_are_picked_from_the_registers(
    workspace: Workspace, case: Assessed, show: Show
) -> None:
    workspace.apply(add_host, name="Köket vid Ån", address="Ågatan 2")
    workspace.apply(
        change_assessor, workspace.acting.staff_id, trade="kock", years_in_trade=12, spoken_languages=["ar"]
    )
    page = show(workspace, case.case_id)
    name = "K1 Hygien och egenkontroll"
    people = find(page, f"Bedömare: {name}", QComboBox)
    told = [people.itemData(place, Qt.ItemDataRole.AccessibleTextRole) for place in range(people.count())]
    assert "Karin Ek – kock, 12 år, arabiska" in told
    button = find(page, f"Plats: {name}: välj ur registret", QToolButton)
    (offered,) = button.menu().actions()
    assert offered.text() == "Köket vid Ån – Ågatan 2"
    offered.trigger()
    assert row(case, "KOK-K1").place == "Köket vid Ån"


def test_one_row_fills_all_that_is_empty(workspace: Workspace, case: Assessed, show: Show) -> None:
    page = show(workspace, case.case_id)
    write(page, "Plats: K2 Varumottagning och lager", "Lagret")
    press(page, "Fyll i där det är tomt")
    assert page.strip.text().startswith("Välj först hur, var, dag eller bedömare")
    assert row(case, "KOK-K8").method is None
    choose(page, "Hur: alla tomma", "Observation")
    write(page, "Plats: alla tomma", "Skolan")
    write(page, "Dag: alla tomma", "2026-09-14")
    press(page, "Fyll i där det är tomt")
    assert any("har inget tillfälle än" in text for text in texts(page))
    assert row(case, "KOK-K2").place == "Lagret"
    assert row(case, "KOK-K8").place == "Skolan"
    assert not [text for text in texts(page) if text == "Inte planerad"]


def test_the_plan_folds_in_a_narrow_window_and_nothing_is_cut(
    workspace: Workspace, case: Assessed, show: Show
) -> None:
    for width in (620, 880):
        page = show(workspace, case.case_id, width)
        area = page.findChild(QScrollArea, "page_scroll")
        assert area is not None
        sheet = area.widget()
        assert sheet is not None
        assert sheet.width() <= area.viewport().width()
        labels = [text for text in texts(page.plan) if text == "Plats"]
        assert len(labels) == (len(case.profile.modules) + 1 if width == 620 else 1)


def test_what_is_missing_leads_to_the_field_that_mends_it(
    workspace: Workspace, case: Assessed, show: Show
) -> None:
    page = show(workspace, case.case_id)
    facts = case.store.read(cases.read_facts, case.case_id)
    assert facts.lead_has_conflict is False
    assert page.show_field("plan")
    assert page.focusWidget().accessibleName() == "Hur: K1 Hygien och egenkontroll"
    assert page.show_field("impartiality")
    settle()
    assert isinstance(page.focusWidget(), QRadioButton)
    assert page.show_field("choose")
    assert page.focusWidget().accessibleName() == "Yrken att välja bland"
    assert not page.show_field("nothing")


def test_a_teacher_chooses_but_the_plan_is_only_read(store: Store, case: Assessed, show: Show) -> None:
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    workspace = Workspace(teacher, reading)
    page = show(workspace, case.case_id)
    find(page, "Lägg till ett yrke")
    assert not find(page, "Plats: K1 Hygien och egenkontroll", QLineEdit).isEnabled()
    assert "Planen görs av yrkesbedömaren eller samordnaren." in texts(page)
    names = [widget.accessibleName() for widget in everything(page, QWidget)]
    # A teacher judges the Swedish of the work, and so says what there is of partiality.
    assert "Spara mitt svar om jäv" in names
    assert "Fyll i där det är tomt" not in names
    workspace.background.stop()
    teacher.close()


def test_before_the_information_is_given_nothing_is_planned(
    store: Store, workspace: Workspace, show: Show
) -> None:
    case = open_assessed_case(store, informed=False)
    page = show(workspace, case.case_id)
    assert "Innan något planeras ska kandidaten ha fått information på sitt språk." in texts(page)
    assert not find(page, "Plats: K1 Hygien och egenkontroll", QLineEdit).isEnabled()


def test_mirrored_the_module_stands_at_the_right(
    workspace: Workspace, case: Assessed, show: Show, qapp: Any
) -> None:
    workspace.screen_language.set("ar")
    try:
        page = show(workspace, case.case_id)
        plan_rows = page.plan._form
        assert plan_rows is not None
        first = plan_rows.rows["KOK-K1"]
        assert first.title.x() > first.fields["assessor_id"].x()
        assert "النظافة والرقابة الذاتية" in first.title.text()
    finally:
        workspace.screen_language.set("sv")
