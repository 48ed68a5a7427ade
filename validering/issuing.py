"""The keys with which a centre seals its documents and signs the codes on them."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.staff_names import staff_names
from validering.storage.tables.issuing import IssuingKey


class KeyKind(StrEnum):
    """``code`` signs what stands in the code on paper, ``seal`` seals the file."""

    CODE = "code"
    SEAL = "seal"


@dataclass(frozen=True)
class KeyEntry:
    """A key without its private part; ``public`` is a public key or a certificate in DER.

    ``ended_at`` is when another took its place; what it signed stays genuine.
    """

    id: UUID
    kind: KeyKind
    public: bytes
    chain: tuple[bytes, ...]
    since: datetime
    valid_until: datetime | None
    ended_at: datetime | None
    made_by_name: str


@dataclass(frozen=True)
class KeyInUse:
    """A key as it is used to issue; never shown, written or sent anywhere."""

    private_key: bytes
    public: bytes
    chain: tuple[bytes, ...]


def keep_key(
    session: Session,
    acting: Acting,
    kind: KeyKind,
    *,
    private_key: bytes,
    public: bytes,
    chain: Sequence[bytes] = (),
    valid_until: datetime | None = None,
) -> Change:
    """Keep a new key of the centre, all in DER, in the place of the one in use.

    Raises UserError: not_allowed, issuing_key_over.
    """
    acting.require(StaffRole.ADMINISTRATOR)
    now = acting.now()
    if valid_until is not None and valid_until <= now:
        raise UserError("issuing_key_over", day=valid_until.date().isoformat())
    before = _in_use(session, kind)
    if before is not None:
        before.ended_at = now
    row = IssuingKey(
        id=acting.new_id(),
        kind=kind.value,
        private_key=_text(private_key),
        public=_text(public),
        chain=[_text(each) for each in chain],
        since=now,
        valid_until=valid_until,
        ended_at=None,
        made_by=acting.staff_id,
    )
    session.add(row)
    return Change.of(None, "issuing", new_id=row.id)


def end_key(session: Session, acting: Acting, kind: KeyKind) -> Change:
    """Issue no more with the key of a kind that is in use, because it may be in wrong hands.

    Raises UserError: not_allowed, issuing_key_missing.
    """
    acting.require(StaffRole.ADMINISTRATOR)
    row = _in_use(session, kind)
    if row is None:
        raise UserError("issuing_key_missing")
    row.ended_at = acting.now()
    return Change.of(None, "issuing")


def read_keys(session: Session) -> tuple[KeyEntry, ...]:
    """All keys the centre ever issued with, the newest first."""
    rows = session.scalars(select(IssuingKey).order_by(IssuingKey.since.desc(), IssuingKey.id)).all()
    names = staff_names(session, [row.made_by for row in rows])
    return tuple(
        KeyEntry(
            row.id,
            KeyKind(row.kind),
            _bytes(row.public),
            tuple(map(_bytes, row.chain)),
            row.since,
            row.valid_until,
            row.ended_at,
            names.get(row.made_by, "–"),
        )
        for row in rows
    )


def read_key_in_use(session: Session, kind: KeyKind, now: datetime) -> KeyInUse | None:
    """The key that a document issued now gets; None where the centre has none that is still valid."""
    row = _in_use(session, kind)
    if row is None or (row.valid_until is not None and row.valid_until <= now):
        return None
    return KeyInUse(_bytes(row.private_key), _bytes(row.public), tuple(map(_bytes, row.chain)))


def _in_use(session: Session, kind: KeyKind) -> IssuingKey | None:
    found = select(IssuingKey).where(IssuingKey.kind == kind.value, IssuingKey.ended_at.is_(None))
    return session.scalars(found.order_by(IssuingKey.since.desc())).first()


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
