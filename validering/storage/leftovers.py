"""What a program that died may leave in the evidence databases."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from itertools import takewhile
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, and_, select, text
from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.storage.contents import Contents, is_uuid
from validering.storage.tables import Base
from validering.storage.tables.audit import AuditEntry
from validering.storage.tables.cases import Case

CONTENT_COLUMN = "content_id"
_ASKED_BY_NAME = 500


def content_columns() -> list[tuple[Table, Column[UUID]]]:
    """All columns that name a piece of content; found by their name so that a new one is never forgotten."""
    return [
        (table, column)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.name.endswith(CONTENT_COLUMN)
    ]


def named_contents(session: Session, cases: Collection[UUID] | None = None) -> dict[UUID, set[UUID]]:
    """Per case the pieces that rows name; of ``cases`` alone where they are given."""
    named: dict[UUID, set[UUID]] = defaultdict(set)
    for table, column in content_columns():
        wanted: ColumnElement[bool] = column.is_not(None)
        if cases is not None:
            wanted = and_(wanted, table.c.case_id.in_(cases))
        for case_id, content_id in session.execute(select(table.c.case_id, column).where(wanted)):
            named[case_id].add(content_id)
    return named


def sweep(session: Session, contents: Contents, since: datetime) -> int:
    """Remove what a program left that died between bytes and rows; answers how many pieces.

    That is pieces stored from ``since`` on that no row names, and older ones that a row gave up. Only cases
    whose rows or whose file changed from then on are looked at.
    """
    touched = contents.changed_since(since) | _changed_cases(session, since)
    named = named_contents(session, touched if len(touched) <= _ASKED_BY_NAME else None)
    removed = 0
    for case_id, key in _case_keys(session):
        if case_id not in touched:
            continue
        # A damaged evidence database is told of when its case is opened; the other cases must open.
        with suppress(UserError):
            pieces = named.get(case_id, set())
            removed += contents.sweep(case_id, key, pieces, since, partial(given_up, session, case_id))
    return removed


def _changed_cases(session: Session, since: datetime) -> set[UUID]:
    """The cases that the record of changes names from ``since`` on, read from its end."""
    entries = session.execute(
        select(AuditEntry.chain, AuditEntry.made_at)
        .order_by(AuditEntry.seq.desc())
        .execution_options(yield_per=500)
    )
    chains = {chain for chain, made_at in takewhile(lambda entry: entry[1] >= since, entries)}
    entries.close()
    return {UUID(chain) for chain in chains if is_uuid(chain)}


def given_up(session: Session, case_id: UUID) -> set[UUID]:
    """Pieces of a case that rows once named and name no more, as the record of changes tells."""
    changes = text(
        "SELECT content FROM audit_entry JOIN audit_payload USING (seq)"
        " WHERE chain = :chain AND kind IN ('update', 'delete') AND content LIKE :column"
    )
    rows = session.scalars(changes, {"chain": str(case_id), "column": f"%{CONTENT_COLUMN}%"})
    return {UUID(piece) for content in rows for piece in _pieces_before(json.loads(content))}


def _pieces_before(content: dict[str, Any]) -> Iterator[str]:
    """What stood in the columns that name pieces; a value that was erased is no longer told."""
    for column, told in content.items():
        if column.endswith(CONTENT_COLUMN) and isinstance(told, list) and len(told) == 3 and told[1]:
            yield told[1]


def _case_keys(session: Session) -> Iterator[tuple[UUID, str]]:
    for row in session.execute(select(Case.id, Case.evidence_key)):
        yield row[0], row[1]
