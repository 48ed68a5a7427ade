"""The centre's own photos in the place of the drawn pictures of tasks."""

from __future__ import annotations

import base64
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.centre_look import is_plain_png
from validering.changes import Change
from validering.errors import UserError
from validering.settings import WRITERS
from validering.storage.tables.documents import Setting

LARGEST_PICTURE = 200_000
PART = "task_pictures"
_KEPT = "task_picture/"


def read_task_picture(session: Session, task_id: str) -> bytes | None:
    """The centre's own picture of a task as PNG, or None where it has none."""
    return read_task_pictures(session, [task_id]).get(task_id)


def read_task_pictures(session: Session, task_ids: Iterable[str]) -> dict[str, bytes]:
    """The centre's own pictures as PNG, by the ids of the tasks that have one."""
    names = [f"{_KEPT}{task_id}" for task_id in task_ids]
    rows = session.scalars(select(Setting).where(Setting.name.in_(names)))
    return {row.name.removeprefix(_KEPT): base64.b64decode(row.value["png"]) for row in rows}


def keep_task_picture(session: Session, acting: Acting, task_id: str, png: bytes) -> Change:
    """Show this picture with the task from now on, a PNG that says nothing beside the picture.

    Raises UserError: not_allowed, picture_too_large, picture_unreadable.
    """
    acting.require(*WRITERS)
    if len(png) > LARGEST_PICTURE:
        raise UserError("picture_too_large", most=LARGEST_PICTURE // 1000)
    if not is_plain_png(png):
        raise UserError("picture_unreadable")
    session.merge(Setting(name=f"{_KEPT}{task_id}", value={"png": base64.b64encode(png).decode()}))
    return Change.of(None, PART)


def remove_task_picture(session: Session, acting: Acting, task_id: str) -> Change:
    """Show the drawn picture with the task again; raises UserError ``not_allowed``."""
    acting.require(*WRITERS)
    row = session.get(Setting, f"{_KEPT}{task_id}")
    if row is not None:
        session.delete(row)
    return Change.of(None, PART)
