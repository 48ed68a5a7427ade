"""What is being done to a picture, step by step, so that each step can be taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal

from validering.imports.photo_changes import MOST_COVERS, SMALLEST, Box, PhotoChange


def shown_as(box: Box, quarter_turns: int) -> QRectF:
    """Where a box of the upright picture lies, in shares, once the picture is turned clockwise."""
    left, top, width, height = box.left, box.top, box.width, box.height
    for _ in range(quarter_turns % 4):
        left, top, width, height = 1 - top - height, left, height, width
    return QRectF(left, top, width, height)


def box_from(shown: QRectF, quarter_turns: int) -> Box:
    """The box of the upright picture that is shown as this part of the turned one, kept within it."""
    width, height = min(1.0, max(SMALLEST, shown.width())), min(1.0, max(SMALLEST, shown.height()))
    left = min(max(0.0, shown.left()), 1 - width)
    top = min(max(0.0, shown.top()), 1 - height)
    turned = shown_as(Box(left, top, width, height), -quarter_turns)
    across, down = min(1.0, turned.width()), min(1.0, turned.height())
    return Box(min(max(0.0, turned.left()), 1 - across), min(max(0.0, turned.top()), 1 - down), across, down)


class PictureSketch(QObject):
    """``changed()`` comes after each step. ``chosen`` is the box in hand: a cover's place, CROP, or None.

    Boxes are given and taken in shares of the picture as it is turned now.
    """

    changed = Signal()
    CROP = -1

    def __init__(self, change: PhotoChange, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = self.change = change
        self.chosen: int | None = None
        self._before: list[PhotoChange] = []
        self._after: list[PhotoChange] = []

    @property
    def is_changed(self) -> bool:
        """Whether something is done that is not saved."""
        return self.change != self.kept

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    @property
    def takes_covers(self) -> bool:
        return len(self.change.covers) < MOST_COVERS

    def places(self) -> list[int]:
        """The boxes there are, as ``chosen`` names them."""
        crop = [self.CROP] if self.change.crop is not None else []
        return [*range(len(self.change.covers)), *crop]

    def shown(self, place: int) -> QRectF:
        """Where a box is seen."""
        box = self.change.crop if place == self.CROP else self.change.covers[place]
        assert box is not None
        return shown_as(box, self.change.quarter_turns)

    def turn(self, quarter_turns: int) -> None:
        """Turn the picture, clockwise by quarters."""
        self._step(replace(self.change, quarter_turns=(self.change.quarter_turns + quarter_turns) % 4))

    def add_cover(self, shown: QRectF) -> None:
        """Cover a part and take it in hand."""
        if self.takes_covers:
            covers = (*self.change.covers, box_from(shown, self.change.quarter_turns))
            self.chosen = len(covers) - 1
            self._step(replace(self.change, covers=covers))

    def set_crop(self, shown: QRectF) -> None:
        """Keep this part alone and take its frame in hand."""
        self.chosen = self.CROP
        self._step(replace(self.change, crop=box_from(shown, self.change.quarter_turns)))

    def put(self, place: int, shown: QRectF, *, is_step: bool = True) -> None:
        """Move or size a box; several moves of one grip are one step."""
        box = box_from(shown, self.change.quarter_turns)
        if place == self.CROP:
            change = replace(self.change, crop=box)
        else:
            covers = list(self.change.covers)
            covers[place] = box
            change = replace(self.change, covers=tuple(covers))
        if is_step:
            self._step(change)
        else:
            self.change = change
            self.changed.emit()

    def remove_chosen(self) -> None:
        """Take the box in hand away."""
        place, self.chosen = self.chosen, None
        if place == self.CROP:
            self._step(replace(self.change, crop=None))
        elif place is not None:
            covers = [box for at, box in enumerate(self.change.covers) if at != place]
            self._step(replace(self.change, covers=tuple(covers)))

    def take_all_back(self) -> None:
        """Show the picture as it came."""
        self.chosen = None
        self._step(PhotoChange())

    def choose(self, place: int | None) -> None:
        """Take a box in hand."""
        self.chosen = place
        self.changed.emit()

    def choose_next(self, step: int) -> None:
        """Take the next or the last box in hand."""
        places = self.places()
        if places:
            at = places.index(self.chosen) + step if self.chosen in places else (0 if step > 0 else -1)
            self.choose(places[at % len(places)])

    def undo(self) -> None:
        self._go(self._before, self._after)

    def redo(self) -> None:
        self._go(self._after, self._before)

    def _go(self, there: list[PhotoChange], here: list[PhotoChange]) -> None:
        if there:
            here.append(self.change)
            self.change = there.pop()
            if self.chosen not in self.places():
                self.chosen = None
            self.changed.emit()

    def _step(self, change: PhotoChange) -> None:
        if change != self.change:
            self._before.append(self.change)
            self._after.clear()
            self.change = change
        self.changed.emit()

    def end_grip(self, before: PhotoChange) -> None:
        """Make one step of the moves since ``before``."""
        now, self.change = self.change, before
        self._step(now)
