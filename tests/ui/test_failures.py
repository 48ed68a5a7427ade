"""Failures nobody foresaw: told in plain words, reported without names, and the work goes on."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forms import reading
from tests.assessing import open_assessed_case
from tests.ui.finding import find, press, settle
from ui.application import build_main_window
from ui.failures import Failures, describe, write_report
from ui.preferences import Preferences
from ui.widgets.message_strip import MessageStrip
from validering.acting import fixed_clock
from validering.errors import UserError
from validering.storage.stores import Store

NAME = "Amina Al-Hakim"
ROOT = Path(__file__).parent.parent.parent


def fail(name: str) -> None:
    raise ValueError(f"cannot read {name}")


def fail_again() -> None:
    try:
        fail(NAME)
    except ValueError as error:
        raise RuntimeError(NAME) from error


def caught() -> BaseException:
    with pytest.raises(RuntimeError) as failure:
        fail_again()
    return failure.value


def test_a_report_names_the_places_and_no_person(tmp_path: Path) -> None:
    path = write_report(tmp_path / "logs", caught(), datetime(2026, 9, 1, tzinfo=UTC))
    text = path.read_text("utf-8")
    assert NAME not in text
    assert "Amina" not in text
    assert "builtins.RuntimeError" in text
    assert "because of" in text
    assert "tests/ui/test_failures.py" in text
    assert str(Path.home()) not in text
    assert str(ROOT) not in text


def test_two_failures_in_one_second_have_a_report_each(tmp_path: Path) -> None:
    at = datetime(2026, 9, 1, tzinfo=UTC)
    assert write_report(tmp_path, caught(), at) != write_report(tmp_path, caught(), at)


def test_the_same_failure_is_told_once_and_typed_text_is_kept_first(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    failures.is_heard = True
    order: list[str] = []
    failures.before_telling(lambda: order.append("kept"))
    failures.defect.connect(lambda path: order.append(Path(path).name[:7]))
    for _ in range(2):
        failures.take(caught())
    assert order == ["kept", "failure", "kept"]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_button_that_fails_again_says_so_again_with_the_same_report(tmp_path: Path) -> None:
    failures = Failures(tmp_path, now=fixed_clock(datetime(2026, 3, 2, 9, tzinfo=UTC), timedelta(minutes=1)))
    told: list[object] = []
    failures.defect.connect(told.append)
    for _ in range(2):
        failures.take(caught())
    (report,) = tmp_path.iterdir()
    assert told == [report, report]


def test_a_users_trouble_that_no_screen_caught_is_no_defect(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    refused: list[object] = []
    failures.refused.connect(refused.append)
    error = UserError("store_missing", folder="x")
    failures.take(error)
    assert refused == [error]
    assert list(tmp_path.iterdir()) == []


def test_a_report_that_cannot_be_written_is_no_second_failure(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in its place")
    failures = Failures(tmp_path / "logs")
    failures.is_heard = True
    told: list[object] = []
    failures.defect.connect(told.append)
    failures.take(caught())
    assert told == [None]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_failure_on_another_thread_is_told_on_the_windows(tmp_path: Path, qtbot: QtBot) -> None:
    failures = Failures(tmp_path)
    failures.is_heard = True
    threads: list[int] = []
    failures.defect.connect(lambda _path: threads.append(threading.get_ident()))
    before = threading.excepthook
    failures.install()
    try:
        other = threading.Thread(target=fail, args=(NAME,))
        other.start()
        other.join()
        qtbot.waitUntil(lambda: bool(threads))
    finally:
        failures.uninstall()
        threading.excepthook = before
    assert threads == [threading.get_ident()]


def test_the_window_says_it_in_plain_words(store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    window.show_defect(tmp_path / "failure-1.txt")
    assert "Något gick fel" in window.strip.text()
    assert "failure-1.txt" in window.strip.text()
    assert window.strip.isVisible()
    window.close()


def test_it_is_said_in_the_candidates_window_too_while_that_fills_the_screen(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    case = open_assessed_case(store)
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    window.open_case(case.case_id, "self_rating")
    settle()
    press(window, "Lämna över till kandidaten")
    in_front = QApplication.activeModalWidget()
    window.show_defect(tmp_path / "failure-1.txt")
    assert in_front is not None
    assert "failure-1.txt" in find(in_front, window.strip.text(), MessageStrip).text()
    in_front.close()
    window.close()


def test_cycles_of_causes_come_to_an_end() -> None:
    error = ValueError()
    other = KeyError()
    error.__context__, other.__context__ = other, error
    assert describe(error).count("because of") == 2


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import application, failures
from ui.preferences import Preferences
folder = Path(sys.argv[1])
failures.default_folder = lambda: folder / "logs"
app = QApplication([])
program = application.Program(app, folder / "store", Preferences(folder / "window.ini"))
program.failures.install()
if sys.argv[2] == "shown":
    program.show_sign_in()
    QTimer.singleShot(900, app.quit)
QTimer.singleShot(50, lambda: int("Amina"))
code = app.exec()
program.stop()
sys.exit(code)
"""


@pytest.mark.parametrize(("when", "code"), [("shown", 0), ("before", 1)])
def test_a_failing_slot_neither_hangs_nor_kills_the_program(tmp_path: Path, when: str, code: int) -> None:
    command = [sys.executable, "-c", CHILD, str(tmp_path), when]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr
    reports = list((tmp_path / "logs").iterdir())
    assert len(reports) == 1
    assert "Amina" not in reports[0].read_text("utf-8")
    assert "Amina" not in done.stderr
