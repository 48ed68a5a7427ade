"""What a reader is given, and what it makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from validering.errors import UserError

CHUNK = 1024 * 1024


@dataclass(frozen=True)
class Given:
    """A file from outside, with the media type its first bytes say; ``size`` in bytes."""

    name: str
    media_type: str
    size: int
    source: Path | bytes

    def read(self) -> bytes:
        """All of it; raises UserError ``file_unreadable``."""
        return b"".join(chunks_of(self.source))


@dataclass(frozen=True)
class Prepared:
    """A file as a case keeps it: the ``original`` untouched, what is shown and printed, and what it says.

    ``working`` and ``thumbnail`` are JPEG without any metadata; ``kind`` is an id of the kinds of evidence;
    ``width`` and ``height`` are those of the upright picture in pixels.
    """

    name: str
    media_type: str
    kind: str
    original: Path | bytes
    working: bytes | None = None
    thumbnail: bytes | None = None
    width: int | None = None
    height: int | None = None
    taken_on: date | None = None
    text: str | None = None
    is_mislabelled: bool = False


def chunks_of(source: Path | bytes) -> Iterator[bytes]:
    """The bytes in pieces; raises UserError ``file_unreadable`` where the file cannot be read to its end."""
    if isinstance(source, bytes):
        yield source
        return
    try:
        with source.open("rb") as file:
            while piece := file.read(CHUNK):
                yield piece
    except OSError as trouble:
        raise UserError("file_unreadable") from trouble
