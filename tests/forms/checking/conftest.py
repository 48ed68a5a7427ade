"""The shipped kitchen by itself, to break."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from forms.found_files import FOLDER

OTHER_TRADES = ("barn", "bygg", "ekonomi", "el", "transport", "vard", "verkstad")


@pytest.fixture(scope="session")
def whole_kitchen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The forms of the kitchen and what all areas share; English is promised whole, no other language."""
    folder = tmp_path_factory.mktemp("kitchen") / "forms"
    others = [*OTHER_TRADES, *(f"{trade}.*" for trade in OTHER_TRADES)]
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", *others))
    languages = folder / "languages.yaml"
    text = re.sub(r", (whole|in_part): (\[.*?\]|all)", "", languages.read_text("utf-8"))
    languages.write_text(text.replace("offered: true}", "offered: true, whole: all}", 1), "utf-8")
    return folder


@pytest.fixture
def kitchen(whole_kitchen: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copytree(whole_kitchen, tmp_path / "forms"))
