"""Which key slots hold, as the store itself knows: an older key file put back lets no old passphrase in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.storage import keys
from validering.storage.key_files import RECOVERY_SLOT, KeyFile, Slot, folded
from validering.storage.tables.store import StoreIdentity

NAME = "key_slots"

_Owner = tuple[str, str]


@dataclass(frozen=True)
class KnownSlots:
    """The key file as it was when the store was last told: its generation, and each slot by its owner."""

    generation: int
    slots: Mapping[_Owner, str]

    def holds(self, slot: Slot) -> bool:
        """Whether a slot is the one its owner has now."""
        return self.slots.get(_owner(slot)) == slot.id


def known_slots(connection: Any) -> KnownSlots | None:
    """What the store knows of its key file; None where it was never told."""
    row = connection.execute("SELECT value FROM store_identity WHERE name = ?", (NAME,)).fetchone()
    if row is None:
        return None
    told = json.loads(row[0])
    return KnownSlots(told["generation"], {(kind, label): slot for kind, label, slot in told["slots"]})


def note_slots(session: Session, key_file: KeyFile) -> None:
    """Tell the store of its key file, in the act that changes it.

    Nothing in it is drawn by lot, nor a secret: who has a slot, and in which generation it was made.
    """
    slots = sorted([*_owner(slot), slot.id] for slot in key_file.slots)
    told = json.dumps({"generation": key_file.generation, "slots": slots}, ensure_ascii=False)
    session.merge(StoreIdentity(name=NAME, value=told))
    session.flush()


def require_slot(connection: Any, folder: Path, unlocked: keys.Unlocked) -> None:
    """Refuse a slot of an older key file that was replaced or taken away since; raises keys_older."""
    known, used = known_slots(connection), unlocked.used
    if known is None or used is None or unlocked.key_file.generation >= known.generation:
        return
    if not known.holds(used):
        sheet = used.kind == RECOVERY_SLOT
        raise UserError("keys_older_sheet" if sheet else "keys_older", folder=folder, name=used.label)


def settled(connection: Any, unlocked: keys.Unlocked) -> keys.Unlocked:
    """The keys with just those slots of an older key file that still hold; others as they are.

    The files are left alone: the right ones may be put back.
    """
    known, key_file = known_slots(connection), unlocked.key_file
    if known is None or key_file.generation >= known.generation:
        return unlocked
    holding = tuple(slot for slot in key_file.slots if known.holds(slot))
    return replace(unlocked, key_file=keys.resealed(key_file, unlocked.data_key, known.generation, holding))


def lost_owners(connection: Any, key_file: KeyFile) -> tuple[str, ...]:
    """Whose slots an older key file lacks or has as they no longer hold, by name as it is signed in with."""
    known = known_slots(connection)
    if known is None or key_file.generation >= known.generation:
        return ()
    stale = {_owner(slot): slot.label for slot in key_file.slots if not known.holds(slot)}
    there = {_owner(slot) for slot in key_file.slots}
    missing = {owner: owner[1] for owner in known.slots if owner not in there}
    found = stale | missing
    return tuple(found[owner] for owner in sorted(found) if owner[0] != RECOVERY_SLOT)


def _owner(slot: Slot) -> _Owner:
    return slot.kind, folded(slot.label)
