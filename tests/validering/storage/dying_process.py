"""A program that does one kind of act over and over until it is killed; each one done is told in a line."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from tests.pictures import pdf
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from validering import evidence
from validering.evidence_storing import read_place, take_in
from validering.storage.stores import Store, open_store

PHRASES = (PASSPHRASE, "den första andra frasen", "den andra andra frasen")


def main(what: str, folder: Path, case_id: UUID, phrase: str) -> None:
    store = open_store(folder, SIGN_IN_NAME, phrase)
    for done in ACTS[what](store, case_id, phrase):
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()


def import_evidence(store: Store, case_id: UUID, _phrase: str) -> Iterator[str]:
    """Take in papers as the window does: the bytes first, then the row that names them."""
    place = store.read(read_place, case_id)
    paper = pdf()
    for number in itertools.count():
        taken = take_in(store.contents, place, paper, f"{number}.pdf", None)
        change = store.apply(evidence.add_file, case_id, taken)
        yield f"{change.new_id} {taken.sha256}"


def change_passphrase(store: Store, _case_id: UUID, phrase: str) -> Iterator[str]:
    """Change from one passphrase to the next, in a circle."""
    place = PHRASES.index(phrase)
    while True:
        after = (place + 1) % len(PHRASES)
        store.change_passphrase(PHRASES[place], PHRASES[after])
        place = after
        yield str(place)


ACTS = {"evidence": import_evidence, "passphrase": change_passphrase}


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), UUID(sys.argv[3]), sys.argv[4])
