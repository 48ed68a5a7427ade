"""A program that may write nowhere: makes a backup and brings one back, and says what came of each."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.backups import KEYS
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from tests.validering.storage.unprivileged_process import NOBODY, tell
from validering.storage.backup import make_backup
from validering.storage.backup_places import KeepRule, find_generations
from validering.storage.restoring import rehearse, restore
from validering.storage.stores import open_store


def main(folder: Path, stick: Path) -> None:
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
    make_backup(store.parts, stick, KeepRule())
    for path in (stick, *stick.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    tell("backup", lambda: make_backup(store.parts, stick, KeepRule()))
    generation = find_generations(stick)[0]
    tell("rehearsal", lambda: rehearse(generation, KEYS))
    tell("restore", lambda: restore(generation, KEYS, stick / "brought back"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
