"""What all parts that show instead of saying have in common: a box on the page and words for it."""

from abc import abstractmethod

from exports.pdf.flowables import Part
from exports.pdf.tagging import Node


class Illustration(Part):
    """A figure of `width` by `height` points; a subclass draws it in `_paint`, from its lower left corner.

    `alt` says what it shows; raises ValueError when that is empty.
    """

    def __init__(self, alt: str, width: float, height: float, language_tag: str | None) -> None:
        super().__init__()
        if not alt.strip():
            raise ValueError("a figure needs a text that says what it shows")
        self.width, self.height = width, height
        self._node = Node("Figure", language=language_tag, alt=alt)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        left, bottom = self.canv.absolutePosition(0, 0)
        box = [round(edge, 2) for edge in (left, bottom, left + self.width, bottom + self.height)]
        self._node.attributes["Layout"] = {"BBox": box, "Placement": "Block"}
        with self.tree.marked(self.canv, self._node):
            self._paint()

    @abstractmethod
    def _paint(self) -> None:
        """Draw inside the box."""
