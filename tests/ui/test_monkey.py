"""Whoever strikes and clicks at random breaks nothing, loses nothing, and is never stuck."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QColorDialog, QPlainTextEdit, QTabBar

from tests.ui.finding import everything, find, settle
from tests.ui.monkey import Monkey
from tests.ui.staging import dressed
from tests.ui.views import Stage
from ui.application import PAGES, SCREENS
from ui.file_choosing import FileChooser
from validering.judgements import read_judgements

pytestmark = pytest.mark.timeout(900)
SAMPLE = ("case_list", "centre", "assessment", "mapping", "evidence")
EVENTS, MANY = 60, 5_000
SEED = "2026"
WRITTEN_IN, WRITTEN = "intake", "Kommer med buss från Ekbacken."


@pytest.fixture(autouse=True)
def no_loop_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for its answer in a loop of its own gets none."""
    monkeypatch.setattr(FileChooser, "_answer", lambda _: None)
    for kind in (QPrintDialog, QColorDialog):
        monkeypatch.setattr(kind, "exec", lambda _: 0)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    dressed(qapp, "sv")
    made = Stage(tmp_path)
    yield made
    made.language.set("sv")
    made.close()


def shower(stage: Stage, name: str) -> Callable[[], object]:
    """What shows a view of the stage."""
    if name in SCREENS:
        return lambda: stage.window.open_screen(name)
    return lambda: stage.window.open_case(stage.case.case_id, name)


def judged(stage: Stage) -> int:
    """How many judgements there are; nobody can take one back."""
    views = stage.case.store.read(read_judgements, stage.case.case_profile_id)
    return sum(map(len, views.values()))


def play(stage: Stage, name: str, events: int) -> None:
    """Play in a view, and see that what is signed still stands."""
    before = judged(stage)
    Monkey(stage, f"{SEED}-{name}", shower(stage, name)).play(events)
    assert judged(stage) >= before


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


def test_monkey(stage: Stage) -> None:
    """Three hundred events over a sample of the views; what was written before is there afterwards."""
    field = texts(stage)[0]
    field.setFocus()
    field.setPlainText(WRITTEN)
    for name in SAMPLE:
        play(stage, name, EVENTS)
    stage.language.set("sv")
    assert WRITTEN in [each.toPlainText() for each in texts(stage)]


@pytest.mark.endurance
@pytest.mark.parametrize("name", [*SCREENS, *PAGES])
def test_monkey_in_every_view(stage: Stage, name: str) -> None:
    play(stage, name, MANY)
