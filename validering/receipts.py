"""What the candidate was told and agreed to, in which language and how it was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_to_run
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line
from validering.language_names import language_name
from validering.staff_names import staff_names
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Consent, InformationReceipt
from validering.terms import ConsentPurpose, HowRead


@dataclass(frozen=True)
class ReceiptEntry:
    """That the information in ``text_version`` was received."""

    id: UUID
    text_version: str
    text_is_reviewed: bool
    language: str
    how_read: HowRead
    read_by: str | None
    received_on: date
    recorded_by_name: str


@dataclass(frozen=True)
class ConsentEntry:
    """A consent for one purpose; withdrawn ones stay on record."""

    id: UUID
    purpose: ConsentPurpose
    text_version: str
    text_is_reviewed: bool
    language: str
    how_read: HowRead
    read_by: str | None
    given_at: datetime
    withdrawn_at: datetime | None

    @property
    def holds(self) -> bool:
        return self.withdrawn_at is None


def record_receipt(
    session: Session,
    acting: Acting,
    case_id: UUID,
    *,
    text_version: str,
    text_is_reviewed: bool,
    language: str,
    how_read: HowRead,
    read_by: str | None = None,
    received_on: date | None = None,
) -> Change:
    """Record that the candidate has received the information; today unless ``received_on`` says otherwise.

    Raises UserError ``not_allowed``, ``case_missing``, ``reader_missing`` (read aloud by nobody),
    ``receipt_needs_interpreter`` (a translation nobody has proof-read, read by no interpreter) or
    ``receipt_in_future``.
    """
    case_to_run(session, acting, case_id)
    _check_read(text_is_reviewed, language, how_read)
    now = acting.now()
    day = received_on or acting.today()
    if day > acting.today():
        raise UserError("receipt_in_future")
    row = InformationReceipt(
        id=acting.new_id(),
        case_id=case_id,
        text_version=text_version,
        text_is_reviewed=text_is_reviewed,
        language=language,
        how_read=how_read.value,
        read_by=_reader(how_read, read_by),
        received_on=day,
        recorded_by=acting.staff_id,
        recorded_at=now,
    )
    session.add(row)
    return Change.of(case_id, "receipt", new_id=row.id)


def give_consent(
    session: Session,
    acting: Acting,
    case_id: UUID,
    purpose: ConsentPurpose,
    *,
    text_version: str,
    text_is_reviewed: bool,
    language: str,
    how_read: HowRead,
    read_by: str | None = None,
) -> Change:
    """Record a consent.

    Raises UserError ``consent_holds_already``, ``reader_missing`` or ``receipt_needs_interpreter``.
    """
    case = case_to_run(session, acting, case_id)
    _check_read(text_is_reviewed, language, how_read)
    if any(one.holds and one.purpose is purpose for one in read_consents(session, case_id)):
        raise UserError("consent_holds_already")
    row = Consent(
        id=acting.new_id(),
        candidate_id=case.candidate_id,
        case_id=case_id,
        purpose=purpose.value,
        text_version=text_version,
        text_is_reviewed=text_is_reviewed,
        language=language,
        how_read=how_read.value,
        read_by=_reader(how_read, read_by),
        given_at=acting.now(),
    )
    session.add(row)
    return Change.of(case_id, "consent", new_id=row.id)


def withdraw_consent(session: Session, acting: Acting, case_id: UUID, purpose: ConsentPurpose) -> Change:
    """Write down that a consent is withdrawn; raises UserError ``consent_not_given``."""
    case_to_run(session, acting, case_id)
    held = [one.id for one in read_consents(session, case_id) if one.holds and one.purpose is purpose]
    if not held:
        raise UserError("consent_not_given")
    session.get_one(Consent, held[0]).withdrawn_at = acting.now()
    return Change.of(case_id, "consent")


def read_receipts(session: Session, case_id: UUID) -> tuple[ReceiptEntry, ...]:
    """The receipts of a case, the newest first."""
    statement = select(InformationReceipt).where(InformationReceipt.case_id == case_id)
    rows = session.scalars(statement.order_by(InformationReceipt.recorded_at.desc())).all()
    names = staff_names(session, [row.recorded_by for row in rows])
    return tuple(
        ReceiptEntry(
            row.id,
            row.text_version,
            row.text_is_reviewed,
            row.language,
            HowRead(row.how_read),
            row.read_by,
            row.received_on,
            names.get(row.recorded_by, ""),
        )
        for row in rows
    )


def read_consents(session: Session, case_id: UUID) -> tuple[ConsentEntry, ...]:
    """All consents of the case's candidate, given and withdrawn, the newest first."""
    candidate = select(Case.candidate_id).where(Case.id == case_id).scalar_subquery()
    statement = select(Consent).where(Consent.candidate_id == candidate)
    return tuple(
        ConsentEntry(
            row.id,
            ConsentPurpose(row.purpose),
            row.text_version,
            row.text_is_reviewed,
            row.language,
            HowRead(row.how_read),
            row.read_by,
            row.given_at,
            row.withdrawn_at,
        )
        for row in session.scalars(statement.order_by(Consent.given_at.desc()))
    )


def consent_holds(session: Session, case_id: UUID, purpose: ConsentPurpose) -> bool:
    """Whether the case's candidate has said yes to this and not taken it back."""
    return any(each.holds and each.purpose is purpose for each in read_consents(session, case_id))


def _check_read(text_is_reviewed: bool, language: str, how_read: HowRead) -> None:
    """What nobody has proof-read is put right by the interpreter who reads it aloud."""
    if not text_is_reviewed and how_read is not HowRead.ALOUD_BY_INTERPRETER:
        raise UserError("receipt_needs_interpreter", language=language_name(language, language))


def _reader(how_read: HowRead, read_by: str | None) -> str | None:
    name = line()(read_by)
    if how_read is not HowRead.ALONE and name is None:
        raise UserError("reader_missing")
    return None if name is None else str(name)
