"""A program of somebody who owns nothing in the store: tries each thing in turn and says what came of it.

``open`` tries to open; ``work`` opens while that is allowed, loses the right to write, and works on.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering import drafts
from validering.errors import UserError
from validering.storage.stores import Store, open_store
from validering.storage.tables.cases import Case

NOBODY = 65_534


def main(folder: Path, what: str) -> None:
    # Everything is imported while the files of the program can surely be read.
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
    if what == "open":
        store.close()
        become_nobody(folder)
        tell("open", lambda: open_store(folder, SIGN_IN_NAME, PASSPHRASE))
        return
    (case_id,) = store.look(lambda session: [case.id for case in session.query(Case)])
    key = store.look(lambda session: session.get_one(Case, case_id).evidence_key)
    become_nobody(folder)
    tell("draft", lambda: store.apply(drafts.keep_draft, "a/b/c", "efter", case_id))
    tell("content", lambda: store.contents.put(case_id, key, b"bytes"))
    tell("passphrase", lambda: store.change_passphrase(PASSPHRASE, "en helt annan fras"))
    tell("read", lambda: read_back(store))
    tell("close", store.close)


def become_nobody(folder: Path) -> None:
    """Make everything read-only, and be somebody whom that binds; the owner of all files is not."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def read_back(store: Store) -> None:
    kept = store.read(drafts.drafts_of, store.acting.staff_id)
    assert kept["a/b/c"]


def tell(name: str, act: Callable[[], object]) -> None:
    try:
        act()
    except UserError as trouble:
        sys.stdout.write(f"{name} {trouble.code}\n")
    else:
        sys.stdout.write(f"{name} done\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
