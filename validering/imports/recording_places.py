"""A copy of a recording without what it says beside sound and picture, such as where it was made."""

from __future__ import annotations

import io
from collections.abc import Iterator

from validering.imports.boxes import Box, DamagedBoxError, boxes_in
from validering.imports.recording import IN_BOXES

_TELLING = {b"udta", b"meta", b"uuid"}
_HOLDING = {b"moov", b"trak", b"mdia", b"moof", b"traf"}
_FREE = b"free"


def without_places(data: bytes, media_type: str) -> bytes:
    """The recording, of the same length and as playable as before; other formats note no places.

    Descriptions and tracks of measurements become free space.
    """
    if media_type not in IN_BOXES:
        return data
    copy = bytearray(data)
    for box in _telling(io.BytesIO(data), 0, len(data)):
        copy[box.start + 4 : box.start + 8] = _FREE
        copy[box.body : box.end] = bytes(box.end - box.body)
    return bytes(copy)


def _telling(file: io.BytesIO, start: int, end: int) -> Iterator[Box]:
    """The outermost boxes that tell something; damaged ones are not gone into."""
    try:
        found = list(boxes_in(file, start, end))
    except DamagedBoxError:
        return
    for box in found:
        if box.kind in _TELLING or (box.kind == b"trak" and _measures(file, box)):
            yield box
        elif box.kind in _HOLDING:
            yield from _telling(file, box.body, box.end)


def _measures(file: io.BytesIO, track: Box) -> bool:
    """Whether a track holds neither sound nor picture but, say, the way that was walked."""
    for media in boxes_in(file, track.body, track.end):
        if media.kind == b"mdia":
            for box in boxes_in(file, media.body, media.end):
                if box.kind == b"hdlr":
                    file.seek(box.body + 8)
                    return file.read(4) == b"meta"
    return False
