"""What a program that died may leave in the evidence databases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Table, select
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
    """Remove pieces stored from ``since`` on that no row names; answers how many."""
    named = named_contents(session)
    removed = 0
    for case_id, key in _case_keys(session):
        # A damaged evidence database is told of when its case is opened; the other cases must open.
        with suppress(UserError):
            removed += contents.sweep(case_id, key, named.get(case_id, set()), since)
    return removed


def _case_keys(session: Session) -> Iterator[tuple[UUID, str]]:
    for row in session.execute(select(Case.id, Case.evidence_key)):
        yield row[0], row[1]
