"""The people of a practice store, whose passphrases are no secret."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FILE = "practice.json"


@dataclass(frozen=True)
class PracticePerson:
    """An invented person: the name to sign in with, the passphrase, and a role: a StaffRole, or words."""

    sign_in_name: str
    passphrase: str
    name: str
    role: str


def practice_people(folder: Path) -> tuple[PracticePerson, ...]:
    """Who can sign in to a practice store; nobody when ``folder`` is no practice store.

    The file lists ``people``, each with sign_in_name, passphrase, name and role.
    """
    try:
        given = json.loads((folder / FILE).read_text("utf-8"))
        return tuple(
            PracticePerson(
                str(one["sign_in_name"]), str(one["passphrase"]), str(one["name"]), str(one.get("role", ""))
            )
            for one in given["people"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ()
