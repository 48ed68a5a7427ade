"""A copy of a recording without what it says beside sound and picture, such as where it was made."""

from __future__ import annotations

import io
from collections.abc import Iterator

from validering.errors import UserError
from validering.imports.boxes import Box, DamagedBoxError, boxes_in
from validering.imports.recording import IN_BOXES

_TELLING = {b"udta", b"meta", b"uuid"}
_HOLDING = {b"moov", b"trak", b"mdia", b"moof", b"traf"}
_FREE = b"free"


def without_places(data: bytes, media_type: str) -> bytes:
    """The recording, of the same length and as playable as before; other formats note no places.

    Descriptions and tracks of measurements become free space. Raises UserError ``recording_broken``.
    """
    if media_type not in IN_BOXES:
        return data
    copy = bytearray(data)
    whole = Box(b"file", 0, 0, len(data))
    for box in _telling_inside(io.BytesIO(data), whole):
        if box is whole:
            raise UserError("recording_broken")
        copy[box.start + 4 : box.start + 8] = _FREE
        copy[box.body : box.end] = bytes(box.end - box.body)
    return bytes(copy)


def _telling(file: io.BytesIO, start: int, end: int) -> Iterator[Box]:
    """The outermost boxes that tell something, or whose inside is damaged so that nobody can say."""
    for box in boxes_in(file, start, end):
        if box.kind in _TELLING:
            yield box
        elif box.kind in _HOLDING:
            yield from _telling_inside(file, box)


def _telling_inside(file: io.BytesIO, box: Box) -> list[Box]:
    try:
        return [box] if _measures(file, box) else list(_telling(file, box.body, box.end))
    except DamagedBoxError:
        return [box]


def _measures(file: io.BytesIO, track: Box) -> bool:
    """Whether a track holds neither sound nor picture but, say, the way that was walked."""
    if track.kind != b"trak":
        return False
    for media in boxes_in(file, track.body, track.end):
        if media.kind == b"mdia":
            for box in boxes_in(file, media.body, media.end):
                if box.kind == b"hdlr":
                    file.seek(box.body + 8)
                    return file.read(4) == b"meta"
    return False
