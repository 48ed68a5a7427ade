"""Text that is being typed, kept so that a crash costs nothing."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.seeing import reader_of
from validering.storage.tables.documents import Draft


def keep_draft(
    session: Session, acting: Acting, field: str, text: str, case_id: UUID | None = None
) -> Change:
    """Keep what a person has typed in a field; ``field`` is ``<screen>/<row>/<name>``.

    The Change has no parts: a draft is nobody else's business and no entry in the history.
    """
    draft = session.get(Draft, (acting.staff_id, field))
    if draft is None:
        draft = Draft(staff_id=acting.staff_id, field=field)
        session.add(draft)
    draft.case_id, draft.text, draft.kept_at = case_id, text, acting.now()
    return Change.of(case_id)


def clear_draft(session: Session, acting: Acting, field: str) -> Change:
    """Forget a draft because its field is saved or was emptied; one that is not there is no error."""
    draft = session.get(Draft, (acting.staff_id, field))
    if draft is not None:
        session.delete(draft)
    return Change.of(None)


def drafts_of(session: Session, staff_id: UUID, prefix: str = "") -> Mapping[str, str]:
    """A person's drafts by field, oldest first, of the fields that begin with ``prefix``.

    Raises RuntimeError where another person reads.
    """
    reader = reader_of(session)
    if reader is not None and reader.staff_id != staff_id:
        raise RuntimeError("the drafts of somebody else")
    found = select(Draft.field, Draft.text).where(
        Draft.staff_id == staff_id, Draft.field.startswith(prefix, autoescape=True)
    )
    rows = session.execute(found.order_by(Draft.kept_at, Draft.field))
    return {row.field: row.text for row in rows}
