"""The register of workplaces that receive candidates, to pick from in plans and for practical days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, flag, kept_line, line, save_fields, text
from validering.organisations import OrganisationKind
from validering.searching import fold, sort_key
from validering.storage.tables.cases import PlanItem
from validering.storage.tables.cases import Session as Meeting
from validering.storage.tables.people import Organisation

KEEPERS = (StaffRole.COORDINATOR, StaffRole.ASSESSOR, StaffRole.ADMINISTRATOR)
"""Who keeps the registers that plans pick from."""


class HostFields(TypedDict, total=False):
    """What can be said of a workplace; ``can_show`` what there is room and gear to show."""

    name: str
    contact_name: str | None
    contact_way: str | None
    address: str | None
    can_show: str | None
    is_active: bool


@dataclass(frozen=True)
class HostEntry:
    """A workplace; one that is not active takes nobody now and is not offered in plans."""

    id: UUID
    name: str
    contact_name: str | None
    contact_way: str | None
    address: str | None
    can_show: str | None
    is_active: bool


def add_host(session: Session, acting: Acting, **fields: Unpack[HostFields]) -> Change:
    """Put a workplace in the register.

    Raises UserError ``not_allowed``, ``host_name_missing`` or ``host_known``.
    """
    acting.require(*KEEPERS)
    row = Organisation(id=acting.new_id(), kind=OrganisationKind.HOST.value, name="", is_active=True)
    _save(session, row, {"name": "", **fields})
    session.add(row)
    return Change.of(None, "hosts", new_id=row.id)


def change_host(session: Session, acting: Acting, host_id: UUID, **fields: Unpack[HostFields]) -> Change:
    """Save one or more fields; raises UserError as ``add_host``, or ``row_gone``."""
    acting.require(*KEEPERS)
    _save(session, _host(session, host_id), dict(fields))
    return Change.of(None, "hosts")


def remove_host(session: Session, acting: Acting, host_id: UUID) -> Change:
    """Take a workplace away that was never used; raises UserError ``host_in_use`` or ``row_gone``."""
    acting.require(*KEEPERS)
    row = _host(session, host_id)
    if host_id in read_used_hosts(session):
        raise UserError("host_in_use", name=row.name)
    session.delete(row)
    return Change.of(None, "hosts")


def read_hosts(session: Session) -> tuple[HostEntry, ...]:
    """All workplaces, those that take candidates now first, by name."""
    found = [_entry(row) for row in session.scalars(_hosts())]
    return tuple(sorted(found, key=lambda one: (not one.is_active, sort_key(one.name))))


def read_used_hosts(session: Session) -> frozenset[UUID]:
    """The workplaces that a plan or a meeting names: they stay in the register."""
    named = (select(table.host_id).where(table.host_id.is_not(None)) for table in (PlanItem, Meeting))
    return frozenset(host_id for each in named for host_id in session.scalars(each.distinct()) if host_id)


def host_called(session: Session, place: str | None) -> UUID | None:
    """The workplace of the register that a written place names, in any spelling; None for another place."""
    wanted = fold(" ".join((place or "").split()))
    if not wanted:
        return None
    return next((row.id for row in session.scalars(_hosts()) if fold(row.name) == wanted), None)


def _hosts() -> Select[Organisation]:
    return select(Organisation).where(Organisation.kind == OrganisationKind.HOST)


def _host(session: Session, host_id: UUID) -> Organisation:
    row = session.get(Organisation, host_id)
    if row is None:
        raise UserError("row_gone")
    return row


def _entry(row: Organisation) -> HostEntry:
    return HostEntry(
        id=row.id,
        name=row.name,
        contact_name=row.contact_name,
        contact_way=row.contact_way,
        address=row.address,
        can_show=row.can_show,
        is_active=row.is_active,
    )


def _save(session: Session, row: Organisation, fields: dict[str, object]) -> None:
    if "name" in fields:
        name = str(_RULES["name"](fields["name"]))
        if not name:
            raise UserError("host_name_missing")
        with session.no_autoflush:
            known = host_called(session, name)
        if known not in (None, row.id):
            raise UserError("host_known", name=name)
    save_fields(row, fields, _RULES)


_RULES: dict[str, Rule] = {
    "name": kept_line(),
    "contact_name": line(),
    "contact_way": line(),
    "address": line(),
    "can_show": text(),
    "is_active": flag(),
}
