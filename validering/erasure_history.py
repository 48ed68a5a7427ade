"""What the record of changes still holds of words that a case has, or has had."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from validering.case_access import case_named
from validering.erasure_places import Place
from validering.storage.chain_walk import ERASING
from validering.storage.tables.audit import STORE_CHAIN, AuditEntry, AuditPayload
from validering.storage.tables.cases import Case

NOTE = "note"
"""Stands for the table of an entry that changed no row, such as why a case was read."""


def places_in_history(
    session: Session, case_id: UUID, pattern: re.Pattern[str], known: Collection[Place]
) -> tuple[Place, ...]:
    """Fields whose earlier values have the words, though what stands there now has not."""
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
            if key not in stands and not isinstance(values, str) and _has(values[1:], pattern):
                found[key] = Place(*key, text="")
    return tuple(found.values())


def _has(values: list[Any], pattern: re.Pattern[str]) -> bool:
    """Whether one of the values has the words; JSON is looked into, for it spells line breaks by signs."""
    return any(isinstance(value, str) and pattern.search(value.replace("\\n", "\n")) for value in values)
