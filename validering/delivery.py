"""What the one who ordered a case may know of what was delivered: numbers, days and hours."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.cases import read_case
from validering.receipts import consent_holds
from validering.register import DocumentEntry, read_documents
from validering.storage.tables.cases import Session as Meeting
from validering.terms import ConsentPurpose, DocumentKind, DocumentStatus, SessionKind

# What is between the candidate and the centre is no delivery.
_NOT_DELIVERED = (
    DocumentKind.RECEIPT,
    DocumentKind.REGISTER_EXTRACT,
    DocumentKind.DELIVERY_NOTE,
    DocumentKind.MY_RESULT,
)
# The name of these tells how the assessment went.
_TELLS_RESULT = (
    DocumentKind.COMPETENCE_CERTIFICATE,
    DocumentKind.PARTIAL_CERTIFICATE,
    DocumentKind.SUPPLEMENT_PLAN,
)


@dataclass(frozen=True)
class DeliveredDocument:
    """A valid document; ``kind`` is None where its name would tell the result unasked."""

    number: str
    version: int
    kind: DocumentKind | None
    issued_on: date


@dataclass(frozen=True)
class StepHours:
    """The days and minutes that were recorded for one kind of session."""

    kind: SessionKind
    days: int
    minutes: int


@dataclass(frozen=True)
class Delivery:
    """What was delivered; ``tells_result`` where the candidate has agreed that it is sent on."""

    opened_on: date
    tells_result: bool
    documents: tuple[DeliveredDocument, ...]
    steps: tuple[StepHours, ...]


def read_delivery(session: Session, case_id: UUID) -> Delivery:
    """What a delivery note says of a case whose candidate is not protected."""
    tells = consent_holds(session, case_id, ConsentPurpose.TELL_COMMISSIONER)
    entries = sorted(read_documents(session, case_id), key=lambda each: each.number)
    delivered = (
        each for each in entries if each.status is DocumentStatus.ISSUED and each.kind not in _NOT_DELIVERED
    )
    return Delivery(
        opened_on=read_case(session, case_id).opened_on,
        tells_result=tells,
        documents=tuple(_delivered(each, tells=tells) for each in delivered),
        steps=_steps(session, case_id),
    )


def _delivered(entry: DocumentEntry, *, tells: bool) -> DeliveredDocument:
    kind = entry.kind if tells or entry.kind not in _TELLS_RESULT else None
    return DeliveredDocument(entry.number, entry.version, kind, entry.issued_at.astimezone().date())


def _steps(session: Session, case_id: UUID) -> tuple[StepHours, ...]:
    """The sessions whose length was written down, kind by kind in the order of the process."""
    rows = session.execute(
        select(Meeting.kind, Meeting.day, Meeting.minutes).where(
            Meeting.case_id == case_id, Meeting.minutes.is_not(None)
        )
    )
    days: defaultdict[str, set[date]] = defaultdict(set)
    minutes: defaultdict[str, int] = defaultdict(int)
    for kind, day, length in rows:
        days[kind].add(day)
        minutes[kind] += length or 0
    return tuple(StepHours(kind, len(days[kind]), minutes[kind]) for kind in SessionKind if minutes[kind])
