"""The rules of the structure hold, and each of them would be noticed if it did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import layout_rules, reading_rules
from tests import structure_rules as rules

ROOT = Path(__file__).parent.parent

Write = Callable[[str, str | None], None]

RULES: list[Callable[[Path], list[str]]] = [
    rules.too_long,
    rules.names_that_say_nothing,
    rules.strangers_at_the_top,
    rules.folders_without_readme,
    rules.commands_no_screen_calls,
    rules.pieced_translations,
    rules.pydantic_words_for_the_domain,
    rules.left_open,
    reading_rules.reads_nobody_is_named_for,
    reading_rules.sights_nobody_asks_for,
    layout_rules.layouts_put_in_when_filled,
    layout_rules.layout_items_asked_for,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_holds(rule: Callable[[Path], list[str]]) -> None:
    assert rule(ROOT) == []


def test_rooms_import_in_one_direction() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's sources."""
    root = tmp_path_factory.mktemp("project")
    skip = shutil.ignore_patterns("__pycache__", "*.ttf", "*.png", "*.db", "*.po", "*.ts", "*.qm")
    for name in (*rules.ROOMS, "tests", "docs"):
        shutil.copytree(ROOT / name, root / name, ignore=skip)
    return root


@pytest.fixture
def write(whole: Path) -> Iterator[Write]:
    """Give a file of them another text, or take it away; all is as it was after the test."""
    before: dict[Path, str | None] = {}

    def written(file: str, text: str | None) -> None:
        path = whole / file
        before.setdefault(path, path.read_text("utf-8") if path.exists() else None)
        _put(path, text)

    yield written
    for path, text in before.items():
        _put(path, text)


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
    else:
        path.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("rule", "file", "text"),
    [
        (rules.too_long, "validering/cases.py", "\n" * 401),
        (rules.names_that_say_nothing, "ui/helpers.py", ""),
        (rules.strangers_at_the_top, "notes.txt", "x"),
        (
            rules.commands_no_screen_calls,
            "validering/cases.py",
            "\ndef forget_it_all(session: Session, acting: Acting) -> Change:\n    raise KeyError\n",
        ),
        (rules.pieced_translations, "ui/page.py", "\ndef odd(self, n):\n    return self.tr(f'{n} x')\n"),
        (rules.pydantic_words_for_the_domain, "validering/cases.py", "\ndef validate_case() -> None: ...\n"),
        (rules.left_open, "validering/cases.py", "\n# TO" + "DO later\n"),
        (
            reading_rules.reads_nobody_is_named_for,
            "ui/page.py",
            "\nfrom validering.marks import read_marks\n\n\ndef odd(self):\n"
            "    return self.workspace.read(read_marks, 1)\n",
        ),
        (
            reading_rules.reads_nobody_is_named_for,
            "ui/page.py",
            "\ndef odd(self):\n    return self.workspace.read(lambda session: session)\n",
        ),
        (
            reading_rules.reads_nobody_is_named_for,
            "ui/page.py",
            "\ndef odd(self, read):\n    return self.store.look(read)\n",
        ),
        (
            layout_rules.layouts_put_in_when_filled,
            "ui/page.py",
            "\ndef odd(self, row):\n    row.addStretch(1)\n    self.body.addLayout(row)\n",
        ),
        (layout_rules.layouts_put_in_when_filled, "ui/page.py", "\ndef odd(a):\n    a.addLayout(made())\n"),
        (layout_rules.layout_items_asked_for, "ui/page.py", "\ndef odd(row):\n    row.takeAt(0)\n"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_rule_sees_a_broken_file(
    whole: Path, write: Write, rule: Callable[[Path], list[str]], file: str, text: str
) -> None:
    before, path = rule(whole), whole / file
    write(file, (path.read_text("utf-8") if path.exists() else "") + text)
    assert len(rule(whole)) > len(before)


def test_rule_sees_a_sight_that_nobody_asks_for(whole: Path, write: Write) -> None:
    for path in (whole / "ui/case_list").glob("*.py"):
        write(str(path.relative_to(whole)), path.read_text("utf-8").replace("read_leads", "read_nothing"))
    assert reading_rules.sights_nobody_asks_for(whole) == ["case_list.read_leads"]


def test_rule_sees_a_missing_readme(whole: Path, write: Write) -> None:
    write("ui/README.md", None)
    assert "ui" in rules.folders_without_readme(whole)
