"""What anybody may know of the centre's documents: which numbers are genuine, replaced or revoked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.profile import Profile
from validering.protecting import BESIDE_STATUS
from validering.staff_names import staff_names
from validering.storage.tables.cases import CaseProfile, ProfileVersion
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.issuing import RegisterQuestion
from validering.storage.tables.removals import DocumentTrace
from validering.terms import DocumentStatus

_NUMBER = re.compile(r"(\d{4})-?(\d{4,5})-?([A-Z])-?(\d{2,3})")


class Answer(StrEnum):
    """What a caller is told of a number, and nothing more."""

    GENUINE = "genuine"
    REPLACED = "replaced"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class EndedVersion:
    """A version of a document that is no longer valid; ``by`` is the version in its place."""

    number: str
    version: int
    status: DocumentStatus
    by: int | None
    on: date


@dataclass(frozen=True)
class QuestionEntry:
    """One question about a number and its answer."""

    number: str
    version: int
    answer: Answer
    asked_at: datetime
    answered_by_name: str


def ended_versions(session: Session) -> tuple[EndedVersion, ...]:
    """Every version that was replaced or revoked, by number, also of cases that are gone.

    Holds nothing of any person.
    """
    rows = session.execute(
        select(IssuedDocument.number, IssuedDocument.version, DocumentEvent.kind, DocumentEvent.made_at)
        .join(DocumentEvent, DocumentEvent.document_id == IssuedDocument.id)
        .where(DocumentEvent.kind.not_in(BESIDE_STATUS))
        .order_by(IssuedDocument.number, IssuedDocument.version, DocumentEvent.made_at)
    )
    found = {
        (number, version): EndedVersion(
            number,
            version,
            DocumentStatus(kind),
            version + 1 if kind == DocumentStatus.REPLACED else None,
            made_at.astimezone().date(),
        )
        for number, version, kind, made_at in rows
    }
    gone = session.scalars(select(DocumentTrace).where(DocumentTrace.status != DocumentStatus.ISSUED.value))
    for row in gone:
        status = DocumentStatus(row.status)
        by = row.version + 1 if status is DocumentStatus.REPLACED else None
        on = row.ended_on or row.issued_on
        found[row.number, row.version] = EndedVersion(row.number, row.version, status, by, on)
    return tuple(found[key] for key in sorted(found))


def profiles_in_use(session: Session) -> tuple[Profile, ...]:
    """The profiles, as they were frozen, that cases of this centre have or had."""
    used = select(CaseProfile.profile_version_id).distinct()
    rows = session.scalars(
        select(ProfileVersion.content)
        .where(ProfileVersion.id.in_(used))
        .order_by(ProfileVersion.profile_code, ProfileVersion.version, ProfileVersion.stored_at)
    )
    return tuple(Profile.model_validate_json(content) for content in rows)


def answer_to(session: Session, number: str, version: int = 1) -> Answer:
    """Whether a version of a number is genuine; a paper that names no version is the first.

    Raises UserError ``register_number_malformed``.
    """
    wanted = tidy_number(number)
    gone = session.scalar(
        select(DocumentTrace.status).where(DocumentTrace.number == wanted, DocumentTrace.version == version)
    )
    if gone is not None:
        return _as_answer(gone)
    kept = session.scalar(
        select(IssuedDocument.id).where(IssuedDocument.number == wanted, IssuedDocument.version == version)
    )
    if kept is None:
        return Answer.UNKNOWN
    events = select(DocumentEvent.kind).where(
        DocumentEvent.document_id == kept, DocumentEvent.kind.not_in(BESIDE_STATUS)
    )
    ended = session.scalars(events.order_by(DocumentEvent.made_at.desc()).limit(1)).first()
    return Answer.GENUINE if ended is None else _as_answer(ended)


def _as_answer(status: str) -> Answer:
    return Answer.GENUINE if status == DocumentStatus.ISSUED else Answer(status)


def note_question(session: Session, acting: Acting, number: str, version: int = 1) -> Change:
    """Write down that a number was asked about, and what was answered; anyone on the staff may answer.

    Raises UserError ``register_number_malformed``.
    """
    row = RegisterQuestion(
        id=acting.new_id(),
        number=tidy_number(number),
        version=version,
        answer=answer_to(session, number, version).value,
        asked_at=acting.now(),
        answered_by=acting.staff_id,
    )
    session.add(row)
    return Change.of(None, "register", new_id=row.id)


def read_questions(session: Session, most: int = 20) -> tuple[QuestionEntry, ...]:
    """The last questions, the newest first."""
    found = select(RegisterQuestion).order_by(RegisterQuestion.asked_at.desc(), RegisterQuestion.id)
    rows = session.scalars(found.limit(most)).all()
    names = staff_names(session, [row.answered_by for row in rows])
    return tuple(
        QuestionEntry(
            row.number, row.version, Answer(row.answer), row.asked_at, names.get(row.answered_by, "–")
        )
        for row in rows
    )


def tidy_number(number: str) -> str:
    """A number as it is printed, from how it was read out or typed.

    Raises UserError ``register_number_malformed``.
    """
    # Digits of any script count by value; spaces and dashes are as people hear them.
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in number.upper())
    found = _NUMBER.fullmatch(re.sub(r"[\s–—]", "", plain.replace("–", "-").replace("—", "-")))
    if found is None:
        raise UserError("register_number_malformed", given=number.strip())
    return "-".join(found.groups())
