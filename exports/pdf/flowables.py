"""What all parts of a story have in common; parts stacked on one another; rule and space."""

from collections.abc import Sequence
from typing import Any, Self

from reportlab.platypus import Flowable, PageBreak, Spacer

from exports.pdf.canvas import TaggedCanvas
from exports.pdf.tagging import StructureTree
from exports.pdf.writing import fill_color, number

__all__ = ["Part", "Rule", "Spacer", "Stack", "new_page"]

UNLIMITED = 1e6
_FUZZ = 1e-7


class Part(Flowable):
    """A part of a story that draws itself on a tagged canvas; measures in points."""

    canv: TaggedCanvas
    before: float = 0
    after: float = 0
    keep_with_next: bool = False

    @property
    def tree(self) -> StructureTree:
        """The structure of the document being drawn."""
        return self.canv.tree

    def twin(self) -> Self:
        """Returns a copy for one half of a part that is cut in two."""
        copied = type(self).__new__(type(self))
        copied.__dict__.update(self.__dict__)
        # ReportLab's note that this part had to wait for a new page does not hold for its halves.
        copied.__dict__.pop("_postponed", None)
        return copied

    def getSpaceBefore(self) -> float:
        return self.before

    def getSpaceAfter(self) -> float:
        return self.after


class Rule(Part):
    """A thin line over the whole width."""

    def __init__(
        self, before: float = 4, after: float = 4, color: str = "#8a949e", weight: float = 0.5
    ) -> None:
        super().__init__()
        self.before, self.after, self.color, self.weight = before, after, color, weight

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.weight

    def draw(self) -> None:
        with self.tree.artifact(self.canv):
            self.canv._code.append(rectangle(0, 0, self.width, self.weight, self.color))


def rectangle(x: float, y: float, width: float, height: float, color: str) -> str:
    """Returns the operators of a filled rectangle, points from the lower left corner."""
    return f"{fill_color(color)} {number(x)} {number(y)} {number(width)} {number(height)} re f"


def new_page() -> Any:
    """Returns the part after which a new page starts."""
    return PageBreak()


class Stack:
    """Parts under one another in a column `width` points wide."""

    def __init__(self, parts: Sequence[Any], width: float) -> None:
        self.parts, self.width = list(parts), width
        self._tops: list[float] = []
        self._heights: list[float] = []
        used = gap = 0.0
        for index, part in enumerate(self.parts):
            height = part.wrap(width, UNLIMITED)[1]
            if index:
                used += max(gap, part.getSpaceBefore())
            self._tops.append(used)
            self._heights.append(height)
            used, gap = used + height, part.getSpaceAfter()
        self.height = used

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draws the parts with the upper edge of the first at `top`."""
        for part, offset, height in zip(self.parts, self._tops, self._heights, strict=True):
            part.drawOn(canvas, x, top - offset - height)

    def split(self, room: float) -> tuple[list[Any], list[Any]]:
        """Returns the parts that fit into `room` points and the rest; a part may be cut in two."""
        for index, (part, offset, height) in enumerate(
            zip(self.parts, self._tops, self._heights, strict=True)
        ):
            if offset + height <= room + _FUZZ:
                continue
            cut = part.split(self.width, room - offset) if room > offset else []
            if len(cut) > 1:
                return [*self.parts[:index], cut[0]], [*cut[1:], *self.parts[index + 1 :]]
            return self.parts[:index], self.parts[index:]
        return self.parts, []
