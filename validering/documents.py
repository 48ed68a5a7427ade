"""Issued documents: numbered, hashed, never edited; replaced or revoked with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.case_access import CASE_ROLES, case_named
from validering.cases import read_facts
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.gaps import Missing
from validering.guards import may_issue
from validering.portfolio import Portfolio, read
from validering.print_choices import PRINTED_KINDS, PrintChoices, may_be_for
from validering.receipts import consent_holds
from validering.register import TOLD, DocumentEntry, entry_of_document, read_documents
from validering.seeing import SEE_RESULTS, may_reader
from validering.signers import Signer, signers_of
from validering.storage.chain import Head, case_head, contains
from validering.storage.contents import StoredContent
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.people import Candidate
from validering.terms import CaseHalt, ConsentPurpose, CopyFor, DocumentKind, DocumentStatus, ProtectionLevel

__all__ = [
    "RESULT_ISSUERS",
    "DocumentEntry",
    "OfferedKind",
    "Prepared",
    "evidence_key",
    "issue",
    "kept_paper",
    "offered_copies",
    "offered_kinds",
    "person_may_issue",
    "prepare",
    "prepare_draft",
    "read_documents",
    "revoke",
]

RESULT_ISSUERS = (StaffRole.COORDINATOR, StaffRole.ASSESSOR)
_CERTIFICATES = (DocumentKind.COMPETENCE_CERTIFICATE, DocumentKind.PARTIAL_CERTIFICATE)
_DIGEST_LENGTH = 64


@dataclass(frozen=True)
class Prepared:
    """Everything needed to print a document and then issue it.

    ``number`` and ``version`` are those it gets when it is issued next; None and 1 for a draft.
    ``evidence_key`` opens the case's evidence database; bytes are kept there when ``keeps_bytes``.
    ``seal`` is the head of the case's chain, which an issued document carries; None for a draft.
    """

    case_id: UUID
    evidence_key: str
    portfolio: Portfolio
    number: str | None
    version: int
    replaces: UUID | None
    signers: tuple[Signer, ...]
    keeps_bytes: bool
    seal: Head | None = None


@dataclass(frozen=True)
class OfferedKind:
    """A kind of document of a case; ``missing`` is empty where it may be issued now."""

    kind: DocumentKind
    missing: tuple[Missing, ...]


def offered_kinds(session: Session, case_id: UUID) -> tuple[OfferedKind, ...]:
    """The kinds of document there are on paper, each with what stands in the way of issuing it."""
    facts = read_facts(session, case_id)
    return tuple(OfferedKind(kind, may_issue(facts, kind)) for kind in PRINTED_KINDS)


def prepare_draft(session: Session, case_id: UUID, choices: PrintChoices, today: date) -> Prepared:
    """What a draft shows: no number, nobody stands for it.

    Raises UserError ``document_withdrawn_own_copy``, ``document_not_for_commissioner``,
    ``document_commissioner_protected``, ``document_commissioner_no_consent``, or
    ``document_teacher_no_result`` where a teacher would see the result of a trade.
    """
    case = case_named(session, case_id)
    _check_copy(session, case, choices)
    portfolio = read(session, case_id, choices, today)
    _check_reader(session, portfolio)
    return Prepared(case_id, case.evidence_key, portfolio, None, 1, None, (), False)


def prepare(
    session: Session,
    case_id: UUID,
    choices: PrintChoices,
    today: date,
    *,
    issuer: str,
    replaces: UUID | None = None,
) -> Prepared:
    """What a document shows that ``issuer`` is about to issue on ``today``.

    Raises UserError with the first thing that is missing, ``document_not_replaceable``, or as
    ``prepare_draft`` for the copy it is.
    """
    case = case_named(session, case_id)
    _check_copy(session, case, choices)
    portfolio = read(session, case_id, choices, today)
    _check_allowed(session, case_id, portfolio)
    _check_reader(session, portfolio)
    number, version = _next_number(session, case, choices.kind, replaces)
    signers = signers_of(portfolio.results, issuer, today)
    is_open = session.get_one(Candidate, case.candidate_id).protection_level == ProtectionLevel.NONE
    seal = case_head(session, case_id)
    return Prepared(case_id, case.evidence_key, portfolio, number, version, replaces, signers, is_open, seal)


def evidence_key(session: Session, case_id: UUID) -> str:
    """What opens the case's evidence database; raises UserError ``case_missing``."""
    return case_named(session, case_id).evidence_key


