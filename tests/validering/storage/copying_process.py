"""A program that makes backups, or restores, until it is killed; says each one that is done."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from tests.backups import KEYS
from tests.opened import open_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering.storage import backup_log
from validering.storage.backup import make_backup
from validering.storage.backup_places import KeepRule
from validering.storage.restoring import choose_generation, restore
from validering.storage.stores import open_store
from validering.terms import Product


def back_up(folder: Path, place: Path) -> None:
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
    for number in count():
        open_case(store, f"Omar{number} Haddad", [Product.MERIT_PORTFOLIO])
        say("begins")
        made = make_backup(store.parts, place, KeepRule(newest=3, weekly=0, monthly=0))
        store.apply(backup_log.note_backup, made.entry(), made.left)
        say(made.folder.name)


def bring_back(place: Path, folder: Path) -> None:
    while True:
        say("begins")
        done = restore(choose_generation(place), KEYS, folder, set_aside=True)
        say("aside" if done.aside else "first")


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    acts = {"backup": back_up, "restore": bring_back}
    acts[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
