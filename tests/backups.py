"""Stores with evidence for tests of backups, checks and rescues, and what they are compared by."""

from __future__ import annotations

import hashlib
from pathlib import Path
from uuid import UUID

from tests.opened import open_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from validering import evidence
from validering.case_list import read_case_list
from validering.evidence_storing import read_place, take_in
from validering.storage import backup_log
from validering.storage.backup import MadeBackup, make_backup
from validering.storage.backup_places import KeepRule
from validering.storage.opening_keys import by_passphrase
from validering.storage.stores import Store
from validering.terms import Product

KEYS = by_passphrase(SIGN_IN_NAME, PASSPHRASE)


def add_text(store: Store, case_id: UUID, text: str, name: str = "anteckning.txt") -> UUID:
    """A text file as evidence, as the screen adds it."""
    place = store.read(read_place, case_id)
    file = take_in(store.contents, place, text.encode(), name, None)
    change = store.apply(evidence.add_file, case_id, file)
    assert change.new_id is not None
    return change.new_id


def filled_store(tmp_path: Path, cases: int = 2, folder: str = "store") -> tuple[Store, list[UUID]]:
    """An open store with cases, each with two pieces of evidence."""
    store = new_store(tmp_path, folder=folder, copied=folder == "store")
    found = []
    for number in range(cases):
        case_id = open_case(store, f"Amal{number} Sayegh", [Product.MERIT_PORTFOLIO])
        for piece in range(2):
            add_text(store, case_id, f"Det här är underlag {number}.{piece}. " * 280)
        found.append(case_id)
    return store, found


def stick(tmp_path: Path) -> Path:
    """An empty folder for backups."""
    folder = tmp_path / "minne"
    folder.mkdir(exist_ok=True)
    return folder


def back_up(store: Store, place: Path, rule: KeepRule | None = None) -> MadeBackup:
    """A backup, noted as the screen notes it."""
    made = make_backup(store.parts, place, rule or KeepRule())
    store.apply(backup_log.note_backup, made.entry(), made.left)
    return made


def case_numbers(store: Store) -> list[str]:
    return sorted(row.case_no for row in store.look(read_case_list))


def digests(folder: Path) -> dict[str, str]:
    """Every file below a folder by its digest."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def flip(path: Path, place: int, bit: int = 0) -> None:
    """Turn one bit of a file."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << bit
    path.write_bytes(content)
