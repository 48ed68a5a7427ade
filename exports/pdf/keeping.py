"""Parts that stay on one page."""

import math
from collections.abc import Sequence
from typing import Any

from exports.pdf.flowables import Part, Spacer, Stack


class _Block(Part):
    """Parts under one another that move to the next page before they are cut."""

    def __init__(self, parts: Sequence[Any], most: float = math.inf) -> None:
        super().__init__()
        self.parts, self.most = list(parts), most
        self.before, self.after = self.parts[0].getSpaceBefore(), self.parts[-1].getSpaceAfter()
        self.keep_with_next = bool(getattr(self.parts[-1], "keep_with_next", False))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._stack = Stack(self.parts, width)
        self.width, self.height = width, self._stack.height
        return width, self.height

    def stays_whole(self, width: float) -> bool:
        """Whether it is rather moved than cut in a column ``width`` points wide."""
        return Stack(self.parts, width).height <= self.most

    def split(self, width: float, height: float) -> list[Any]:
        frame = getattr(self, "_frame", None)
        if frame is not None and not frame._atTop and self.stays_whole(width):
            return []
        first, rest = Stack(self.parts, width).split(height)
        return [*first, *rest] if first else []

    def draw(self) -> None:
        self._stack.draw(self.canv, 0, self.height)


class KeepTogether(_Block):
    """Parts that move to the next page together; what is taller than ``most`` points or a page is cut."""

    def __init__(self, parts: Sequence[Any], *, most: float = math.inf) -> None:
        super().__init__(keep_headings(parts), most)


class WithNext(_Block):
    """Headings and what follows them: at least the beginning of it stays on their page."""

    def split(self, width: float, height: float) -> list[Any]:
        follower = self.parts[-1]
        if isinstance(follower, KeepTogether) and follower.stays_whole(width):
            return super().split(width, height)
        heads = Stack(self.parts[:-1], width)
        room = height - heads.height - max(self.parts[-2].getSpaceAfter(), follower.getSpaceBefore())
        cut = follower.split(width, room) if room > 0 else []
        if len(cut) > 1:
            return [WithNext([*self.parts[:-1], cut[0]]), *cut[1:]]
        # Inside another block it waits with what follows for the next page; on a page of its own it is cut.
        return super().split(width, height) if getattr(self, "_frame", None) is not None else []


def keep_headings(story: Sequence[Any]) -> list[Any]:
    """Returns the story with each heading bound to what follows it."""
    bound: list[Any] = []
    waiting: list[Any] = []
    for part in story:
        if getattr(part, "keep_with_next", False) or (waiting and isinstance(part, Spacer)):
            waiting.append(part)
        elif waiting and isinstance(part, Part):
            bound.append(WithNext([*waiting, part]))
            waiting = []
        else:
            bound += [*waiting, part]
            waiting = []
    return bound + waiting
