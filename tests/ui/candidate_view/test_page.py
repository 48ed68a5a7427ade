"""The self-rating, from handing over the screen to the list of answers, by real controls."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from forms import reading
from forms.reading import read_profile
from tests.assessing import Assessed, open_assessed_case
from tests.opened import open_portfolio_case, sign_in_as
from tests.ui.accessible_tree import lost_ways
from tests.ui.finding import cut_texts, everything, find, press, settle
from ui.candidate_view.answer_buttons import AnswerButton
from ui.candidate_view.candidate_window import CandidateWindow
from ui.candidate_view.home_part import Tile
from ui.candidate_view.language_switch import MORE
from ui.candidate_view.page import SelfRatingPage
from ui.task_picture import TaskPicture
from ui.workspace import Workspace
from validering import halts, profiles, self_rating
from validering.acting import StaffRole
from validering.self_rating import LastDone, OwnView
from validering.storage.stores import Store
from validering.terms import CaseHalt, Frequency, HaltReason, OwnAutonomy

HANDS = "غسل اليدين وارتداء ملابس نظيفة والفصل بين النيء والجاهز"
BEGIN, BACK, PAUSE, GO_ON, DONE = "ابدأ", "رجوع", "استراحة", "تابع", "تم"
NEVER, OFTEN, THIS_YEAR, LONGER, ALONE = "أبدا", "كثيرا", "هذه السنة", "قبل أكثر من ذلك", "وحدي"


@pytest.fixture
def page(workspace: Workspace, case: Assessed, qtbot: Any) -> SelfRatingPage:
    made = SelfRatingPage(workspace, case.case_id)
    qtbot.addWidget(made)
    made.resize(880, 470)
    made.show()
    settle()
    return made


def hand_over(page: SelfRatingPage, button: str = "Lämna över till kandidaten") -> CandidateWindow:
    """Press the button, and give the window that fills the screen, at the self-rating."""
    press(page, button)
    window = page.window_of_candidate
    assert window is not None
    assert window.isFullScreen()
    find(window, window.rating.title(), Tile).click()
    settle()
    return window


def speak(window: CandidateWindow, language: str) -> None:
    """Choose a language in the list of all of them."""
    menu = find(window, MORE, QPushButton).menu()
    next(action for action in menu.actions() if action.text() == language).trigger()
    settle()


def answers(case: Assessed) -> dict[str, OwnView]:
    return case.store.read(self_rating.read_answers, case.case_id)


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in everything(root, QLabel) if label.text()]


def test_a_task_is_answered_in_arabic_with_the_swedish_beside(page: SelfRatingPage, case: Assessed) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert HANDS in texts(window)
    assert "Tvätta händer, ha rena kläder, hålla rått och färdigt isär" in texts(window)
    press(window, OFTEN)
    (saved,) = answers(case).values()
    assert (saved.frequency, saved.is_whole, saved.answered_in) == (Frequency.OFTEN, False, "ar")
    press(window, LONGER)
    press(window, ALONE)
    saved = answers(case)["KOK-K1.T1"]
    assert (saved.last_done, saved.autonomy) == (LastDone.LONGER, OwnAutonomy.ALONE)
    assert "المهمة 2 من 24" in texts(window)
    window.close()


def test_the_first_answer_stands_where_the_reader_begins(page: SelfRatingPage) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    assert find(window, NEVER).x() > find(window, OFTEN).x()
    press(window, "Svenska")
    assert find(window, "Aldrig").x() < find(window, "Ofta").x()
    window.close()


@pytest.mark.parametrize(
    ("language", "begin", "skip"), [("English", "Start", "Skip"), ("العربية", BEGIN, "تخطي")]
)
def test_every_task_is_read_whole_in_a_low_window(
    page: SelfRatingPage, language: str, begin: str, skip: str
) -> None:
    window = hand_over(page)
    window.showNormal()
    window.resize(683, 384)
    speak(window, language)
    assert cut_texts(window) == []
    press(window, begin)
    for _ in range(24):
        assert cut_texts(window) == []
        press(window, skip)
    window.close()


def test_what_lies_below_a_low_window_is_reached_by_tab(page: SelfRatingPage) -> None:
    window = hand_over(page)
    window.showNormal()
    window.resize(683, 384)
    speak(window, "Soomaali")
    assert window._scroll.hasFocus(), "the button lies below"
    assert lost_ways(window) == []
    window.close()


def test_the_languages_of_the_case_have_buttons_and_all_others_are_in_a_list(page: SelfRatingPage) -> None:
    window = hand_over(page)
    switch = window._switch
    assert [one.text() for one in everything(switch, QPushButton)] == ["Svenska", "العربية", MORE]
    speak(window, "English")
    assert [one.text() for one in everything(switch, QPushButton)] == ["Svenska", "العربية", "English", MORE]
    assert find(switch, "English", QPushButton).isChecked()
    press(window, "Svenska")
    assert [one.text() for one in everything(switch, QPushButton)] == ["Svenska", "العربية", MORE]
    window.close()


def test_a_task_has_its_picture_beside_the_question(page: SelfRatingPage) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    picture = find(window, HANDS, TaskPicture)
    shown = picture.grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    assert {"#ffffff", "#000000", "#c4c4c4"} <= colours
    window.showNormal()
    window.resize(683, 384)
    settle()
    assert picture.width() < shown.width()
    window.close()


def test_stopping_half_way_and_going_on_where_it_was(page: SelfRatingPage, case: Assessed) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    press(window, NEVER)
    press(window, OFTEN)
    press(window, PAUSE)
    settle()
    assert "1 av 24 uppgifter har svar." in texts(page)
    window = hand_over(page, "Fortsätt med kandidaten")
    press(window, GO_ON)
    assert "المهمة 2 من 24" in texts(window)
    press(window, THIS_YEAR)
    press(window, ALONE)
    assert answers(case)["KOK-K1.T2"].is_whole
    window.close()


def test_the_language_changes_in_the_middle_and_each_answer_notes_its_own(
    page: SelfRatingPage, case: Assessed
) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    press(window, NEVER)
    press(window, "Svenska")
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "Uppgift 2 av 24" in texts(window)
    press(window, "Aldrig")
    assert [one.answered_in for one in answers(case).values()] == ["ar", "sv"]
    window.close()


def test_back_shows_what_was_answered_and_changes_it(page: SelfRatingPage, case: Assessed) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    press(window, NEVER)
    press(window, BACK)
    assert find(window, NEVER, QPushButton).isChecked()
    press(window, OFTEN)
    assert answers(case)["KOK-K1.T1"].frequency is Frequency.OFTEN
    window.close()


@pytest.mark.parametrize("digit", ["1", "١", "۱"])
def test_keys_count_by_the_value_of_the_digit(page: SelfRatingPage, case: Assessed, digit: str) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        pressed = QKeyEvent(kind, ord(digit), Qt.KeyboardModifier.NoModifier, digit)
        QApplication.sendEvent(window.focusWidget() or window, pressed)
    settle()
    assert answers(case)["KOK-K1.T1"].frequency is Frequency.NEVER
    window.close()


def test_by_arrows_and_enter_in_the_direction_of_the_page(page: SelfRatingPage, case: Assessed) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(window.focusWidget() or window, key)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == OFTEN
    QTest.keyClick(focused, Qt.Key.Key_Space)
    settle()
    assert answers(case)["KOK-K1.T1"].frequency is Frequency.OFTEN
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert page.window_of_candidate is None


def test_no_answer_looks_preferred_to_whoever_uses_the_mouse(page: SelfRatingPage) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    press(window, NEVER)
    assert not isinstance(window.focusWidget(), AnswerButton)
    assert not any(button.isChecked() for button in everything(window, AnswerButton))
    window.close()


def test_targets_are_large(page: SelfRatingPage) -> None:
    window = hand_over(page)
    for size in ((1093, 570), (683, 384)):
        window.showNormal()
        window.resize(*size)
        settle()
        if size[0] == 1093:
            press(window, BEGIN)
        small = [one for one in everything(window, QPushButton) if one.height() < 56]
        assert [one.accessibleName() for one in small] == []
        assert window.minimumSizeHint().width() <= size[0]
        for button in everything(window, AnswerButton):
            assert button.visibleRegion().boundingRect().height() == button.height()
    window.close()


def test_the_end_lists_the_own_view_without_any_sum(page: SelfRatingPage, case: Assessed) -> None:
    window = hand_over(page)
    press(window, BEGIN)
    for _ in range(24):
        press(window, NEVER)
    assert "شكرا! لقد انتهيت." in texts(window)
    press(window, f"تغيير: {HANDS}")
    press(window, OFTEN)
    press(window, THIS_YEAR)
    press(window, ALONE)
    assert f"{OFTEN} · {THIS_YEAR} · {ALONE}" in texts(window)
    press(window, DONE)
    press(window, "تسليم الحاسوب")
    settle()
    assert "Kandidaten har svarat på alla 24 uppgifter." in texts(page)
    shown = texts(page)
    assert "Ofta · I år · Själv" in shown
    assert shown.count("Aldrig") == 23
    assert not [text for text in shown if "%" in text]


def test_without_an_occupation_the_page_says_what_to_do(
    store: Store, workspace: Workspace, qtbot: Any
) -> None:
    page = SelfRatingPage(workspace, open_portfolio_case(store, "Amina Yusuf"))
    qtbot.addWidget(page)
    page.show()
    settle()
    with qtbot.waitSignal(page.page_wanted) as asked:
        press(page, "Välj yrke")
    assert asked.args == ["profiles", "choose"]


def test_a_teacher_lets_the_candidate_answer_in_a_portfolio_case(store: Store, qtbot: Any) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(profiles.choose_profile, case_id, read_profile("VARD-VBT"))
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    workspace = Workspace(teacher, reading)
    page = SelfRatingPage(workspace, case_id)
    qtbot.addWidget(page)
    page.show()
    settle()
    window = hand_over(page)
    press(window, BEGIN)
    press(window, NEVER)
    assert len(teacher.read(self_rating.read_answers, case_id)) == 1
    window.close()
    workspace.background.stop()
    teacher.close()


def test_a_stopped_case_says_why_nothing_can_be_answered(
    store: Store, workspace: Workspace, case: Assessed, page: SelfRatingPage
) -> None:
    workspace.apply(halts.halt_case, case.case_id, CaseHalt.PAUSED, HaltReason.CHILDCARE)
    settle()
    assert not find(page, "Lämna över till kandidaten", QPushButton).isEnabled()
    since = store.acting.today().isoformat()
    assert f"Ärendet är stoppat sedan {since}. Ta upp det igen först." in texts(page)


def test_a_profile_that_the_language_lacks_is_asked_about_in_swedish_once(
    workspace: Workspace, store: Store, qtbot: Any
) -> None:
    case = open_assessed_case(store, profile_id="BARN-ELEV")
    task = case.profile.modules[0].tasks[0].question
    assert task.get("ar") is None
    page = SelfRatingPage(workspace, case.case_id)
    qtbot.addWidget(page)
    page.show()
    window = hand_over(page)
    press(window, BEGIN)
    shown = [label for label in everything(window, QLabel) if label.text() == task.sv]
    assert len(shown) == 1
    assert shown[0].layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert OFTEN in {button.accessibleName() for button in everything(window, AnswerButton)} | {
        label.text() for label in everything(window, QLabel)
    }
