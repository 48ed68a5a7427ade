"""The history of a case on its overview: who did what and when, for those who answer for it."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import open_portfolio_case, sign_in_as
from tests.ui.finding import everything, press, settle
from ui.file_choosing import FileChooser
from ui.overview.history_box import AT_A_TIME, MOST_LINES
from ui.overview.history_fields import field_words
from ui.overview.history_words import act_text
from ui.overview.page import OverviewPage
from ui.widgets.fields import ChoiceField
from ui.workspace import Workspace
from validering import audit, candidates, cases, experience
from validering.acting import StaffRole
from validering.history import HistoryKind
from validering.history_fields import NOT_TOLD, ROWS_BESIDE
from validering.paper_traces import read_traces
from validering.storage.audit_triggers import recorded_columns, recorded_tables
from validering.terms import Gender, ProtectionLevel

NO_CASE = {
    "centre_look",
    "task_pictures",
    "question_sounds",
    "drafts",
    "settings",
    "staff",
    "evidence_storing",
    "issuing",
    "own_profiles",
    "records",
    "assessor_register",
    "hosts",
    "session_times",
    "returning",
    "retention",
    "screen_lock",
}


def shown(workspace: Workspace, case_id: object, qtbot: QtBot) -> OverviewPage:
    made = OverviewPage(workspace, case_id)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def lines(page: OverviewPage) -> list[str]:
    """Who did what and when; nothing where there is no history to see."""
    labels = everything(page.history, QLabel) if page.history else []
    return [label.text() for label in labels if "Karin Ek: " in label.text()]


def plain(label: QLabel) -> str:
    """The words without the marks that keep their order."""
    return re.sub("[\u2066-\u2069]", "", label.text())


def told(page: OverviewPage) -> list[str]:
    """All lines of the history but those that say who did what."""
    assert page.history is not None
    return [
        text for label in everything(page.history._rows, QLabel) if "Karin Ek: " not in (text := plain(label))
    ]


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
        "Karin Ek: Läste ärendet – Arbeta i ärendet",
        "Karin Ek: Ändrade skyddet för personuppgifterna",
        "Karin Ek: Ändrade kandidatens uppgifter (3 gånger)",
        "Karin Ek: Skrev i kartläggningen",
        "Karin Ek: Öppnade ett nytt ärende",
    ]
    assert lines(page)[0][2] == ":"
    assert told(page)[0] == "2026-09-01"
    assert "Yusuf" not in " ".join([*lines(page), *told(page)])


def test_what_stood_before_and_what_stands_now_is_told_and_what_came_back_is_not(
    workspace: Workspace, qtbot: QtBot
) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    for phone in ("040-1", "040-2", "040-3"):
        workspace.apply(candidates.change_candidate, case_id, phone=phone)
    for phone in ("040-9", "040-3"):
        workspace.apply(cases.change_case, case_id, order_ref="X")
        workspace.apply(candidates.change_candidate, case_id, phone=phone, gender=Gender.WOMAN)
    page = shown(workspace, case_id, qtbot)
    said = "\n".join(told(page))
    assert "Kandidaten – Telefon: 040-9 → 040-3" in said
    assert "Kandidaten – Telefon: 040-3 → 040-9" in said
    assert "Kandidaten – Kön: Vill inte säga → Kvinna" in said
    assert "Kandidaten – Telefon: 040-3" in said.splitlines()
    assert "Beställningen – Beställarens nummer: X" in said
    assert "Kandidaten – Förnamn: Amina" in said
    assert not [word for word in ("candidate", "phone", "order_ref", "woman") if word in said]


def test_a_long_list_of_fields_is_unfolded_when_asked_for(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    for number in range(MOST_LINES + 2):
        workspace.apply(experience.add_experience, case_id, title_sv=f"Arbete {number}")
    page = shown(workspace, case_id, qtbot)
    before = "\n".join(told(page))
    assert "Arbete 1\n" not in f"{before}\n"
    press(page, "Visa alla")
    after = "\n".join(told(page))
    assert [number for number in range(MOST_LINES + 2) if f"Titel: Arbete {number}" not in after] == []


def test_of_a_protected_person_no_name_number_or_place_is_told_whenever_it_stood(
    workspace: Workspace, qtbot: QtBot
) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    workspace.apply(candidates.change_candidate, case_id, phone="040-1", given_names="Amal")
    workspace.apply(cases.change_case, case_id, goal_text="Yusuf vill bli kock")
    workspace.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    page = shown(workspace, case_id, qtbot)
    said = "\n".join(told(page))
    assert "Kandidaten – Telefon: […]" in said
    assert "Mål: […] vill bli kock" in said
    assert not [word for word in ("Amina", "Amal", "Yusuf", "040") if word in said]


def test_it_is_filtered_by_subject_person_and_day(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    workspace.apply(candidates.change_candidate, case_id, phone="040-1")
    page = shown(workspace, case_id, qtbot)
    assert page.history is not None
    wanted = page.history.filter
    everybody = len(lines(page))
    choose(wanted.kind, HistoryKind.MAPPING)
    assert [line.partition(": ")[2] for line in lines(page)] == ["Skrev i kartläggningen"]
    choose(wanted.kind, "")
    choose(wanted.person, workspace.acting.staff_id)
    assert len(lines(page)) == everybody
    QTest.keyClicks(wanted.from_day.edit, "2026-09-02")
    QTest.keyClick(wanted.from_day.edit, Qt.Key.Key_Return)
    settle()
    assert lines(page) == []
    assert told(page) == ["Inga händelser att visa."]


def test_it_is_saved_as_a_table_and_that_is_written_down(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    workspace.apply(candidates.change_candidate, case_id, phone="=1+1")
    page = shown(workspace, case_id, qtbot)
    target = tmp_path / "ut.csv"
    asked: list[tuple[object, ...]] = []

    def answer(*question: object) -> Path:
        asked.append(question)
        return target

    monkeypatch.setattr(FileChooser, "where_to_save", answer)
    press(page, "Spara historiken som tabell")
    assert [question[2] for question in asked] == ["2026-0001-A-historik.csv"]
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["Dag", "Tid", "Person", "Händelse", "Uppgift"]
    assert {row[0] for row in rows[1:]} == {"2026-09-01"}
    assert {row[2] for row in rows[1:]} == {"Karin Ek"}
    assert any("Förnamn: " in row[4] and "Amina" in row[4] for row in rows)
    traces = workspace.store.look(read_traces, case_id)
    assert [(trace.kind, trace.carries_name) for trace in traces] == [("history", True)]


def choose(field: ChoiceField, value: object) -> None:
    """Choose as a person does: in the list."""
    place = field.combo.findData(value)
    assert place >= 0
    field.combo.setCurrentIndex(place)
    field.combo.activated.emit(place)
    settle()


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


def test_every_recorded_field_of_a_case_has_words_or_is_not_told() -> None:
    beside = ROWS_BESIDE | {
        *("organisation", "staff_member", "setting", "retention_rule", "staff_access", "profile_version"),
        *(
            "case_group",
            "own_profile",
            "information_answer",
        ),
        *("case_trace", "document_trace", "issuing_key", "register_question", "removal_receipt"),
    }
    fields = {
        column.name
        for table in recorded_tables()
        if table.name not in beside
        for column in recorded_columns(table)
    }
    assert sorted(fields - set(field_words()) - NOT_TOLD) == []
    assert sorted(set(field_words()) - fields) == []
    assert sorted(set(field_words()) & NOT_TOLD) == []
