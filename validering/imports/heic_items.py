"""What a picture of a telephone says it consists of, checked before the decoder sees it."""

from __future__ import annotations

import io

from validering.imports.boxes import Box, DamagedBoxError, boxes_in

_WITH_TYPE = 2


def has_readable_items(data: bytes) -> bool:
    """Whether every part of a HEIC file has a name and type that are text.

    The decoder's binding takes the whole program with it when they are not.
    """
    file = io.BytesIO(data)
    try:
        return all(_is_readable(data, entry) for entry in _entries(file, data))
    except DamagedBoxError:
        return False


def _entries(file: io.BytesIO, data: bytes) -> list[Box]:
    found = []
    for meta in _kind(file, b"meta", 0, len(data)):
        # Version and flags stand before the boxes inside, and before the entries their number too.
        for items in _kind(file, b"iinf", meta.body + 4, meta.end):
            count = 2 if data[items.body : items.body + 1] == b"\0" else 4
            found += _kind(file, b"infe", items.body + 4 + count, items.end)
    return found


def _kind(file: io.BytesIO, kind: bytes, start: int, end: int) -> list[Box]:
    return [box for box in boxes_in(file, start, end) if box.kind == kind]


def _is_readable(data: bytes, entry: Box) -> bool:
    version = data[entry.body] if entry.body < entry.end else 0
    if version < _WITH_TYPE:
        return False
    number = 2 if version == _WITH_TYPE else 4
    try:
        data[entry.body + 4 + number + 2 : entry.end].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
