"""What two people correct, erase or dispose of: one proposes, another approves, a receipt is kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.staff_names import staff_names
from validering.storage.backup_log import generations_left
from validering.storage.clearing import TO_CLEAR, left_to_clear
from validering.storage.tables.cases import Case
from validering.storage.tables.people import StaffMember
from validering.storage.tables.removals import Removal, RemovalReceipt

__all__ = [
    "APPROVERS",
    "PART",
    "PROPOSERS",
    "TO_CLEAR",
    "ReceiptView",
    "RemovalKind",
    "RemovalStatus",
    "RemovalView",
    "carry_out",
    "new_removal",
    "read_receipts",
    "read_waiting",
    "refuse_removal",
    "to_approve",
    "why_not_approve",
    "withdraw_removal",
]

PART = "removals"


class RemovalKind(StrEnum):
    """A single value, records whose time is out, or a whole case from this workstation."""

    VALUE = "value"
    RETENTION = "retention"
    TAKE_OFF = "take_off"


class RemovalStatus(StrEnum):
    WAITING = "waiting"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DONE = "done"


PROPOSERS: Mapping[RemovalKind, tuple[StaffRole, ...]] = {
    RemovalKind.VALUE: tuple(StaffRole),
    RemovalKind.RETENTION: (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR),
    RemovalKind.TAKE_OFF: (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.ASSESSOR),
}
APPROVERS: Mapping[RemovalKind, tuple[StaffRole, ...]] = {
    RemovalKind.VALUE: (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER),
    RemovalKind.RETENTION: (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR),
    RemovalKind.TAKE_OFF: (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.ASSESSOR),
}
_NEEDS_ADMINISTRATOR = (RemovalKind.RETENTION, RemovalKind.TAKE_OFF)


@dataclass(frozen=True)
class RemovalView:
    """A proposal that waits; ``content`` is what its kind has put there."""

    id: UUID
    kind: RemovalKind
    case_id: UUID | None
    case_no: str | None
    content: Mapping[str, Any]
    reason: str
    proposed_by: UUID
    proposed_by_name: str
    proposed_at: datetime


@dataclass(frozen=True)
class ReceiptView:
    """What was removed; each line has ``what`` (a code), ``count``, and where it stood."""

    id: UUID
    number: str
    kind: RemovalKind
    case_nos: tuple[str, ...]
    lines: tuple[Mapping[str, Any], ...]
    copies: tuple[str, ...]
    reason: str
    proposed_by_name: str
    proposed_at: datetime
    approved_by_name: str
    done_at: datetime


def read_waiting(session: Session, case_id: UUID | None = None) -> tuple[RemovalView, ...]:
    """What waits for a second person, the oldest first; of one case where it is given."""
    found = select(Removal).where(Removal.status == RemovalStatus.WAITING.value)
    if case_id is not None:
        found = found.where(Removal.case_id == case_id)
    rows = session.scalars(found.order_by(Removal.proposed_at)).all()
    names = staff_names(session, [row.proposed_by for row in rows])
    return tuple(
        RemovalView(
            id=row.id,
            kind=RemovalKind(row.kind),
            case_id=row.case_id,
            case_no=row.case_no,
            content=row.content,
            reason=row.reason,
            proposed_by=row.proposed_by,
            proposed_by_name=names.get(row.proposed_by, "–"),
            proposed_at=row.proposed_at,
        )
        for row in rows
    )


def read_receipts(session: Session) -> tuple[ReceiptView, ...]:
    """All receipts, the newest first."""
    rows = session.scalars(select(RemovalReceipt).order_by(RemovalReceipt.done_at.desc()))
    return tuple(
        ReceiptView(
            id=row.id,
            number=row.number,
            kind=RemovalKind(row.kind),
            case_nos=tuple(row.case_nos),
            lines=tuple(row.lines),
            copies=tuple(row.copies),
            reason=row.reason,
            proposed_by_name=row.proposed_by_name,
            proposed_at=row.proposed_at,
            approved_by_name=row.approved_by_name,
            done_at=row.done_at,
        )
        for row in rows
    )


def why_not_approve(session: Session, acting: Acting, waiting: RemovalView) -> UserError | None:
    """What keeps this person from approving, or None."""
    row = session.get(Removal, waiting.id)
    if row is None:
        return UserError("removal_gone")
    try:
        _check_second(session, acting, row)
    except UserError as reason:
        return reason
    return None


def refuse_removal(session: Session, acting: Acting, removal_id: UUID) -> Change:
    """A second person says no; nothing is removed. Raises UserError as approving does."""
    row = to_approve(session, acting, removal_id)
    return _decided(acting, row, RemovalStatus.REFUSED)


def withdraw_removal(session: Session, acting: Acting, removal_id: UUID) -> Change:
    """Take back what one proposed oneself; raises UserError ``removal_gone`` or ``removal_not_own``."""
    row = _waiting(session, removal_id)
    if row.proposed_by != acting.staff_id:
        raise UserError("removal_not_own")
    return _decided(acting, row, RemovalStatus.WITHDRAWN)


def new_removal(
    session: Session,
    acting: Acting,
    kind: RemovalKind,
    case: Case | None,
    content: Mapping[str, Any],
    reason: str,
) -> Removal:
    """A proposal; raises UserError ``not_allowed``, ``removal_reason_missing`` or ``removal_waits``."""
    acting.require(*PROPOSERS[kind])
    said = text(1000)(reason)
    if not said:
        raise UserError("removal_reason_missing")
    case_id = case.id if case else None
    if kind is not RemovalKind.VALUE and any(
        each.kind is kind and each.case_id == case_id for each in read_waiting(session, case_id)
    ):
        raise UserError("removal_waits")
    row = Removal(
        id=acting.new_id(),
        kind=kind.value,
        case_id=case_id,
        case_no=case.case_no if case else None,
        content=dict(content),
        reason=str(said),
        status=RemovalStatus.WAITING.value,
        proposed_by=acting.staff_id,
        proposed_at=acting.now(),
    )
    session.add(row)
    return row


def to_approve(
    session: Session, acting: Acting, removal_id: UUID, kind: RemovalKind | None = None
) -> Removal:
    """The proposal, for a second person who may decide it.

    Raises UserError ``removal_gone``, ``removal_same_person``, ``not_allowed``,
    ``removal_pair_administrator`` or ``removal_pair_lead``.
    """
    acting.require(*{role for roles in APPROVERS.values() for role in roles})
    row = _waiting(session, removal_id)
    if kind is not None and row.kind != kind.value:
        raise LookupError(row.kind)
    _check_second(session, acting, row)
    return row


def carry_out(
    session: Session,
    acting: Acting,
    row: Removal,
    *,
    case_nos: Sequence[str],
    lines: Sequence[Mapping[str, Any]],
    pieces: Mapping[UUID, Collection[UUID]] | None = None,
    gone: Collection[UUID] = (),
) -> RemovalReceipt:
    """Write the receipt of what has just been removed, and forget what was proposed.

    ``pieces`` are the bytes to erase, by case, and ``gone`` the cases whose files are to go, once it is
    committed.
    """
    _decided(acting, row, RemovalStatus.DONE)
    row.content = left_to_clear(pieces or {}, gone)
    year = acting.today().year
    begun = f"R{year}-"
    count = session.scalar(
        select(func.count()).select_from(RemovalReceipt).where(RemovalReceipt.number.startswith(begun))
    )
    receipt = RemovalReceipt(
        id=acting.new_id(),
        removal_id=row.id,
        number=f"{begun}{(count or 0) + 1:03}",
        kind=row.kind,
        case_nos=list(case_nos),
        lines=[dict(line) for line in lines],
        copies=[f"{one.place} {one.generation}" for one in generations_left(session)],
        reason=row.reason,
        proposed_by_name=staff_names(session, [row.proposed_by]).get(row.proposed_by, "–"),
        proposed_at=row.proposed_at,
        approved_by_name=acting.name,
        done_at=acting.now(),
    )
    session.add(receipt)
    return receipt


def _waiting(session: Session, removal_id: UUID) -> Removal:
    row = session.get(Removal, removal_id)
    if row is None or row.status != RemovalStatus.WAITING.value:
        raise UserError("removal_gone")
    return row


def _decided(acting: Acting, row: Removal, status: RemovalStatus) -> Change:
    row.status, row.content = status.value, {}
    row.decided_by, row.decided_at = acting.staff_id, acting.now()
    return Change.of(row.case_id, PART)


def _check_second(session: Session, acting: Acting, row: Removal) -> None:
    """Two different people, each with a role for it, and an administrator among them where that is asked."""
    kind = RemovalKind(row.kind)
    if row.proposed_by == acting.staff_id:
        raise UserError("removal_same_person")
    acting.require(*APPROVERS[kind])
    if kind not in _NEEDS_ADMINISTRATOR:
        return
    first = _roles(session, row.proposed_by)
    second = acting.roles
    if StaffRole.ADMINISTRATOR not in first | second:
        raise UserError("removal_pair_administrator")
    if kind is RemovalKind.TAKE_OFF and not _one_knows_the_case(session, row, acting, first):
        raise UserError("removal_pair_lead", case_no=row.case_no)


def _one_knows_the_case(session: Session, row: Removal, acting: Acting, first: frozenset[StaffRole]) -> bool:
    """Whether, beside an administrator, the lead of the case takes part, or else a coordinator."""
    case = session.get(Case, row.case_id)
    lead = case.lead_id if case else None
    people = ((row.proposed_by, first), (acting.staff_id, acting.roles))
    for (one, own), (_other, others) in (people, people[::-1]):
        if StaffRole.ADMINISTRATOR in others and (one == lead or StaffRole.COORDINATOR in own):
            return True
    return False


def _roles(session: Session, staff_id: UUID) -> frozenset[StaffRole]:
    person = session.get(StaffMember, staff_id)
    return frozenset(StaffRole(role) for role in person.roles) if person else frozenset()
