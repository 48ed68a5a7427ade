"""The files that ship have no fault; the name of the test says which file has one."""

from __future__ import annotations

from functools import cache

import pytest

from exports.pdf.faces import missing_letters
from forms.checking.whole import check_forms
from forms.found_files import FOLDER
from forms.yaml_files import FOLDERS

FILES = sorted(
    f"forms/{path.relative_to(FOLDER).as_posix()}"
    for path in FOLDER.rglob("*")
    if path.suffix in {".yaml", ".po"} and path.relative_to(FOLDER).parts[0] in {*FOLDERS, path.name}
) + [f"forms/{path.relative_to(FOLDER).as_posix()}" for path in sorted(FOLDER.glob("pictograms/*.svg"))]


@cache
def faults() -> dict[str, list[str]]:
    """What is wrong, by file."""
    told: dict[str, list[str]] = {}
    for fault in check_forms(FOLDER, missing_letters):
        if not fault.is_warning:
            told.setdefault(fault.place.file, []).append(fault.told("sv"))
    return told


@pytest.mark.parametrize("file", FILES)
def test_a_shipped_file_has_no_fault(file: str) -> None:
    assert faults().get(file, []) == []


def test_no_file_that_is_promised_is_missing() -> None:
    assert set(faults()) <= set(FILES)
