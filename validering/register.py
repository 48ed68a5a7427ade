"""The register of a case: its issued documents with what became of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.corrections import papers_left_behind
from validering.handing_over import HandOverEntry, read_hand_overs
from validering.masking import masked, words_of_person
from validering.print_choices import PrintChoices
from validering.protecting import BESIDE_STATUS, ERASED
from validering.signers import Signer, SignerPart
from validering.staff_names import staff_names
from validering.storage.chain import Head
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.people import Candidate
from validering.terms import CopyFor, DocumentKind, DocumentStatus, ProtectionLevel

TOLD = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.MAPPING_STATEMENT, DocumentKind.RECEIPT)
"""What a teacher of Swedish compiles: nothing but what was told, unless a result stands on it."""


@dataclass(frozen=True)
class DocumentEntry:
    """An issued document; ``content_id`` names its bytes in the case's evidence database, if kept.

    ``reason`` says why it was replaced or revoked, on ``ended_on``. ``erased_on`` is the day from which it is
    no longer kept, because the person on it got protected or what it shows was erased. ``left_behind_on`` is
    the day from which it says something else than the case does, while it is still valid. ``seal`` is the
    head of the case's history that stands on it. ``is_withheld`` where it is not opened by who reads.
    """

    id: UUID
    kind: DocumentKind
    number: str
    version: int
    language: str
    copy_for: CopyFor
    choices: PrintChoices
    content_id: UUID | None
    sha256: str
    pages: int
    signers: tuple[Signer, ...]
    issued_by_name: str
    issued_at: datetime
    replaces_id: UUID | None
    seal: Head
    status: DocumentStatus
    reason: str | None
    ended_on: date | None
    erased_on: date | None
    left_behind_on: date | None
    hand_overs: tuple[HandOverEntry, ...]
    is_withheld: bool = False

    @property
    def holds_result(self) -> bool:
        """Whether the result of a trade stands on it."""
        return self.kind not in TOLD or any(each.part is not SignerPart.ISSUED for each in self.signers)


def read_documents(session: Session, case_id: UUID) -> tuple[DocumentEntry, ...]:
    """The documents of a case, the newest first."""
    rows = session.scalars(
        select(IssuedDocument)
        .where(IssuedDocument.case_id == case_id)
        .order_by(IssuedDocument.issued_at.desc(), IssuedDocument.number.desc())
    )
    entries = tuple(entry_of_document(session, row) for row in rows)
    person = select(Candidate).join(Case, Case.candidate_id == Candidate.id).where(Case.id == case_id)
    candidate = session.scalars(person).one()
    if candidate.protection_level == ProtectionLevel.NONE:
        return entries
    hidden = words_of_person(candidate)
    return tuple(replace(each, hand_overs=masked(each.hand_overs, hidden)) for each in entries)


def read_papers_with_name(session: Session, case_id: UUID) -> tuple[DocumentEntry, ...]:
    """What left the program with the name of a person who is protected now, from all cases, oldest first."""
    person = select(Case.candidate_id).where(Case.id == case_id).scalar_subquery()
    rows = session.scalars(
        select(IssuedDocument)
        .join(Case, Case.id == IssuedDocument.case_id)
        .join(Candidate, Candidate.id == Case.candidate_id)
        .where(
            Candidate.id == person,
            Candidate.protection_level != ProtectionLevel.NONE,
            IssuedDocument.content_id.is_not(None),
        )
        .order_by(IssuedDocument.issued_at)
    )
    return tuple(entry_of_document(session, row) for row in rows)


def entry_of_document(session: Session, row: IssuedDocument) -> DocumentEntry:
    """One issued document as the register shows it."""
    found = select(DocumentEvent).where(DocumentEvent.document_id == row.id)
    events = session.scalars(found.order_by(DocumentEvent.made_at)).all()
    event = next((each for each in reversed(events) if each.kind not in BESIDE_STATUS), None)
    erased = next((each for each in events if each.kind == ERASED), None)
    case = select(Case.id).where(Case.id == row.case_id)
    behind = papers_left_behind(session, case).get(row.case_id, {}).get(row.id)
    return DocumentEntry(
        id=row.id,
        kind=DocumentKind(row.kind),
        number=row.number,
        version=row.version,
        language=row.language,
        copy_for=CopyFor(row.copy_for),
        choices=PrintChoices.from_json(row.choices),
        content_id=None if erased else row.content_id,
        sha256=row.sha256,
        pages=row.pages,
        signers=tuple(Signer.from_json(each) for each in row.signers),
        issued_by_name=staff_names(session, [row.issued_by]).get(row.issued_by, "–"),
        issued_at=row.issued_at,
        replaces_id=row.replaces_id,
        seal=Head(row.chain_count, row.chain_head),
        status=DocumentStatus(event.kind) if event else DocumentStatus.ISSUED,
        reason=event.reason if event else None,
        ended_on=event.made_at.astimezone().date() if event else None,
        erased_on=erased.made_at.astimezone().date() if erased else None,
        left_behind_on=behind.astimezone().date() if behind else None,
        hand_overs=read_hand_overs(session, row.id),
    )
