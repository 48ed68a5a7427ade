"""Taking a whole case off this workstation, once it is known to be kept somewhere else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.case_removal import remove_case
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line
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
from validering.retention_plan import ended_on
from validering.storage.audit_payloads import erasing
from validering.storage.backup_log import last_verified
from validering.storage.tables.cases import Case


@dataclass(frozen=True)
class TakeOffView:
    """Whether a case may go; ``backup_at`` is when a verified backup that has all of it was made, or None."""

    case_no: str
    has_ended: bool
    backup_at: datetime | None


def read_take_off(session: Session, case_id: UUID) -> TakeOffView:
    """What a person needs to know before proposing it; raises UserError ``case_missing``."""
    case = case_named(session, case_id)
    backup = last_verified(session)
    made_at = backup.made_at if backup is not None and backup.made_at > case.changed_at else None
    return TakeOffView(case.case_no, ended_on(case) is not None, made_at)


def propose_take_off(
    session: Session, acting: Acting, case_id: UUID, reason: str, *, kept_where: str | None = None
) -> Change:
    """Propose to remove the case from this workstation; ``kept_where`` says where its papers lie.

    Raises UserError ``not_allowed``, ``case_missing``, ``take_off_not_ended``, ``take_off_not_kept`` (no
    verified backup has all of it, and nobody says where it is), ``removal_reason_missing`` or
    ``removal_waits``.
    """
    acting.require(*PROPOSERS[RemovalKind.TAKE_OFF])
    view = read_take_off(session, case_id)
    kept = line()(kept_where)
    if not view.has_ended:
        raise UserError("take_off_not_ended", case_no=view.case_no)
    if view.backup_at is None and not kept:
        raise UserError("take_off_not_kept", case_no=view.case_no)
    content = {
        "kept_where": str(kept or ""),
        "backup_at": view.backup_at.isoformat() if view.backup_at else "",
        "changed_at": case_named(session, case_id).changed_at.isoformat(),
    }
    row = new_removal(session, acting, RemovalKind.TAKE_OFF, case_named(session, case_id), content, reason)
    # Not a change of the case: the backup that was looked at still has all of it.
    return Change.of(None, PART, new_id=row.id)


def approve_take_off(session: Session, acting: Acting, removal_id: UUID) -> Change:
    """Remove the case; the register still answers for its documents. The second of two people.

    Raises UserError as ``to_approve``, and ``case_missing`` or ``take_off_changed``.
    """
    row = to_approve(session, acting, removal_id, RemovalKind.TAKE_OFF)
    case = session.get(Case, row.case_id)
    if case is None:
        raise UserError("case_missing")
    content = dict(row.content)
    if case.changed_at.isoformat() != datetime.fromisoformat(content["changed_at"]).isoformat():
        raise UserError("take_off_changed", case_no=case.case_no)
    case_id, case_no = case.id, case.case_no
    line_said = {
        "what": "case",
        "count": 1,
        "kept_where": content["kept_where"],
        "backup_at": content["backup_at"],
    }
    kinds = kinds_of_case(session, case_id)
    receipt = carry_out(session, acting, row, case_nos=[case_no], lines=[line_said], gone=[case_id])
    receipt_id = receipt.id
    session.flush()
    with erasing(session):
        remove_case(session, acting, case, RemovalKind.TAKE_OFF, kinds)
    return Change.of(None, PART, TO_CLEAR, "case", new_id=receipt_id)
