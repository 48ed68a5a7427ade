"""Pictures, films and papers in a folder of a telephone, a camera or a memory card."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from validering.errors import UserError
from validering.imports.media_types import HEAD, media_type_of
from validering.imports.pdf import read_pdf
from validering.imports.photo import PICTURE_FORMATS, small_picture
from validering.imports.prepared import Given, chunks_of

MOST_FILES = 2_000
_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".pdf"}
    | {".mp4", ".mov", ".3gp", ".m4a", ".mp3", ".wav", ".ogg"}
)
_DEEPEST = 6


@dataclass(frozen=True)
class FoundFile:
    """A file that could be evidence; ``changed_at`` in seconds since 1970."""

    path: Path
    changed_at: float


def files_below(folder: Path) -> tuple[FoundFile, ...]:
    """The files below a folder that have an ending of pictures, papers, sound or film, the newest first.

    At most ``MOST_FILES``; hidden ones are left aside. Slow on a telephone, so run it beside the window.
    Raises UserError ``folder_unreadable`` where the folder itself cannot be read.
    """
    try:
        with os.scandir(folder):
            pass
    except OSError as trouble:
        raise UserError("folder_unreadable") from trouble
    found: list[FoundFile] = []
    for place, folders, names in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and depth < _DEEPEST)
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() in _ENDINGS:
                found += _looked_at(Path(place) / name)
        if len(found) > 2 * MOST_FILES:
            break
    return tuple(sorted(found, key=lambda each: (-each.changed_at, each.path.name))[:MOST_FILES])


def glimpse_of(path: Path) -> bytes | None:
    """A small JPEG of a picture or of the first page of a paper; None where there is none. Slow."""
    try:
        with path.open("rb") as file:
            media_type = media_type_of(file.read(HEAD), path.name)
        if media_type in PICTURE_FORMATS:
            return small_picture(b"".join(chunks_of(path)), media_type)
        if media_type == "application/pdf":
            return read_pdf(Given(path.name, media_type, path.stat().st_size, path)).thumbnail
    except (OSError, UserError):
        return None
    return None


def _looked_at(path: Path) -> list[FoundFile]:
    try:
        return [FoundFile(path, path.stat().st_mtime)]
    except OSError:
        return []
