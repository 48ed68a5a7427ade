"""The history of a case on its overview: who did what and when, for those who answer for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import open_portfolio_case, sign_in_as
from tests.ui.finding import everything, press, settle
from ui.overview.history_box import AT_A_TIME
from ui.overview.history_words import act_text
from ui.overview.page import OverviewPage
from ui.workspace import Workspace
from validering import audit, candidates, cases
from validering.acting import StaffRole
from validering.terms import ProtectionLevel

NO_CASE = {"drafts", "settings", "staff", "evidence_storing"}


def shown(workspace: Workspace, case_id: object, qtbot: QtBot) -> OverviewPage:
    made = OverviewPage(workspace, case_id)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def lines(page: QWidget) -> list[str]:
    return [label.text() for label in everything(page, QLabel) if "Karin Ek: " in label.text()]


def test_the_newest_act_stands_first_and_what_is_alike_is_one_line(
    workspace: Workspace, qtbot: QtBot
) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    for phone in ("040-1", "040-2", "040-3"):
        workspace.apply(candidates.change_candidate, case_id, phone=phone)
    workspace.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    workspace.keep(audit.note_reading, case_id, "work")
    page = shown(workspace, case_id, qtbot)
    assert [line.partition(", ")[2] for line in lines(page)] == [
        "Karin Ek: Läste ärendet",
        "Karin Ek: Ändrade skyddet för personuppgifterna",
        "Karin Ek: Ändrade kandidatens uppgifter (3 gånger)",
        "Karin Ek: Skrev i kartläggningen",
        "Karin Ek: Öppnade ett nytt ärende",
    ]
    assert lines(page)[0].startswith("2026-09-01 ")
    assert "Yusuf" not in " ".join(lines(page))


def test_more_is_shown_when_asked_for(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    for number in range(AT_A_TIME // 2):
        workspace.apply(candidates.change_candidate, case_id, phone=f"040-{number}")
        workspace.apply(cases.change_case, case_id, order_ref=str(number))
    page = shown(workspace, case_id, qtbot)
    assert len(lines(page)) == AT_A_TIME
    press(page, "Visa fler händelser")
    assert lines(page)[-1].endswith("Öppnade ett nytt ärende")
    names = {widget.accessibleName() for widget in everything(page, QWidget)}
    assert "Visa fler händelser" not in names


@pytest.mark.parametrize(
    ("role", "sees"),
    [
        (StaffRole.COORDINATOR, True),
        (StaffRole.QUALITY_ASSURER, True),
        (StaffRole.ADMINISTRATOR, True),
        (StaffRole.ASSESSOR, False),
        (StaffRole.SFI_TEACHER, False),
    ],
)
def test_only_those_who_answer_for_the_case_see_it(
    workspace: Workspace, qtbot: QtBot, role: StaffRole, *, sees: bool
) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    other = Workspace(sign_in_as(workspace.store, role), reading)
    page = shown(other, case_id, qtbot)
    assert bool(lines(page)) is sees
    other.background.stop()
    other.store.close()


def acts() -> Iterator[str]:
    """Each act on a case, ``<subject>.<function>``."""
    for path in sorted(Path(cases.__file__).parent.glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            is_act = isinstance(node, ast.FunctionDef) and getattr(node.returns, "id", "") == "Change"
            name = getattr(node, "name", "_")
            if is_act and not name.startswith("_") and path.stem not in NO_CASE:
                yield f"{path.stem}.{name}"


def test_every_act_on_a_case_has_words_of_its_own() -> None:
    known = list(acts())
    assert "cases.open_case" in known
    assert [act for act in known if act_text(act) == act_text("unknown.act")] == []
