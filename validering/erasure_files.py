"""Files and issued documents that may show what is to be erased, and their erasing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.erasure_places import MARK, Place, pattern_of
from validering.errors import UserError
from validering.imports.pdf import text_of
from validering.protecting import BESIDE_STATUS, ERASED, TO_BE_REPLACED
from validering.storage.audit_payloads import forget
from validering.storage.contents import Contents
from validering.storage.tables.assessment import Evidence, EvidenceLink, Thumbnail
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.media import PictureChange

_OF_THE_FILE = (
    "title",
    "text",
    "file_name",
    "sha256",
    "transcription",
    "gloss_sv",
    "caption_sv",
    "caption_own",
    "removed_reason",
)


class FileKind(StrEnum):
    EVIDENCE = "evidence"
    DOCUMENT = "document"


@dataclass(frozen=True)
class ErasableFile:
    """A file of a piece of evidence, or an issued document; ``name`` is its title or number.

    ``is_likely`` says that it stands beside words that were found; ``content_id`` is None where no bytes of
    it are kept.
    """

    id: UUID
    kind: FileKind
    name: str
    is_likely: bool
    content_id: UUID | None


def read_files(session: Session, case_id: UUID, places: Iterable[Place]) -> tuple[ErasableFile, ...]:
    """The files and the valid documents of a case."""
    beside = {place.row_id for place in places if place.table == "evidence"}
    pieces = session.scalars(
        select(Evidence)
        .where(Evidence.case_id == case_id, Evidence.content_id.is_not(None))
        .order_by(Evidence.order_no, Evidence.added_at)
    )
    found = [
        ErasableFile(
            row.id,
            FileKind.EVIDENCE,
            row.title or (row.file_name or ""),
            str(row.id) in beside,
            row.content_id,
        )
        for row in pieces
    ]
    documents = session.scalars(
        select(IssuedDocument)
        .where(IssuedDocument.case_id == case_id)
        .order_by(IssuedDocument.issued_at, IssuedDocument.number)
    )
    for row in documents:
        kinds = _events(session, row.id)
        content_id = None if ERASED in kinds else row.content_id
        if content_id is not None or not kinds - set(BESIDE_STATUS):
            name = f"{row.number} version {row.version}" if row.version > 1 else row.number
            found.append(ErasableFile(row.id, FileKind.DOCUMENT, name, False, content_id))
    return tuple(found)


def files_showing(
    contents: Contents, case_id: UUID, key: str, files: Collection[ErasableFile], words: str
) -> frozenset[UUID]:
    """Which of the kept documents have the words on their pages; slow, so run it beside the window.

    What stands in a picture, or in letters that join, may not be found: look at the paper.
    """
    pattern = pattern_of(words)
    return frozenset(
        each.id
        for each in files
        if each.content_id is not None and _shows(contents, case_id, key, each.content_id, pattern)
    )


def kept_pieces(session: Session, chosen: Collection[UUID]) -> list[UUID]:
    """The bytes that these pieces of evidence name."""
    rows = session.execute(
        select(Evidence.content_id, Evidence.working_content_id).where(Evidence.id.in_(chosen))
    )
    return [each for row in rows for each in row if each is not None]


def erase_files(
    session: Session, acting: Acting, case_id: UUID, chosen: Collection[UUID]
) -> list[Mapping[str, Any]]:
    """Take these pieces out of the case with all that is said of them; their bytes go afterwards."""
    rows = session.scalars(select(Evidence).where(Evidence.case_id == case_id, Evidence.id.in_(chosen))).all()
    for row in rows:
        forget(session, "evidence", row.id, _OF_THE_FILE)
        session.execute(delete(Thumbnail).where(Thumbnail.evidence_id == row.id))
        session.execute(delete(PictureChange).where(PictureChange.evidence_id == row.id))
        session.execute(delete(EvidenceLink).where(EvidenceLink.evidence_id == row.id))
        row.content_id = row.working_content_id = None
        row.title = MARK
        row.text = row.file_name = row.sha256 = row.transcription = row.gloss_sv = None
        row.caption_sv = row.caption_own = None
        row.removed_at, row.removed_reason = row.removed_at or acting.now(), MARK
    session.flush()
    return [{"what": "file", "table": "evidence", "count": len(rows)}] if rows else []


def erase_documents(
    session: Session,
    acting: Acting,
    case_id: UUID,
    chosen: Collection[UUID],
    *,
    are_replaced: bool = True,
) -> list[Mapping[str, Any]]:
    """Keep these documents no longer; mark those that are valid as to be replaced, unless they just go."""
    rows = session.scalars(
        select(IssuedDocument).where(IssuedDocument.case_id == case_id, IssuedDocument.id.in_(chosen))
    ).all()
    for row in rows:
        kinds = _events(session, row.id)
        wanted = [ERASED] if row.content_id is not None and ERASED not in kinds else []
        if are_replaced and not kinds - set(BESIDE_STATUS) and TO_BE_REPLACED not in kinds:
            wanted.append(TO_BE_REPLACED)
        for kind in wanted:
            session.add(
                DocumentEvent(
                    id=acting.new_id(),
                    document_id=row.id,
                    kind=kind,
                    reason=MARK,
                    made_by=acting.staff_id,
                    made_at=acting.now(),
                )
            )
    session.flush()
    return [{"what": "document", "number": row.number, "version": row.version, "count": 1} for row in rows]


def _events(session: Session, document_id: UUID) -> set[str]:
    return set(session.scalars(select(DocumentEvent.kind).where(DocumentEvent.document_id == document_id)))


def _shows(contents: Contents, case_id: UUID, key: str, content_id: UUID, pattern: re.Pattern[str]) -> bool:
    try:
        return bool(pattern.search(text_of(contents.get(case_id, key, content_id))))
    except UserError:
        return False
