"""Each kind of session has a form of its own, also beside the bench, with its time and its days."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from tests.assessing import Assessed
from tests.ui.finding import choose, everything, press, settle, write
from ui.file_choosing import FileChooser
from ui.sessions.page import SessionsPage
from ui.workspace import Workspace
from validering.candidates import change_candidate
from validering.evidence_reading import read_evidence
from validering.oral_tests import read_test
from validering.session_accounts import read_account
from validering.sessions import SessionView, read_sessions
from validering.terms import InterpreterMode, SessionKind, Sufficiency


@pytest.fixture
def page(case: Assessed, workspace: Workspace) -> Iterator[SessionsPage]:
    made = SessionsPage(workspace, case.case_id)
    made.resize(880, 640)
    made.show()
    settle()
    yield made
    made.close()


def new(page: SessionsPage, kind: str, day: str = "2026-09-04") -> SessionView:
    choose(page, "Slags möte", kind)
    write(page, "Mötets dag", day)
    press(page, "Nytt möte")
    return newest(page)


def newest(page: SessionsPage) -> SessionView:
    return page.workspace.read(read_sessions, page.case_id)[0]


def texts(page: SessionsPage) -> str:
    return "\n".join(label.text() for label in everything(page, QLabel))


def where_to(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)


def test_a_professional_conversation_keeps_topics_and_own_words(page: SessionsPage) -> None:
    made = new(page, "Yrkessamtal")
    choose(page, "Språk som talades", "arabiska")
    write(page, "Vad ni talade om", "Grytor för tvåhundra.")
    write(page, "Med kandidatens egna ord (arabiska)", "طبخت كل يوم")
    write(page, "Kandidatens ord på svenska", "Jag lagade mat varje dag.")
    kept = page.workspace.read(read_account, made.id)
    assert (kept.topics, kept.text_own) == ("Grytor för tvåhundra.", "طبخت كل يوم")
    assert kept.text_sv == "Jag lagade mat varje dag."


def test_a_practical_day_asks_for_hours_safety_and_insurance(page: SessionsPage) -> None:
    made = new(page, "Praktisk dag")
    write(page, "Arbetade timmar", "6,5")
    write(page, "Vem som gick igenom säkerheten", "Kökschefen")
    write(page, "Säkerheten genomgången", "2026-09-05")
    assert "senast 2026-09-04" in texts(page)
    write(page, "Säkerheten genomgången", "2026-09-04")
    write(page, "Försäkrad genom", "Kommunen")
    kept = page.workspace.read(read_account, made.id)
    assert (kept.hours, kept.safety_briefed_by, kept.insured_by) == (6.5, "Kökschefen", "Kommunen")
    assert kept.safety_briefed_on == made.day


def test_another_kind_has_another_form(page: SessionsPage) -> None:
    new(page, "Studiebesök")
    write(page, "Vad kandidaten fick se", "Varmköket och disken.")
    assert "Intresse efter besöket" in {each.accessibleName() for each in everything(page, QWidget)}
    choose(page, "Slag", "Återkoppling")
    names = {each.accessibleName() for each in everything(page, QWidget)}
    assert "Kandidatens synpunkter" in names
    assert "Intresse efter besöket" not in names


def test_a_new_meeting_proposes_the_interpreter_of_the_intake(page: SessionsPage) -> None:
    first = new(page, "Yrkessamtal")
    assert (first.language, first.interpreter_mode) == (None, InterpreterMode.NONE)
    page.workspace.apply(
        change_candidate,
        page.case_id,
        interpreter_mode=InterpreterMode.AUTHORISED,
        interpreter_language="ar",
    )
    asked = new(page, "Återkoppling", "2026-09-05")
    assert (asked.language, asked.interpreter_mode) == ("ar", InterpreterMode.AUTHORISED)
    choose(page, "Tolk eller språkstöd", "Ingen tolk")
    assert newest(page).interpreter_mode is InterpreterMode.NONE


def test_whoever_holds_a_meeting_without_assessment_is_not_called_an_assessor(page: SessionsPage) -> None:
    new(page, "Möte med dörröppnare")
    assert {"Vem håller mötet"} == holders(page)
    choose(page, "Slag", "Praktisk dag")
    assert {"Bedömare"} == holders(page)


def holders(page: SessionsPage) -> set[str]:
    names = {each.accessibleName() for each in everything(page, QWidget)}
    return names & {"Bedömare", "Vem håller mötet"}


def test_a_test_is_taken_question_by_question_and_becomes_evidence(page: SessionsPage) -> None:
    made = new(page, "Prov")
    choose(page, "Uppsättning", "A: första gången")
    write(page, "Hjälpmedel", "Ordlista")
    answers = [each for each in everything(page, QRadioButton) if each.accessibleName() == "Räckte"]
    answers[0].click()
    settle()
    write(page, "Anteckning till fråga 1", "Svarade utan att tveka.")
    kept = page.workspace.read(read_test, made.id)
    assert kept is not None
    assert kept.questions[0].sufficiency is Sufficiency.ENOUGH
    asked = kept.questions[0].question.question.get("ar")
    assert asked is not None
    assert asked in texts(page)
    press(page, "Spara provet som underlag")
    (piece,) = page.workspace.read(read_evidence, page.case_id)
    assert "Svarade utan att tveka." in (piece.text or "")
    assert "Sparat som underlag. Det kan nu väljas vid varje kriterium." in texts(page)


def test_time_is_summed_and_saved_for_the_invoice(
    page: SessionsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new(page, "Prov")
    write(page, "Längd i minuter", "45")
    assert "1 möte saknar längd och räknas inte." in texts(page)
    where_to(tmp_path / "tid.csv", monkeypatch)
    press(page, "Spara tiden som CSV")
    rows = (tmp_path / "tid.csv").read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("Ärende;")
    assert rows[1].endswith(";Bedömning;2;45;1")


def test_days_go_to_a_calendar_by_number(
    page: SessionsPage, case: Assessed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where_to(tmp_path / "dagar.ics", monkeypatch)
    press(page, "Spara dagarna till kalendern")
    (event,) = Calendar.from_ical((tmp_path / "dagar.ics").read_bytes()).walk("VEVENT")
    assert str(event["summary"]).endswith(": Praktisk dag")
    assert "bara så som det står" in str(event["description"])
    assert "Haddad" not in (tmp_path / "dagar.ics").read_text()
    assert case.store.look(read_sessions, case.case_id)[0].kind is SessionKind.PRACTICAL_DAY


def test_what_is_no_day_or_no_kind_is_said_and_makes_nothing(page: SessionsPage) -> None:
    press(page, "Nytt möte")
    assert "Välj vilket slags möte det är." in texts(page)
    choose(page, "Slags möte", "Återkoppling")
    write(page, "Mötets dag", "på tisdag")
    press(page, "Nytt möte")
    write(page, "Mötets dag", "")
    press(page, "Nytt möte")
    assert "Skriv vilken dag mötet är." in texts(page)
    assert len(page.workspace.read(read_sessions, page.case_id)) == 1


def test_a_session_made_by_mistake_goes_again(page: SessionsPage) -> None:
    new(page, "Återkoppling")
    press(page, "Ta bort mötet")
    assert len(page.workspace.read(read_sessions, page.case_id)) == 1
