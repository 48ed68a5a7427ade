"""What is written down when somebody may get in, or no longer; the key file is written in the same act."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.recovery import RECOVERY
from validering.staff import require_administrator
from validering.storage.key_files import folded
from validering.storage.tables.access import StaffAccess
from validering.storage.tables.documents import Setting
from validering.storage.tables.people import StaffMember

Write = Callable[[Session], None]


def add_person(session: Session, acting: Acting, sign_in_name: str, write: Write) -> Change:
    """Let in a person who is on the staff list.

    Raises UserError: not_allowed, person_unknown, person_inactive.
    """
    return _let_in(session, acting, sign_in_name, write, must_change=False)


def renew_passphrase(session: Session, acting: Acting, sign_in_name: str, write: Write) -> Change:
    """A passphrase that another one gave, to be changed at the next sign-in; raises as ``add_person``."""
    return _let_in(session, acting, sign_in_name, write, must_change=True)


def remove_person(session: Session, acting: Acting, sign_in_name: str, write: Write) -> Change:
    """The person works here no more; the name stays on what was done.

    Raises UserError: not_allowed, person_unknown, person_is_self, last_administrator.
    """
    acting.require(StaffRole.ADMINISTRATOR)
    member = _member(session, sign_in_name)
    if member.id == acting.staff_id:
        raise UserError("person_is_self")
    row = session.get(StaffAccess, member.id)
    if row is not None:
        session.delete(row)
    member.is_active = False
    session.flush()
    require_administrator(session, acting)
    write(session)
    return Change.of(None, "staff")


def change_passphrase(session: Session, acting: Acting, write: Write) -> Change:
    """The person who is signed in has chosen a passphrase of their own."""
    row = _own_row(session, acting)
    row.must_change_passphrase, row.given_at = False, acting.now()
    session.flush()
    write(session)
    return Change.of(None, "staff")


def open_with_recovery(session: Session, acting: Acting, write: Write) -> Change:
    """An administrator came in by the recovery sheet and has a new passphrase."""
    acting.require(StaffRole.ADMINISTRATOR)
    row = _own_row(session, acting)
    row.must_change_passphrase, row.given_at = False, acting.now()
    session.flush()
    write(session)
    return Change.of(None, "staff")


def make_recovery_sheet(session: Session, acting: Acting, write: Write) -> Change:
    """A new sheet: the one before opens no more, and this one is to be typed back; raises not_allowed."""
    acting.require(StaffRole.ADMINISTRATOR)
    made = {"made_at": acting.now().isoformat(), "made_by": acting.name}
    session.merge(Setting(name=RECOVERY, value={**made, "confirmed_at": None, "confirmed_by": None}))
    session.flush()
    write(session)
    return Change.of(None, "settings", "recovery")


def confirm_recovery_sheet(session: Session, acting: Acting) -> Change:
    """The sheet was typed back; raises UserError: not_allowed, recovery_sheet_missing."""
    acting.require(StaffRole.ADMINISTRATOR)
    row = session.get(Setting, RECOVERY)
    if row is None:
        raise UserError("recovery_sheet_missing")
    row.value = {**row.value, "confirmed_at": acting.now().isoformat(), "confirmed_by": acting.name}
    return Change.of(None, "settings", "recovery")


def set_pin(session: Session, acting: Acting, pin_hash: str) -> Change:
    """A code of one's own, as argon2id writes it."""
    row = _own_row(session, acting)
    row.pin_hash, row.pin_set_at = pin_hash, acting.now()
    return Change.of(None, "staff")


def remove_pin(session: Session, acting: Acting) -> Change:
    """Only the passphrase shows the screen again."""
    row = _own_row(session, acting)
    row.pin_hash = row.pin_set_at = None
    return Change.of(None, "staff")


def read_pin_hash(session: Session, acting: Acting) -> str | None:
    """The code of the person who is signed in, None where there is none."""
    row = session.get(StaffAccess, acting.staff_id)
    return None if row is None else row.pin_hash


def must_change(session: Session, acting: Acting) -> bool:
    """Whether somebody else knows the passphrase of the person who is signed in."""
    row = session.get(StaffAccess, acting.staff_id)
    return row is not None and row.must_change_passphrase


def _let_in(
    session: Session, acting: Acting, sign_in_name: str, write: Write, *, must_change: bool
) -> Change:
    acting.require(StaffRole.ADMINISTRATOR)
    member = _member(session, sign_in_name)
    if not member.is_active:
        raise UserError("person_inactive", name=member.name)
    row = StaffAccess(staff_id=member.id, must_change_passphrase=must_change, given_at=acting.now())
    row.pin_hash = row.pin_set_at = None
    session.merge(row)
    session.flush()
    write(session)
    return Change.of(None, "staff")


def _member(session: Session, sign_in_name: str) -> StaffMember:
    found = session.scalars(select(StaffMember).where(StaffMember.sign_in_name.is_not(None)))
    for member in found:
        if folded(member.sign_in_name or "") == folded(sign_in_name):
            return member
    raise UserError("person_unknown", name=sign_in_name)


def _own_row(session: Session, acting: Acting) -> StaffAccess:
    """The row of whoever acts, made anew where a rescued store has lost it."""
    row = session.get(StaffAccess, acting.staff_id)
    if row is None:
        row = StaffAccess(staff_id=acting.staff_id, must_change_passphrase=False, given_at=acting.now())
        session.add(row)
    return row
