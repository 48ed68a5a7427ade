"""Making a new store, with its centre and its first person."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from validering import settings
from validering.acting import Acting, StaffRole
from validering.errors import UserError
from validering.storage import keys
from validering.storage.audit_recording import Recorder, info
from validering.storage.database import STORE_FILE, close_database, engine_on, open_database, situations
from validering.storage.key_slots import note_slots
from validering.storage.places import UNFINISHED, is_vacant, refuse_place
from validering.storage.platform import (
    make_private_folder,
    sync_folder,
    write_durably,
)
from validering.storage.schema import create_schema
from validering.storage.sources import Sources
from validering.storage.tables.access import StaffAccess
from validering.storage.tables.documents import Setting
from validering.storage.tables.people import StaffMember
from validering.storage.tables.store import StoreIdentity

EVIDENCE_FOLDER = "evidence"
STORE_ID = "store_id"
PARTS = (STORE_FILE, keys.FIRST, keys.COPY)


def create_store(
    folder: Path,
    *,
    centre_name: str,
    letter: str,
    administrator: str,
    sign_in_name: str,
    passphrase: str,
    roles: Collection[StaffRole] = (StaffRole.ADMINISTRATOR,),
    acting_source: Sources | None = None,
    cost: keys.KdfCost | None = None,
) -> None:
    """Make a store in a folder that holds none; open it afterwards with ``open_store``.

    ``letter`` is the workstation's (A-Z), ``administrator`` the name of the first person, who gets ``roles``.
    ``cost`` is lower than the default only in the practice store and in tests.
    Raises UserError: store_exists, store_on_network, folder_*, store_read_only, disk_full,
    person_name_missing, passphrase_too_short, centre_*.
    """
    centre = settings.new_centre(centre_name, letter)
    if not administrator.strip() or not sign_in_name.strip():
        raise UserError("person_name_missing")
    store_id = uuid4()
    data_key, key_file = keys.new_keys(store_id, sign_in_name, passphrase, cost)
    _prepare_folder(folder)
    with situations(folder / STORE_FILE):
        connection = open_database(
            folder / STORE_FILE, keys.subkey(data_key, store_id, "database"), create=True
        )
        try:
            first = StaffMember(
                name=administrator.strip(), sign_in_name=sign_in_name.strip(), roles=sorted(set(roles))
            )
            _fill(connection, key_file, centre, first, acting_source or Sources())
        finally:
            close_database(connection)
    with _writing(folder):
        keys.write_keys(folder, key_file)
        (folder / UNFINISHED).unlink()
        sync_folder(folder)


def _prepare_folder(folder: Path) -> None:
    """Make the folder, with a mark that tells a half-made store from one that lost a part."""
    refuse_place(folder)
    with _writing(folder):
        _clear_unfinished(folder)
        if not is_vacant(folder):
            is_store = any((folder / name).exists() for name in PARTS)
            raise UserError("store_exists" if is_store else "folder_not_empty", folder=folder)
        make_private_folder(folder)
        write_durably(folder / UNFINISHED, b"")
        make_private_folder(folder / EVIDENCE_FOLDER)


def _clear_unfinished(folder: Path) -> None:
    """Remove what is left of a store that never became whole; one with evidence is left alone."""
    if not (folder / UNFINISHED).exists():
        return
    with contextlib.suppress(FileNotFoundError):
        if any((folder / EVIDENCE_FOLDER).iterdir()):
            return
        (folder / EVIDENCE_FOLDER).rmdir()
    half_written = folder.glob(".keys*.json.*")
    for path in (*(folder / name for name in PARTS), folder / f"{STORE_FILE}-wal", *half_written):
        path.unlink(missing_ok=True)
    (folder / UNFINISHED).unlink()


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turn a place that cannot be written to, or is full, into a UserError."""
    try:
        yield
    except OSError as trouble:
        code = "disk_full" if trouble.errno == errno.ENOSPC else "store_read_only"
        raise UserError(code, file=folder, folder=folder) from trouble


def _fill(
    connection: Any,
    key_file: keys.KeyFile,
    centre: settings.CentreSettings,
    first: StaffMember,
    sources: Sources,
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    create_schema(connection)
    connection.execute("COMMIT")
    first.id = sources.new_id()
    recorder = Recorder(connection, sources.new_key())
    acting = Acting(first.id, first.name, frozenset(), sources.now, sources.new_id, sources.new_key)
    with (
        Session(engine_on(connection), info=info(recorder)) as session,
        recorder.during(acting, "stores.create_store"),
    ):
        session.add(first)
        session.add(StaffAccess(staff_id=first.id, given_at=sources.now()))
        session.add(StoreIdentity(name=STORE_ID, value=str(key_file.store_id)))
        note_slots(session, key_file)
        session.add(Setting(name=settings.CENTRE, value=centre.model_dump(mode="json")))
        session.commit()
