"""A paused or withdrawn case offers no decision; what was decided before is still printed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.assessing import Assessed, open_assessed_case, sign_all
from tests.filled import filled_once
from tests.ui.finding import everything, press, settle
from ui.assessment.page import AssessmentPage
from ui.page import CasePage
from ui.result.page import ResultPage
from ui.workspace import Workspace
from validering.documents import offered_kinds
from validering.halts import halt_case, resume_case
from validering.results import decide_modules_as_proposed, decide_profile
from validering.storage.stores import Store
from validering.terms import CaseHalt, DocumentKind, HaltReason, ProfileOutcome

CLOSING = (CaseHalt.PAUSED, CaseHalt.WITHDRAWN)
RESULTS = (DocumentKind.STATEMENT, DocumentKind.FULL_RECORD, DocumentKind.PARTIAL_CERTIFICATE)


@filled_once
def judged(store: Store) -> Assessed:
    """All is judged, one module below the line; nothing is decided yet."""
    case = open_assessed_case(store)
    portfolios.described(store, case.case_id)
    sign_all(case, dict.fromkeys(case.module("K8"), "not_shown"))
    return case


def stop(workspace: Workspace, case: Assessed, halt: CaseHalt) -> None:
    workspace.apply(halt_case, case.case_id, halt, HaltReason.PERSONAL)
    settle()


def shown(page: type[CasePage], workspace: Workspace, case: Assessed, qtbot: QtBot) -> Any:
    made = page(workspace, case.case_id)
    qtbot.addWidget(made)
    made.resize(893, 570)
    made.show()
    settle()
    return made


def acts(page: CasePage) -> set[str]:
    return {each.accessibleName() for each in everything(page, QAbstractButton) if each.isEnabled()}


def printable(case: Assessed) -> set[DocumentKind]:
    return {each.kind for each in case.store.read(offered_kinds, case.case_id) if not each.missing}


@pytest.mark.parametrize("halt", CLOSING)
def test_nothing_is_decided_in_a_case_that_is_paused_or_withdrawn(
    workspace: Workspace, store: Store, qtbot: QtBot, halt: CaseHalt
) -> None:
    case = judged(store)
    page = shown(ResultPage, workspace, case, qtbot)
    assert "Besluta alla moduler som föreslaget" in acts(page)
    stop(workspace, case, halt)
    assert not [name for name in acts(page) if "Besluta" in name or "granskning" in name]
    assert any("Ärendet är stoppat" in label.text() for label in everything(page, QLabel))
    assert not printable(case) & set(RESULTS)
    assert {DocumentKind.MERIT_PORTFOLIO, DocumentKind.MAPPING_STATEMENT} <= printable(case)
    workspace.apply(resume_case, case.case_id)
    settle()
    press(page, "Besluta alla moduler som föreslaget")


@pytest.mark.parametrize("halt", CLOSING)
def test_what_was_decided_before_is_still_printed(
    workspace: Workspace, store: Store, qtbot: QtBot, halt: CaseHalt
) -> None:
    case = judged(store)
    store.apply(decide_modules_as_proposed, case.case_profile_id)
    store.apply(decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    stop(workspace, case, halt)
    page = shown(ResultPage, workspace, case, qtbot)
    assert not [name for name in acts(page) if "Besluta" in name or "Ändra beslutet" in name]
    assert set(RESULTS) <= printable(case)
    assert DocumentKind.COMPETENCE_CERTIFICATE not in printable(case)


@pytest.mark.parametrize("halt", CLOSING)
def test_nothing_is_rated_in_a_case_that_is_paused_or_withdrawn(
    workspace: Workspace, store: Store, qtbot: QtBot, halt: CaseHalt
) -> None:
    case = open_assessed_case(store)
    case.mark(case.module("K1")[0], "independent", "Syntes.")
    page = shown(AssessmentPage, workspace, case, qtbot)
    assert {"Självständigt", "Signera mötet", "Nytt möte", "Resten ej bedömt"} <= acts(page)
    stop(workspace, case, halt)
    assert not {"Självständigt", "Signera mötet", "Nytt möte", "Resten ej bedömt"} & acts(page)


def test_an_interrupted_case_still_signs_what_was_marked_and_rates_nothing_more(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    case = open_assessed_case(store)
    case.mark(case.module("K1")[0], "independent", "Syntes.")
    page = shown(AssessmentPage, workspace, case, qtbot)
    stop(workspace, case, CaseHalt.INTERRUPTED)
    assert not {"Självständigt", "Resten ej bedömt"} & acts(page)
    press(page, "Signera mötet")
    press(page, "Signera nu")
    assert page.strip.text() == "Mötet är signerat."
