"""What a program that died may leave in the evidence databases."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, select, text
from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.storage.contents import Contents
from validering.storage.tables import Base
from validering.storage.tables.cases import Case

CONTENT_COLUMN = "content_id"


def content_columns() -> list[tuple[Table, Column[UUID]]]:
    """All columns that name a piece of content; found by their name so that a new one is never forgotten."""
    return [
        (table, column)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.name.endswith(CONTENT_COLUMN)
    ]


def named_contents(session: Session) -> dict[UUID, set[UUID]]:
    """Per case the pieces that rows name."""
    named: dict[UUID, set[UUID]] = defaultdict(set)
    for table, column in content_columns():
        for case_id, content_id in session.execute(
            select(table.c.case_id, column).where(column.is_not(None))
        ):
            named[case_id].add(content_id)
    return named


def sweep(session: Session, contents: Contents, since: datetime) -> int:
    """Remove what a program left that died between bytes and rows; answers how many pieces.

    That is pieces stored from ``since`` on that no row names, and older ones that a row gave up.
    """
    named = named_contents(session)
    removed = 0
    for case_id, key in _case_keys(session):
        # A damaged evidence database is told of when its case is opened; the other cases must open.
        with suppress(UserError):
            pieces = named.get(case_id, set())
            removed += contents.sweep(case_id, key, pieces, since, partial(given_up, session, case_id))
    return removed


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
