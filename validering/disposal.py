"""Disposing of records whose time is out: a dry run is proposed by one person and carried out by another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering import case_summary
from validering.acting import Acting
from validering.case_removal import remove_case
from validering.changes import Change
from validering.erasure_files import erase_documents, kept_pieces
from validering.errors import UserError
from validering.records import kinds_of_case
from validering.removals import (
    PART,
    PROPOSERS,
    TO_CLEAR,
    RemovalKind,
    carry_out,
    new_removal,
    to_approve,
)
from validering.retention_kinds import KINDS, Part, RecordKind
from validering.retention_plan import PlanLine, read_plan
from validering.storage.audit_payloads import erasing
from validering.storage.case_scope import PERSON, rows_of, scoped_tables
from validering.storage.row_removal import empty_columns, remove_rows
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import IssuedDocument

_SCOPES = {table.name: scope for table, scope in scoped_tables()}


def propose_disposal(
    session: Session, acting: Acting, chosen: Collection[tuple[UUID, RecordKind]], reason: str
) -> Change:
    """Propose to dispose of these lines of today's plan.

    Raises UserError ``not_allowed``, ``retention_nothing``, ``retention_not_due``, ``removal_reason_missing``
    or ``removal_waits``.
    """
    acting.require(*PROPOSERS[RemovalKind.RETENTION])
    due = {line.key: line for line in read_plan(session, acting.today()).goes}
    if not chosen:
        raise UserError("retention_nothing")
    if not due.keys() >= set(chosen):
        raise UserError("retention_not_due")
    lines = [due[key] for key in due if key in set(chosen)]
    content = {"lines": [[str(line.case_id), line.kind.value, line.case_no, line.count] for line in lines]}
    row = new_removal(session, acting, RemovalKind.RETENTION, None, content, reason)
    return Change.of(None, PART, new_id=row.id)


def approve_disposal(session: Session, acting: Acting, removal_id: UUID) -> Change:
    """Carry out what was proposed, all of it or nothing; the second of two people.

    Raises UserError as ``to_approve``, and ``retention_not_due`` where a rule or a case has changed since.
    """
    row = to_approve(session, acting, removal_id, RemovalKind.RETENTION)
    due = {line.key: line for line in read_plan(session, acting.today()).goes}
    wanted = [(UUID(case_id), RecordKind(kind)) for case_id, kind, *_ in row.content["lines"]]
    if not due.keys() >= set(wanted):
        raise UserError("retention_not_due")
    lines = [due[key] for key in wanted]
    pieces: defaultdict[UUID, list[UUID]] = defaultdict(list)
    gone = [line.case_id for line in lines if line.kind is RecordKind.CASES]
    with erasing(session):
        for line in lines:
            if line.kind is not RecordKind.CASES:
                _dispose(session, acting, line, pieces)
        session.flush()
        kinds = {case_id: kinds_of_case(session, case_id) for case_id in gone}
        for case_id in gone:
            case = session.get_one(Case, case_id)
            remove_case(session, acting, case, RemovalKind.RETENTION, kinds[case_id])
    for case_id in {line.case_id for line in lines} - set(gone):
        case_summary.refresh(session, Change.of(case_id, "retention"))
    row = session.merge(row)
    receipt = carry_out(
        session,
        acting,
        row,
        case_nos=sorted({line.case_no for line in lines}),
        lines=_said(lines),
        pieces=pieces,
        gone=gone,
    )
    return Change.of(None, PART, TO_CLEAR, "retention", "case", new_id=receipt.id)


def _dispose(session: Session, acting: Acting, line: PlanLine, pieces: Mapping[UUID, list[UUID]]) -> None:
    case = session.get_one(Case, line.case_id)
    if line.kind is RecordKind.DOCUMENTS:
        found = select(IssuedDocument.id).where(IssuedDocument.case_id == case.id)
        erase_documents(session, acting, case.id, session.scalars(found).all(), are_replaced=False)
        return
    for part in KINDS[line.kind].parts:
        _dispose_part(session, case, part, pieces[line.case_id])


def _dispose_part(session: Session, case: Case, part: Part, pieces: list[UUID]) -> None:
    candidate_id = case.candidate_id if _SCOPES[part.table] == PERSON else None
    chosen = part.chosen(rows_of(part.source, case.id, candidate_id))
    if part.columns:
        empty_columns(session, part.source, chosen, part.columns)
        return
    if part.table == "evidence":
        pieces += kept_pieces(session, session.scalars(select(part.source.c.id).where(chosen)).all())
    remove_rows(session, part.source, chosen)


def _said(lines: Collection[PlanLine]) -> list[Mapping[str, Any]]:
    """How many of each kind in how many cases."""
    records: Counter[RecordKind] = Counter()
    for line in lines:
        records[line.kind] += line.count
    numbers = {kind: sorted(line.case_no for line in lines if line.kind is kind) for kind in records}
    return [
        {"what": "disposed", "kind": kind.value, "count": records[kind], "cases": numbers[kind]}
        for kind in KINDS
        if kind in records
    ]
