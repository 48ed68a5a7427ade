"""Which rows of which tables belong to a case, and which to its candidate: derived from the foreign keys."""

from __future__ import annotations

import functools
from uuid import UUID

from sqlalchemy import Column, ColumnElement, FromClause, Table, and_, false, or_, select

from validering.storage.tables import Base
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate

CASE, PERSON = "case", "person"

# The nearest owner first: a mark of a session still belongs to the profile it was made in.
_PARENTS = (
    "case_profile",
    "issued_document",
    "objection",
    "evidence",
    "protection_round",
    "case_session",
    "result_correction",
    "oral_test",
)
_OF_NO_CASE = frozenset(
    {
        "alembic_version",
        "case_group",
        "case_number",
        "case_trace",
        "document_trace",
        "information_answer",
        "issuing_key",
        "kept_version",
        "note_place",
        "organisation",
        "own_profile",
        "profile_version",
        "question_sound",
        "register_question",
        "removal",
        "removal_receipt",
        "retention_rule",
        "satisfaction_answer",
        "setting",
        "staff_access",
        "staff_member",
        "store_identity",
    }
)
"""Tables of the store itself; what was decided to remove stays when the case goes."""

DERIVED = frozenset({"case_summary"})
"""Made from other rows, and made anew with them."""

_CHAIN = ("audit_", "chain_")


def is_of_no_case(table: Table) -> bool:
    """Whether a table belongs to the store itself, or to the record of what was done."""
    return table.name in _OF_NO_CASE or table.name.startswith(_CHAIN)


@functools.cache
def scoped_tables() -> tuple[tuple[Table, str], ...]:
    """Each table with rows of a case or a person, as CASE or PERSON, parents first."""
    found = []
    for table in Base.metadata.sorted_tables:
        if is_of_no_case(table):
            continue
        owner = _owner(table)
        if owner is not None:
            found.append((table, PERSON if owner in ("candidate_id", "id") else CASE))
    return tuple(found)


def rows_of(table: Table, case_id: UUID, candidate_id: UUID | None) -> ColumnElement[bool]:
    """The rows of ``table`` that belong to the case, and those of the candidate where one is named."""
    if table is Case.__table__:
        return table.c.id == case_id
    owner = _owner(table)
    if owner is None:
        raise LookupError(table.name)
    if owner == "case_id":
        own: ColumnElement[bool] = table.c.case_id == case_id
        alone = _of_person_alone(table, candidate_id)
        return own if alone is None else or_(own, alone)
    if owner in ("candidate_id", "id"):
        return false() if candidate_id is None else table.c[owner] == candidate_id
    parent = _parent(table.c[owner])
    return table.c[owner].in_(select(parent.c.id).where(rows_of(parent, case_id, candidate_id)))


def owner_of(table: Table) -> tuple[FromClause, ColumnElement[UUID]]:
    """What to select from and the column with the key of the case, or of the person, that owns each row."""
    owner = _owner(table)
    if owner is None:
        raise LookupError(table.name)
    if owner in ("case_id", "candidate_id", "id"):
        return table, table.c["id" if table is Case.__table__ else owner]
    parent = _parent(table.c[owner])
    source, column = owner_of(parent)
    return table.join(source, table.c[owner] == parent.c.id), column


def _of_person_alone(table: Table, candidate_id: UUID | None) -> ColumnElement[bool] | None:
    """The rows of a person that name no case, such as a consent that holds for all of them."""
    if candidate_id is None or not table.c.case_id.nullable:
        return None
    if "candidate_id" in table.c:
        return and_(table.c.case_id.is_(None), table.c.candidate_id == candidate_id)
    for column in table.columns:
        for key in column.foreign_keys:
            parent = key.column.table
            if "candidate_id" in parent.c and parent is not Case.__table__:
                theirs = select(parent.c.id).where(parent.c.candidate_id == candidate_id)
                return and_(table.c.case_id.is_(None), column.in_(theirs))
    return None


def _owner(table: Table) -> str | None:
    """The column that says whose a row is."""
    if table is Candidate.__table__:
        return "id"
    if table is Case.__table__ or "case_id" in table.c:
        return "case_id"
    parents = {
        key.column.table.name: key.parent.name
        for key in sorted(table.foreign_keys, key=lambda each: each.parent.name)
    }
    via = next((parents[name] for name in _PARENTS if name in parents and name != table.name), None)
    return via or ("candidate_id" if "candidate_id" in table.c else None)


def _parent(column: Column[UUID]) -> Table:
    return next(iter(column.foreign_keys)).column.table
