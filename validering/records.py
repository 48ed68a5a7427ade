"""The list of records by case number: what there is, or was, of each case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.protecting import BESIDE_STATUS
from validering.removals import RemovalKind
from validering.retention_kinds import KINDS, RecordKind
from validering.retention_plan import ENDING_COLUMNS, count_records, ended_on
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.people import Candidate
from validering.storage.tables.removals import CaseTrace, DocumentTrace
from validering.terms import DocumentKind, DocumentStatus, ProtectionLevel

READERS = (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER)
"""Who sees the list of records and answers for the register."""


@dataclass(frozen=True)
class RecordedDocument:
    """An issued document as the register knows it."""

    number: str
    version: int
    kind: DocumentKind
    issued_on: date
    status: DocumentStatus
    ended_on: date | None


@dataclass(frozen=True)
class RecordLine:
    """One case; ``name`` is None for a protected person and for a case that is gone.

    ``gone`` says why a case is no longer here, None while it is.
    """

    case_no: str
    opened_on: date
    ended_on: date | None
    name: str | None
    is_secret: bool
    kinds: tuple[RecordKind, ...]
    documents: tuple[RecordedDocument, ...]
    gone: RemovalKind | None
    removed_on: date | None


def read_records(session: Session, acting: Acting) -> tuple[RecordLine, ...]:
    """Every case there is or was, by number; raises UserError ``not_allowed``."""
    acting.require(*READERS)
    kinds = _kinds_by_owner(session)
    documents = _documents(session)
    lines = []
    for case in session.execute(
        select(
            *ENDING_COLUMNS,
            Case.opened_on,
            Candidate.given_names,
            Candidate.family_names,
            Candidate.protection_level,
        ).join(Candidate, Candidate.id == Case.candidate_id)
    ):
        is_secret = case.protection_level != ProtectionLevel.NONE
        held = kinds.get(case.id, set()) | kinds.get(case.candidate_id, set())
        name = f"{case.given_names} {case.family_names}".strip()
        lines.append(
            RecordLine(
                case_no=case.case_no,
                opened_on=case.opened_on,
                ended_on=ended_on(case),
                name=None if is_secret else name,
                is_secret=is_secret,
                kinds=tuple(kind for kind in KINDS if kind in held and kind is not RecordKind.CASES),
                documents=documents.get(case.id, ()),
                gone=None,
                removed_on=None,
            )
        )
    lines += [_of_trace(session, trace) for trace in session.scalars(select(CaseTrace))]
    return tuple(sorted(lines, key=lambda line: line.case_no))


def note_list(session: Session, acting: Acting, *, with_names: bool) -> Change:  # noqa: ARG001
    """Write down that the list is about to leave the program; raises UserError ``not_allowed``."""
    acting.require(*READERS)
    return Change.of(None, "records_with_names" if with_names else "records")


def kinds_of_case(session: Session, case_id: UUID) -> tuple[RecordKind, ...]:
    """The kinds of record that a case has."""
    case = session.get_one(Case, case_id)
    kinds = _kinds_by_owner(session)
    held = kinds.get(case_id, set()) | kinds.get(case.candidate_id, set())
    return tuple(kind for kind in KINDS if kind in held)


def _kinds_by_owner(session: Session) -> Mapping[UUID, set[RecordKind]]:
    found: defaultdict[UUID, set[RecordKind]] = defaultdict(set)
    for kind in KINDS:
        for owner, count in count_records(session, kind).items():
            if count:
                found[owner].add(kind)
    return found


def _documents(session: Session) -> Mapping[UUID, tuple[RecordedDocument, ...]]:
    """By case, its documents; two statements, however many there are."""
    ended: dict[UUID, tuple[DocumentStatus, date]] = {
        document_id: (DocumentStatus(kind), made_at.astimezone().date())
        for document_id, kind, made_at in session.execute(
            select(DocumentEvent.document_id, DocumentEvent.kind, DocumentEvent.made_at)
            .where(DocumentEvent.kind.not_in(BESIDE_STATUS))
            .order_by(DocumentEvent.made_at)
        )
    }
    columns = (
        IssuedDocument.case_id,
        IssuedDocument.id,
        IssuedDocument.number,
        IssuedDocument.version,
        IssuedDocument.kind,
        IssuedDocument.issued_at,
    )
    found: defaultdict[UUID, list[RecordedDocument]] = defaultdict(list)
    order = (IssuedDocument.number, IssuedDocument.version)
    for case_id, own_id, number, version, kind, issued_at in session.execute(
        select(*columns).order_by(*order)
    ):
        status, ended_on = ended.get(own_id, (DocumentStatus.ISSUED, None))
        issued_on = issued_at.astimezone().date()
        found[case_id].append(
            RecordedDocument(number, version, DocumentKind(kind), issued_on, status, ended_on)
        )
    return {case_id: tuple(each) for case_id, each in found.items()}


def _of_trace(session: Session, trace: CaseTrace) -> RecordLine:
    documents = session.scalars(
        select(DocumentTrace)
        .where(DocumentTrace.case_trace_id == trace.id)
        .order_by(DocumentTrace.number, DocumentTrace.version)
    )
    return RecordLine(
        case_no=trace.case_no,
        opened_on=trace.opened_on,
        ended_on=trace.ended_on,
        name=None,
        is_secret=trace.was_protected,
        kinds=tuple(RecordKind(kind) for kind in trace.record_kinds if kind != RecordKind.CASES),
        documents=tuple(_of_document_trace(row) for row in documents),
        gone=RemovalKind(trace.why),
        removed_on=trace.removed_at.astimezone().date(),
    )


def _of_document_trace(row: DocumentTrace) -> RecordedDocument:
    return RecordedDocument(
        row.number,
        row.version,
        DocumentKind(row.kind),
        row.issued_on,
        DocumentStatus(row.status),
        row.ended_on,
    )
