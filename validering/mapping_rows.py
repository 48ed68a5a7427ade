"""The one row that holds what belongs to the mapping of a case, made when it is first needed."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.storage.tables.mapping import CaseMapping


def mapping_row_or_none(session: Session, case_id: UUID) -> CaseMapping | None:
    """The mapping row of a case, if anything has been written in it."""
    return session.scalar(select(CaseMapping).where(CaseMapping.case_id == case_id))


def mapping_row(session: Session, acting: Acting, case_id: UUID) -> CaseMapping:
    """The mapping row of a case, made when there is none."""
    row = mapping_row_or_none(session, case_id)
    if row is None:
        row = CaseMapping(
            id=acting.new_id(), case_id=case_id, presentation_translation="none", work_swedish={}
        )
        session.add(row)
        session.flush()
    return row
