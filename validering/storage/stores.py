"""A store, opened by a person: written one act at a time, read, closed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from validering import case_summary
from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.protecting import erase_pieces, erased_pieces
from validering.seeing import read_as, require_sight
from validering.storage import clearing, key_slots, keys, leftovers, owner, signing_in
from validering.storage.access import Access
from validering.storage.attempts import Attempts
from validering.storage.audit_recording import Recorder, info, note_act, recorder_of
from validering.storage.chain import Head, KeptHeads, compare, store_head
from validering.storage.clock import ForwardClock, newest_moment
from validering.storage.contents import Contents
from validering.storage.creation import EVIDENCE_FOLDER, STORE_ID, create_store
from validering.storage.database import (
    STORE_FILE,
    Standing,
    check_file,
    check_place,
    close_database,
    engine_on,
    open_database,
    situations,
)
from validering.storage.kept_head import HeadKeeper
from validering.storage.migrations.revisions import HEAD, REVISIONS
from validering.storage.open_parts import OpenParts
from validering.storage.places import UNFINISHED
from validering.storage.reopening import Reopening
from validering.storage.schema import read_version
from validering.storage.sources import Sources
from validering.storage.tables.cases import Case
from validering.veils import veiled
from validering.withdrawn import require_still_written

__all__ = ["Sources", "Store", "create_store", "open_store", "sign_in_names"]

P = ParamSpec("P")
R = TypeVar("R")


def sign_in_names(folder: Path) -> list[str]:
    """Who can sign in to a store; raises UserError where there is no store or its keys cannot be read."""
    check_folder(folder)
    return keys.sign_in_names(folder)


def open_store(
    folder: Path,
    sign_in_name: str,
    passphrase: str,
    *,
    new_passphrase: str | None = None,
    acting_source: Sources | None = None,
) -> Store:
    """Open a store as a person; takes about as long as one try of a passphrase (0.3 s).

    ``new_passphrase`` is what the person changes to, asked for by passphrase_must_change where another one
    chose the present one. Raises UserError: store_missing, store_unfinished, store_empty, store_foreign,
    store_truncated, store_damaged, store_newer, upgrade_failed, store_in_use, store_in_use_by,
    store_on_network, store_unreadable, store_read_only, keys_missing, keys_damaged, keys_tampered,
    keys_older, sign_in_unknown, sign_in_closed, wrong_passphrase, too_many_tries, passphrase_must_change,
    passphrase_too_short, passphrase_same.
    """
    check_folder(folder)
    sources = acting_source or Sources()
    unlocked = _unlock(folder, sign_in_name, passphrase, Attempts(folder, sources.now))
    store = open_unlocked(folder, unlocked, sign_in_name, sources)
    try:
        if new_passphrase is not None:
            store.change_passphrase(passphrase, new_passphrase)
        elif store.must_change_passphrase:
            raise UserError("passphrase_must_change", name=store.acting.name)
    except BaseException:
        store.close()
        raise
    return store


def open_unlocked(folder: Path, unlocked: keys.Unlocked, sign_in_name: str, sources: Sources) -> Store:
    """Open a store whose keys are known; raises UserError as ``open_store``."""
    connection = open_file(folder, unlocked)
    try:
        with situations(folder / STORE_FILE):
            return Store(folder, connection, unlocked, sign_in_name, sources)
    except BaseException:
        close_database(connection)
        raise


def open_file(folder: Path, unlocked: keys.Unlocked) -> Any:
    """The connection to the rows of a store, brought up to date; raises UserError as ``open_store``."""
    path = folder / STORE_FILE
    try:
        connection = open_database(path, unlocked.subkey("database"))
    except UserError as trouble:
        raise _with_owner(trouble, folder) from trouble
    try:
        with situations(path):
            _check_identity(connection, path, unlocked.key_file.store_id)
            _bring_up_to_date(connection, path, unlocked.subkey("database"))
            key_slots.require_slot(connection, folder, unlocked)
            case_summary.bring_up_to_date(engine_on(connection))
    except BaseException:
        close_database(connection)
        raise
    return connection


class Store(Access):
    """The one connection to an open store, and the person who is signed in.

    ``clock_behind`` is when the last thing was done, where the computer's clock stood before that at opening.
    ``older_keys`` are those who cannot sign in because the key files were put back from an older copy.
    """

    def __init__(
        self, folder: Path, connection: Any, unlocked: keys.Unlocked, sign_in_name: str, sources: Sources
    ) -> None:
        self.folder = folder
        self._standing = Standing.of(folder / STORE_FILE)
        self.contents = Contents(
            folder / EVIDENCE_FOLDER, sources.now, sources.new_id, self._standing.require
        )
        self._connection = connection
        self._engine = engine_on(connection)
        self._lock = threading.RLock()
        self._busy = False
        self.older_keys = key_slots.lost_owners(connection, unlocked.key_file)
        self._unlocked = key_slots.settled(connection, unlocked)
        self._sources = sources
        self._reopening = Reopening(sources.wall, sources.ticks)
        self._recorder = Recorder(connection, sources.new_key())
        store_id = unlocked.key_file.store_id
        self._heads = HeadKeeper(folder, store_id, unlocked.subkey("kept head"))
        self.is_older_than_seen = False
        self.clock_behind: datetime | None = None
        newest = None if sources.goes_back else self.look(newest_moment)
        clock = sources.now if sources.goes_back else ForwardClock(sources.now, newest)
        ordered = replace(sources, now=clock)
        self._acting = self.look(signing_in.sign_in, sign_in_name, ordered)
        self._begin(newest)

    @property
    def acting(self) -> Acting:
        """The signed-in person, with the clock and the source of keys."""
        return self._acting

    @property
    def sources(self) -> Sources:
        return self._sources

    @property
    def parts(self) -> OpenParts:
        """What copies and checks of the open store need of it."""
        return OpenParts(
            self.folder, self._connection, self._lock, self._unlocked, self.contents, self._acting
        )

    def apply(
        self, command: Callable[Concatenate[Session, Acting, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change:
        """Do one act in one transaction; when this returns it is on disk, when it raises nothing was written.

        The database records what was changed; an act that changed no record is an entry of its own, and the
        case's last change is noted, unless the Change has no parts.
        Raises what the command raises, and UserError: case_withdrawn, disk_full, store_read_only,
        store_unreachable, store_damaged.
        """
        act = f"{command.__module__.rpartition('.')[2]}.{command.__name__}"
        with self._session() as session, self._recorder.during(self._acting, act):
            change = command(session, self._acting, *args, **kwargs)
            session.flush()
            if change.parts:
                _record(session, self._acting, act, change)
                case_summary.refresh(session, change)
            session.commit()
            self._keep_head(durably="documents" in change.parts)
        if clearing.TO_CLEAR in change.parts:
            self._clear()
        if "staff" in change.parts:
            self._acting = self.look(signing_in.acting_again, self._acting)
        return change

    def read(self, function: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Read what the person who is signed in may see; whatever the function does to rows is thrown away.

        Raises UserError ``not_allowed``, and LookupError for a read that is not in ``seeing.SIGHTS``.
        """
        acting = self._acting
        require_sight(acting, function)
        _require_own(acting, args)
        with self._session() as session:
            read_as(session, acting)
            found: R = veiled(session, acting, function, function(session, *args, **kwargs))
            return found

    def look(self, function: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Read for the store itself, whoever is signed in; no screen does."""
        with self._session() as session:
            return function(session, *args, **kwargs)

    @property
    def is_open(self) -> bool:
        """Whether it can be read and written; a closed one is never opened again."""
        return self._connection is not None

    def close(self) -> None:
        """Leave one whole file behind; a second call does nothing."""
        with self._lock:
            if self._connection is None:
                return
            # Where the disk is gone there is nothing to keep it beside.
            with suppress(UserError):
                self._heads.keep(self.look(store_head), durably=True)
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
            self._standing.require()
            self._busy = True
            try:
                with Session(self._engine, expire_on_commit=False, info=info(self._recorder)) as session:
                    yield session
            finally:
                self._busy = False
                # A commit that fails on a foreign key leaves its transaction open.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _begin(self, newest: datetime | None) -> None:
        """Clear up after a program that died, and say that the store is in use."""
        seen = self._heads.read()
        if seen is not None and self.look(compare, KeptHeads(seen)):
            self.is_older_than_seen = True
            self._note("stores.notice_older")
        erase_pieces(self.contents, self.look(erased_pieces))
        self._clear()
        before = owner.read_owner(self.folder)
        if before is not None and self.look(leftovers.sweep, self.contents, before.began_at):
            self._note("stores.clear_left_over")
        began = self._sources.now()
        if newest is not None and began < newest:
            self.clock_behind = newest
        owner.write_owner(self.folder, began)
        if self._unlocked.was_repaired:
            self._note("stores.repair_keys")
        self._compare_keys()

    def _compare_keys(self) -> None:
        """Write down that the key file is older than the store, or newer than an act that never was done."""
        known, key_file = key_slots.known_slots(self._connection), self._unlocked.key_file
        if self.older_keys:
            self._note("stores.notice_older_keys")
        elif known is None or known.generation < key_file.generation:
            with self._session() as session, self._recorder.during(self._acting, "stores.find_new_keys"):
                key_slots.note_slots(session, key_file)
                session.commit()
                self._keep_head()

    def _clear(self) -> None:
        """Leave nothing of what was erased in bytes, older copies and the write-ahead log."""
        found = self.look(clearing.read_to_clear)
        if not found:
            return
        erase_pieces(self.contents, self.look(erased_pieces))
        if clearing.clear(self.contents, self.folder, self._connection, found):
            with self._session() as session, self._recorder.during(self._acting, "stores.clear"):
                clearing.note_cleared(session, found, self._sources.now())
                session.commit()
                self._keep_head()

    def _keep_head(self, *, durably: bool = False) -> None:
        """Keep how far the chain has come beside the store: on disk at once where a paper carries it."""
        if self._recorder.last is not None:
            seq, digest = self._recorder.last
            self._heads.keep(Head(seq, digest.hex()), durably=durably)

    def _note(self, act: str) -> None:
        with self._session() as session, self._recorder.during(self._acting, act):
            note_act(session, Change.of(None, "staff"))
            session.commit()
            self._keep_head()


def check_folder(folder: Path) -> None:
    """Refuse a folder without a whole store; raises UserError as ``open_store``."""
    check_place(folder)
    if (folder / UNFINISHED).exists():
        raise UserError("store_unfinished", folder=folder)
    check_file(folder)


def _unlock(folder: Path, sign_in_name: str, passphrase: str, tries: Attempts) -> keys.Unlocked:
    tries.require_free(sign_in_name)
    try:
        unlocked = keys.unlock(folder, sign_in_name, passphrase)
    except UserError as refusal:
        if refusal.code == "wrong_passphrase":
            tries.miss(sign_in_name)
        raise
    tries.forget(sign_in_name)
    return unlocked


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


def _require_own(acting: Acting, given: tuple[object, ...]) -> None:
    """Nobody reads as somebody else, or with more roles than they have."""
    for each in given:
        is_own = not isinstance(each, Acting) or (
            each.staff_id == acting.staff_id and each.roles <= acting.roles
        )
        if not is_own:
            raise RuntimeError("a read for somebody else")


def _record(session: Session, acting: Acting, act: str, change: Change) -> None:
    note_act(session, change)
    case = session.get(Case, change.case_id) if change.case_id else None
    if case is not None:
        require_still_written(case, act)
        case.changed_at, case.changed_by = recorder_of(session).moment, acting.staff_id
