"""Sound and film: kept as they are."""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

from validering.errors import UserError
from validering.imports.boxes import DamagedBoxError, boxes_in
from validering.imports.prepared import Given, Prepared

IN_BOXES = frozenset({"audio/mp4", "video/mp4", "video/quicktime", "video/3gpp"})
RECORDINGS = IN_BOXES | {
    "audio/aac",
    "audio/amr",
    "audio/flac",
    "audio/mpeg",
    "audio/ogg",
    "audio/wav",
    "video/webm",
    "video/x-msvideo",
}
_RIFF = ("audio/wav", "video/x-msvideo")


def read_recording(given: Given) -> Prepared:
    """A recording, left where it is until it is stored; raises UserError ``recording_broken``."""
    try:
        with open_source(given.source) as file:
            is_whole = _is_whole(file, given)
    except OSError as trouble:
        raise UserError("file_unreadable") from trouble
    if not is_whole:
        raise UserError("recording_broken")
    return Prepared(given.name, given.media_type, given.media_type.split("/")[0], given.source)


def open_source(source: Path | bytes) -> BinaryIO:
    """The source as an open file."""
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _is_whole(file: BinaryIO, given: Given) -> bool:
    """Whether nothing is cut off, as far as the format tells."""
    if given.media_type in IN_BOXES:
        try:
            return b"moov" in {box.kind for box in boxes_in(file, 0, given.size)}
        except DamagedBoxError:
            return False
    if given.media_type in _RIFF:
        file.seek(4)
        claimed = int.from_bytes(file.read(4), "little")
        # Recorders that were switched off hard leave 0 or all ones here, and the sound is still good.
        return claimed in (0, 0xFFFFFFFF) or claimed + 8 <= given.size + 1
    return True
