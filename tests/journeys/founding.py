"""The store that a journey begins in: made, its recovery sheet typed back, nothing in it yet."""

from __future__ import annotations

from pathlib import Path

from tests.stores import CHEAP, NAME, PASSPHRASE, ROLES, SIGN_IN_NAME, confirm_recovery
from validering import staff
from validering.acting import StaffRole
from validering.storage.stores import create_store, open_store

ADMINISTRATOR = StaffRole.ADMINISTRATOR


def found(folder: Path, roles: tuple[StaffRole, ...] = ROLES) -> None:
    """Make a store where Karin Ek has ``roles``; somebody else is administrator where she is not."""
    create_store(
        folder,
        centre_name="Övningscentrum",
        letter="A",
        administrator=NAME,
        sign_in_name=SIGN_IN_NAME,
        passphrase=PASSPHRASE,
        roles=(*roles, ADMINISTRATOR),
        cost=CHEAP,
    )
    confirm_recovery(folder)
    if ADMINISTRATOR in roles:
        return
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
    store.apply(staff.add_staff, name="Ingrid Alm", sign_in_name="ingrid", roles=[ADMINISTRATOR])
    store.add_person("ingrid", "en fras för ingrid")
    store.apply(staff.change_staff, store.acting.staff_id, roles=list(roles))
    store.close()
