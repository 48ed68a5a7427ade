"""A question said aloud once is heard wherever it stands, as long as it asks the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from forms import reading
from tests.assessing import open_assessed_case
from tests.ui.finding import choose, cut_texts, everything, find, press, settle
from tests.ui.media.conftest import device, plays, tone, with_media, without_media
from tests.validering.test_question_sounds import wav
from ui.assessment.criterion_panel import CriterionPanel
from ui.candidate_view.candidate_window import CandidateWindow
from ui.file_choosing import FileChooser
from ui.listen_box import ListenBox
from ui.occupations.sounds_dialog import SoundsDialog
from ui.question_listening import QuestionListening
from ui.workspace import Workspace
from validering.profile import Translated
from validering.question_sounds import keep_question_sound, read_question_sound, read_question_sounds
from validering.storage.stores import Store

PROFILE = reading.read_profile("REST-BITR")
TASK = PROFILE.modules[0].tasks[1]


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> SoundsDialog:
    shown = SoundsDialog(workspace, PROFILE)
    qtbot.addWidget(shown)
    shown.resize(900, 560)
    shown.show()
    settle()
    return shown


def said(root: SoundsDialog) -> str:
    return "\n".join(label.text() for label in everything(root, QLabel))


def test_a_file_is_kept_for_its_language_alone(
    workspace: Workspace, dialog: SoundsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "fråga.wav"
    path.write_bytes(wav())
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    choose(dialog, "Språk", "arabiska")
    asked = TASK.question.get("ar")
    press(dialog, f"Välj en ljudfil … {asked}")
    kept = workspace.read(read_question_sound, TASK.id, "ar")
    assert kept is not None and (kept.sound, kept.text) == (wav(), asked)
    assert "arabiska: 1 av" in said(dialog) and "Ljud sparat" in said(dialog)
    choose(dialog, "Språk", "svenska")
    assert "svenska: 0 av" in said(dialog)
    choose(dialog, "Språk", "arabiska")
    press(dialog, f"Ta bort ljudet {asked}")
    assert workspace.read(read_question_sounds, [TASK.id]) == ()
    assert cut_texts(dialog) == []


def test_a_wrong_file_is_refused_in_words(
    workspace: Workspace, dialog: SoundsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "fråga.mp3"
    path.write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    press(dialog, f"Välj en ljudfil … {TASK.question.sv}")
    assert "wav, ogg, mp3 eller m4a" in dialog.strip.text()
    assert workspace.read(read_question_sounds, [TASK.id]) == ()


def test_it_is_recorded_in_the_row_of_the_question(workspace: Workspace, dialog: SoundsDialog) -> None:
    press(dialog, f"Spela in frågan … {TASK.question.sv}")
    row = next(row for row in dialog._rows if not row.recorder.isHidden())
    given = device(tone(1.0))
    given.setParent(row)
    row.recorder.taker.listen_to(given, 16_000)
    row.recorder.taker.stop()
    settle()
    press(row, "Behåll")
    kept = workspace.read(read_question_sound, TASK.id, "sv")
    assert kept is not None and kept.media_type == "audio/wav"
    assert row.recorder.isHidden()


def test_a_sound_of_older_words_is_not_played(workspace: Workspace, qtbot: QtBot) -> None:
    asked = Translated.of("Hur tvättar du händerna?", ar="كيف")
    shown = QuestionListening(workspace)
    qtbot.addWidget(shown)
    workspace.apply(keep_question_sound, "K.01", "ar", "كيف", wav())
    workspace.apply(keep_question_sound, "K.01", "sv", "Tvättar du händerna?", wav())
    workspace.apply(keep_question_sound, "K.01", "so", asked.sv, wav())
    shown.show_question("K.01", asked, ["ar", "sv"])
    assert [box.button.accessibleName() for box in shown._boxes] == ["Lyssna: كيف"]
    shown.show_question("K.01", asked, ["so", "ar"])
    assert len(shown._boxes) == 2
    shown.show_question("K.01", asked, [None, "uk"])
    assert shown.isHidden()


def test_the_candidate_and_the_assessor_have_the_button_where_the_question_stands(
    store: Store, workspace: Workspace, qtbot: QtBot
) -> None:
    case = open_assessed_case(store)
    task = case.profile.modules[0].tasks[0]
    workspace.apply(keep_question_sound, task.id, "ar", task.question.get("ar") or "", wav())
    criterion = case.profile.modules[0].criteria[0]
    workspace.apply(keep_question_sound, criterion.id, "sv", criterion.question.sv, wav())
    panel = CriterionPanel(workspace, case.case_id)
    qtbot.addWidget(panel)
    panel._listening.show_question(criterion.id, criterion.question, ["ar", "sv"])
    assert not panel._listening.isHidden()
    window = CandidateWindow(workspace, case.case_id)
    qtbot.addWidget(window)
    window.show()
    window.speak("ar")
    (listening,) = window.findChildren(QuestionListening)
    listening.show_question(task.id, task.question, ["ar"])
    (box,) = listening.findChildren(ListenBox)
    assert "Lyssna" not in box.button.text() or box.button.text().startswith("(sv)")
    assert box.button.shortcut().toString() == "Ctrl+Shift+U"


@without_media
def test_without_the_part_the_button_says_what_to_do(workspace: Workspace, dialog: SoundsDialog) -> None:
    workspace.apply(keep_question_sound, TASK.id, "sv", TASK.question.sv, wav())
    dialog._show()
    press(dialog, f"Lyssna: {TASK.question.sv}")
    assert "inte installerad" in said(dialog) and "låt tolken göra det" in said(dialog)


@with_media
def test_with_the_part_it_is_heard_and_stops_when_it_is_left(
    workspace: Workspace, dialog: SoundsDialog, qtbot: QtBot
) -> None:
    for task in PROFILE.modules[0].tasks[:2]:
        workspace.apply(keep_question_sound, task.id, "sv", task.question.sv, wav(5))
    dialog._show()
    first, second = (dialog._rows[place].listen for place in (0, 1))
    press(dialog, first.button.accessibleName())
    assert plays(first)
    press(dialog, second.button.accessibleName())
    assert [plays(first), plays(second)] == [False, True]
    assert find(dialog, f"Sluta spela: {TASK.question.sv}", QPushButton).isVisible()
    dialog.hide()
    settle()
    assert not plays(second)
