"""Makes the practice store, and makes it anew when the schema of stores has changed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from ui.practice import (
    assistant_who_stopped,
    carer_with_protected_data,
    centre_answers,
    cook_with_full_result,
    freshly_mapped,
    portfolio_alone,
    registers,
    two_trades,
)
from ui.practice.centre import PEOPLE, PracticeCentre
from ui.practice_people import FILE
from validering.errors import UserError
from validering.storage.database import STORE_FILE
from validering.storage.migrations.revisions import HEAD
from validering.storage.platform import write_durably

CANDIDATES = (
    cook_with_full_result,
    carer_with_protected_data,
    assistant_who_stopped,
    two_trades,
    portfolio_alone,
    freshly_mapped,
)


def ensure_practice_store(folder: Path, *, tell: Callable[[], None]) -> None:
    """Leave a practice store of this schema in ``folder``; ``tell`` is called before one is made.

    Raises UserError ``console_not_practice`` where something else lies there.
    """
    if _schema_of(folder) != HEAD:
        tell()
        make_practice_store(folder)


def make_practice_store(folder: Path) -> PracticeCentre:
    """Make the practice store afresh; it is given back signed out, with its clock where the scripts ended.

    Raises UserError ``console_not_practice`` where something else lies in ``folder``.
    """
    _clear(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    centre = PracticeCentre(folder)
    centre.found()
    write_durably(folder / FILE, _people(schema=""))
    registers.fill(centre)
    for candidate in CANDIDATES:
        candidate.play(centre)
    centre_answers.play(centre)
    centre.close()
    write_durably(folder / FILE, _people(schema=HEAD))
    return centre


def _schema_of(folder: Path) -> str | None:
    try:
        return str(json.loads((folder / FILE).read_text("utf-8"))["schema"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _clear(folder: Path) -> None:
    """Remove an old practice store, whole or half made, and nothing else."""
    if not folder.exists() or not any(folder.iterdir()):
        return
    if _schema_of(folder) is None or not (folder / STORE_FILE).exists():
        raise UserError("console_not_practice", folder=folder)
    shutil.rmtree(folder)


def _people(*, schema: str) -> bytes:
    """The file that tells the sign-in screen who there is; ``schema`` is empty until the store is whole."""
    people = [
        {
            "sign_in_name": person.sign_in_name,
            "passphrase": person.passphrase,
            "name": person.name,
            "role": person.role.value,
        }
        for person in PEOPLE
    ]
    return json.dumps({"schema": schema, "people": people}, ensure_ascii=False, indent=1).encode()
