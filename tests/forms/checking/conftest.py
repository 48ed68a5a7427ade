"""The shipped kitchen by itself, to break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.forms.checking.breaking import copy_kitchen


@pytest.fixture(scope="session")
def whole_kitchen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kitchen as it ships."""
    return copy_kitchen(tmp_path_factory.mktemp("kitchen") / "forms")


@pytest.fixture
def kitchen(whole_kitchen: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copytree(whole_kitchen, tmp_path / "forms"))
