"""What the candidate says of the result in the own window, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from forms import reading
from tests.assessing import SECOND, Assessed, decided_case
from tests.stores import new_store, open_again
from tests.ui.finding import everything, press, settle, write
from ui.candidate_view.candidate_window import CandidateWindow
from ui.workspace import Workspace
from validering.comments import read_comments
from validering.objections import ObjectionStatus, answer_objection, read_objections
from validering.storage.stores import Store

SAID = "لا أوافق على النتيجة. لم تكن هناك مواد كافية."
ANSWER = "Råvaror saknades. Modulen bedöms en gång till."
WAITING = "لم نجب بعد. يقرؤه شخص غير الذي قيّمك."
ALONE = "الإجابة موجودة بالسويدية فقط. اطلب من أحد أن يقرأها لك."


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    return decided_case(new_store(tmp_path))


@pytest.fixture
def own(case: Assessed) -> Iterator[Workspace]:
    with closing_workspace(case.store) as workspace:
        yield workspace


@contextmanager
def closing_workspace(store: Store) -> Iterator[Workspace]:
    workspace = Workspace(store, reading)
    yield workspace
    workspace.background.stop()


def opened(workspace: Workspace, case: Assessed, qtbot: Any, language: str) -> CandidateWindow:
    window = CandidateWindow(workspace, case.case_id)
    qtbot.addWidget(window)
    window.resize(1093, 570)
    window.show()
    window.speak(language)
    window.open_part("voice")
    settle()
    return window


def texts(window: CandidateWindow) -> list[str]:
    return [label.text() for label in everything(window, QLabel) if label.text()]


def label(window: CandidateWindow, text: str) -> QLabel:
    (found,) = [each for each in everything(window, QLabel) if each.text() == text]
    return found


def test_an_objection_is_sent_waits_and_is_answered(case: Assessed, own: Workspace, qtbot: Any) -> None:
    window = opened(own, case, qtbot, "ar")
    assert "هذا ما أرسلته" not in texts(window)
    press(window, "لست موافقا")
    write(window, "على ماذا لا توافق؟", SAID)
    press(window, "أرسل")
    window.open_part("voice")
    settle()
    assert {"هذا ما أرسلته", SAID, WAITING} <= {*texts(window)}
    (kept,) = own.read(read_objections, case.case_id)
    assert (kept.text, kept.language) == (SAID, "ar")
    other = open_again(case.store, SECOND)
    other.apply(answer_objection, kept.id, status=ObjectionStatus.PARTLY, answer=ANSWER)
    with closing_workspace(other) as theirs:
        look_at_the_answer(opened(theirs, case, qtbot, "ar"))


def look_at_the_answer(again: CandidateWindow) -> None:
    assert WAITING not in texts(again) and ALONE in texts(again)
    assert label(again, ANSWER).layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert label(again, SAID).layoutDirection() == Qt.LayoutDirection.RightToLeft
    again.speak("sv")
    settle()
    assert "Svar från Olof Berg, 2026-09-01" in texts(again)


def test_a_comment_stays_to_be_read(case: Assessed, own: Workspace, qtbot: Any) -> None:
    window = opened(own, case, qtbot, "sv")
    press(window, "Jag vill säga något")
    write(window, "Vad vill du säga om resultatet?", "Jag är glad.")
    press(window, "Skicka")
    assert [each.text_sv for each in own.read(read_comments, case.case_id)] == ["Jag är glad."]
    window.open_part("voice")
    settle()
    assert {"Det här har du skickat", "Jag är glad."} <= {*texts(window)}
