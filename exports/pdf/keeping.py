"""Parts that stay on one page."""

from collections.abc import Sequence
from typing import Any

from exports.pdf.flowables import Part, Stack


class KeepTogether(Part):
    """Parts that move to the next page together; only what is taller than a page is cut."""

    def __init__(self, parts: Sequence[Any]) -> None:
        super().__init__()
        self.parts = list(parts)
        self.before, self.after = self.parts[0].getSpaceBefore(), self.parts[-1].getSpaceAfter()
        self.keep_with_next = bool(getattr(self.parts[-1], "keep_with_next", False))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._stack = Stack(self.parts, width)
        self.width, self.height = width, self._stack.height
        return width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        frame = getattr(self, "_frame", None)
        if frame is not None and not frame._atTop:
            return []
        first, rest = Stack(self.parts, width).split(height)
        return [*first, *rest] if first else []

    def draw(self) -> None:
        self._stack.draw(self.canv, 0, self.height)


class WithNext(KeepTogether):
    """Headings and what follows them: at least the beginning of it stays on their page."""

    def split(self, width: float, height: float) -> list[Any]:
        heads = Stack(self.parts[:-1], width)
        follower = self.parts[-1]
        room = height - heads.height - max(self.parts[-2].getSpaceAfter(), follower.getSpaceBefore())
        cut = follower.split(width, room) if room > 0 else []
        if len(cut) > 1:
            return [WithNext([*self.parts[:-1], cut[0]]), *cut[1:]]
        return super().split(width, height)


def keep_headings(story: Sequence[Any]) -> list[Any]:
    """Returns the story with each heading bound to what follows it."""
    bound: list[Any] = []
    waiting: list[Any] = []
    for part in story:
        if getattr(part, "keep_with_next", False):
            waiting.append(part)
        elif waiting and isinstance(part, Part):
            bound.append(WithNext([*waiting, part]))
            waiting = []
        else:
            bound += [*waiting, part]
            waiting = []
    return bound + waiting
