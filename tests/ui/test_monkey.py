"""Whoever strikes and clicks at random breaks nothing, loses nothing, and is never stuck."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QColorDialog, QPlainTextEdit, QTabBar, QWidget
from shiboken6 import isValid
from sqlalchemy import select

from tests.portfolios import add_photo
from tests.ui.finding import everything, find, settle
from tests.ui.monkey import Monkey
from tests.ui.staging import dressed
from tests.ui.view_dialogs import DIALOGS
from tests.ui.views import Stage, show, throw_away
from ui.application import PAGES, SCREENS
from ui.file_choosing import FileChooser
from validering.judgements import read_judgements
from validering.storage.checking import check_open
from validering.storage.tables.assessment import Evidence

pytestmark = pytest.mark.timeout(2700)
FEW, MANY, IN_DIALOG = 300, 5_000, 1_000
# Another one is tried by hand: MONKEY_SEED=2027 python -m pytest -m endurance tests/ui/test_monkey.py
SEED = os.environ.get("MONKEY_SEED", "2026")
# Where evidence is taken away on purpose there is a new piece each time.
TAKES_AWAY = "removal"
WRITTEN_IN, WRITTEN = "intake", "Kommer med buss från Ekbacken."


@pytest.fixture(autouse=True)
def no_loop_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for its answer in a loop of its own gets none."""
    monkeypatch.setattr(FileChooser, "_answer", lambda _: None)
    for kind in (QPrintDialog, QColorDialog):
        monkeypatch.setattr(kind, "exec", lambda _: 0)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    yield from staged(qapp, tmp_path)


@pytest.fixture(scope="module")
def shared_stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    yield from staged(qapp, tmp_path_factory.mktemp("stage"))


def staged(qapp: QApplication, folder: Path) -> Iterator[Stage]:
    dressed(qapp, "sv")
    made = Stage(folder)
    yield made
    made.language.set("sv")
    made.close()


def shower(stage: Stage, name: str) -> Callable[[], object]:
    """What shows a view of the stage; a dialog is opened anew where it was left."""
    if name in SCREENS:
        return lambda: stage.window.open_screen(name)
    if name in PAGES:
        return lambda: stage.window.open_case(stage.case.case_id, name)
    opened: list[QWidget] = []

    def again() -> None:
        while opened:
            dialog = opened.pop()
            if isValid(dialog):
                dialog.close()
                throw_away(dialog)
        if name == TAKES_AWAY:
            add_photo(stage.case.store, stage.case.case_id, caption="Tallrikar på pass")
        opened.append(DIALOGS[name](stage.window, stage.case.case_id))
        show(opened[0], None)

    return again


def signed(stage: Stage) -> tuple[int, int]:
    """How many judgements there are, and pieces of evidence that are there or went for a reason."""
    views = stage.case.store.read(read_judgements, stage.case.case_profile_id)
    pieces = stage.case.store.look(lambda session: session.scalars(select(Evidence)).all())
    assert all(piece.removed_at is None or piece.removed_reason for piece in pieces)
    return sum(map(len, views.values())), len(pieces)


def play(stage: Stage, name: str, events: int) -> None:
    """Play in a view, and see that what is signed still stands."""
    before = signed(stage)
    Monkey(stage, f"{SEED}-{name}", shower(stage, name), WRITTEN).play(events)
    stage.wait()
    assert all(now >= then for now, then in zip(signed(stage), before, strict=True))


def whole(stage: Stage) -> None:
    """The store holds together, with all its history."""
    assert check_open(stage.case.store.parts).findings == ()


def texts(stage: Stage) -> list[QPlainTextEdit]:
    page = stage.open_page(WRITTEN_IN)
    parts = find(page, "Delar av inskrivningen", QTabBar)
    for part in range(parts.count()):
        parts.setCurrentIndex(part)
        settle()
        shown = [each for each in everything(page, QPlainTextEdit) if each.isEnabled()]
        if shown and not shown[0].isReadOnly():
            return shown
    return []


def test_monkey(shared_stage: Stage) -> None:
    """Some events in each view; what was written before is there afterwards."""
    stage = shared_stage
    field = texts(stage)[0]
    field.setFocus()
    field.setPlainText(WRITTEN)
    for name in (*SCREENS, *PAGES):
        play(stage, name, FEW)
    stage.language.set("sv")
    assert WRITTEN in [each.toPlainText() for each in texts(stage)]


def test_a_dialog_that_cannot_be_left_is_found(shared_stage: Stage) -> None:
    stage = shared_stage

    class Held(QWidget):
        def keyPressEvent(self, event: object) -> None:
            """Takes every key, and leaves nowhere."""

    held = Held(stage.window, Qt.WindowType.Window)
    held.setWindowModality(Qt.WindowModality.ApplicationModal)
    with pytest.raises(AssertionError, match="Held cannot be left by Esc"):
        Monkey(stage, SEED, lambda: show(held, (200, 100))).play(1)
    held.setWindowModality(Qt.WindowModality.NonModal)
    held.close()
    throw_away(held)


@pytest.mark.endurance
@pytest.mark.parametrize("name", [*SCREENS, *PAGES])
def test_monkey_in_every_view(stage: Stage, name: str) -> None:
    play(stage, name, MANY)
    whole(stage)


@pytest.mark.endurance
@pytest.mark.parametrize("name", DIALOGS)
def test_monkey_in_every_dialog(stage: Stage, name: str) -> None:
    """The candidate's window, what is found by Ctrl+K and the manual among them."""
    play(stage, name, IN_DIALOG)
    whole(stage)
