"""Licences and cards, and whether they are valid in Sweden."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.changes import Change
from validering.field_rules import Rule, choice, day, flag, kept_line, line, save_fields
from validering.mapping_access import case_to_map, entry_of, next_place, row_of_candidate
from validering.staff_names import staff_names
from validering.storage.tables.mapping import Licence
from validering.terms import ValidInSweden


class LicenceChanges(TypedDict, total=False):
    """The fields of one licence; who saw the original and when it was checked follow from who says so."""

    kind: str
    licence_class: str | None
    country: str | None
    valid_to: date | None
    original_seen: bool
    valid_in_sweden: ValidInSweden


@dataclass(frozen=True)
class LicenceEntry:
    """One licence as it stands; ``checked_on`` is the day validity in Sweden was last looked up."""

    id: UUID
    kind: str
    licence_class: str | None
    country: str | None
    valid_to: date | None
    original_seen: bool
    seen_by_name: str | None
    valid_in_sweden: ValidInSweden
    checked_on: date | None
    is_carried_over: bool
    changed_at: datetime

    def has_run_out(self, today: date) -> bool:
        """Whether the last day of validity has passed."""
        return self.valid_to is not None and self.valid_to < today

    def is_valid(self, today: date) -> bool:
        """Whether it may be shown as valid in Sweden: said to be so, and not run out."""
        return self.valid_in_sweden is ValidInSweden.YES and not self.has_run_out(today)


def add_licence(session: Session, acting: Acting, case_id: UUID, **given: Unpack[LicenceChanges]) -> Change:
    """Add a licence of the case's candidate, empty but for what is ``given``.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn`` or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    now = acting.now()
    row = Licence(
        id=acting.new_id(),
        candidate_id=case.candidate_id,
        kind="",
        order_no=next_place(session, Licence, "candidate_id", case.candidate_id),
        created_at=now,
        changed_at=now,
    )
    _save(row, given, acting)
    session.add(row)
    return Change.of(case_id, "licences", new_id=row.id)


def change_licence(
    session: Session, acting: Acting, case_id: UUID, licence_id: UUID, **changes: Unpack[LicenceChanges]
) -> Change:
    """Save one or more fields of a licence; notes who saw the original and the day validity was checked.

    Raises UserError ``row_gone`` or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    row = row_of_candidate(session, Licence, case, licence_id)
    _save(row, changes, acting)
    row.changed_at = acting.now()
    return Change.of(case_id, "licences")


def remove_licence(session: Session, acting: Acting, case_id: UUID, licence_id: UUID) -> Change:
    """Remove a licence; raises UserError ``row_gone``."""
    case = case_to_map(session, acting, case_id)
    session.delete(row_of_candidate(session, Licence, case, licence_id))
    return Change.of(case_id, "licences")


def read_licences(session: Session, case_id: UUID) -> tuple[LicenceEntry, ...]:
    """All licences of the case's candidate, from this case and from earlier ones."""
    case = case_named(session, case_id)
    query = select(Licence).where(Licence.candidate_id == case.candidate_id)
    rows = list(session.scalars(query.order_by(Licence.order_no, Licence.created_at, Licence.id)))
    names = staff_names(session, (row.seen_by for row in rows))
    return tuple(
        entry_of(
            LicenceEntry,
            row,
            seen_by_name=names.get(row.seen_by),
            is_carried_over=row.created_at < case.created_at,
        )
        for row in rows
    )


def _save(row: Licence, changes: Mapping[str, object], acting: Acting) -> None:
    save_fields(row, changes, _RULES)
    if "original_seen" in changes:
        row.seen_by = acting.staff_id if row.original_seen else None
    if "valid_in_sweden" in changes:
        unknown = row.valid_in_sweden == ValidInSweden.UNKNOWN
        row.checked_on = None if unknown else acting.today()


_RULES: dict[str, Rule] = {
    "kind": kept_line(),
    "licence_class": line(),
    "country": line(),
    "valid_to": day(),
    "original_seen": flag(),
    "valid_in_sweden": choice(ValidInSweden),
}
