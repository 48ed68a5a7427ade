"""A store, opened by a person: written one act at a time, read, closed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.protecting import erase_pieces, erased_pieces
from validering.storage import keys, leftovers, owner, signing_in
from validering.storage.contents import Contents
from validering.storage.creation import EVIDENCE_FOLDER, STORE_ID, create_store
from validering.storage.database import (
    STORE_FILE,
    check_file,
    close_database,
    engine_on,
    open_database,
    situations,
)
from validering.storage.migrations.revisions import HEAD, REVISIONS
from validering.storage.places import UNFINISHED
from validering.storage.schema import read_version
from validering.storage.sources import Sources
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import AuditEvent
from validering.withdrawn import require_still_written

__all__ = ["Sources", "Store", "create_store", "open_store", "sign_in_names"]

P = ParamSpec("P")
R = TypeVar("R")


def sign_in_names(folder: Path) -> list[str]:
    """Who can sign in to a store; raises UserError where there is no store or its keys cannot be read."""
    _check_folder(folder)
    return keys.sign_in_names(folder)


def open_store(
    folder: Path, sign_in_name: str, passphrase: str, *, acting_source: Sources | None = None
) -> Store:
    """Open a store as a person; takes about as long as one try of a passphrase (0.3 s).

    Raises UserError: store_missing, store_unfinished, store_empty, store_foreign, store_truncated,
    store_damaged, store_newer, upgrade_failed, store_in_use, store_in_use_by, store_on_network,
    store_read_only, keys_missing, keys_damaged, keys_tampered, sign_in_unknown, sign_in_closed,
    wrong_passphrase.
    """
    _check_folder(folder)
    unlocked = keys.unlock(folder, sign_in_name, passphrase)
    path = folder / STORE_FILE
    try:
        connection = open_database(path, unlocked.subkey("database"))
    except UserError as trouble:
        raise _with_owner(trouble, folder) from trouble
    try:
        with situations(path):
            _check_identity(connection, path, unlocked.key_file.store_id)
            _bring_up_to_date(connection, path, unlocked.subkey("database"))
            return Store(folder, connection, unlocked, sign_in_name, acting_source or Sources())
    except BaseException:
        close_database(connection)
        raise


class Store:
    """The one connection to an open store, and the person who is signed in."""

    def __init__(
        self, folder: Path, connection: Any, unlocked: keys.Unlocked, sign_in_name: str, sources: Sources
    ) -> None:
        self.folder = folder
        self.contents = Contents(folder / EVIDENCE_FOLDER, sources.now, sources.new_id)
        self._connection = connection
        self._engine = engine_on(connection)
        self._lock = threading.RLock()
        self._busy = False
        self._unlocked = unlocked
        self._sources = sources
        self._acting = self.read(signing_in.sign_in, sign_in_name, sources)
        self._begin()

    @property
    def acting(self) -> Acting:
        """The signed-in person, with the clock and the source of keys."""
        return self._acting

    @property
    def sources(self) -> Sources:
        return self._sources

    def apply(
        self, command: Callable[Concatenate[Session, Acting, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change:
        """Do one act in one transaction; when this returns it is on disk, when it raises nothing was written.

        Writes an audit event and the case's last change, unless the Change has no parts.
        Raises what the command raises, and UserError: case_withdrawn, disk_full, store_read_only,
        store_unreachable, store_damaged.
        """
        with self._session() as session:
            change = command(session, self._acting, *args, **kwargs)
            session.flush()
            if change.parts:
                act = f"{command.__module__.rpartition('.')[2]}.{command.__name__}"
                _record(session, self._acting, act, change)
            session.commit()
        if "staff" in change.parts:
            self._acting = self.read(signing_in.acting_again, self._acting)
        return change

    def read(self, function: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Read; whatever the function does to rows is thrown away."""
        with self._session() as session:
            return function(session, *args, **kwargs)

    def add_person(self, sign_in_name: str, passphrase: str) -> None:
        """Let a person who is on the staff list sign in with a first passphrase.

        Raises UserError: not_allowed, person_unknown, person_has_passphrase, passphrase_too_short.
        """
        self._acting.require(StaffRole.ADMINISTRATOR)
        with self._lock:
            key_file = self._unlocked.key_file
            if key_file.slot(sign_in_name):
                raise UserError("person_has_passphrase", name=sign_in_name)
            if not self.read(signing_in.is_on_staff_list, sign_in_name):
                raise UserError("person_unknown", name=sign_in_name)
            data_key, cost = self._unlocked.data_key, self._own_slot().cost
            self._write_keys(keys.with_slot(key_file, data_key, sign_in_name, passphrase, cost))
            self._note("stores.add_person")

    def remove_person(self, sign_in_name: str) -> None:
        """Let a person sign in no more; raises UserError: not_allowed, person_unknown, person_is_self."""
        self._acting.require(StaffRole.ADMINISTRATOR)
        with self._lock:
            key_file = self._unlocked.key_file
            slot = key_file.slot(sign_in_name)
            if slot is None:
                raise UserError("person_unknown", name=sign_in_name)
            if slot == self._own_slot():
                raise UserError("person_is_self")
            self._write_keys(keys.without_slot(key_file, self._unlocked.data_key, sign_in_name))
            self._note("stores.remove_person")

    def change_passphrase(self, old: str, new: str) -> None:
        """Change one's own passphrase; raises UserError: wrong_passphrase, passphrase_too_short."""
        with self._lock:
            slot = self._own_slot()
            keys.unlock(self.folder, slot.label, old)
            key_file, data_key = self._unlocked.key_file, self._unlocked.data_key
            self._write_keys(keys.with_slot(key_file, data_key, slot.label, new, slot.cost))
            self._note("stores.change_passphrase")

    def knows_passphrase(self, passphrase: str) -> bool:
        """Whether it is the passphrase of the signed-in person; as slow as signing in (0.3 s)."""
        return keys.opens(self._unlocked.key_file, self._own_slot(), passphrase)

    def close(self) -> None:
        """Leave one whole file behind; a second call does nothing."""
        with self._lock:
            if self._connection is None:
                return
            self._engine.dispose(close=False)
            close_database(self._connection)
            self._connection = None
            owner.remove_owner(self.folder)

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with self._lock, situations(self.folder / STORE_FILE):
            if self._connection is None:
                raise RuntimeError("the store is closed")
            if self._busy:
                raise RuntimeError("an act or read inside another one")
            self._busy = True
            try:
                with Session(self._engine, expire_on_commit=False) as session:
                    yield session
            finally:
                self._busy = False
                # A commit that fails on a foreign key leaves its transaction open.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _begin(self) -> None:
        """Clear up after a program that died, and say that the store is in use."""
        erase_pieces(self.contents, self.read(erased_pieces))
        before = owner.read_owner(self.folder)
        if before is not None:
            self.read(leftovers.sweep, self.contents, before.began_at)
        owner.write_owner(self.folder, self._sources.now())
        if self._unlocked.was_repaired:
            self._note("stores.repair_keys")

    def _own_slot(self) -> keys.Slot:
        name = self.read(signing_in.sign_in_name_of, self._acting.staff_id)
        slot = self._unlocked.key_file.slot(name)
        if slot is None:
            raise UserError("sign_in_unknown", name=name)
        return slot

    def _write_keys(self, key_file: keys.KeyFile) -> None:
        with situations(self.folder / keys.FIRST):
            keys.write_keys(self.folder, key_file)
        self._unlocked = replace(self._unlocked, key_file=key_file)

    def _note(self, act: str) -> None:
        with self._session() as session:
            _record(session, self._acting, act, Change.of(None, "staff"))
            session.commit()


