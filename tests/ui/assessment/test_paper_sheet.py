"""What another assessor judged on paper is entered and signed with the scanned sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.assessing import SECOND, Assessed, add_second_person, open_assessed_case
from tests.pictures import pdf
from tests.stores import open_again
from tests.ui.evidence.bringing import bring
from tests.ui.finding import (
    choose,
    choose_by_arrow,
    everything,
    find,
    press,
    settle,
    strike,
    tab_to,
    type_in,
    write,
)
from ui.assessment.criterion_list import CriterionList
from ui.assessment.page import AssessmentPage
from ui.assessment.paper_entry import PaperDialog, next_on_sheet
from ui.evidence.page import EvidencePage
from ui.workspace import Workspace
from validering import impartiality
from validering.bench import read_bench
from validering.impartiality import Relation
from validering.judgements import JudgementView, read_judgements
from validering.storage.stores import Store

SHEET = "Blad Olof"


@pytest.fixture
def case(store: Store, workspace: Workspace) -> Iterator[Assessed]:
    """A case in which Olof Berg has said how he stands to the candidate; Karin Ek is signed in."""
    case = open_assessed_case(store)
    add_second_person(store)
    other = open_again(store, SECOND)
    other.apply(impartiality.declare, case.case_id, Relation.NONE)
    workspace.store = open_again(other)
    yield Assessed(workspace.store, case.case_id, case.case_profile_id, case.session_id, case.profile)
    workspace.store.close()


@pytest.fixture
def page(workspace: Workspace, case: Assessed) -> Iterator[AssessmentPage]:
    made = AssessmentPage(workspace, case.case_id)
    made.resize(1093, 570)
    made.show()
    made.activateWindow()
    settle()
    find(made, "Kriterier", CriterionList).setFocus()
    yield made
    made.close()


def add_scan(workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path) -> None:
    """The scanned sheet is dropped on the page of evidence and given a name."""
    evidence = EvidencePage(workspace, case.case_id)
    qtbot.addWidget(evidence)
    evidence.resize(900, 480)
    evidence.show()
    settle()
    path = tmp_path / "blad.pdf"
    path.write_bytes(pdf())
    bring(evidence, qtbot, path)
    write(evidence, "Rubrik", SHEET)
    evidence.hide()
    settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in everything(page, QLabel))


def signed(case: Assessed) -> JudgementView:
    (judgement,) = case.store.read(read_judgements, case.case_profile_id)[case.module("K1")[0]]
    return judgement


def test_a_sheet_signed_on_paper_is_entered_and_signed_with_its_scan(
    page: AssessmentPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path
) -> None:
    press(page, "Om mötet")
    choose(page, "Bedömare", "Olof Berg")
    press(page, "Till kriterierna")
    QTest.keyClick(find(page, "Kriterier"), Qt.Key.Key_3)
    settle()
    write(page, "Motivering", "Enligt bladet.")
    press(page, "Signera mötet")
    assert "Olof Berg bedömde på papper" in words(page)
    press(page, "Signera nu")
    assert "signerade bladet" in page.strip.text()
    wanted: list[tuple[str, str]] = []
    page.page_wanted.connect(lambda name, field: wanted.append((name, field)))
    press(page, "Lägg till det inlästa bladet bland underlagen")
    assert wanted == [("evidence", "")]
    add_scan(workspace, case, qtbot, tmp_path)
    choose(page, "Signerat blad", SHEET)
    press(page, "Signera nu")
    assert (signed(case).judged_by_name, signed(case).entered_by_name) == ("Olof Berg", "Karin Ek")
    assert signed(case).paper_evidence_id is not None
    assert "Olof Berg, inskrivet av Karin Ek · Självständigt" in words(page)
    assert page.strip.text() == "Mötet är signerat."


def test_the_sheet_is_entered_and_signed_by_keyboard_alone(
    page: AssessmentPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path
) -> None:
    add_scan(workspace, case, qtbot, tmp_path)
    page.activateWindow()
    tab_to(page, "Om mötet")
    strike(page, Qt.Key.Key_Space)
    choose_by_arrow(page, "Bedömare", "Olof Berg")
    tab_to(page, "Till kriterierna")
    strike(page, Qt.Key.Key_Space)
    strike(page, Qt.Key.Key_3)
    strike(page, Qt.Key.Key_Return)
    type_in(page, "Motivering", "Enligt bladet.")
    strike(page, Qt.Key.Key_Escape)
    tab_to(page, "Signera mötet")
    strike(page, Qt.Key.Key_Space)
    choose_by_arrow(page, "Signerat blad", SHEET)
    tab_to(page, "Signera nu")
    strike(page, Qt.Key.Key_Space)
    assert (signed(case).judged_by_name, signed(case).entered_by_name) == ("Olof Berg", "Karin Ek")
    assert page.focusWidget() is find(page, "Kriterier")


def test_who_does_not_sign_yet_is_back_among_the_criteria(page: AssessmentPage, case: Assessed) -> None:
    QTest.keyClick(find(page, "Kriterier"), Qt.Key.Key_3)
    settle()
    press(page, "Signera mötet")
    press(page, "Inte än")
    assert page.focusWidget() is find(page, "Kriterier")
    assert case.store.read(read_judgements, case.case_profile_id) == {}


def test_a_filled_sheet_is_entered_in_its_order_with_day_judge_and_scan_given_once(
    page: AssessmentPage, workspace: Workspace, case: Assessed, qtbot: QtBot, tmp_path: Path
) -> None:
    add_scan(workspace, case, qtbot, tmp_path)
    press(page, "Nytt möte")
    write(page, "Dag", "2026-08-31")
    choose(page, "Bedömare", "Olof Berg")
    press(page, "Från papper")
    (dialog,) = everything(page, PaperDialog)
    assert "Olof Berg bedömde 2026-08-31." in words(dialog)
    choose(dialog, "Signerat blad", SHEET)
    press(dialog, "Börja skriva in")
    assert "Från papper, Olof Berg bedömde." in words(page)
    first, second, third = case.module("K1")[:3]
    page.activateWindow()
    find(page, "Kriterier", CriterionList).setFocus()
    assert page.criteria.current_id() == first
    for reason in ("Tvättade händerna.", "Bytte förkläde."):
        strike(page, Qt.Key.Key_3)
        type_in(page, "Motivering", reason)
        strike(page, Qt.Key.Key_Escape)
    assert page.criteria.current_id() == third
    strike(page, Qt.Key.Key_0)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    menu.actions()[1].trigger()
    settle()
    assert page.criteria.current_id() == case.module("K1")[3]
    press(page, "Signera mötet")
    press(page, "Signera nu")
    assert page.strip.text() == "Mötet är signerat."
    signed_there = case.store.read(read_judgements, case.case_profile_id)
    assert [signed_there[each][0].reason_text for each in (first, second)] == [
        "Tvättade händerna.",
        "Bytte förkläde.",
    ]
    for each in (first, second, third):
        (judgement,) = signed_there[each]
        assert (judgement.judged_by_name, judgement.entered_by_name) == ("Olof Berg", "Karin Ek")
        assert judgement.day.isoformat() == "2026-08-31"
        assert judgement.paper_evidence_id is not None
    assert "Från papper" not in words(page)


def test_the_end_of_the_sheet_is_told_and_modules_follow_one_another(case: Assessed) -> None:
    bench = case.store.read(read_bench, case.case_profile_id)
    wanted = [each.id for each in case.profile.demanded_criteria()]
    passed = [wanted[0]]
    while (following := next_on_sheet(bench, passed[-1])) is not None:
        passed.append(following)
    assert passed == wanted
