"""A workbook of a real profile, to change as people do, and a copy of the forms to read it into."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from forms import reading
from forms.workbooks.bundle import bundle_of
from forms.workbooks.writing import write_workbook

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

PROFILE = "REST-BITR"
Edit = Callable[[Callable[["Workbook"], None]], Path]


@pytest.fixture
def forms_copy(tmp_path: Path) -> Path:
    """The shipped forms, to change."""
    folder = tmp_path / "forms"
    shutil.copytree(reading.FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the kitchen assistant in Swedish, English and Arabic."""
    path = tmp_path_factory.mktemp("workbook") / "bitr.xlsx"
    write_workbook(bundle_of(PROFILE), path, ["sv", "en", "ar"])
    return path


@pytest.fixture
def workbook(written: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copy(written, tmp_path))


@pytest.fixture
def edit(workbook: Path) -> Edit:
    """Change the workbook as a person at a spreadsheet would, and save it."""

    def change(how: Callable[[Workbook], None]) -> Path:
        book = load_workbook(workbook)
        how(book)
        book.save(workbook)
        return workbook

    return change
