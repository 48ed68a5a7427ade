"""Reads one file from outside, by what it is and not by what it is called."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from validering.errors import UserError
from validering.imports.media_types import HEAD, OFFICE, media_type_of, says_otherwise
from validering.imports.pdf import read_pdf
from validering.imports.photo import PICTURE_FORMATS, read_photo
from validering.imports.plain_text import read_text
from validering.imports.prepared import Given, Prepared
from validering.imports.recording import RECORDINGS, read_recording

MB = 1024 * 1024
LONGEST_NAME = 200


@dataclass(frozen=True)
class Reader:
    """How a format is read; ``longest`` is the most bytes a file of it may have."""

    media_types: frozenset[str]
    longest: int
    read: Callable[[Given], Prepared]


READERS = (
    Reader(frozenset(PICTURE_FORMATS), 100 * MB, read_photo),
    Reader(frozenset({"application/pdf"}), 200 * MB, read_pdf),
    Reader(RECORDINGS, 500 * MB, read_recording),
    Reader(frozenset({"text/plain"}), 1 * MB, read_text),
)


def read_file(source: Path | bytes, name: str) -> Prepared:
    """Read a file; slow for pictures, so run it beside the window.

    Raises UserError: file_unreadable, file_is_folder, file_empty, file_too_large, file_is_office,
    file_kind_unknown, and those of the reader.
    """
    size, head = _look(source)
    tidy = tidy_name(name)
    media_type = media_type_of(head, name)
    if media_type == OFFICE:
        raise UserError("file_is_office")
    reader = next((each for each in READERS if media_type in each.media_types), None)
    if reader is None or media_type is None:
        raise UserError("file_kind_unknown")
    if size > reader.longest:
        raise UserError("file_too_large", size=f"{size / MB:.0f}", longest=reader.longest // MB)
    prepared = reader.read(Given(tidy, media_type, size, source))
    return replace(prepared, is_mislabelled=says_otherwise(name, media_type))


def tidy_name(name: str) -> str:
    """The name without folders, in one spelling of its letters, not longer than a line."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    kept = "".join(char for char in last if char.isprintable()).strip()
    return kept[-LONGEST_NAME:] or "–"


def _look(source: Path | bytes) -> tuple[int, bytes]:
    if isinstance(source, bytes):
        size, head = len(source), source[:HEAD]
    else:
        size, head = _look_at_file(source)
    if size == 0:
        raise UserError("file_empty")
    return size, head


def _look_at_file(path: Path) -> tuple[int, bytes]:
    try:
        if path.is_dir():
            raise UserError("file_is_folder")
        with path.open("rb") as file:
            return path.stat().st_size, file.read(HEAD)
    except (OSError, ValueError) as trouble:
        raise UserError("file_unreadable") from trouble
