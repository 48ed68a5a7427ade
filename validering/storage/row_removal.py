"""Removing rows for good, with what hangs on them, from the tables and from the record of changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, delete, or_, select, update
from sqlalchemy.orm import Session

from validering.storage.audit_payloads import forget, forget_case
from validering.storage.audit_triggers import recorded_tables
from validering.storage.case_scope import rows_of, scoped_tables
from validering.storage.tables import Base
from validering.storage.tables.cases import Case
from validering.storage.tables.mapping import EarlierMapping
from validering.storage.tables.people import Candidate


def remove_rows(session: Session, table: Table, chosen: ColumnElement[bool]) -> int:
    """Remove rows inside ``erasing``; what must refer to them goes too, what may refers to nothing.

    Their recorded values are forgotten. Answers how many rows of ``table`` it was.
    """
    if "id" not in table.c:
        return _delete(session, table, chosen)
    ids = list(session.scalars(select(table.c.id).where(chosen)))
    for other, column in _referring(table):
        if column.nullable:
            session.execute(update(other).where(column.in_(ids)).values({column: None}))
        else:
            remove_rows(session, other, column.in_(ids))
    forget_rows(session, table, ids)
    return _delete(session, table, table.c.id.in_(ids)) if ids else 0


def empty_columns(
    session: Session, table: Table, chosen: ColumnElement[bool], columns: Collection[str]
) -> int:
    """Empty columns of rows inside ``erasing``, and forget what they held; answers how many rows it was."""
    held = [table.c[name] for name in columns]
    some = chosen & _any_of(held)
    ids = list(session.scalars(select(table.c.id).where(some)))
    for row_id in ids:
        forget(session, table.name, row_id, columns)
    if ids:
        session.execute(update(table).where(table.c.id.in_(ids)).values(dict.fromkeys(held)))
    return len(ids)


def holds_any(table: Table, columns: Collection[str]) -> ColumnElement[bool]:
    """Whether a row has something in one of these columns."""
    return _any_of([table.c[name] for name in columns])


def forget_rows(session: Session, table: Table, ids: Collection[UUID]) -> None:
    """Forget everything the record holds of these rows, but that they were."""
    if table in recorded_tables():
        names = [column.name for column in table.columns]
        for row_id in ids:
            forget(session, table.name, row_id, names)


def remove_case_rows(session: Session, case: Case) -> None:
    """Remove a case inside ``erasing``; its candidate too where no other case is theirs."""
    others = session.scalar(
        select(Case.id).where(Case.candidate_id == case.candidate_id, Case.id != case.id).limit(1)
    )
    candidate_id = case.candidate_id if others is None else None
    session.execute(
        update(EarlierMapping).where(EarlierMapping.earlier_case_id == case.id).values(earlier_case_id=None)
    )
    if candidate_id is not None:
        forget_rows(session, Base.metadata.tables[Candidate.__tablename__], [candidate_id])
    case_id = case.id
    session.expunge_all()
    for table, _scope in reversed(scoped_tables()):
        session.execute(delete(table).where(rows_of(table, case_id, candidate_id)))
    forget_case(session, case_id)


def _referring(table: Table) -> Iterator[tuple[Table, Column[UUID]]]:
    for other in Base.metadata.sorted_tables:
        for column in other.columns:
            if any(key.column.table is table for key in column.foreign_keys):
                yield other, column


def _delete(session: Session, table: Table, chosen: ColumnElement[bool]) -> int:
    found = session.execute(delete(table).where(chosen))
    return int(getattr(found, "rowcount", 0))


def _any_of(columns: Collection[Column[object]]) -> ColumnElement[bool]:
    return or_(*(column.is_not(None) for column in columns))
