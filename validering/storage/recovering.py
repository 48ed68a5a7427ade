"""Opening a store with its recovery sheet, for an administrator whose passphrase is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage import keys
from validering.storage.database import close_database, engine_on
from validering.storage.recovery_words import read_words
from validering.storage.sources import Sources
from validering.storage.stores import Store, check_folder, open_file, open_unlocked
from validering.storage.tables.people import StaffMember

__all__ = ["Administrator", "open_with_recovery", "read_administrators", "unlock_with_sheet"]


@dataclass(frozen=True)
class Administrator:
    """Somebody who can be given a new passphrase by the sheet."""

    sign_in_name: str
    name: str


def unlock_with_sheet(folder: Path, typed: str, *, mend: bool = True) -> keys.Unlocked:
    """The keys of a store by the words of its sheet, typed or scanned; ``folder`` may be a backup of one.

    ``mend`` as in ``keys.unlock``.

    Raises UserError: keys_missing, keys_damaged, keys_tampered, recovery_sheet_missing,
    recovery_other_sheet, recovery_other_store, recovery_words_few, recovery_word_unreadable,
    recovery_word_wrong, recovery_words_wrong.
    """
    return keys.unlock_by_recovery(
        folder, read_words(typed, keys.newest_readable(folder).short_name), mend=mend
    )


def read_administrators(folder: Path, typed: str) -> tuple[Administrator, ...]:
    """The active administrators of a store, by name; nothing is changed. Raises as ``unlock_with_sheet``."""
    check_folder(folder)
    connection = open_file(folder, unlock_with_sheet(folder, typed))
    try:
        with Session(engine_on(connection)) as session:
            return _administrators(session)
    finally:
        close_database(connection)


def open_with_recovery(
    folder: Path,
    typed: str,
    sign_in_name: str,
    new_passphrase: str,
    *,
    acting_source: Sources | None = None,
) -> Store:
    """Open a store as one of its administrators, who gets a new passphrase; it is written in the history.

    Raises UserError as ``unlock_with_sheet`` and ``open_store``, and keys_older_sheet,
    recovery_not_administrator, passphrase_too_short.
    """
    check_folder(folder)
    keys.check_passphrase(new_passphrase)
    unlocked = unlock_with_sheet(folder, typed)
    if sign_in_name not in {one.sign_in_name for one in read_administrators(folder, typed)}:
        raise UserError("recovery_not_administrator", name=sign_in_name)
    slot = unlocked.key_file.slot(sign_in_name)
    store = open_unlocked(folder, unlocked, sign_in_name, acting_source or Sources())
    try:
        store.come_in_by_recovery(new_passphrase, slot.cost if slot else keys.KdfCost())
    except BaseException:
        store.close()
        raise
    return store


def _administrators(session: Session) -> tuple[Administrator, ...]:
    found = session.scalars(select(StaffMember).order_by(StaffMember.name))
    return tuple(
        Administrator(member.sign_in_name, member.name)
        for member in found
        if member.sign_in_name and member.is_active and StaffRole.ADMINISTRATOR in member.roles
    )