def kept_paper(session: Session, case_id: UUID, document_id: UUID) -> tuple[str, UUID]:
    """The key and the piece in the case's evidence that are the bytes of an issued document.

    Raises UserError ``case_missing``, ``row_gone``, ``document_not_kept``, or ``document_result_not_shown``
    for whoever does not see the result of a trade that stands on it.
    """
    key = case_named(session, case_id).evidence_key
    row = session.get(IssuedDocument, document_id)
    if row is None or row.case_id != case_id:
        raise UserError("row_gone")
    entry = entry_of_document(session, row)
    if entry.holds_result and not may_reader(session, *SEE_RESULTS):
        raise UserError("document_result_not_shown")
    if entry.content_id is None:
        raise UserError("document_not_kept")
    return key, entry.content_id


def issue(
    session: Session,
    acting: Acting,
    case_id: UUID,
    choices: PrintChoices,
    *,
    number: str,
    printed_at: datetime,
    sha256: str,
    pages: int,
    content: StoredContent | None,
    seal: Head,
    replaces: UUID | None = None,
    reason: str | None = None,
) -> Change:
    """Issue the document that was printed as ``number`` at ``printed_at`` with these choices.

    ``content`` names its bytes in the case's evidence database, None for a protected person; ``seal`` is what
    the paper says of the chain. Replacing one takes a ``reason``. Raises UserError ``not_allowed``,
    ``document_teacher_no_result``, ``document_number_taken``, ``document_seal_unknown``,
    ``document_protection_changed``, ``document_reason_missing``, or as ``prepare``.
    """
    acting.require(*CASE_ROLES)
    choices = choices.bounded()
    day = printed_at.astimezone().date()
    prepared = prepare(session, case_id, choices, day, issuer=acting.name, replaces=replaces)
    _check_person(acting, prepared.portfolio)
    if prepared.number != number:
        raise UserError("document_number_taken", number=number)
    if not contains(session, case_id, seal):
        raise UserError("document_seal_unknown")
    _check_bytes(prepared, sha256, pages, content)
    prepared = replace(prepared, seal=seal)
    row = _issued(acting, prepared, choices, printed_at, sha256, pages, content)
    session.add(row)
    session.flush()
    if replaces is not None:
        _note(session, acting, replaces, DocumentStatus.REPLACED, reason)
    return Change.of(case_id, "documents", new_id=row.id)


def revoke(session: Session, acting: Acting, document_id: UUID, reason: str) -> Change:
    """Revoke an issued document; it stays in the register with the reason.

    Raises UserError ``not_allowed``, ``row_gone``, ``document_not_valid`` or ``document_reason_missing``.
    """
    acting.require(*RESULT_ISSUERS)
    row = session.get(IssuedDocument, document_id)
    if row is None:
        raise UserError("row_gone")
    if entry_of_document(session, row).status is not DocumentStatus.ISSUED:
        raise UserError("document_not_valid", number=row.number, version=row.version)
    _note(session, acting, document_id, DocumentStatus.REVOKED, reason)
    return Change.of(row.case_id, "documents")


def offered_copies(halt: CaseHalt | None) -> tuple[CopyFor, ...]:
    """For whom a copy may be made: what was taken back is printed for the candidate alone."""
    return (CopyFor.OWN,) if halt is CaseHalt.WITHDRAWN else tuple(CopyFor)


def _check_copy(session: Session, case: Case, choices: PrintChoices) -> None:
    if choices.copy_for not in offered_copies(CaseHalt(case.halt) if case.halt else None):
        raise UserError("document_withdrawn_own_copy", case_no=case.case_no)
    if not may_be_for(choices.kind, choices.copy_for):
        raise UserError("document_not_for_commissioner")
    # What a delivery note may say follows from the case; it asks the candidate nothing.
    if choices.copy_for is not CopyFor.COMMISSIONER or choices.kind is DocumentKind.DELIVERY_NOTE:
        return
    if session.get_one(Candidate, case.candidate_id).protection_level != ProtectionLevel.NONE:
        raise UserError("document_commissioner_protected")
    if not consent_holds(session, case.id, ConsentPurpose.TELL_COMMISSIONER):
        raise UserError("document_commissioner_no_consent")


