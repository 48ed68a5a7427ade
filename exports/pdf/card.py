"""A card to cut out: parts inside an outline of fixed size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm

from exports.pdf.flowables import Part, Stack, rectangle

# As a bank card (ISO/IEC 7810 ID-1).
CARD_WIDTH, CARD_HEIGHT = 85.6 * mm, 54 * mm
PADDING = 9
INSIDE = CARD_WIDTH - 2 * PADDING
_OUTLINE, _WEIGHT = "#7b858e", 0.5


class Card(Part):
    """One side of a card; ``fits`` says whether the parts have room on it."""

    def __init__(self, parts: Sequence[Any]) -> None:
        super().__init__()
        self._parts = list(parts)

    @property
    def fits(self) -> bool:
        return Stack(self._parts, INSIDE).height <= CARD_HEIGHT - 2 * PADDING

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self._stack = Stack(self._parts, INSIDE)
        self.width, self.height = CARD_WIDTH, CARD_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        with self.tree.artifact(self.canv):
            for x, y, width, height in (
                (0, 0, CARD_WIDTH, _WEIGHT),
                (0, CARD_HEIGHT - _WEIGHT, CARD_WIDTH, _WEIGHT),
                (0, 0, _WEIGHT, CARD_HEIGHT),
                (CARD_WIDTH - _WEIGHT, 0, _WEIGHT, CARD_HEIGHT),
            ):
                self.canv._code.append(rectangle(x, y, width, height, _OUTLINE))
        self._stack.draw(self.canv, PADDING, CARD_HEIGHT - PADDING)
