"""Points to look for are ticked, so that wet hands type nothing, and become the reason text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit

from tests.assessing import Assessed
from tests.ui.assessment.begun import case, store
from tests.ui.assessment.test_page import criteria, key, open_page, words
from tests.ui.finding import everything, find, leave, press, settle, tick, write
from tests.ui.hearing import listen
from ui.assessment.bench_view import BenchView
from ui.assessment.page import AssessmentPage
from ui.workspace import Workspace

__all__ = ["case", "store"]


@pytest.fixture
def page(case: Assessed, workspace: Workspace) -> Iterator[AssessmentPage]:
    made = open_page(workspace, case)
    yield made
    made.close()


def points(case: Assessed) -> list[str]:
    return [point.sv for point in case.profile.criteria()[0].look_for]


def reason(page: AssessmentPage) -> QPlainTextEdit:
    return find(page, "Motivering", QPlainTextEdit)


def ticked(page: AssessmentPage) -> list[str]:
    return [box.accessibleName() for box in everything(page, QCheckBox) if box.isChecked()]


def kept(case: Assessed) -> str:
    return str(case.marked()[case.module("K1")[0]].reason_text)


def test_ticked_points_are_the_reason_and_unticking_takes_back_just_that(
    page: AssessmentPage, case: Assessed
) -> None:
    first, second = points(case)[:2]
    key(page, Qt.Key.Key_3, "3")
    tick(page, first)
    tick(page, second)
    assert kept(case) == f"{first}\n{second}"
    write(page, "Motivering", f"Kom i tid.\n{first}\n{second}")
    tick(page, first)
    assert kept(case) == f"Kom i tid.\n{second}"
    assert ticked(page) == [second]


def test_a_press_on_the_words_ticks_too_and_is_large_enough_for_a_finger(
    page: AssessmentPage, case: Assessed
) -> None:
    key(page, Qt.Key.Key_3, "3")
    first = find(page, points(case)[0], QCheckBox)
    assert min(first.width(), first.height()) >= 44
    line = first.parentWidget()
    assert line is not None
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    settle()
    assert kept(case) == points(case)[0]


@pytest.mark.parametrize("keys", [("5", "6"), ("٥", "۶")])
def test_digits_after_those_of_the_levels_tick_from_the_list(
    page: AssessmentPage, case: Assessed, keys: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = points(case)[:2]
    key(page, Qt.Key.Key_3, "3")
    heard = listen(monkeypatch)
    for text in keys:
        key(page, Qt.Key.Key_unknown, text)
    assert kept(case) == f"{first}\n{second}"
    assert criteria(page).hasFocus()
    assert (f"Ikryssat: {first}", False) in heard
    key(page, Qt.Key.Key_unknown, keys[0])
    assert kept(case) == second
    assert ticked(page) == [second]
    assert (f"Inte ikryssat: {first}", False) in heard


def test_the_digit_of_each_point_stands_beside_it(page: AssessmentPage, case: Assessed) -> None:
    lines = [find(page, point, QCheckBox).parentWidget() for point in points(case)]
    shown = [label.text() for line in lines if line for label in everything(line, QLabel)]
    assert [text for text in shown if text.isdecimal()] == [str(5 + place) for place in range(len(lines))]
    page.panel.set_markable(False)
    assert not [label for label in everything(page.panel.look_for, QLabel) if label.text().isdecimal()]
    key(page, Qt.Key.Key_5, "5")
    assert ticked(page) == []


def test_the_digits_tick_nothing_that_is_out_of_sight(page: AssessmentPage, case: Assessed) -> None:
    page._bench_body.show_view(BenchView.TABLE)
    settle()
    QTest.keyClick(page.criteria.table, Qt.Key.Key_5)
    settle()
    assert ticked(page) == [] and case.marked() == {}


def test_ticks_before_the_level_wait_for_it_and_survive_that_the_page_is_closed(
    workspace: Workspace, case: Assessed
) -> None:
    page = open_page(workspace, case)
    tick(page, points(case)[1])
    assert "Sparas när du väljer en nivå." in words(page)
    assert case.marked() == {}
    page.close()
    again = open_page(workspace, case)
    assert ticked(again) == [points(case)[1]]
    press(again, "Med stöd")
    assert kept(case) == points(case)[1]
    again.close()
    assert ticked(open_page(workspace, case)) == [points(case)[1]]


def test_a_sentence_that_was_edited_stays_when_its_point_is_unticked(
    page: AssessmentPage, case: Assessed
) -> None:
    first = points(case)[0]
    key(page, Qt.Key.Key_3, "3")
    tick(page, first)
    edited = first.replace(".", ", alla tre dagarna.")
    write(page, "Motivering", edited)
    assert ticked(page) == []
    assert kept(case) == edited
    tick(page, first)
    tick(page, first)
    assert kept(case) == edited


def test_the_tick_follows_what_is_typed_and_ctrl_z_takes_a_tick_back(
    page: AssessmentPage, case: Assessed
) -> None:
    first = points(case)[0]
    key(page, Qt.Key.Key_3, "3")
    tick(page, first)
    reason(page).setFocus()
    reason(page).moveCursor(reason(page).textCursor().MoveOperation.End)
    QTest.keyClicks(reason(page), "!")
    assert ticked(page) == []
    QTest.keyClick(reason(page), Qt.Key.Key_Backspace)
    assert ticked(page) == [first]
    leave(reason(page))
    assert kept(case) == first


def test_the_question_the_conditions_and_the_knowledge_stand_there_in_both_languages(
    page: AssessmentPage, case: Assessed
) -> None:
    shown = words(page)
    criterion = case.profile.criteria()[0]
    for text in (criterion.question, criterion.conditions, criterion.knowledge, *criterion.look_for):
        assert text is not None
        assert text.sv in shown
        assert str(text.get("ar")) in shown


def test_the_second_line_has_the_own_view_and_the_newest_judgement(
    page: AssessmentPage, case: Assessed
) -> None:
    assert "Egen bild: inte besvarad" in words(page)
    key(page, Qt.Key.Key_3, "3")
    tick(page, points(case)[0])
    press(page, "Signera mötet")
    press(page, "Signera nu")
    criteria(page).setFocus()
    assert "Egen bild: inte besvarad · Senast signerat: Självständigt, 2026-09-02" in words(page)
