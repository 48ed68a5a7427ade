"""What the store knows of its backups: when, where, which are left there, and when to remind of a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypedDict, Unpack

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.storage.backup_places import KeepRule
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import Setting

LOG, RULE, RESTORED, RESCUED = "backup_log", "backup_rule", "restored_from", "rescued"
CARERS = (StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR)
"""Who makes backups, tries them and checks the store."""
MOST_ENTRIES = 60


class BackupEntry(BaseModel):
    """A verified backup: the folder that was chosen, its name there, its size in bytes.

    ``is_there`` is False once the rule has removed it, or another one stands in its place.
    """

    model_config = ConfigDict(frozen=True)

    made_at: datetime
    verified_at: datetime
    place: str
    generation: str
    size: int
    cases: int
    left_out: tuple[str, ...] = ()
    is_there: bool = True


class BackupRule(BaseModel):
    """How many backups stay, and after how many days without one the program reminds."""

    model_config = ConfigDict(frozen=True)

    newest: Annotated[int, Field(ge=1, le=60)] = 7
    weekly: Annotated[int, Field(ge=0, le=60)] = 4
    monthly: Annotated[int, Field(ge=0, le=60)] = 12
    remind_days: Annotated[int, Field(ge=1, le=60)] = 7

    @property
    def keep(self) -> KeepRule:
        return KeepRule(self.newest, self.weekly, self.monthly)


class RuleChanges(TypedDict, total=False):
    """Numbers of the rule that may be changed."""

    newest: int
    weekly: int
    monthly: int
    remind_days: int


class ReminderKind(StrEnum):
    """Why a reminder is shown."""

    NEVER = "never"
    OLD = "old"


@dataclass(frozen=True)
class Reminder:
    """That a backup is due; ``days`` since the last one, 0 where there is none."""

    kind: ReminderKind
    days: int


def note_backup(session: Session, acting: Acting, entry: BackupEntry, left: tuple[str, ...]) -> Change:
    """Write down a backup that was made and verified, and which generations are ``left`` at its place.

    Raises UserError ``not_allowed``.
    """
    acting.require(*CARERS)
    before = [
        one for one in read_log(session) if (one.place, one.generation) != (entry.place, entry.generation)
    ]
    still = [
        one.model_copy(update={"is_there": one.is_there and one.generation in left})
        if one.place == entry.place
        else one
        for one in before
    ]
    _write(session, LOG, [one.model_dump(mode="json") for one in (entry, *still)[:MOST_ENTRIES]])
    return Change.of(None, "backups")


def note_restored(session: Session, acting: Acting, made_at: datetime, place: Path) -> Change:
    """Write down that this store was brought back from the backup made at ``made_at``."""
    row = session.get(Setting, RESTORED)
    earlier = list(row.value) if row is not None else []
    now = {"made_at": made_at.isoformat(), "place": str(place), "restored_at": acting.now().isoformat()}
    _write(session, RESTORED, [now, *earlier][:MOST_ENTRIES])
    return Change.of(None, "backups")


def note_rescued(session: Session, acting: Acting, cases: tuple[str, ...], lost: int) -> Change:
    """Write down that this store was rescued from a damaged one, and in which cases something is lost."""
    row = session.get(Setting, RESCUED)
    earlier = list(row.value) if row is not None else []
    now = {"rescued_at": acting.now().isoformat(), "cases": list(cases), "lost": lost}
    _write(session, RESCUED, [now, *earlier][:MOST_ENTRIES])
    return Change.of(None, "backups")


def change_rule(session: Session, acting: Acting, **changes: Unpack[RuleChanges]) -> Change:
    """Change how many backups stay and when to remind; raises UserError: not_allowed, backup_rule_wrong."""
    acting.require(*CARERS)
    try:
        rule = BackupRule.model_validate({**read_rule(session).model_dump(), **changes})
    except ValidationError as trouble:
        raise UserError("backup_rule_wrong", least=0, most=60) from trouble
    _write(session, RULE, rule.model_dump(mode="json"))
    return Change.of(None, "backups", "settings")


def read_rule(session: Session) -> BackupRule:
    row = session.get(Setting, RULE)
    return BackupRule() if row is None else BackupRule.model_validate(row.value)


def read_log(session: Session) -> tuple[BackupEntry, ...]:
    """All backups that were noted, the newest first."""
    row = session.get(Setting, LOG)
    return tuple(BackupEntry.model_validate(one) for one in row.value) if row else ()


def last_verified(session: Session) -> BackupEntry | None:
    """The newest backup that was made and verified, or None."""
    return next(iter(read_log(session)), None)


def generations_left(session: Session) -> tuple[BackupEntry, ...]:
    """The backups that are still kept somewhere and may hold what the store no longer does; newest first."""
    return tuple(one for one in read_log(session) if one.is_there)


def read_reminder(session: Session, now: datetime) -> Reminder | None:
    """Whether a backup is due: there is none though there is a case, or the last one is too old."""
    last = last_verified(session)
    if last is None:
        has_case = session.scalar(select(Case.id).limit(1)) is not None
        return Reminder(ReminderKind.NEVER, 0) if has_case else None
    # A clock that was set back makes the last one lie ahead; then nothing is known of its age.
    age = abs(now - last.verified_at)
    if age < timedelta(days=read_rule(session).remind_days):
        return None
    return Reminder(ReminderKind.OLD, age.days)


def _write(session: Session, name: str, value: object) -> None:
    row = session.get(Setting, name)
    if row is None:
        session.add(Setting(name=name, value=value))
    else:
        row.value = value
