"""What was read of a file serves its copies, and never outlives a change of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms.kept_readings import KeptOfFolders, KeptReadings
from validering.errors import UserError


def test_a_copy_that_says_the_same_is_not_read_again_and_one_that_does_not_is(tmp_path: Path) -> None:
    readings: KeptReadings[list[str]] = KeptReadings(8)
    first, copy = tmp_path / "first", tmp_path / "copy"
    for path in (first, copy):
        path.write_text("samma", "utf-8")

    def read(path: Path) -> list[str]:
        return [path.name, path.read_text("utf-8")]

    kept = readings.of(first, "text", read)
    assert readings.of(copy, "text", read) is kept == ["first", "samma"]
    assert readings.of(copy, "another shape", read) == ["copy", "samma"]
    copy.write_text("en annan text", "utf-8")
    assert readings.of(copy, "text", read) == ["copy", "en annan text"]
    assert readings.of(first, "text", read) is kept


def test_what_could_not_be_read_is_tried_again(tmp_path: Path) -> None:
    readings: KeptReadings[str] = KeptReadings(8)
    path = tmp_path / "file"
    path.write_text("text", "utf-8")

    def refuse(path: Path) -> str:
        raise UserError("forms_not_utf8", file=path.name)

    with pytest.raises(UserError):
        readings.of(path, "text", refuse)
    assert readings.of(path, "text", lambda path: path.read_text("utf-8")) == "text"


def test_the_oldest_reading_is_forgotten_first(tmp_path: Path) -> None:
    readings: KeptReadings[str] = KeptReadings(2)
    read: list[str] = []

    def note(path: Path) -> str:
        read.append(path.name)
        return path.name

    for name in ("a", "b", "a", "c", "a", "b"):
        (tmp_path / name).write_text(name, "utf-8")
        readings.of(tmp_path / name, "text", note)
    assert read == ["a", "b", "c", "b"]


def test_what_is_made_of_a_folder_stands_until_any_of_its_files_changes_comes_or_goes(tmp_path: Path) -> None:
    kept: KeptOfFolders[list[str]] = KeptOfFolders(4)
    below = tmp_path / "modules" / "kok"
    below.mkdir(parents=True)

    def made() -> list[str]:
        return kept.of(tmp_path, "all", lambda: [path.read_text("utf-8") for path in below.glob("*.yaml")])

    assert made() == []
    (below / "a.yaml").write_text("ett", "utf-8")
    first = made()
    assert first == ["ett"]
    (below / "notes.txt").write_text("something else", "utf-8")
    assert made() is first
    (below / "a.yaml").write_text("ett och två", "utf-8")
    assert made() == ["ett och två"]
    (below / "a.yaml").unlink()
    assert made() == []
