"""After an erasure is committed: bytes, files, older copies and the write-ahead log are cleared of it."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.storage.contents import Contents
from validering.storage.tables.cases import Case
from validering.storage.tables.removals import Removal

TO_CLEAR = "erased"
"""The part of a Change after which the store clears bytes, its own copies and the write-ahead log."""
_DONE = "done"
BEFORE_UPGRADE = "before-upgrade"


@dataclass(frozen=True)
class ToClear:
    """What one erasure left to clear: pieces by case and key, and cases whose files go."""

    removal_id: UUID
    pieces: Mapping[tuple[UUID, str], Collection[UUID]]
    gone: Collection[UUID]


def left_to_clear(pieces: Mapping[UUID, Collection[UUID]], gone: Collection[UUID]) -> dict[str, Any]:
    """What a row of ``removal`` holds until everything is cleared."""
    named = {str(case_id): [str(each) for each in ids] for case_id, ids in pieces.items() if ids}
    return {"pieces": named, "gone": [str(each) for each in gone]}


def read_to_clear(session: Session) -> tuple[ToClear, ...]:
    """What is committed but not cleared yet, also by a program that died in between."""
    rows = session.scalars(select(Removal).where(Removal.status == _DONE, Removal.cleared_at.is_(None))).all()
    keys = {row[0]: row[1] for row in session.execute(select(Case.id, Case.evidence_key))} if rows else {}
    return tuple(
        ToClear(
            row.id,
            {
                (UUID(case_id), keys[UUID(case_id)]): [UUID(each) for each in ids]
                for case_id, ids in row.content.get("pieces", {}).items()
                if UUID(case_id) in keys
            },
            [UUID(each) for each in row.content.get("gone", [])],
        )
        for row in rows
    )


def clear(contents: Contents, folder: Path, connection: Any, found: Collection[ToClear]) -> bool:
    """Erase it all; whether everything could be.

    Copies made before an upgrade hold what was erased and go whole.
    """
    is_clear = True
    for one in found:
        for (case_id, key), content_ids in one.pieces.items():
            try:
                contents.remove(case_id, key, content_ids)
                contents.shrink(case_id, key)
            except UserError as trouble:
                is_clear = is_clear and trouble.code == "content_missing"
        for case_id in one.gone:
            contents.remove_case(case_id)
    for copy in (folder / BEFORE_UPGRADE).glob("*.db"):
        with contextlib.suppress(OSError):
            copy.unlink()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return is_clear


def note_cleared(session: Session, found: Collection[ToClear], now: datetime) -> None:
    """Write down that nothing is left of these."""
    session.execute(
        update(Removal)
        .where(Removal.id.in_([one.removal_id for one in found]))
        .values(cleared_at=now, content={})
    )
