"""Pictures that are missing, unused or drawn in another way are found, each in a real file."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms import reading
from forms.checking.faults import Fault
from forms.drawn_pictures import read_pictogram
from tests.forms.checking.breaking import change, new_faults

PICTURE = "pictograms/handtvatt.svg"
MODULE = "modules/kok/kok-k1.yaml"


def found(whole: Path, broken: Path, file: str) -> list[Fault]:
    faults = [fault for fault in new_faults(whole, broken) if fault.code.startswith("check_pictogram")]
    assert {fault.place.file for fault in faults} <= {f"forms/{file}"}
    return faults


@pytest.mark.parametrize(
    ("pattern", "instead", "told"),
    [
        (r'stroke-width="3"', 'stroke-width="2"', 'stroke-width="2"'),
        (r"0 0 64 64", "0 0 48 48", "0 0 48 48"),
        (r'"#c4c4c4"', '"#ff0000"', "#ff0000"),
        (r'"#c4c4c4"', '"#fff"', "0 × "),
        (r"</svg>", "<text>Tvätta</text></svg>", "Tvätta"),
        (r"</svg>", "Tvätta</svg>", "Tvätta"),
        (r"</svg>", "<script/></svg>", "script"),
        (r"<path d", '<path onclick="x()" d', "onclick"),
        (r"<path d", '<path stroke-width="5" d', "stroke-width"),
        (r"<path d", '<path transform="scale(2)" d', "transform"),
        (r' d="M\S+', ' d="M70', "M70"),
        (r' d="M', ' d="m', "m"),
        (r' cx="[^"]*"', ' cx="63"', "65.5"),
        (r"</svg>", "<g><circle/></g></svg>", "<g"),
        (r"^<svg", '<!DOCTYPE svg [<!ENTITY a "a">]><svg', "<!"),
        (r"</svg>", "", "no element found"),
        (r"</svg>", "</svg>" + " " * 4096, "> 4096 B"),
    ],
)
def test_another_style_is_told(
    whole_kitchen: Path, kitchen: Path, pattern: str, instead: str, told: str
) -> None:
    change(kitchen / PICTURE, pattern, instead)
    faults = found(whole_kitchen, kitchen, PICTURE)
    assert faults
    assert all(fault.code == "check_pictogram_style" for fault in faults)
    assert any(told in fault.told("sv") for fault in faults)


def test_a_picture_that_is_named_must_be_there(whole_kitchen: Path, kitchen: Path) -> None:
    line = change(kitchen / MODULE, r"pictogram: temperatur", "pictogram: termometer")
    faults = new_faults(whole_kitchen, kitchen)
    told = {(fault.code, fault.place.file) for fault in faults}
    assert told == {
        ("check_pictogram_unknown", f"forms/{MODULE}"),
        ("check_pictogram_unused", "forms/pictograms/temperatur.svg"),
    }
    assert [fault.place.line for fault in faults if fault.code == "check_pictogram_unknown"] == [line]


def test_a_file_of_another_kind_is_no_picture(whole_kitchen: Path, kitchen: Path) -> None:
    (kitchen / "pictograms" / "photo.png").write_bytes(b"\x89PNG")
    told = [fault.code for fault in found(whole_kitchen, kitchen, "pictograms/photo.png")]
    assert told == ["check_pictogram_style", "check_pictogram_unused"]


def test_every_task_of_kitchen_and_care_has_a_picture_but_those_that_cannot_be_drawn() -> None:
    tasks = [
        task
        for module_id in reading.module_ids()
        if module_id.startswith(("KOK-", "VARD-"))
        for task in reading.read_module(module_id).tasks
    ]
    without = {task.id for task in tasks if read_pictogram(task.pictogram) is None}
    talking = {f"{area}-SV1.T{number}" for area in ("KOK", "VARD") for number in (1, 2, 3)}
    assert without == {"VARD-V7.T1", *talking}
    assert len(tasks) - len(without) == 47


@pytest.mark.parametrize("name", [None, "", "..", "../README", "finns-inte", "handtvatt.svg"])
def test_what_names_no_picture_gives_none(name: str | None) -> None:
    assert read_pictogram(name) is None
