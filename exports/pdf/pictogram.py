"""A drawn picture of a task on a page, as lines that stay sharp on any printer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from reportlab.lib.units import mm

from exports.pdf.illustration import Illustration
from exports.pdf.writing import fill_color, number

SIDE = 16 * mm
"""The usual side of a picture, in points."""
_GRID, _LINE = 64, 3
_ROUND = 0.5523
"""How far a curve's handle reaches for a quarter of a circle of radius 1."""
_PART = re.compile(r"([MLCQZ])([^MLCQZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


class Pictogram(Illustration):
    """An SVG in the style of forms/pictograms, ``side`` points wide and high; ``alt`` is the task.

    Raises ValueError for what is no such drawing, and when `alt` is empty.
    """

    after = 0

    def __init__(self, svg: bytes, alt: str, *, side: float = SIDE, language_tag: str | None = None) -> None:
        super().__init__(alt, side, side, language_tag)
        self._shapes = tuple(_shapes(svg))

    def _paint(self) -> None:
        scale = self.width / _GRID
        code = self.canv._code
        code.append(f"q {number(scale)} 0 0 {number(-scale)} 0 {number(self.height)} cm")
        code.append(f"{_LINE} w 1 J 1 j 0 G")
        code.extend(self._shapes)
        code.append("Q")


def _shapes(svg: bytes) -> Iterator[str]:
    """Each shape as operators, its fill first."""
    if b"<!" in svg:
        raise ValueError("a picture declares nothing")
    try:
        drawn = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from error
    for shape in drawn:
        fill = shape.get("fill")
        path = " ".join(_operators(shape))
        yield f"{fill_color(_whole(fill))} {path} B" if fill else f"{path} S"


def _whole(color: str) -> str:
    """``#fff`` as ``#ffffff``."""
    return color if len(color) > 4 else "#" + "".join(sign * 2 for sign in color[1:])


def _operators(shape: ElementTree.Element) -> Iterator[str]:
    kind, given = shape.tag.rsplit("}", 1)[-1], shape.attrib
    if kind == "path":
        yield from _path(given["d"])
    elif kind == "rect":
        x, y, w, h, rx = (float(given[name]) for name in ("x", "y", "width", "height", "rx"))
        yield from _rounded(x, y, x + w, y + h, min(rx, w / 2), min(rx, h / 2))
    elif kind in ("circle", "ellipse"):
        x, y = float(given["cx"]), float(given["cy"])
        across, down = (float(given[name]) for name in (("r", "r") if kind == "circle" else ("rx", "ry")))
        yield from _rounded(x - across, y - down, x + across, y + down, across, down)
    else:
        raise ValueError(f"a picture has no {kind}")


def _rounded(
    left: float, top: float, right: float, bottom: float, across: float, down: float
) -> Iterator[str]:
    """A box with corners of this radius; a circle is one that is nothing but corners."""
    far_x, far_y = across * (1 - _ROUND), down * (1 - _ROUND)
    yield _said("m", left + across, top)
    yield _said("l", right - across, top)
    yield _said("c", right - far_x, top, right, top + far_y, right, top + down)
    yield _said("l", right, bottom - down)
    yield _said("c", right, bottom - far_y, right - far_x, bottom, right - across, bottom)
    yield _said("l", left + across, bottom)
    yield _said("c", left + far_x, bottom, left, bottom - far_y, left, bottom - down)
    yield _said("l", left, top + down)
    yield _said("c", left, top + far_y, left + far_x, top, left + across, top)
    yield "h"


def _path(drawn: str) -> Iterator[str]:
    x = y = 0.0
    for letter, rest in _PART.findall(drawn):
        at = [float(each) for each in _NUMBER.findall(rest)]
        if letter == "Z":
            yield "h"
            continue
        if letter == "Q":
            # PDF has curves of the third degree only.
            cx, cy, end_x, end_y = at
            at = [x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3]
            at += [end_x + (cx - end_x) * 2 / 3, end_y + (cy - end_y) * 2 / 3, end_x, end_y]
        x, y = at[-2:]
        yield _said({"M": "m", "L": "l"}.get(letter, "c"), *at)


def _said(operator: str, *numbers: float) -> str:
    return f"{' '.join(map(number, numbers))} {operator}"
