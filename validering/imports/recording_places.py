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


def without_places(data: bytes, media_type: str) -> Iterator[bytes | memoryview]:
    """The recording in pieces, as long and as playable as before; other formats note no places.

    Descriptions and tracks of measurements become free space. Raises UserError ``recording_broken`` before
    the first piece is asked for. A film is large: the pieces are its own bytes and no copy of them.
    """
    if media_type not in IN_BOXES:
        return iter([data])
    whole = Box(b"file", 0, 0, len(data))
    telling = _telling_inside(io.BytesIO(data), whole)
    if whole in telling:
        raise UserError("recording_broken")
    return _pieces(memoryview(data), telling)


def _pieces(data: memoryview, telling: list[Box]) -> Iterator[bytes | memoryview]:
    at = 0
    for box in telling:
        yield data[at : box.start + 4]
        yield _FREE
        yield data[box.start + 8 : box.body]
        yield bytes(box.end - box.body)
        at = box.end
    yield data[at:]


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
