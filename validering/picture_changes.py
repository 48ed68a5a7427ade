"""What is turned, cut off and covered in a picture; its original stays whole and untouched."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.evidence_access import evidence_to_change
from validering.evidence_storing import EvidencePlace
from validering.imports.photo_changes import Box, PhotoChange, changed, whole
from validering.storage.contents import Contents
from validering.storage.tables.assessment import Evidence, Thumbnail
from validering.storage.tables.media import PictureChange


@dataclass(frozen=True)
class RedrawnPicture:
    """A copy whose bytes are stored, waiting for the row that names them; hashes in hex."""

    change: PhotoChange
    original_id: UUID
    working_id: UUID
    working_sha256: str
    thumbnail: bytes


def read_picture_change(session: Session, evidence_id: UUID) -> PhotoChange:
    """What the shown copy of a picture differs in from its original."""
    row = session.get(PictureChange, evidence_id)
    if row is None:
        return PhotoChange()
    return PhotoChange(
        row.quarter_turns,
        None if row.crop is None else Box(*row.crop),
        tuple(Box(*each) for each in row.covers),
    )


def read_whole(contents: Contents, place: EvidencePlace, original_id: UUID, media_type: str) -> bytes:
    """The upright original as JPEG to draw on; slow, so run it beside the window.

    Raises UserError: content_missing, content_damaged, picture_broken.
    """
    return whole(contents.get(place.case_id, place.key, original_id), media_type)


def redraw(
    contents: Contents, place: EvidencePlace, original_id: UUID, media_type: str, change: PhotoChange
) -> RedrawnPicture:
    """Make the shown copy anew from the original and store it; slow, so run it beside the window.

    Raises UserError: content_missing, content_damaged, picture_broken, disk_full.
    """
    made = changed(contents.get(place.case_id, place.key, original_id), media_type, change)
    stored = contents.put(place.case_id, place.key, made.working)
    return RedrawnPicture(change, original_id, stored.content_id, stored.sha256, made.thumbnail)


def keep_picture_change(
    session: Session, acting: Acting, evidence_id: UUID, redrawn: RedrawnPicture
) -> Change:
    """Show and print the redrawn copy from now on; the copy before it is named no more.

    Raises UserError: row_gone, also where the piece has another original by now.
    """
    row = evidence_to_change(session, acting, evidence_id)
    if row.content_id != redrawn.original_id or row.sha256 is None:
        raise UserError("row_gone")
    row.working_content_id = redrawn.working_id
    session.merge(Thumbnail(evidence_id=evidence_id, jpeg=redrawn.thumbnail))
    _note(session, acting, row, redrawn)
    return Change.of(row.case_id, "evidence")


def _note(session: Session, acting: Acting, row: Evidence, redrawn: RedrawnPicture) -> None:
    """Write down how the copy comes from the original; nothing where it is the whole picture again."""
    kept = session.get(PictureChange, row.id)
    if redrawn.change.is_none:
        if kept is not None:
            session.delete(kept)
        return
    crop = redrawn.change.crop
    session.merge(
        PictureChange(
            evidence_id=row.id,
            original_sha256=row.sha256,
            working_sha256=redrawn.working_sha256,
            quarter_turns=redrawn.change.quarter_turns,
            crop=None if crop is None else crop.parts,
            covers=[each.parts for each in redrawn.change.covers],
            made_at=acting.now(),
            made_by=acting.staff_id,
        )
    )
