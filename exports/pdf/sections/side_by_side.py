"""Two parts beside each other that are no table: headings in two languages, the head of a page."""

from __future__ import annotations

from typing import Any

from exports.pdf.flowables import Part, Stack, rectangle
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.styles import GUTTER


class SideBySide(Part):
    """``first`` on the left, ``second`` on the right, over a rule of ``weight`` points (0: none).

    ``share`` is the part of the width that ``first`` gets where there is a ``second``.
    """

    def __init__(
        self,
        first: list[Any],
        second: list[Any] | None = None,
        *,
        share: float = 0.5,
        before: float = 0,
        after: float = 0,
        rule: str = "#000000",
        weight: float = 0,
        gap: float = 2,
        keep_with_next: bool = False,
    ) -> None:
        super().__init__()
        self._first, self._second, self._share = first, second, share
        self.before, self.after, self.keep_with_next = before, after, keep_with_next
        self._rule, self._weight, self._gap = rule, weight, gap if weight else 0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._offset = width if self._second is None else width * self._share
        room = width if self._second is None else self._offset - GUTTER
        self._left = Stack(self._first, room)
        self._right = None if self._second is None else Stack(self._second, width - self._offset)
        self._drops = self._drops_to_one_baseline()
        heights = [self._left.height + self._drops[0]]
        if self._right is not None:
            heights.append(self._right.height + self._drops[1])
        self.width, self.height = width, max(heights) + self._gap + self._weight
        return self.width, self.height

    def _drops_to_one_baseline(self) -> tuple[float, float]:
        """How far each side is lowered so that the first lines of two scripts stand on one line."""
        sides = (self._first, self._second or [])
        heads = [side[0] for side in sides if side and isinstance(side[0], Paragraph)]
        if len(heads) < len(sides):
            return 0, 0
        lowest = max(head.first_baseline for head in heads)
        return lowest - heads[0].first_baseline, lowest - heads[1].first_baseline

    def draw(self) -> None:
        self._left.draw(self.canv, 0, self.height - self._drops[0])
        if self._right is not None:
            self._right.draw(self.canv, self._offset, self.height - self._drops[1])
        if self._weight:
            with self.tree.artifact(self.canv):
                self.canv._code.append(rectangle(0, 0, self.width, self._weight, self.canv.ink(self._rule)))
