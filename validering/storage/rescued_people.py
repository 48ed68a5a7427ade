"""What a store cannot be opened without, made anew where its rows were lost: people and the centre."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

from validering.acting import StaffRole
from validering.settings import CENTRE, new_centre
from validering.storage import keys
from validering.storage.key_files import PASSPHRASE_SLOT, folded

LOST_NAME, FIRST_LETTER = "?", "A"
STAFF = "staff_member"


def bring_people_back(connection: Any, unlocked: keys.Unlocked) -> None:
    """Make rows anew for staff that other rows name, and for those who have a passphrase.

    Names and roles are lost with the rows. Where no administrator is left, whoever has a passphrase and no
    row becomes one, for otherwise nobody could put it right.
    """
    for staff_id in _named_but_lost(connection):
        _add(connection, staff_id, LOST_NAME, None, (), is_active=False)
    rows = connection.execute(
        f"SELECT sign_in_name, roles FROM {STAFF} WHERE sign_in_name IS NOT NULL AND is_active"
    ).fetchall()
    known = {folded(name) for name, _roles in rows}
    has_administrator = any(StaffRole.ADMINISTRATOR in json.loads(roles) for _name, roles in rows)
    roles = () if has_administrator else (StaffRole.ADMINISTRATOR,)
    for slot in unlocked.key_file.slots:
        if slot.kind == PASSPHRASE_SLOT and folded(slot.label) not in known:
            _add(connection, str(uuid4()), slot.label, slot.label, roles, is_active=True)


def bring_centre_back(connection: Any) -> None:
    """Settings of a centre without a name where its own were lost; the letter is that of the cases."""
    if connection.execute("SELECT 1 FROM setting WHERE name = ?", (CENTRE,)).fetchone():
        return
    row = connection.execute("SELECT case_no FROM assessment_case ORDER BY case_no DESC LIMIT 1").fetchone()
    letter = str(row[0])[-1:] if row else ""
    centre = new_centre(LOST_NAME, letter if letter.isascii() and letter.isalpha() else FIRST_LETTER)
    value = json.dumps(centre.model_dump(mode="json"), ensure_ascii=False, sort_keys=True)
    connection.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (CENTRE, value))


def _named_but_lost(connection: Any) -> set[str]:
    """Keys of staff that rows refer to though there is no such row."""
    lost: set[str] = set()
    for table, rowid, parent, key in connection.execute("PRAGMA foreign_key_check").fetchall():
        if parent == STAFF:
            keys_of = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column = next(row[3] for row in keys_of if row[0] == key)
            found = connection.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (rowid,))
            lost.add(found.fetchone()[0])
    return lost


def _add(
    connection: Any,
    staff_id: str,
    name: str,
    sign_in_name: str | None,
    roles: tuple[StaffRole, ...],
    *,
    is_active: bool,
) -> None:
    """A row with all that may not be empty; lists are empty, texts too."""
    given: dict[str, object] = {
        "id": staff_id,
        "name": name,
        "sign_in_name": sign_in_name,
        "roles": json.dumps(sorted(roles)),
        "is_active": is_active,
    }
    for _place, column, kind, must, default, _key in connection.execute(
        f"PRAGMA table_info({STAFF})"
    ).fetchall():
        if must and default is None and column not in given:
            given[column] = "[]" if "TEXT" in str(kind).upper() else 0
    columns = ", ".join(given)
    marks = ", ".join("?" for _ in given)
    connection.execute(f"INSERT INTO {STAFF} ({columns}) VALUES ({marks})", list(given.values()))
