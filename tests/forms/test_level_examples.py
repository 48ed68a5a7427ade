"""Every area shows each level in a situation of the trade, and mistakes in such a file are found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from forms import reading
from forms.checking.names import name_faults
from forms.checking.sources import read_sources
from forms.found_files import FOLDER


@pytest.mark.parametrize("area", sorted(set(reading.areas()) - {"gemensam"}))
def test_each_area_has_an_example_of_each_level(area: str) -> None:
    example = reading.worked_example(area)
    assert example is not None
    assert [each.level.id for each in example.levels] == [level.id for level in reading.read_scale().levels]
    assert len({each.seen for each in example.levels}) == len(example.levels)
    assert not example.is_approved


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("KOK-K1.02", "KOK-K1.99"), ("level: with_support", "level: independent"), ("area: kok", "area: bygg")],
)
def test_a_mistake_is_told(wrong: str, right: str, tmp_path: Path) -> None:
    for name in ("worked_examples", "scales"):
        shutil.copytree(FOLDER / name, tmp_path / name)
    shutil.copytree(FOLDER / "modules" / "kok", tmp_path / "modules" / "kok")
    shutil.copy(FOLDER / "areas.yaml", tmp_path)
    file = tmp_path / "worked_examples" / "kok.yaml"
    for other in (tmp_path / "worked_examples").glob("*.yaml"):
        if other != file:
            other.unlink()

    def told() -> list[str]:
        faults = name_faults(read_sources(tmp_path))
        return [fault.code for fault in faults if "worked_examples" in str(fault.place)]

    assert told() == []
    file.write_text(file.read_text("utf-8").replace(wrong, right), "utf-8")
    assert told()