def _check_allowed(session: Session, case_id: UUID, portfolio: Portfolio) -> None:
    choices, facts = portfolio.choices, read_facts(session, case_id)
    wanted: tuple[UUID | None, ...] = choices.profiles if choices.profiles else (None,)
    for profile_id in wanted:
        missing = may_issue(facts, choices.kind, profile_id)
        if missing:
            raise UserError(missing[0].code, **dict(missing[0].facts))
    if choices.kind in _CERTIFICATES and not any(result.certified for result in portfolio.results):
        raise UserError("document_no_certified_module")


def person_may_issue(acting: Acting, portfolio: Portfolio) -> bool:
    """Whether it is for this person to issue the document: a teacher never stands for a result."""
    return acting.may(*RESULT_ISSUERS) or (acting.may(*CASE_ROLES) and _is_told_alone(portfolio))


def _check_person(acting: Acting, portfolio: Portfolio) -> None:
    if not person_may_issue(acting, portfolio):
        raise UserError("document_teacher_no_result")


def _check_reader(session: Session, portfolio: Portfolio) -> None:
    """Whoever sees no results of a trade sees them on no draft either."""
    if not may_reader(session, *SEE_RESULTS) and not _is_told_alone(portfolio):
        raise UserError("document_teacher_no_result")


def _is_told_alone(portfolio: Portfolio) -> bool:
    return portfolio.choices.kind in TOLD and not portfolio.results


def _check_bytes(prepared: Prepared, sha256: str, pages: int, content: StoredContent | None) -> None:
    if len(sha256) != _DIGEST_LENGTH or pages < 1:
        raise ValueError("not the digest and pages of a document")
    if prepared.keeps_bytes != (content is not None):
        raise UserError("document_protection_changed")
    if content is not None and content.sha256 != sha256:
        raise ValueError("other bytes are kept than were printed")


def _next_number(session: Session, case: Case, kind: DocumentKind, replaces: UUID | None) -> tuple[str, int]:
    """A new number, or the number of the replaced document with the next version."""
    if replaces is None:
        numbers = session.scalars(
            select(IssuedDocument.number).where(IssuedDocument.case_id == case.id).distinct()
        ).all()
        return f"{case.case_no}-{len(numbers) + 1:02}", 1
    old = session.get(IssuedDocument, replaces)
    if old is None or old.case_id != case.id:
        raise UserError("row_gone")
    if old.kind != kind or entry_of_document(session, old).status is not DocumentStatus.ISSUED:
        raise UserError("document_not_replaceable", number=old.number, version=old.version)
    return old.number, old.version + 1


def _issued(
    acting: Acting,
    prepared: Prepared,
    choices: PrintChoices,
    printed_at: datetime,
    sha256: str,
    pages: int,
    content: StoredContent | None,
) -> IssuedDocument:
    results, seal = prepared.portfolio.results, prepared.seal or Head()
    return IssuedDocument(
        id=acting.new_id(),
        case_id=prepared.case_id,
        case_profile_id=results[0].case_profile_id if len(results) == 1 else None,
        kind=choices.kind.value,
        number=prepared.number,
        version=prepared.version,
        language=choices.language,
        copy_for=choices.copy_for.value,
        choices=choices.as_json(),
        content_id=content.content_id if content else None,
        sha256=sha256,
        pages=pages,
        signers=[signer.as_json() for signer in prepared.signers],
        issued_by=acting.staff_id,
        issued_at=printed_at,
        replaces_id=prepared.replaces,
        chain_count=seal.count,
        chain_head=seal.digest,
    )


def _note(
    session: Session, acting: Acting, document_id: UUID, status: DocumentStatus, reason: str | None
) -> None:
    said = text()(reason)
    if not said:
        raise UserError("document_reason_missing")
    session.add(
        DocumentEvent(
            id=acting.new_id(),
            document_id=document_id,
            kind=status.value,
            reason=said,
            made_by=acting.staff_id,
            made_at=acting.now(),
        )
    )
