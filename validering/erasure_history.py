"""What the record of changes still holds of words that a case has, or has had."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from validering.case_access import case_named
from validering.erasure_places import Place
from validering.storage.chain_walk import ERASING
from validering.storage.tables.audit import STORE_CHAIN, AuditEntry, AuditPayload
from validering.storage.tables.cases import Case

Has = Callable[[str], object]

NOTE = "note"
"""Stands for the table of an entry that changed no row, such as why a case was read."""


def places_in_history(
    session: Session, case_id: UUID, has: Has, known: Collection[Place]
) -> tuple[Place, ...]:
    """Fields whose earlier values have what ``has`` finds, though what stands there now has not."""
    candidate_id = case_named(session, case_id).candidate_id
    theirs = select(Case.id).where(Case.candidate_id == candidate_id)
    chains = [str(each) for each in session.scalars(theirs)]
    before_the_case = and_(AuditEntry.chain == STORE_CHAIN, AuditEntry.row_key == str(candidate_id))
    rows = session.execute(
        select(AuditEntry.seq, AuditEntry.table_name, AuditEntry.row_key, AuditPayload.content)
        .join(AuditPayload, AuditPayload.seq == AuditEntry.seq)
        .where(or_(AuditEntry.chain.in_(chains), before_the_case), AuditEntry.kind != ERASING)
        .order_by(AuditEntry.seq)
    )
    stands = {place.key for place in known}
    found: dict[tuple[str, str, str], Place] = {}
    for seq, table, row_id, content in rows:
        for column, values in json.loads(content).items():
            key = (table, column, str(row_id)) if table else (NOTE, column, str(seq))
            if key not in stands and not isinstance(values, str) and _any_has(values[1:], has):
                found[key] = Place(*key, text="")
    return tuple(found.values())


def is_in_history(session: Session, table: str, column: str, row_id: str, has: Has) -> bool:
    """Whether an earlier value of one field still has it; ``row_id`` is that of the row, or of the note."""
    is_one = AuditEntry.seq == int(row_id) if table == NOTE else AuditEntry.row_key == row_id
    of_table = AuditEntry.table_name.is_(None) if table == NOTE else AuditEntry.table_name == table
    contents = session.scalars(
        select(AuditPayload.content)
        .join(AuditEntry, AuditEntry.seq == AuditPayload.seq)
        .where(is_one, of_table, AuditEntry.kind != ERASING)
    )
    held = (json.loads(content).get(column) for content in contents)
    return any(isinstance(values, list) and _any_has(values[1:], has) for values in held)


def _any_has(values: list[Any], has: Has) -> bool:
    """Whether one of the values has it; JSON is looked into, for it spells line breaks by signs."""
    return any(isinstance(value, str) and has(value.replace("\\n", "\n")) for value in values)