def _check_folder(folder: Path) -> None:
    if (folder / UNFINISHED).exists():
        raise UserError("store_unfinished", folder=folder)
    check_file(folder)


def _with_owner(trouble: UserError, folder: Path) -> UserError:
    if trouble.code != "store_in_use":
        return trouble
    holder = owner.read_owner(folder)
    if holder is None:
        return trouble
    since = holder.began_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return UserError("store_in_use_by", folder=folder, computer=holder.computer, since=since)


def _check_identity(connection: Any, path: Path, store_id: UUID) -> None:
    version = read_version(connection)
    row = (
        version
        and connection.execute("SELECT value FROM store_identity WHERE name = ?", (STORE_ID,)).fetchone()
    )
    if not row or row[0] != str(store_id):
        raise UserError("store_foreign", file=path)
    if version not in REVISIONS:
        raise UserError("store_newer", file=path, version=version)


def _bring_up_to_date(connection: Any, path: Path, key: bytes) -> None:
    if read_version(connection) != HEAD:
        from validering.storage.migrations.upgrade import upgrade

        upgrade(connection, path, key)


def _record(session: Session, acting: Acting, act: str, change: Change) -> None:
    now = acting.now()
    session.add(
        AuditEvent(
            id=acting.new_id(),
            case_id=change.case_id,
            act=act,
            parts=sorted(change.parts),
            staff_id=acting.staff_id,
            staff_name=acting.name,
            made_at=now,
        )
    )
    case = session.get(Case, change.case_id) if change.case_id else None
    if case is not None:
        require_still_written(case, act)
        case.changed_at, case.changed_by = now, acting.staff_id
