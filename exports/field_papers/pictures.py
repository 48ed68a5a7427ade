"""The pictures of tasks beside what is asked about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from exports.field_papers.order import FieldOrder
from exports.pdf.figures import Figure, UnreadablePictureError
from exports.pdf.illustration import Illustration
from exports.pdf.pictogram import SIDE, Pictogram
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.side_by_side import SideBySide
from validering.profile import Task

_SHARE = 0.125
"""How much of the line a picture has."""


def beside_picture(task: Task, parts: Sequence[Any], order: FieldOrder, sheet: Sheet) -> list[Any]:
    """The parts beside the picture of the task; as they are where it has none."""
    picture = _picture(task, order.pictures.get(task.id), sheet)
    if picture is None:
        return list(parts)
    return [SideBySide([picture], list(parts), share=_SHARE, before=8, after=4)]


def _picture(task: Task, given: bytes | None, sheet: Sheet) -> Illustration | None:
    if given is None:
        return None
    alt, tag = task.question.sv, sheet.sv.language.tag
    if given.startswith(b"<svg"):
        return Pictogram(given, alt, language_tag=tag)
    try:
        return Figure(given, alt, SIDE, SIDE, language_tag=tag, after=0)
    except UnreadablePictureError:
        return None
