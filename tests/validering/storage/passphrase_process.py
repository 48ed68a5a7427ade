"""A program that changes its passphrase until it is killed; says each change once it was told it is done."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.stores import SIGN_IN_NAME
from validering.storage.stores import open_store


def passphrase(number: int) -> str:
    return f"min fras nummer {number}"


def main(folder: Path, first: int) -> None:
    store = open_store(folder, SIGN_IN_NAME, passphrase(first))
    for number in range(first, 1_000_000):
        store.change_passphrase(passphrase(number), passphrase(number + 1))
        sys.stdout.write(f"{number + 1}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
