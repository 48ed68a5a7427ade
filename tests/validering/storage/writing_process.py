"""A program that writes until it is killed; says what it was told is saved, one line each."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering.drafts import keep_draft
from validering.storage.stores import open_store
from validering.storage.tables.cases import Case


def main(folder: Path, case_id: UUID) -> None:
    store = open_store(folder, SIGN_IN_NAME, PASSPHRASE)
    key = store.look(lambda session: session.get_one(Case, case_id).evidence_key)
    started = store.acting.new_id()
    for number in range(1_000_000):
        store.apply(keep_draft, f"{started}/{number}", f"text {number}", case_id)
        sys.stdout.write(f"draft {started}/{number}\n")
        if number % 10 == 0:
            stored = store.contents.put(case_id, key, str(number).encode() * 5_000)
            sys.stdout.write(f"content {stored.content_id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]))
