"""Reads the evidence of a case, without its bytes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from validering.evidence_access import CriterionRef, EvidenceKindId, judged_on
from validering.receipts import read_consents
from validering.staff_names import staff_names
from validering.storage.fixed_statements import Fixed
from validering.storage.tables.assessment import Evidence, EvidenceLink, Thumbnail
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.terms import ConsentPurpose, ProtectionLevel, TranslationKind


@dataclass(frozen=True)
class EvidenceEntry:
    """One piece as it stands; ``size`` in bytes, ``width`` and ``height`` in pixels of the upright picture.

    ``working_content_id`` names the copy that is shown and printed, ``content_id`` the original.
    ``judged_for`` are the criteria that signed judgements were made for with this piece.
    """

    id: UUID
    kind: EvidenceKindId
    title: str
    text: str | None
    captured_on: date | None
    captured_by: str | None
    place: str | None
    session_id: UUID | None
    content_id: UUID | None
    working_content_id: UUID | None
    file_name: str | None
    media_type: str | None
    size: int | None
    sha256: str | None
    width: int | None
    height: int | None
    third_persons_visible: bool
    third_persons_consent: bool
    is_contested: bool
    contested_note: str | None
    transcription: str | None
    transcription_language: str | None
    gloss_sv: str | None
    gloss_kind: TranslationKind
    caption_sv: str | None
    caption_own: str | None
    added_at: datetime
    added_by_name: str
    links: frozenset[CriterionRef]
    judged_for: frozenset[CriterionRef]

    @property
    def is_picture(self) -> bool:
        return (self.media_type or "").startswith("image/")

    @property
    def can_be_shown(self) -> bool:
        """Whether the program can show the file itself."""
        return self.is_picture or self.media_type == "application/pdf"


# Only these are read: a case may have hundreds of pieces.
_COLUMNS = tuple(field.name for field in fields(EvidenceEntry) if field.name in Evidence.__table__.columns)
_ID, _KIND, _GLOSS_KIND = (_COLUMNS.index(name) for name in ("id", "kind", "gloss_kind"))


def read_evidence(session: Session, case_id: UUID) -> tuple[EvidenceEntry, ...]:
    """All evidence of a case that was not removed, in order; a fixed number of statements."""
    columns = Evidence.__table__.columns
    rows = session.execute(
        select(columns.added_by, *(columns[name] for name in _COLUMNS))
        .where(Evidence.case_id == case_id, Evidence.removed_at.is_(None))
        .order_by(Evidence.order_no, Evidence.added_at, Evidence.id)
    ).all()
    links = _links(session, case_id)
    judged = judged_on(session, case_id)
    names = staff_names(session, {row[0] for row in rows})
    found = []
    for row in rows:
        own: list[Any] = [*row[1:], names.get(row[0], "–")]
        key: UUID = own[_ID]
        own[_KIND], own[_GLOSS_KIND] = EvidenceKindId(own[_KIND]), TranslationKind(own[_GLOSS_KIND])
        own += frozenset(links.get(key, ())), frozenset(judged.get(key, ()))
        found.append(EvidenceEntry(*own))
    return tuple(found)


def read_thumbnails(session: Session, evidence_ids: Collection[UUID]) -> dict[UUID, bytes]:
    """The small pictures of these pieces, JPEG of at most 320 pixels; pieces without one are left out."""
    found = select(Thumbnail.evidence_id, Thumbnail.jpeg).where(Thumbnail.evidence_id.in_(evidence_ids))
    return {row[0]: row[1] for row in session.execute(found)}


def may_print_photos(session: Session, case_id: UUID) -> bool:
    """Whether the candidate's consent to photos holds, and no protection forbids them."""
    protection = select(Candidate.protection_level).join(Case, Case.candidate_id == Candidate.id)
    if session.scalar(protection.where(Case.id == case_id)) != ProtectionLevel.NONE:
        return False
    consents = read_consents(session, case_id)
    return any(each.holds and each.purpose is ConsentPurpose.PHOTOS for each in consents)


def _links(session: Session, case_id: UUID) -> defaultdict[UUID, set[CriterionRef]]:
    session.flush()
    found: defaultdict[UUID, set[CriterionRef]] = defaultdict(set)
    for evidence_id, case_profile_id, criterion_id in _LINKS.rows(session, case_id=case_id):
        found[evidence_id].add(CriterionRef(case_profile_id, criterion_id))
    return found


_LINKS = Fixed(
    lambda: (
        select(EvidenceLink.evidence_id, EvidenceLink.case_profile_id, EvidenceLink.criterion_id)
        .join(Evidence, Evidence.id == EvidenceLink.evidence_id)
        .where(Evidence.case_id == bindparam("case_id"))
    )
)
