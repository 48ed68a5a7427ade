"""The bench as an assessor works at it: by keys, by mouse, until the session is signed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget

from tests.assessing import SECOND, Assessed, add_second_person, open_assessed_case, sign_all
from tests.stores import open_again
from tests.ui.finding import choose, everything, find, press, settle, write
from tests.ui.hearing import listen
from ui.assessment.criterion_list import CriterionList
from ui.assessment.page import AssessmentPage
from ui.workspace import Workspace
from validering import impartiality
from validering.acting import StaffRole
from validering.impartiality import Relation
from validering.judgements import read_judgements
from validering.sessions import change_session, read_sessions
from validering.storage.stores import Store
from validering.terms import Absence, AbsenceReason, HelpGiven, InterpreterMode


@pytest.fixture
def page(case: Assessed, workspace: Workspace) -> Iterator[AssessmentPage]:
    made = open_page(workspace, case)
    yield made
    made.close()


def open_page(workspace: Workspace, case: Assessed, width: int = 1180, height: int = 640) -> AssessmentPage:
    made = AssessmentPage(workspace, case.case_id)
    made.resize(width, height)
    made.show()
    settle()
    criteria(made).setFocus()
    return made


def criteria(page: QWidget) -> CriterionList:
    return find(page, "Kriterier", CriterionList)


def key(page: QWidget, key_code: Qt.Key, text: str = "") -> None:
    """A key press as a keyboard layout sends it; ``text`` is what the key writes."""
    target = criteria(page)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key_code, Qt.KeyboardModifier.NoModifier, text))
    settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in everything(page, QLabel))


def current_row(page: QWidget) -> str:
    return str(criteria(page).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def open_menu(page: QWidget, name: str) -> QMenu:
    return next(menu for menu in page.findChildren(QMenu) if menu.accessibleName() == name)


def pick(menu: QMenu, text: str) -> None:
    action = next(each for each in menu.actions() if each.text().endswith(text))
    action.trigger()
    menu.close()
    settle()


def test_a_digit_marks_and_the_screen_says_saved_once_it_is_in_the_store(
    page: AssessmentPage, case: Assessed, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, heard = case.module("K1")[0], listen(monkeypatch)
    assert "Inte markerat" in current_row(page)
    key(page, Qt.Key.Key_3, "3")
    assert case.marked()[first].level_id == "independent"
    assert current_row(page).endswith("Självständigt. osignerad")
    saved = f"Sparat kl {case.marked()[first].marked_at.astimezone():%H:%M}"
    assert saved in words(page)
    assert (saved, False) in [
        (text.replace("\u2068", "").replace("\u2069", ""), is_urgent) for text, is_urgent in heard
    ]


@pytest.mark.parametrize(
    ("text", "level_id"),
    [("1", "not_shown"), ("2", "with_support"), ("3", "independent"), ("4", "proficient"),
     ("١", "not_shown"), ("۴", "proficient"), ("๓", "independent")],
)  # fmt: skip
def test_digits_count_by_value_in_any_script(
    page: AssessmentPage, case: Assessed, text: str, level_id: str
) -> None:
    key(page, Qt.Key.Key_unknown, text)
    assert case.marked()[case.module("K1")[0]].level_id == level_id


@pytest.mark.parametrize("text", ["5", "9", "²", "x"])
def test_other_keys_mark_nothing(page: AssessmentPage, case: Assessed, text: str) -> None:
    key(page, Qt.Key.Key_unknown, text)
    assert case.marked() == {}


def test_keys_act_only_while_the_list_has_the_focus(page: AssessmentPage, case: Assessed) -> None:
    key(page, Qt.Key.Key_2, "2")
    reason = find(page, "Motivering", QPlainTextEdit)
    QTest.keyClicks(reason, "4 av 5 prov")
    settle()
    assert case.marked()[case.module("K1")[0]].level_id == "with_support"
    assert reason.toPlainText() == "4 av 5 prov"


def test_arrows_move_and_each_criterion_gets_its_own_mark(page: AssessmentPage, case: Assessed) -> None:
    first, second = case.module("K1")[:2]
    key(page, Qt.Key.Key_3, "3")
    QTest.keyClick(criteria(page), Qt.Key.Key_Down)
    key(page, Qt.Key.Key_2, "2")
    assert {each: mark.level_id for each, mark in case.marked().items()} == {
        first: "independent",
        second: "with_support",
    }


def test_zero_asks_why_and_the_keyboard_answers(page: AssessmentPage, case: Assessed) -> None:
    key(page, Qt.Key.Key_0, "0")
    menu = open_menu(page, "Ej bedömt: varför?")
    assert case.marked() == {}
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()
    mark = case.marked()[case.module("K1")[0]]
    assert (mark.absence, mark.absence_reason) == (Absence.NOT_ASSESSED, AbsenceReason.EQUIPMENT)
    assert "Ej bedömt: utrustning saknades" in current_row(page)


def test_not_applicable_on_a_critical_criterion_asks_for_a_second_person(
    page: AssessmentPage, case: Assessed
) -> None:
    key(page, Qt.Key.Key_N, "n")
    assert "andra person" in page.strip.text()
    add_second_person(case.store)
    key(page, Qt.Key.Key_Minus, "-")
    below = open_menu(page, "Ej aktuellt: varför?").actions()[-1].menu()
    assert isinstance(below, QMenu)
    pick(below, "Olof Berg")
    mark = case.marked()[case.module("K1")[0]]
    assert (mark.absence, mark.second_person_name) == (Absence.NOT_APPLICABLE, "Olof Berg")


def test_large_buttons_do_what_keys_do(page: AssessmentPage, case: Assessed) -> None:
    first = case.module("K1")[0]
    press(page, "Med stöd")
    assert case.marked()[first].level_id == "with_support"
    press(page, "Ej bedömt")
    pick(open_menu(page, "Ej bedömt: varför?"), "Tiden räckte inte")
    assert case.marked()[first].absence_reason is AbsenceReason.TIME
    press(page, "Ta bort markeringen")
    assert case.marked() == {}


def test_enter_leads_to_the_reason_and_escape_back(page: AssessmentPage, case: Assessed) -> None:
    key(page, Qt.Key.Key_3, "3")
    QTest.keyClick(criteria(page), Qt.Key.Key_Return)
    assert page.focusWidget() is find(page, "Motivering", QPlainTextEdit)
    write(page, "Motivering", "Kylde såsen i isbad.")
    choose(page, "Hjälp som gavs", "Ingen hjälp")
    mark = case.marked()[case.module("K1")[0]]
    assert (mark.reason_text, mark.help_given) == ("Kylde såsen i isbad.", HelpGiven.NONE)


def test_words_written_before_the_mark_wait_for_it(page: AssessmentPage, case: Assessed) -> None:
    write(page, "Motivering", "Bar varm kastrull med torra lappar.")
    assert case.marked() == {}
    assert "Välj först en nivå" in words(page)
    key(page, Qt.Key.Key_3, "3")
    assert case.marked()[case.module("K1")[0]].reason_text == "Bar varm kastrull med torra lappar."


def test_signing_names_what_lacks_words_and_leads_there(page: AssessmentPage, case: Assessed) -> None:
    key(page, Qt.Key.Key_3, "3")
    press(page, "Signera mötet")
    assert "Motivering saknas" in words(page)
    press(page, "Gå till K1.1")
    write(page, "Motivering", "Syntes hela dagen.")
    press(page, "Signera mötet")
    press(page, "Signera nu")
    signed = case.store.read(read_judgements, case.case_profile_id)[case.module("K1")[0]]
    assert [each.reason_text for each in signed] == ["Syntes hela dagen."]
    assert "signerad 2026-09-02" in current_row(page)
    assert "Karin Ek · Självständigt. Syntes hela dagen." in words(page)


def test_what_another_judged_on_paper_asks_for_the_signed_sheet(page: AssessmentPage, case: Assessed) -> None:
    other = add_second_person(case.store)
    again = open_again(case.store, SECOND)
    again.apply(impartiality.declare, case.case_id, Relation.NONE)
    back = open_again(again)
    page.workspace.store = back
    page.workspace.apply(change_session, case.session_id, assessor_id=other)
    settle()
    key(page, Qt.Key.Key_3, "3")
    write(page, "Motivering", "Enligt bladet.")
    press(page, "Signera mötet")
    assert "Olof Berg bedömde på papper" in words(page)
    press(page, "Signera nu")
    assert "signerade bladet" in page.strip.text()
    assert back.read(read_judgements, case.case_profile_id) == {}
    back.close()


def test_a_session_is_made_and_described(workspace: Workspace, case: Assessed) -> None:
    page = open_page(workspace, case)
    press(page, "Nytt möte")
    choose(page, "Slag", "Yrkessamtal")
    write(page, "Dag", "2026-09-05")
    write(page, "Plats", "Lokal 3")
    choose(page, "Tolk eller språkstöd", "Tolk på telefon")
    press(page, "Till kriterierna")
    chooser = find(page, "Möte eller dag", QComboBox)
    assert chooser.currentText() == "2026-09-05 · Yrkessamtal · Lokal 3"
    key(page, Qt.Key.Key_3, "3")
    assert case.marked()[case.module("K1")[0]].session_id != case.session_id
    page.close()


def test_everything_about_a_session_is_written_in_its_form(page: AssessmentPage, case: Assessed) -> None:
    press(page, "Om mötet")
    write(page, "Började", "8.30")
    write(page, "Längd i minuter", "360")
    choose(page, "Språk som talades", "dari")
    choose(page, "Tolk eller språkstöd", "Auktoriserad tolk")
    write(page, "Tolkens namn", "Nour Sabbagh")
    write(page, "Vilka var med", "Leo Falk, handledare")
    write(page, "Din egen anteckning", "Prova vagning nasta gang.")
    (view,) = case.store.read(read_sessions, case.case_id)
    assert (view.start_time, view.minutes, view.language) == ("08:30", 360, "prs")
    assert (view.interpreter_mode, view.interpreter_name) == (InterpreterMode.AUTHORISED, "Nour Sabbagh")
    assert (view.persons, view.private_note) == ("Leo Falk, handledare", "Prova vagning nasta gang.")


def test_the_own_note_of_somebody_else_is_not_shown(page: AssessmentPage, case: Assessed) -> None:
    other = add_second_person(case.store)
    page.workspace.apply(change_session, case.session_id, private_note="Bara min.")
    settle()
    press(page, "Om mötet")
    assert find(page, "Din egen anteckning", QPlainTextEdit).toPlainText() == "Bara min."
    page.workspace.apply(change_session, case.session_id, assessor_id=other)
    settle()
    assert "Din egen anteckning" not in {each.accessibleName() for each in everything(page, QWidget)}


def test_without_a_session_the_user_is_told_to_make_one(store: Store, workspace: Workspace) -> None:
    from validering.sessions import remove_session

    case = open_assessed_case(store)
    store.apply(remove_session, case.session_id)
    page = open_page(workspace, case)
    key(page, Qt.Key.Key_3, "3")
    assert "Välj först mötet" in page.strip.text()
    press(page, "Nytt möte")
    press(page, "Ta bort mötet")
    press(page, "Nytt möte")
    press(page, "Till kriterierna")
    key(page, Qt.Key.Key_3, "3")
    assert len(case.marked()) == 1
    page.close()


def test_a_refusal_stands_on_the_screen(store: Store, workspace: Workspace) -> None:
    case = open_assessed_case(store, declares=None)
    page = open_page(workspace, case)
    key(page, Qt.Key.Key_3, "3")
    assert "har inte svarat om jäv" in page.strip.text()
    assert "Inte markerat" in current_row(page)
    page.close()


def test_both_languages_and_what_is_needed_stand_beside_the_criterion(
    page: AssessmentPage, case: Assessed
) -> None:
    first = case.profile.criteria()[0]
    shown = words(page)
    assert first.text.sv in shown
    assert (first.text.get("ar") or "-") in shown
    assert first.question.sv in shown
    assert "Behöver: 2 underlag, eller två tillfällen" in shown
    assert "Egen bild: inte besvarad" in shown


def test_when_all_is_signed_the_profile_is_declared_ready_and_opened_again(
    workspace: Workspace, case: Assessed
) -> None:
    case.mark(case.module("K1")[0], "independent", "Syntes.")
    page = open_page(workspace, case)
    press(page, "Resten ej bedömt")
    pick(open_menu(page, "Ej bedömt: varför?"), "Avbröts")
    press(page, "Signera mötet")
    press(page, "Signera nu")
    press(page, "Bedömningen är klar")
    assert "Bedömningen är klar" in words(page)
    press(page, "Öppna bedömningen igen")
    key(page, Qt.Key.Key_4, "4")
    assert len(case.marked()) == 1
    page.close()


def test_what_is_ready_shows_its_last_session(workspace: Workspace, case: Assessed) -> None:
    sign_all(case)
    page = open_page(workspace, case)
    assert find(page, "Möte eller dag", QComboBox).currentText().startswith("2026-09-03 · Praktisk dag")
    press(page, "Om mötet")
    assert "Uppgifterna kan inte ändras." in words(page)
    page.close()


def test_who_is_no_assessor_sees_no_act(workspace: Workspace, case: Assessed) -> None:
    add_second_person(case.store, StaffRole.QUALITY_ASSURER)
    other = open_again(case.store, SECOND)
    workspace.store = other
    page = open_page(workspace, case)
    names = {each.accessibleName() for each in everything(page, QWidget)}
    assert names.isdisjoint({"Signera mötet", "Nytt möte", "Resten ej bedömt"})
    key(page, Qt.Key.Key_3, "3")
    assert "roll" in page.strip.text()
    page.close()
    other.close()


@pytest.mark.parametrize("width", [1180, 860, 560])
def test_every_width_reaches_everything(workspace: Workspace, case: Assessed, width: int) -> None:
    page = open_page(workspace, case, width, 300)
    key(page, Qt.Key.Key_3, "3")
    QTest.keyClick(criteria(page), Qt.Key.Key_Return)
    write(page, "Motivering", "Syntes.")
    if width < 860:
        press(page, "Till listan")
    assert criteria(page).isVisible()
    assert case.marked()[case.module("K1")[0]].reason_text == "Syntes."
    page.close()


def test_a_link_leads_to_what_is_left(workspace: Workspace, case: Assessed) -> None:
    for criterion_id in case.module("K1"):
        case.mark(criterion_id, "independent", "Syntes.")
    page = open_page(workspace, case)
    assert page.show_field(case.module("K3")[1])
    settle()
    assert current_row(page).startswith("K3.2")
    page.show_field("sign")
    assert find(page, "Signera nu", QPushButton).isVisible()
    page.close()


def test_two_profiles_are_rated_apart(workspace: Workspace, store: Store, case: Assessed) -> None:
    from forms.reading import read_profile
    from validering.profiles import choose_profile

    store.apply(choose_profile, case.case_id, read_profile("VARD-VBT"), "Även vård")
    page = open_page(workspace, case)
    choose(page, "Yrkesprofil", "Vårdbiträdets arbetsuppgifter")
    assert current_row(page).startswith("V1.1")
    criteria(page).setFocus()
    key(page, Qt.Key.Key_3, "3")
    assert case.marked() == {}
    page.close()


def test_an_earlier_judgement_stays_in_sight_while_a_new_mark_is_set(
    workspace: Workspace, case: Assessed
) -> None:
    from validering.reopening import reopen_judging

    sign_all(case)
    case.store.apply(reopen_judging, case.case_profile_id)
    page = open_page(workspace, case)
    press(page, "Nytt möte")
    press(page, "Till kriterierna")
    key(page, Qt.Key.Key_4, "4")
    assert "Mycket skickligt. osignerad" in current_row(page)
    assert words(page).count("Karin Ek · Självständigt") == 2
    page.close()
