"""The supplementary plan: concrete things that would complete a partial result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, day, line, save_fields, text
from validering.plan import PLANNERS
from validering.profiles import CaseProfileView, read_case_profile
from validering.storage.tables.assessment import SupplementItem
from validering.terms import SupplementKind


class SupplementFields(TypedDict, total=False):
    """What is to be done, where, how much, with whose help, and when it is looked at again."""

    criterion_id: str | None
    kind: SupplementKind
    action_sv: str
    provider: str | None
    size: str | None
    helper: str | None
    review_on: date | None


@dataclass(frozen=True)
class SupplementView:
    """One item of the plan."""

    id: UUID
    case_profile_id: UUID
    module_id: str
    criterion_id: str | None
    kind: SupplementKind
    action_sv: str
    provider: str | None
    size: str | None
    helper: str | None
    review_on: date | None


RULES: dict[str, Rule] = {
    "criterion_id": line(),
    "kind": choice(SupplementKind),
    "action_sv": text(),
    "provider": line(),
    "size": line(),
    "helper": line(),
    "review_on": day(),
}


def add_supplement(
    session: Db, acting: Acting, case_profile_id: UUID, module_id: str, **fields: Unpack[SupplementFields]
) -> Change:
    """Add an item for a module; raises UserError ``supplement_needs_action`` where it names nothing to do."""
    view = _for_writer(session, acting, case_profile_id)
    view.profile.module(module_id)
    last = session.scalar(
        select(func.max(SupplementItem.order_no)).where(SupplementItem.case_profile_id == case_profile_id)
    )
    row = SupplementItem(
        id=acting.new_id(),
        case_profile_id=case_profile_id,
        module_id=module_id,
        kind=SupplementKind.PRACTICE.value,
        order_no=0 if last is None else last + 1,
    )
    if not (fields.get("action_sv") or "").strip():
        raise UserError("supplement_needs_action", module=view.profile.module(module_id).code)
    save_fields(row, fields, RULES)
    session.add(row)
    session.flush()
    return Change.of(view.case_id, "supplements", new_id=row.id)


def change_supplement(
    session: Db, acting: Acting, supplement_id: UUID, **fields: Unpack[SupplementFields]
) -> Change:
    """Save one or more fields of an item; raises UserError as ``add_supplement`` does."""
    acting.require(*PLANNERS)
    row = _row(session, supplement_id)
    view = _for_writer(session, acting, row.case_profile_id)
    if "action_sv" in fields and not fields["action_sv"].strip():
        raise UserError("supplement_needs_action", module=view.profile.module(row.module_id).code)
    save_fields(row, fields, RULES)
    return Change.of(view.case_id, "supplements")


def remove_supplement(session: Db, acting: Acting, supplement_id: UUID) -> Change:
    """Take an item out of the plan."""
    acting.require(*PLANNERS)
    row = _row(session, supplement_id)
    view = _for_writer(session, acting, row.case_profile_id)
    session.delete(row)
    return Change.of(view.case_id, "supplements")


def read_supplements(session: Db, case_profile_id: UUID) -> tuple[SupplementView, ...]:
    """The plan of one profile in its order."""
    rows = session.scalars(
        select(SupplementItem)
        .where(SupplementItem.case_profile_id == case_profile_id)
        .order_by(SupplementItem.order_no, SupplementItem.id)
    )
    return tuple(
        SupplementView(
            id=row.id,
            case_profile_id=row.case_profile_id,
            module_id=row.module_id,
            criterion_id=row.criterion_id,
            kind=SupplementKind(row.kind),
            action_sv=row.action_sv,
            provider=row.provider,
            size=row.size,
            helper=row.helper,
            review_on=row.review_on,
        )
        for row in rows
    )


def _for_writer(session: Db, acting: Acting, case_profile_id: UUID) -> CaseProfileView:
    acting.require(*PLANNERS)
    return read_case_profile(session, case_profile_id)


def _row(session: Db, supplement_id: UUID) -> SupplementItem:
    row = session.get(SupplementItem, supplement_id)
    if row is None:
        raise UserError("row_gone")
    return row
