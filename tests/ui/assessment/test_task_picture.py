"""The picture of the task stands beside the criterion that is being judged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.assessing import open_assessed_case
from tests.ui.finding import everything, find, settle
from ui.assessment.criterion_list import CriterionList
from ui.assessment.page import AssessmentPage
from ui.task_picture import TaskPicture
from ui.workspace import Workspace
from validering.storage.stores import Store

HANDS, COLD = (
    "Tvätta händer, ha rena kläder, hålla rått och färdigt isär",
    "Mäta temperaturer och skriva upp dem",
)


def test_it_follows_the_criterion(store: Store, workspace: Workspace) -> None:
    page = AssessmentPage(workspace, open_assessed_case(store).case_id)
    page.resize(1093, 520)
    page.show()
    settle()
    seen = []
    criteria = find(page, "Kriterier", CriterionList)
    criteria.setFocus()
    for _ in range(3):
        (picture,) = everything(page, TaskPicture)
        assert picture.has_picture
        seen.append(picture.accessibleName())
        QTest.keyClick(criteria, Qt.Key.Key_Down)
        settle()
    assert seen == [HANDS, HANDS, COLD]
    page.close()
