"""Who acts, when and how: what the database asks for when it records a change."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, cast

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.storage import audit_digests as digests
from validering.storage.tables.audit import STORE_CHAIN

SALT_BYTES = 16
_KEY = "recorder"


class Recorder:
    """Belongs to one connection; outside an act every recorded change is refused.

    ``last`` is the number and digest of the newest entry of the present or latest act, None where it
    recorded nothing.
    """

    def __init__(self, connection: Any, seed: str) -> None:
        self._seed = bytes.fromhex(seed)
        self._acting: Acting | None = None
        self._act = ""
        self._moment: datetime | None = None
        self._act_no: int | None = None
        self._link: tuple[Any, ...] = ()
        self._is_erasing = False
        self.chains: set[str] = set()
        self.last: tuple[int, bytes] | None = None
        connection.create_function("audit_link", 10, self._linked)
        connection.create_function("audit_part", 1, lambda place: self._link[place])
        connection.create_function("audit_erasing", 0, lambda: int(self._is_erasing))

    @contextmanager
    def during(self, acting: Acting, act: str) -> Iterator[None]:
        """What is written meanwhile is recorded as ``act``, ``<subject>.<function>``, of this person."""
        self._acting, self._act, self._moment, self._act_no = acting, act, None, None
        self.chains, self.last = set(), None
        try:
            yield
        finally:
            self._acting = None

    @contextmanager
    def erasing(self) -> Iterator[None]:
        """Append-only rows may meanwhile be changed; what they held before is not recorded."""
        if self._acting is None:
            raise RuntimeError("erasing outside an act")
        self._is_erasing = True
        try:
            yield
        finally:
            self._is_erasing = False

    @property
    def moment(self) -> datetime:
        """When the act was done, the same for all it changed."""
        if self._acting is None:
            raise RuntimeError("a change outside an act")
        if self._moment is None:
            self._moment = self._acting.now()
        return self._moment

    def _linked(
        self,
        last_seq: int | None,
        last_act_no: int | None,
        last_store: bytes | None,
        last_place: int | None,
        last_digest: bytes | None,
        chain: str,
        kind: str,
        table: str | None,
        row_key: str | None,
        changes: str,
    ) -> int:
        """Make the next entry, whose parts ``audit_part`` then gives; answers its number."""
        moment = self.moment.astimezone(UTC).isoformat(timespec="milliseconds")
        acting = cast(Acting, self._acting)
        if self._act_no is None:
            self._act_no = (last_act_no or 0) + 1
        seq, place = (last_seq or 0) + 1, (last_place or 0) + 1
        payload = self._salted(seq, kind, json.loads(changes))
        seal = digests.sealed(payload)
        facts = (
            chain,
            place,
            self._act_no,
            moment,
            str(acting.staff_id),
            acting.name,
            self._act,
            kind,
            table,
            row_key,
        )
        digest = digests.entry_digest(last_digest or digests.START, facts, seal)
        store = digests.store_digest(last_store or digests.START, seq, digest)
        content = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        self._link = (seq, *facts, seal, digest, store, content)
        self.chains.add(chain)
        self.last = (seq, store)
        return seq

    def _salted(self, seq: int, kind: str, changes: dict[str, list[Any]]) -> dict[str, list[Any]]:
        salt = hmac.new(self._seed, seq.to_bytes(8, "big"), sha256)
        salted = {}
        for column, (before, after) in changes.items():
            own = salt.copy()
            own.update(column.encode())
            held = [after] if self._is_erasing and kind in ("update", "delete") else [before, after]
            salted[column] = [own.hexdigest()[: 2 * SALT_BYTES], *held]
        return salted


def info(recorder: Recorder) -> dict[str, Recorder]:
    """What a SQLAlchemy session carries so that commands reach the recorder."""
    return {_KEY: recorder}


def recorder_of(session: Session) -> Recorder:
    """The recorder of the connection this session writes on."""
    return cast(Recorder, session.info[_KEY])


def note(session: Session, chain: object, kind: str, facts: dict[str, Any]) -> None:
    """Add an entry that is no change of a row; ``chain`` is a case's key, or None for the store's own."""
    changes = json.dumps({name: [None, value] for name, value in facts.items()}, ensure_ascii=False)
    session.connection().exec_driver_sql(
        "INSERT INTO audit_change (chain, kind, payload) VALUES (?, ?, ?)",
        (STORE_CHAIN if chain is None else str(chain), kind, changes),
    )


def note_act(session: Session, change: Change) -> None:
    """Add an entry for an act which changed no row that is recorded."""
    recorder = recorder_of(session)
    chain = STORE_CHAIN if change.case_id is None else str(change.case_id)
    if chain not in recorder.chains:
        note(session, change.case_id, "act", {})
