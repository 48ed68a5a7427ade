"""A whole case goes, with its values in the record and its files; a trace for the register stays."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.register import read_documents
from validering.removals import RemovalKind, RemovalStatus
from validering.retention_kinds import RecordKind
from validering.retention_plan import ended_on
from validering.storage.row_removal import remove_case_rows
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.storage.tables.removals import CaseTrace, DocumentTrace, Removal
from validering.terms import ProtectionLevel


def remove_case(
    session: Session, acting: Acting, case: Case, why: RemovalKind, kinds: tuple[RecordKind, ...]
) -> None:
    """Remove a case inside ``erasing``; ``kinds`` are the records it had.

    What stays is its number and days, and of each issued document the number, the hash, and whether it
    holds. Other proposals that wait for the case fall.
    """
    person = session.get_one(Candidate, case.candidate_id)
    trace = CaseTrace(
        id=case.id,
        case_no=case.case_no,
        opened_on=case.opened_on,
        ended_on=ended_on(case),
        was_protected=person.protection_level != ProtectionLevel.NONE,
        why=why.value,
        record_kinds=[kind.value for kind in kinds],
        removed_at=acting.now(),
    )
    documents = [
        DocumentTrace(
            id=each.id,
            case_trace_id=case.id,
            kind=each.kind.value,
            number=each.number,
            version=each.version,
            sha256=each.sha256,
            pages=each.pages,
            issued_on=each.issued_at.astimezone().date(),
            status=each.status.value,
            ended_on=each.ended_on,
        )
        for each in read_documents(session, case.id)
    ]
    case_id = case.id
    remove_case_rows(session, case)
    session.execute(
        update(Removal)
        .where(Removal.case_id == case_id, Removal.status == RemovalStatus.WAITING.value)
        .values(status=RemovalStatus.WITHDRAWN.value, content={})
    )
    session.add(trace)
    session.flush()
    session.add_all(documents)
    session.flush()
