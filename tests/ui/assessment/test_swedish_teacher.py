"""The Swedish of a work on the bench: for the sfi teacher to judge, and for the assessor to see who does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.assessing import SECOND, Assessed, add_second_person
from tests.stores import open_again
from tests.ui.assessment.test_page import key, open_page, words
from tests.ui.finding import everything, press, settle, write
from ui.assessment.page import AssessmentPage
from ui.workspace import Workspace
from validering import impartiality
from validering.acting import StaffRole
from validering.impartiality import Relation
from validering.storage.stores import Store


@pytest.fixture
def page(case: Assessed, workspace: Workspace) -> Iterator[AssessmentPage]:
    made = open_page(workspace, case)
    yield made
    made.close()


def test_a_teacher_judges_the_swedish_and_sees_nothing_else(
    case: Assessed, workspace: Workspace, store: Store
) -> None:
    case.mark(case.module("K1")[0], "independent", "Tvättade händerna grundligt.")
    add_second_person(store, StaffRole.SFI_TEACHER)
    workspace.store = open_again(store, SECOND)
    workspace.store.apply(impartiality.declare, case.case_id, Relation.NONE)
    teacher = open_page(workspace, case)
    assert "Bedöms av läraren i sfi" in words(teacher)
    assert "grundligt" not in words(teacher)
    assert [line.module.id for line in teacher.modules._modules] == ["KOK-SV1"]
    press(teacher, "Nytt möte")
    press(teacher, "Till kriterierna")
    key(teacher, Qt.Key.Key_3, "3")
    write(teacher, "Motivering", "Förstod instruktionen.")
    press(teacher, "Signera mötet")
    press(teacher, "Signera nu")
    assert teacher.strip.text() == "Mötet är signerat."
    names = {button.accessibleName() for button in everything(teacher, QPushButton)}
    assert "Bedömningen är klar" not in names
    teacher.close()
    workspace.store.close()


def test_an_assessor_sees_who_judges_and_cannot_mark_it(page: AssessmentPage, case: Assessed) -> None:
    page.show_criterion("KOK-SV1.01")
    settle()
    assert "Bedöms av läraren i sfi" in words(page)
    assert not page.panel.levels.isEnabled()
    key(page, Qt.Key.Key_3, "3")
    assert "Läraren" in page.strip.text() or "läraren i sfi" in page.strip.text()
    assert case.marked() == {}
