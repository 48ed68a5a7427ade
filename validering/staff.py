"""The people who work with cases: who they are, what they may do, whether they can sign in."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, day, flag, kept_line, line, number, save_fields
from validering.searching import sort_key
from validering.storage.tables.access import StaffAccess
from validering.storage.tables.people import StaffMember


class StaffChanges(TypedDict, total=False):
    """The fields of a person that a form may save; ``trade_areas`` are folder names of forms/profiles."""

    name: str
    roles: Collection[StaffRole]
    sign_in_name: str | None
    trade_areas: Collection[str]
    trade: str | None
    years_in_trade: int | None
    assessor_training: str | None
    certified_until: date | None
    contact_way: str | None
    is_active: bool


@dataclass(frozen=True)
class StaffEntry:
    """A person as the staff screen shows them; those without ``sign_in_name`` never sign in."""

    id: UUID
    name: str
    sign_in_name: str | None
    roles: frozenset[StaffRole]
    trade_areas: tuple[str, ...]
    trade: str | None
    years_in_trade: int | None
    assessor_training: str | None
    certified_until: date | None
    contact_way: str | None
    spoken_languages: tuple[str, ...]
    availability: str | None
    impartiality: str | None
    is_active: bool


def add_staff(session: Session, acting: Acting, **given: Unpack[StaffChanges]) -> Change:
    """Put a person on the staff list; the passphrase is set apart from this, by the store.

    Raises UserError ``not_allowed``, ``name_missing``, ``roles_missing`` or ``sign_in_taken``.
    """
    acting.require(StaffRole.ADMINISTRATOR)
    row = StaffMember(id=acting.new_id(), name="", roles=[], trade_areas=[], spoken_languages=[])
    row.is_active = True
    _save(session, row, {"name": "", "roles": (), **given})
    session.add(row)
    return Change.of(None, "staff", new_id=row.id)


def change_staff(session: Session, acting: Acting, staff_id: UUID, **changes: Unpack[StaffChanges]) -> Change:
    """Save one or more fields of a person; somebody who can sign in must stay administrator.

    Raises UserError as ``add_staff``, ``last_administrator`` or ``sign_in_fixed``: the name to sign in with
    labels a passphrase and stays as it is.
    """
    acting.require(StaffRole.ADMINISTRATOR)
    row = session.get_one(StaffMember, staff_id)
    if row.sign_in_name and "sign_in_name" in changes and changes["sign_in_name"] != row.sign_in_name:
        raise UserError("sign_in_fixed", name=row.sign_in_name)
    _save(session, row, changes)
    session.flush()
    require_administrator(session, acting)
    return Change.of(None, "staff")


def require_administrator(session: Session, acting: Acting) -> None:
    """Refuse to leave nobody who can let people in; raises UserError("last_administrator").

    Whoever acts can sign in, also where a rescued store has lost who else can.
    """
    own = session.get(StaffMember, acting.staff_id)
    if own is not None and own.is_active and StaffRole.ADMINISTRATOR in own.roles:
        return
    if not count_administrators(session):
        raise UserError("last_administrator")


def read_staff(session: Session) -> tuple[StaffEntry, ...]:
    """Everybody, those still active first, by name."""
    found = [_entry(row) for row in session.scalars(select(StaffMember))]
    return tuple(sorted(found, key=lambda one: (not one.is_active, sort_key(one.name))))


def count_administrators(session: Session) -> int:
    """How many active administrators have a passphrase."""
    found = session.scalars(select(StaffMember).join(StaffAccess, StaffAccess.staff_id == StaffMember.id))
    return sum(one.is_active and StaffRole.ADMINISTRATOR in one.roles for one in found)


def read_assessors(session: Session) -> tuple[StaffEntry, ...]:
    """Those who can lead a case."""
    return tuple(one for one in read_staff(session) if one.is_active and StaffRole.ASSESSOR in one.roles)


def _entry(row: StaffMember) -> StaffEntry:
    return StaffEntry(
        id=row.id,
        name=row.name,
        sign_in_name=row.sign_in_name,
        roles=frozenset(StaffRole(role) for role in row.roles),
        trade_areas=tuple(row.trade_areas),
        trade=row.trade,
        years_in_trade=row.years_in_trade,
        assessor_training=row.assessor_training,
        certified_until=row.certified_until,
        contact_way=row.contact_way,
        spoken_languages=tuple(row.spoken_languages),
        availability=row.availability,
        impartiality=row.impartiality,
        is_active=row.is_active,
    )


def _save(session: Session, row: StaffMember, changes: Mapping[str, object]) -> None:
    save_fields(row, changes, _RULES)
    if not row.name:
        raise UserError("name_missing")
    if not row.roles:
        raise UserError("roles_missing")
    if row.sign_in_name:
        _check_sign_in_name(session, row)


def _check_sign_in_name(session: Session, row: StaffMember) -> None:
    wanted = _folded(row.sign_in_name or "")
    others = select(StaffMember.sign_in_name).where(StaffMember.id != row.id)
    if any(_folded(name or "") == wanted for name in session.scalars(others)):
        raise UserError("sign_in_taken", name=row.sign_in_name)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()


def _roles(value: object) -> object:
    wanted = {StaffRole(str(role)) for role in _listed(value)}
    return [role.value for role in StaffRole if role in wanted]


def _listed(value: object) -> list[object]:
    if not isinstance(value, Collection) or isinstance(value, str):
        raise TypeError(f"not a list: {value!r}")
    return list(value)


_RULES: dict[str, Rule] = {
    "name": kept_line(),
    "roles": _roles,
    "sign_in_name": line(),
    "trade_areas": lambda value: sorted(str(area) for area in _listed(value)),
    "trade": line(),
    "years_in_trade": number(0, 70),
    "assessor_training": line(),
    "certified_until": day(),
    "contact_way": line(),
    "is_active": flag(),
}
