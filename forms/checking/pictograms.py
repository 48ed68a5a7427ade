"""The drawn pictures of tasks: each that is named exists, each that exists is named, all in one style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from forms.checking.faults import Fault, Place
from forms.checking.sources import Sources
from forms.drawn_pictures import PICTOGRAMS, pictogram_path
from forms.found_files import FOLDER
from forms.yaml_files import short_name

GRID, LARGEST = 64, 4096
GREY, WHITE = "#c4c4c4", "#fff"
_SVG = "{http://www.w3.org/2000/svg}"
_FRAME: Final = {
    "viewBox": f"0 0 {GRID} {GRID}",
    "fill": "none",
    "stroke": "#000",
    "stroke-width": "3",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
_PLACED: Final = {
    "path": ("d",),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "rect": ("x", "y", "width", "height", "rx"),
}
"""The shapes that a picture is made of, each with what places it."""
_NUMBER = r"-?\d+(?:\.\d+)?"
_NUMBERS: Final = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}


def pictogram_faults(sources: Sources) -> Iterator[Fault]:
    """Names without a picture, pictures without a name, and what is outside the style."""
    used = set()
    for module in sources.modules:
        for number, task in enumerate(module.content.tasks):
            name = task.pictogram
            if name is None:
                continue
            used.add(name)
            if pictogram_path(name, sources.folder) is None and pictogram_path(name, FOLDER) is None:
                place = module.document.place("tasks", number, "pictogram")
                yield Fault("check_pictogram_unknown", place, name=name, file=f"{PICTOGRAMS}/{name}.svg")
    for path in sorted((sources.folder / PICTOGRAMS).glob("*")):
        if path.suffix == ".md":
            continue
        place = Place(short_name(path))
        if path.stem not in used:
            yield Fault("check_pictogram_unused", place, name=path.stem)
        for wrong in style_faults(path):
            yield Fault("check_pictogram_style", place, wrong=wrong)


def style_faults(path: Path) -> Iterator[str]:
    """What of a file is not as a picture is to be, as it stands there."""
    if pictogram_path(path.stem, path.parent.parent) != path:
        yield path.name
        return
    written = path.read_bytes()
    if len(written) > LARGEST:
        yield f"{len(written)} > {LARGEST} B"
    # What declares a type or names entities is never handed to the reader of XML.
    if b"<!" in written or b"<?" in written:
        yield "<! <?"
        return
    try:
        drawn = ElementTree.fromstring(written)
    except ElementTree.ParseError as error:
        yield str(error)
        return
    if drawn.tag != f"{_SVG}svg" or dict(drawn.attrib) != _FRAME:
        yield " ".join(f'{name}="{value}"' for name, value in drawn.attrib.items()) or drawn.tag
    if "".join(drawn.itertext()).strip():
        yield "".join(drawn.itertext()).strip()
    for shape in drawn:
        yield from _shape(shape)
    greys = [shape.get("fill") for shape in drawn].count(GREY)
    if greys != 1:
        yield f'{greys} × fill="{GREY}"'


def _shape(shape: ElementTree.Element) -> Iterator[str]:
    kind = shape.tag.removeprefix(_SVG)
    placed = _PLACED.get(kind)
    if placed is None or len(shape) or set(shape.attrib) - {"fill"} != set(placed):
        yield f"<{' '.join([kind, *(f'{name}={value}' for name, value in shape.attrib.items())])}>"
        return
    if shape.get("fill", WHITE) not in (GREY, WHITE):
        yield f'fill="{shape.get("fill")}"'
    if kind == "path":
        yield from _path(shape.attrib["d"])
        return
    given = [shape.attrib[name] for name in placed]
    if not all(re.fullmatch(_NUMBER, each) for each in given):
        yield " ".join(given)
        return
    edges = _edges(kind, [float(each) for each in given])
    if not all(0 <= edge <= GRID for edge in edges):
        yield f"{kind}: {', '.join(f'{edge:g}' for edge in edges)}"


def _edges(kind: str, at: list[float]) -> list[float]:
    """Left, top, right and bottom of a shape that is no path."""
    if kind == "rect":
        return [at[0], at[1], at[0] + at[2], at[1] + at[3]]
    across, down = (at[2], at[2]) if kind == "circle" else (at[2], at[3])
    return [at[0] - across, at[1] - down, at[0] + across, at[1] + down]


def _path(drawn: str) -> Iterator[str]:
    """Each command has its numbers, and no point lies outside the grid."""
    parts = re.findall(r"([A-Za-z])([^A-Za-z]*)", drawn)
    if "".join(letter + rest for letter, rest in parts) != drawn or not drawn.startswith("M"):
        yield drawn
        return
    for letter, rest in parts:
        points = [float(each) for each in re.findall(_NUMBER, rest)]
        is_whole = _NUMBERS.get(letter) == len(points) and not re.sub(_NUMBER, "", rest).strip(" ,")
        if not is_whole or not all(0 <= point <= GRID for point in points):
            yield letter + rest
