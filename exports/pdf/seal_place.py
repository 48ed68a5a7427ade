"""Where a document is sealed: what the seal says, as words on the page, and the field that it fills."""

from collections.abc import Sequence
from typing import Any

from exports.pdf.flowables import Part, Stack, rectangle
from exports.pdf.tagging import Node, SealField

_PAD = 4
_EDGE = "#4a5a66"


class SealPlace(Part):
    """Parts in a thin frame over the whole width; ``words`` name the field to a screen reader.

    A document has at most one. The file has to be sealed afterwards: a field left empty is no archive file.
    """

    def __init__(self, parts: Sequence[Any], words: str, *, before: float = 6) -> None:
        super().__init__()
        self.before = before
        self._parts, self._words = parts, words
        self._node = Node("Form", alt=words)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._stack = Stack(self._parts, width - 2 * _PAD)
        self.height = self._stack.height + 2 * _PAD
        return width, self.height

    def draw(self) -> None:
        with self.tree.artifact(self.canv):
            for edge in self._edges():
                self.canv._code.append(rectangle(*edge, _EDGE))
        self._stack.draw(self.canv, _PAD, self.height - _PAD)
        left, bottom = self.canv.absolutePosition(0, 0)
        with self.tree.inside(self._node):
            key = self.tree.annotate(self._node)
        box = (left, bottom, left + self.width, bottom + self.height)
        self.tree.seals.append(SealField(key, self.canv.getPageNumber() - 1, box, self._words))

    def _edges(self) -> list[tuple[float, float, float, float]]:
        width, height, thin = self.width, self.height, 0.6
        return [
            (0, 0, width, thin),
            (0, height - thin, width, thin),
            (0, 0, thin, height),
            (width - thin, 0, thin, height),
        ]
