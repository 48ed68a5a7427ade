"""The candidate's own view beside the self-rating: each thing to do, in several languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from forms import reading
from tests.opened import open_portfolio_case
from tests.stores import new_store
from tests.ui.accessible_tree import lost_ways
from tests.ui.finding import cut_texts, everything, find, press, settle
from ui.candidate_view.candidate_window import CandidateWindow
from ui.candidate_view.home_part import Tile
from ui.candidate_view.language_switch import MORE
from ui.candidate_view.own_words_part import OwnWordsPart
from ui.candidate_view.satisfaction_part import SatisfactionPart
from ui.candidate_view.speech import MARK
from ui.translations.refresh import CANDIDATES, untranslated
from ui.workspace import Workspace
from validering import candidates, drafts, experience, information, portfolio_wishes, satisfaction
from validering.experience import ExperienceEntry
from validering.information import InformationQuestion
from validering.portfolio_wishes import WishSubject
from validering.satisfaction import FEWEST, Face, SatisfactionQuestion

TOLD, TOLD_UK = "Bara vi som arbetar här ser det.", "Це бачимо лише ми."


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(new_store(tmp_path), reading)
    yield workspace
    workspace.background.stop()


@pytest.fixture
def case_id(own: Workspace) -> UUID:
    return open_portfolio_case(own.store, "Amina Yusuf")


def tell(workspace: Workspace, question: InformationQuestion, language: str, text: str) -> None:
    workspace.apply(information.write_answer, question, language, text)
    workspace.apply(information.approve_answer, question, language, approved_by="Lena Ek")


def opened(workspace: Workspace, case_id: UUID, qtbot: Any, language: str = "sv") -> CandidateWindow:
    window = CandidateWindow(workspace, case_id)
    if qtbot is not None:
        qtbot.addWidget(window)
    window.resize(1093, 570)
    window.show()
    window.speak(language)
    settle()
    return window


def go_to(window: CandidateWindow, part_id: str) -> None:
    next(tile for tile in everything(window, Tile) if tile.part_id == part_id).click()
    settle()


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in everything(root, QLabel) if label.text()]


def jobs(workspace: Workspace, case_id: UUID) -> tuple[ExperienceEntry, ...]:
    return workspace.read(experience.read_experiences, case_id)


def test_what_is_not_approved_is_no_thing_to_do(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    own.apply(information.write_answer, InformationQuestion.WHO_SEES, "sv", TOLD)
    window = opened(own, case_id, qtbot)
    assert [tile.part_id for tile in everything(window, Tile)] == ["own_words", "portfolio", "satisfaction"]
    assert TOLD not in texts(window)


def test_the_information_is_read_piece_by_piece_in_two_languages(
    own: Workspace, case_id: UUID, qtbot: Any
) -> None:
    tell(own, InformationQuestion.WHO_SEES, "sv", TOLD)
    tell(own, InformationQuestion.WHO_SEES, "uk", TOLD_UK)
    tell(own, InformationQuestion.SAYING_NO, "sv", "Inget händer.")
    window = opened(own, case_id, qtbot, "uk")
    go_to(window, "information")
    assert TOLD_UK in texts(window) and TOLD in texts(window)
    press(window, "Я розумію")
    assert "Inget händer." in texts(window)
    assert any("Відповідь є лише шведською" in text for text in texts(window))
    window.speak("sv")
    press(window, "Jag vill fråga mer")
    assert "Det här vill du fråga mer om:" in texts(window)
    assert "Vad händer om jag säger nej?" in texts(window)
    read = own.read(information.read_pieces, case_id)
    assert [(each.answered_in, each.wants_more) for each in read] == [("uk", False), ("sv", True)]
    press(window, "Klar")
    tile = next(each for each in everything(window, Tile) if each.part_id == "information")
    assert "✓ Klart" in tile.accessibleDescription()


def test_own_words_are_drafts_from_the_first_letter_and_saved_with_their_language(
    own: Workspace, case_id: UUID, qtbot: Any
) -> None:
    window = opened(own, case_id, qtbot, "ar")
    go_to(window, "own_words")
    press(window, "عمل جديد")
    part = window.parts["own_words"]
    assert isinstance(part, OwnWordsPart)
    assert part.writing.edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
    part.writing.edit.setPlainText("طب")
    part.writing.flush()
    assert jobs(own, case_id) == ()
    part._job = None
    part.begin()
    window._show()
    press(window, "عمل جديد")
    assert part.writing.text() == "طب", "the draft is there"
    part.writing.edit.setPlainText("طباخ")
    press(window, "احفظ وتابع")
    part.writing.edit.setPlainText("كنت أطبخ")
    press(window, "رجوع")
    (job,) = jobs(own, case_id)
    assert (job.title_own, job.done_own, job.language) == ("طباخ", "كنت أطبخ", "ar")


def test_what_is_told_in_swedish_is_kept_as_swedish(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    own.apply(experience.add_experience, case_id, title_sv="Kock")
    window = opened(own, case_id, qtbot)
    go_to(window, "own_words")
    press(window, "Kock")
    press(window, "Spara och gå vidare")
    part = window.parts["own_words"]
    assert isinstance(part, OwnWordsPart)
    part.writing.edit.setPlainText("Jag lagade mat.")
    press(window, "Tillbaka")
    (job,) = jobs(own, case_id)
    assert (job.done_sv, job.done_own) == ("Jag lagade mat.", None)


def test_yes_and_no_choose_what_others_see(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    own.apply(candidates.change_candidate, case_id, phone="070-174 06 05")
    window = opened(own, case_id, qtbot)
    go_to(window, "portfolio")
    for answer in ("Ja", "Nej", "Nej", "Ja", "Ja", "Ja"):
        press(window, answer)
    assert "Tack! Så gör vi." in texts(window)
    wishes = own.read(portfolio_wishes.read_wishes, case_id)
    assert list(wishes.answers) == list(WishSubject)
    assert [answer for answer, is_yes in wishes.answers.items() if not is_yes] == [
        WishSubject.EMPLOYER,
        WishSubject.PICTURES,
    ]
    assert own.read(candidates.read_candidate, case_id).prints_phone


def test_nothing_of_the_satisfaction_is_kept_before_it_is_sent(
    own: Workspace, case_id: UUID, qtbot: Any
) -> None:
    window = opened(own, case_id, qtbot)
    go_to(window, "satisfaction")
    part = window.parts["satisfaction"]
    assert isinstance(part, SatisfactionPart)
    for answer in ("Ja, mycket", "Ja", "Lite", "Nej", "Ja"):
        press(window, answer)
    assert not own.read(satisfaction.is_given, case_id)
    press(window, "Tillbaka")
    assert find(window, "Ja", QPushButton).isChecked()
    press(window, "Ja, mycket")
    part.comment.setPlainText("Tack för hjälpen")
    press(window, "Skicka svaren")
    assert own.read(satisfaction.is_given, case_id)
    assert "Tack för dina svar!" in texts(window)
    press(window, "Klar")
    go_to(window, "satisfaction")
    assert not part.is_asking


def test_what_is_begun_of_the_satisfaction_is_kept_in_memory_and_shown_to_nobody_else(
    own: Workspace, case_id: UUID, qtbot: Any
) -> None:
    window = opened(own, case_id, None)
    go_to(window, "satisfaction")
    for answer in ("Nej", "Lite", "Ja", "Ja", "Nej"):
        press(window, answer)
    part = window.parts["satisfaction"]
    assert isinstance(part, SatisfactionPart)
    part.comment.setPlainText("Tolken kom för sent")
    window.close()
    settle()
    assert not own.read(satisfaction.is_given, case_id)
    assert not own.read(drafts.drafts_of, own.acting.staff_id)
    window = opened(own, case_id, qtbot)
    go_to(window, "satisfaction")
    part = window.parts["satisfaction"]
    assert isinstance(part, SatisfactionPart)
    assert part.comment.toPlainText() == ""
    assert "Det du har svarat förut finns kvar och skickas med. Ingen kan se det här." in texts(window)
    press(window, "Tillbaka")
    assert window.part is None, "nobody goes back to the faces"
    go_to(window, "satisfaction")
    part.comment.setPlainText("Annars bra")
    press(window, "Skicka svaren")
    for place in range(FEWEST - 1):
        other = open_portfolio_case(own.store, f"Person {place}")
        faces = dict.fromkeys(SatisfactionQuestion, Face.YES)
        own.apply(satisfaction.give_satisfaction, other, faces, answered_in="sv")
    assert own.read(satisfaction.read_satisfaction).comments == ("Tolken kom för sent\nAnnars bra",)


def test_the_candidate_starts_the_satisfaction_over(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    window = opened(own, case_id, qtbot)
    go_to(window, "satisfaction")
    press(window, "Nej")
    window.cover_sheet.put_on()
    window.cover_sheet.hide()
    window._show_covered(False)
    settle()
    assert find(window, "Hur var det hos oss? · 2 av 5", QProgressBar)
    press(window, "Ta bort mina svar och börja om")
    assert find(window, "Hur var det hos oss? · 2 av 5", QProgressBar), "one press alone takes nothing away"
    press(window, "Tryck en gång till för att ta bort svaren")
    assert find(window, "Hur var det hos oss? · 1 av 5", QProgressBar)
    assert "Det du har svarat förut finns kvar och skickas med. Ingen kan se det här." not in texts(window)


@pytest.mark.parametrize("language", ["sv", "en", "ar", "uk", "sv-x-lattlast"])
def test_every_page_is_read_whole_in_a_low_window(
    own: Workspace, case_id: UUID, qtbot: Any, language: str
) -> None:
    tell(own, InformationQuestion.WHO_SEES, "sv", TOLD)
    window = opened(own, case_id, qtbot, language)
    window.resize(683, 384)
    settle()
    for part_id, part in window.parts.items():
        if not part.is_offered():
            continue
        window.open_part(part_id)
        settle()
        assert cut_texts(window) == []
        assert not [text for text in texts(window) if text.startswith("(sv)")]
        window.go_home()
        settle()
        assert cut_texts(window) == []


def test_what_is_not_translated_is_marked_and_stands_once(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    window = opened(own, case_id, qtbot, "tr")
    marked = MARK.format(text="Vad vill du göra?")
    assert texts(window).count(marked) == 1
    assert "Vad vill du göra?" not in texts(window)


@pytest.mark.parametrize("language", CANDIDATES)
def test_these_languages_have_every_text(language: str) -> None:
    assert untranslated(language) == []


def test_a_small_window_is_no_wider_for_its_languages(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    window = opened(own, case_id, qtbot, "sv-x-lattlast")
    window.resize(683, 384)
    settle()
    assert window.width() == 683
    assert [one.text() for one in everything(window._switch, QPushButton)] == [MORE]


def test_a_long_answer_is_read_from_its_beginning_and_scrolled_by_keys(
    own: Workspace, case_id: UUID, qtbot: Any
) -> None:
    tell(own, InformationQuestion.WHO_SEES, "sv", " ".join([TOLD] * 20))
    window = opened(own, case_id, qtbot)
    go_to(window, "information")
    settle()
    bar = window._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0, "the question is seen before what can be pressed"
    assert window.focusWidget() is window._scroll
    QTest.keyClick(window._scroll, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert lost_ways(window) == []
    press(window, "Tillbaka")
    go_to(window, "information")
    QTest.keyClick(window._scroll, Qt.Key.Key_1)
    assert "Tack! Du har läst allt." in texts(window)
    assert window.focusWidget() is find(window, "Klar", QPushButton)


def test_easy_swedish_stands_alone(own: Workspace, case_id: UUID, qtbot: Any) -> None:
    window = opened(own, case_id, qtbot, "sv-x-lattlast")
    go_to(window, "satisfaction")
    assert texts(window).count("Lite") == 1
    assert not any("sparas inte" in text for text in texts(window))
