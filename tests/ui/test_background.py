"""Slow work: beside the window, told on the window's thread, cancelled for good."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.finding import settle
from ui.background import Background, Progress
from validering.errors import UserError


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()
    assert not made.is_busy


def test_work_runs_on_another_thread_and_answers_on_this_one(background: Background, qtbot: QtBot) -> None:
    answers: list[tuple[int, bool]] = []
    here = QThread.currentThread()
    background.run(
        threading.get_ident, done=lambda other: answers.append((other, QThread.currentThread() is here))
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(answers[0][0], True)]
    assert answers[0][0] != threading.get_ident()
    qtbot.waitUntil(lambda: not background.is_busy)


def refuse() -> None:
    raise UserError("store_missing", folder="x")


def test_a_users_trouble_goes_to_the_caller_alone(background: Background, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    background.run(refuse, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], UserError)


def test_a_defect_is_reported_too(background: Background, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    with capture_exceptions() as caught:
        background.run(int, "no number", failed=failed.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert [type(error) for error in failed] == [ValueError]
    assert caught[0][0] is ValueError


def test_progress_is_told_and_a_cancelled_job_stops_and_says_no_more(
    background: Background, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    ended: list[object] = []
    first_step = threading.Event()
    cancelled = threading.Event()
    steps: list[int] = []

    def work(progress: Progress) -> str:
        for step in range(1000):
            steps.append(step)
            progress(step, 1000)
            first_step.set()
            cancelled.wait(5)
        return "whole"

    job = background.run(work, done=ended.append, progress=lambda step, of: told.append((step, of)))
    assert first_step.wait(5)
    qtbot.waitUntil(lambda: told == [(0, 1000)])
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert steps == [0, 1]
    assert ended == []


def test_a_job_that_is_left_stops_but_one_that_is_whole_is_handed_over(
    background: Background, qtbot: QtBot
) -> None:
    handed: list[str] = []
    steps: list[int] = []
    first_step, left = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        for step in range(2):
            progress(step, 2)
            steps.append(step)
            first_step.set()
            left.wait(5)
        return "half"

    job = background.run(work, done=handed.append, progress=lambda _step, _of: None)
    assert first_step.wait(5)
    job.leave()
    left.set()
    background.run(lambda: "whole", done=handed.append).leave()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert steps == [0]
    assert handed == ["whole"]


def test_no_answer_reaches_a_widget_that_is_gone(background: Background, qtbot: QtBot) -> None:
    label = QLabel("before")
    gate = threading.Event()
    background.run(lambda: (gate.wait(5), "after")[1], done=label.setText)
    delete(label)
    gate.set()
    qtbot.waitUntil(lambda: not background.is_busy)
    settle()
