"""An occupation is added as forms/README.md says: from the blank example to a portfolio on paper."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from forms import reading
from forms.checking.whole import check_forms
from tests.forms.adding import add_area, edit, keep_promises, portfolio_words, renamed
from validering.terms import SfiCourse

EXAMPLE = (
    "profiles/exempel/exempel-yrke.yaml",
    "modules/exempel/exempel-e1.yaml",
    "modules/exempel/exempel-sv1.yaml",
    "oral_tests/exempel/exempel-yrke.yaml",
    "glossaries/exempel.yaml",
    "lessons/exempel.yaml",
)


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """The forms with an invented area, copied from the example by the steps of the text."""
    folder = tmp_path / "forms"
    shutil.copytree(reading.FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    add_area(folder)
    for name in EXAMPLE:
        target = folder / renamed(name)
        target.parent.mkdir(exist_ok=True)
        target.write_text(renamed((folder / name).read_text("utf-8")), "utf-8")
    return folder


def test_the_check_says_what_is_left_of_the_example(workshop: Path) -> None:
    told = {(fault.code, fault.place.file) for fault in check_forms(workshop) if not fault.is_warning}
    assert ("check_count", "forms/glossaries/cykel.yaml") in told
    assert ("check_count", "forms/oral_tests/cykel/cykel-rep.yaml") in told
    assert ("check_courses", "forms/lessons/cykel.yaml") in told
    assert ("check_count", "forms/modules/cykel/cykel-c1.yaml") in told
    assert ("check_said_twice", "forms/modules/exempel/exempel-e1.yaml") in told, "what was not rewritten"


def test_the_finished_occupation_is_listed_translated_assessed_and_printed(
    workshop: Path, tmp_path: Path
) -> None:
    _write_it_all(workshop)
    left = [fault for fault in check_forms(workshop) if not fault.is_warning]
    assert {fault.code for fault in left} <= {"check_translation_left", "check_file_missing"}
    keep_promises(workshop)
    assert [fault.told("sv") for fault in check_forms(workshop) if not fault.is_warning] == []
    assert "CYKEL-REP" in reading.profile_ids(workshop)
    assert reading.areas(workshop)["cykel"].sv == "Cykel"
    lessons = reading.lessons("cykel", workshop)
    assert lessons is not None and len(lessons.lesson(SfiCourse.A).words) == 20

    text = portfolio_words(workshop, tmp_path)
    assert "Cykelreparatör" in text and "Bicycle repairer" in text
    assert "Bromsar och växlar" in text


def _write_it_all(folder: Path) -> None:
    """What the author writes; short, for it is the steps that are tried."""
    for name in EXAMPLE:
        (folder / name).unlink()
    profile = folder / "profiles/cykel/cykel-rep.yaml"
    edit(profile, "full_needs_second_person: true", "full_needs_second_person: false")
    number = iter(range(1, 10_000))
    module = folder / "modules/cykel/cykel-c1.yaml"
    _add_criteria(module, "CYKEL-C1", 3, number)
    _add_criteria(folder / "modules/cykel/cykel-sv1.yaml", "CYKEL-SV1", 3, number)
    test = folder / "oral_tests/cykel/cykel-rep.yaml"
    _repeat(test, r"  - id: CYKEL-REP\.Q01\n(?:    .*\n)+", 10, "CYKEL-REP.Q{:02}", number)
    words = folder / "glossaries/cykel.yaml"
    _repeat(words, r"  - id: cykel\.verktyg\n(?:    .*\n)+", 19, "cykel.ord{}", number)
    ids = [word.id for word in reading.glossary("cykel", folder).words][:20]  # type: ignore[union-attr]
    lessons = folder / "lessons/cykel.yaml"
    edit(lessons, r"words: .*", f"words: [{', '.join(ids)}]")
    text = lessons.read_text("utf-8")
    dialogue = re.search(r"      - title: .*\n(?:          - .*\n|        lines:\n)+", text)
    assert dialogue
    text = text.replace(dialogue[0], dialogue[0] * 3)
    head, course = text.split("courses:\n")
    lessons.write_text(
        head + "courses:\n" + "".join(course.replace("course: A", f"course: {each}") for each in SfiCourse),
        "utf-8",
    )


def _add_criteria(path: Path, module: str, count: int, number) -> None:  # type: ignore[no-untyped-def]
    text = path.read_text("utf-8")
    block = re.search(rf"  - id: {module}\.01\n(?:    .*\n)+", text)
    assert block
    blocks = "".join(
        _varied(block[0], number).replace(f"{module}.01", f"{module}.{each:02}")
        for each in range(1, count + 1)
    )
    rest = text[block.end() :]
    tasks = rest[rest.index("tasks:") :]
    ids = ", ".join(f"{module}.{each:02}" for each in range(1, count + 1))
    path.write_text(
        text[: block.start()] + blocks + re.sub(r"criteria: \[.*\]", f"criteria: [{ids}]", tasks), "utf-8"
    )


def _repeat(path: Path, pattern: str, count: int, name: str, number) -> None:  # type: ignore[no-untyped-def]
    text = path.read_text("utf-8")
    block = re.search(pattern, text)
    assert block
    made_of = [
        re.sub(r"- id: \S+", f"- id: {name.format(each)}", _varied(block[0], number), count=1)
        for each in range(1, count + 1)
    ]
    path.write_text(text[: block.start()] + "".join(made_of) + text[block.end() :], "utf-8")


def _varied(block: str, number) -> str:  # type: ignore[no-untyped-def]
    """The same texts about another thing, for nothing is said twice."""
    fields = r"(?P<head>^\s+(?:text|question|knowledge|conditions|word): .*?|^      - .*?)(?P<end>[.?]?\"?)$"
    return re.sub(
        fields, lambda found: f"{found['head']} del {next(number)}{found['end']}", block, flags=re.MULTILINE
    )
