"""What is saved, wrong or under way is said to assistive technology in the moment it is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hearing import Heard, listen
from ui.background import Background, Progress
from ui.widgets.fields import TextField
from ui.widgets.message_strip import MessageStrip
from ui.widgets.work_bar import WorkBar


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    return listen(monkeypatch)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def test_a_message_is_said_and_an_error_interrupts(heard: Heard, qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.show_done("Sparat.")
    strip.show_error("Disken är full.")
    assert heard == [("Sparat.", False), ("Disken är full.", True)]


def test_what_is_wrong_in_a_field_is_said_with_its_name_once(heard: Heard, qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.set_label("Ort")
    for _ in range(2):
        field.set_error("Skriv orten.")
    field.set_error("")
    assert heard == [("Ort: Skriv orten.", True)]


def test_work_under_way_is_said(heard: Heard, qtbot: QtBot, background: Background) -> None:
    bar = WorkBar(background)
    qtbot.addWidget(bar)
    ended: list[object] = []

    def work(*, progress: Progress) -> str:
        progress(1, 1)
        return "klart"

    bar.run("Dokumentet görs …", work, done=ended.append, failed=ended.append)
    qtbot.waitUntil(lambda: ended == ["klart"])
    assert heard == [("Dokumentet görs …", False)]
