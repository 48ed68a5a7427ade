"""Who signs in: from the name on a key slot to the person on the staff list."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.errors import UserError
from validering.storage.key_files import folded
from validering.storage.sources import Sources
from validering.storage.tables.people import StaffMember


def sign_in(session: Session, sign_in_name: str, sources: Sources) -> Acting:
    """The person with this name to sign in with; raises UserError: sign_in_closed, sign_in_unknown."""
    for member in session.scalars(select(StaffMember).where(StaffMember.sign_in_name.is_not(None))):
        if folded(member.sign_in_name or "") == folded(sign_in_name):
            if not member.is_active:
                raise UserError("sign_in_closed", name=sign_in_name)
            return Acting(
                member.id, member.name, _roles(member), sources.now, sources.new_id, sources.new_key
            )
    raise UserError("sign_in_unknown", name=sign_in_name)


def acting_again(session: Session, acting: Acting) -> Acting:
    """The same person after the staff list was changed."""
    member = session.get_one(StaffMember, acting.staff_id)
    return replace(acting, name=member.name, roles=_roles(member))


def _roles(member: StaffMember) -> frozenset[StaffRole]:
    return frozenset(StaffRole(role) for role in member.roles)


def kept_name(session: Session, sign_in_name: str) -> str:
    """The name as the staff list has it, upper and lower case alike; raises UserError("person_unknown")."""
    names = session.scalars(select(StaffMember.sign_in_name).where(StaffMember.sign_in_name.is_not(None)))
    for name in names:
        if folded(name or "") == folded(sign_in_name):
            return name or ""
    raise UserError("person_unknown", name=sign_in_name)


def sign_in_name_of(session: Session, staff_id: UUID) -> str:
    """The name a person signs in with, which labels their key slot."""
    return session.get_one(StaffMember, staff_id).sign_in_name or ""
