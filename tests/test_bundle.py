"""The bundle takes along every file the program reads."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.structure_rules import ROOMS

ROOT = Path(__file__).parent.parent
# Code is collected by its imports; the rest is for those who work on the program.
NOT_READ = {".py", ".pyc", ".md", ".ts"}


def named_in_spec() -> set[Path]:
    """The files that build.spec names."""
    tree = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    data = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id == "DATA"
    )
    return {
        path for folder, patterns in data.items() for each in patterns for path in (ROOT / folder).glob(each)
    }


def test_every_file_of_data_is_in_the_bundle() -> None:
    files = {path for room in ROOMS for path in (ROOT / room).rglob("*") if path.is_file()}
    data = {path for path in files if path.suffix not in NOT_READ}
    assert len(data) > 50
    assert sorted(str(path.relative_to(ROOT)) for path in data - named_in_spec()) == []


def test_the_steps_that_upgrade_a_store_are_in_the_bundle_as_files() -> None:
    folder = ROOT / "validering" / "storage" / "migrations"
    steps = set(folder.rglob("*.py"))
    assert steps and steps <= named_in_spec()
