"""Every dialog is whole, reached by keys and scrolled one way on small screens of their real size."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from tests.offscreen import screen
from tests.ui.dialog_walk import beyond_screen
from tests.ui.views import DOUBLED, SMALL

# 1366 x 768 at 125 and at 200 %, less what the desktop and the title bar take at 125.
SCREENS = {SMALL: (1093, 614), DOUBLED: DOUBLED}
LONGEST = 300


@pytest.mark.endurance
@pytest.mark.timeout(LONGEST + 30)
@pytest.mark.parametrize("size", SCREENS, ids=["small", "doubled"])
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_every_dialog_on_a_screen_of_its_size(tmp_path: Path, language: str, size: tuple[int, int]) -> None:
    found = tmp_path / "found.json"
    asked = [language, *map(str, size), str(found)]
    with screen(*SCREENS[size]) as there:
        walk = subprocess.run(
            [sys.executable, "-m", "tests.ui.dialog_walk", *asked],
            env=there, capture_output=True, text=True, timeout=LONGEST, check=False,
        )  # fmt: skip
    assert walk.returncode == 0, walk.stderr[-2000:]
    assert json.loads(found.read_text("utf-8")) == {}


@pytest.mark.usefixtures("dressed")
def test_a_dialog_larger_than_its_screen_and_one_that_scrolls_across_are_found() -> None:
    large = QDialog()
    room = large.screen().availableSize()
    wide = QWidget()
    wide.setMinimumWidth(room.width() * 2)
    area = QScrollArea()
    area.setWidget(wide)
    QVBoxLayout(large).addWidget(area)
    large.resize(room.width() + 8, room.height() + 8)
    large.show()
    told = beyond_screen(large)
    assert [each.split()[0] for each in told] == ["is", "scrolls"]
    large.close()
    large.deleteLater()
