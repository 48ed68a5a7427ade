"""A case that is being assessed, and its evidence page on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.ui.finding import settle
from ui.evidence.page import EvidencePage
from ui.workspace import Workspace

Write = Callable[[str, bytes], Path]


@pytest.fixture
def page(workspace: Workspace, case: Assessed, qtbot: QtBot) -> Iterator[EvidencePage]:
    made = EvidencePage(workspace, case.case_id)
    qtbot.addWidget(made)
    made.resize(900, 480)
    made.show()
    made.activateWindow()
    settle()
    yield made
    qtbot.waitUntil(lambda: not workspace.background.is_busy)


@pytest.fixture
def write_file(tmp_path: Path) -> Write:
    """Writes a file outside the store, as a telephone or scanner leaves it."""

    def written(name: str, data: bytes) -> Path:
        folder = tmp_path / "utifrån"
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_bytes(data)
        return path

    return written
