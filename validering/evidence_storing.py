"""From a file outside to its encrypted contents: the bytes are stored before any row names them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.evidence_access import PAPERS, EvidenceKindId, case_to_prove, shows_persons
from validering.imports.prepared import chunks_of
from validering.imports.reading import read_file
from validering.imports.recording_places import without_places
from validering.storage.contents import Contents
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.terms import ProtectionLevel


@dataclass(frozen=True)
class EvidencePlace:
    """Where the evidence of a case lies; ``takes_photos`` is False for a protected person."""

    case_id: UUID
    key: str
    takes_photos: bool


@dataclass(frozen=True)
class StoredFile:
    """A file whose bytes are stored, waiting for the row that names them."""

    name: str
    media_type: str
    kind: EvidenceKindId
    content_id: UUID
    working_content_id: UUID | None
    size: int
    sha256: str
    thumbnail: bytes | None
    width: int | None
    height: int | None
    taken_on: date | None
    text: str | None
    is_mislabelled: bool


def read_place(session: Session, case_id: UUID) -> EvidencePlace:
    """Where files of this case go; raises UserError ``case_missing``."""
    case = session.get(Case, case_id)
    if case is None:
        raise UserError("case_missing")
    candidate = session.get_one(Candidate, case.candidate_id)
    return EvidencePlace(case_id, case.evidence_key, candidate.protection_level == ProtectionLevel.NONE)


def open_place(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Refuse now what would be refused after the work of reading files; writes nothing.

    Raises UserError: not_allowed, case_missing, case_withdrawn.
    """
    case_to_prove(session, acting, case_id)
    return Change.of(case_id)


def take_in(
    contents: Contents,
    place: EvidencePlace,
    source: Path | bytes,
    name: str,
    kind: EvidenceKindId | None,
    progress: Callable[[int, int], None] = lambda _stored, _size: None,
) -> StoredFile:
    """Read a file and store its bytes; slow, so run it beside the window.

    ``kind`` None takes what the file is. ``progress(bytes stored, of how many)`` may raise to leave it.
    Raises UserError: those of ``read_file``, evidence_no_photos, disk_full, content_damaged. Then nothing is
    left behind.
    """
    prepared = read_file(source, name)
    meant = kind or EvidenceKindId(prepared.kind)
    if not place.takes_photos and shows_persons(prepared.media_type) and meant not in PAPERS:
        raise UserError("evidence_no_photos")
    original = contents.put(place.case_id, place.key, _counted(prepared.original, progress))
    working_id = None
    try:
        if prepared.working is not None:
            working_id = contents.put(place.case_id, place.key, prepared.working).content_id
    except BaseException:
        erase(contents, place, [original.content_id])
        raise
    return StoredFile(
        name=prepared.name,
        media_type=prepared.media_type,
        kind=meant,
        content_id=original.content_id,
        working_content_id=working_id,
        size=original.size,
        sha256=original.sha256,
        thumbnail=prepared.thumbnail,
        width=prepared.width,
        height=prepared.height,
        taken_on=prepared.taken_on,
        text=prepared.text,
        is_mislabelled=prepared.is_mislabelled,
    )


def _counted(original: Path | bytes, progress: Callable[[int, int], None]) -> Iterator[bytes]:
    """The pieces of a file; it is told before each of them how far it has come."""
    try:
        size = len(original) if isinstance(original, bytes) else original.stat().st_size
    except OSError as trouble:
        raise UserError("file_unreadable") from trouble
    stored = 0
    for piece in chunks_of(original):
        progress(stored, size)
        yield piece
        stored += len(piece)


def save_copy(
    contents: Contents, place: EvidencePlace, content_id: UUID, media_type: str, target: Path
) -> None:
    """Write a recording outside the store, without the places it names; slow, so run it beside the window.

    Raises UserError: content_missing, content_damaged, copy_not_written.
    """
    pieces = without_places(contents.get(place.case_id, place.key, content_id), media_type)
    try:
        with target.open("wb") as file:
            file.writelines(pieces)
    except OSError as trouble:
        raise UserError("copy_not_written", file=target.name) from trouble


def forget(contents: Contents, place: EvidencePlace, file: StoredFile) -> None:
    """Remove the bytes of a file that no row was made for."""
    erase(contents, place, [each for each in (file.content_id, file.working_content_id) if each])


def erase(contents: Contents, place: EvidencePlace, content_ids: Collection[UUID]) -> None:
    """Remove pieces that no row names; what cannot be removed now is swept away at a later start."""
    with suppress(UserError):
        contents.remove(place.case_id, place.key, content_ids)
