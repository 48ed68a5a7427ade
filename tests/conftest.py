"""What every test stands on, and the list of failure situations that the run has tried."""

from __future__ import annotations

import gc
import os
import sys
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.laws import USUAL

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# QEvent.Type.DeferredDelete, for tests that never load Qt.
DEFERRED_DELETE = 52

SITUATION = "situation"


@pytest.fixture(autouse=True)
def no_window_of_a_closed_store() -> Iterator[None]:
    """A window that a test leaves behind would read its store again when the next changes the language."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    program = widgets.QApplication.instance() if widgets else None
    if program is None:
        return
    for window in program.topLevelWidgets():
        if not sys.modules["shiboken6"].isValid(window):
            continue
        workspace = getattr(window, "workspace", None) or getattr(window, "_workspace", None)
        if workspace is not None and workspace.store._connection is None:
            window.deleteLater()
            program.sendPostedEvents(window, DEFERRED_DELETE)


settings.register_profile("few", max_examples=USUAL, deadline=None, derandomize=True)
settings.register_profile("many", max_examples=400, deadline=None)


def tries_much(config: pytest.Config) -> bool:
    """Whether this run takes the full counts."""
    return str(config.option.markexpr) == "endurance"


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("many" if tries_much(config) else "few")
    config.addinivalue_line("markers", f"{SITUATION}(name): what goes wrong around the store")


def pytest_collection_finish() -> None:
    """What was imported stays to the end: it need not be looked through for garbage time and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Laws are tried with the full counts too; names go along with the report, also from another process."""
    for item in items:
        if tries_much(config) and getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(pytest.mark.endurance)
        item.user_properties += [(SITUATION, str(mark.args[0])) for mark in item.iter_markers(SITUATION)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which failure situations were tried, and which could not be, and why."""
    tried: Counter[str] = Counter()
    left_out: dict[str, str] = {}
    for outcome in ("passed", "failed", "skipped"):
        for report in terminalreporter.getreports(outcome):
            for name in [value for key, value in report.user_properties if key == SITUATION]:
                if outcome == "skipped":
                    left_out[name] = str(report.longrepr[-1] if isinstance(report.longrepr, tuple) else "")
                else:
                    tried[name] += 1
    if not tried and not left_out:
        return
    terminalreporter.section("failure situations of the store")
    for name, count in sorted(tried.items()):
        terminalreporter.line(f"tried    {name} ({count})")
    for name, reason in sorted(left_out.items()):
        if name not in tried:
            terminalreporter.line(f"not run  {name}: {reason.removeprefix('Skipped: ')}")
