"""Handing a document over to the candidate: when, how, explained in which language, which copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import CASE_ROLES
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line, text
from validering.protecting import BESIDE_STATUS
from validering.receipts import consent_holds
from validering.staff_names import staff_names
from validering.storage.tables.documents import DocumentEvent, HandOver, IssuedDocument
from validering.terms import ConsentPurpose


class HandOverWay(StrEnum):
    """How the document reached the candidate."""

    IN_PERSON = "in_person"
    BY_POST = "by_post"
    DIGITAL_POST = "digital_post"
    BY_SOMEBODY_CHOSEN = "by_somebody_chosen"
    TO_EMPLOYER = "to_employer"


@dataclass(frozen=True)
class HandOverEntry:
    """One handing over; ``explained_in`` is a BCP 47 tag."""

    id: UUID
    day: date
    how: HandOverWay
    explained_in: str | None
    explained_by: str | None
    copies: str | None
    keep_copy_at_centre: bool
    recorded_by_name: str


def hand_over(
    session: Session,
    acting: Acting,
    document_id: UUID,
    *,
    day: date,
    how: HandOverWay,
    explained_in: str | None = None,
    explained_by: str | None = None,
    copies: str | None = None,
    keep_copy_at_centre: bool = False,
) -> Change:
    """Record that the candidate was given the document; ``copies`` says which copies and to whom.

    Raises UserError ``not_allowed``, ``row_gone``, ``document_not_valid``, ``hand_over_day`` (before it was
    issued, or in the future), ``hand_over_explained_by`` (a language but nobody who explained) or
    ``hand_over_no_consent`` (to an employer, without the candidate's yes).
    """
    acting.require(*CASE_ROLES)
    document = session.get(IssuedDocument, document_id)
    if document is None:
        raise UserError("row_gone")
    ended = select(DocumentEvent.id).where(
        DocumentEvent.document_id == document_id, DocumentEvent.kind.not_in(BESIDE_STATUS)
    )
    if session.scalar(ended.limit(1)) is not None:
        raise UserError("document_not_valid", number=document.number, version=document.version)
    if HandOverWay(how) is HandOverWay.TO_EMPLOYER and not consent_holds(
        session, document.case_id, ConsentPurpose.SEND_TO_EMPLOYERS
    ):
        raise UserError("hand_over_no_consent")
    issued_on, today = document.issued_at.astimezone().date(), acting.today()
    if not issued_on <= day <= today:
        raise UserError("hand_over_day", issued=issued_on.isoformat())
    explainer = line()(explained_by)
    if explained_in and not explainer:
        raise UserError("hand_over_explained_by")
    row = HandOver(
        id=acting.new_id(),
        document_id=document_id,
        day=day,
        how=HandOverWay(how).value,
        explained_in=explained_in or None,
        explained_by=explainer,
        copies=text()(copies),
        keep_copy_at_centre=keep_copy_at_centre,
        recorded_by=acting.staff_id,
        recorded_at=acting.now(),
    )
    session.add(row)
    return Change.of(document.case_id, "documents", new_id=row.id)


def read_hand_overs(session: Session, document_id: UUID) -> tuple[HandOverEntry, ...]:
    """When and how a document was handed over, the first time first."""
    rows = session.scalars(
        select(HandOver).where(HandOver.document_id == document_id).order_by(HandOver.recorded_at)
    ).all()
    names = staff_names(session, [row.recorded_by for row in rows])
    return tuple(
        HandOverEntry(
            id=row.id,
            day=row.day,
            how=HandOverWay(row.how),
            explained_in=row.explained_in,
            explained_by=row.explained_by,
            copies=row.copies,
            keep_copy_at_centre=row.keep_copy_at_centre,
            recorded_by_name=names.get(row.recorded_by, "–"),
        )
        for row in rows
    )
