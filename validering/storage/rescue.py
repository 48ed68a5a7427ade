"""Brings whatever can be read of a damaged store into a new one, and says what is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from validering.errors import UserError
from validering.storage import keys
from validering.storage.checking_evidence import EvidenceState, look_at_evidence, read_chunks
from validering.storage.contents import PAGE_SIZE as EVIDENCE_PAGE
from validering.storage.contents import TABLES, is_uuid
from validering.storage.creation import EVIDENCE_FOLDER, STORE_ID
from validering.storage.damage import find_damage
from validering.storage.database import (
    APPLICATION_ID,
    PAGE_SIZE,
    STORE_FILE,
    close_database,
    connect,
    open_database,
)
from validering.storage.mending import Mended, copy_mended
from validering.storage.migrations.revisions import HEAD
from validering.storage.open_parts import Meter, Progress, no_progress
from validering.storage.opening_keys import OpenKeys
from validering.storage.page_rows import PlainPages, Tree, table_rows
from validering.storage.platform import make_private_folder, sync_folder
from validering.storage.rescued_people import bring_centre_back, bring_people_back
from validering.storage.restoring import check_target, writing
from validering.storage.row_salvage import Salvaged, Source, mend_references, salvage_all
from validering.storage.schema import VERSION_TABLE, read_version, table_statements
from validering.storage.snapshot_facts import (
    CaseFacts,
    SnapshotFacts,
    opened_unchanged,
    read_facts,
    tables_of,
)
from validering.storage.triggers import make_generated

RESCUING = ".rescuing"
WORK_FILE = "damaged.db"
DERIVED = frozenset({"case_summary", "note_place", "kept_version"})
"""Tables that are made anew from the others."""


@dataclass(frozen=True)
class LostEvidence:
    """Pieces of a case that could not be brought along."""

    case_no: str
    lost: int
    of: int


@dataclass(frozen=True)
class Rescued:
    """What came into the new store, and what did not.

    ``cases`` are numbers of cases of which rows are lost, ``unnumbered`` is True where even the list of cases
    could not be read whole; ``mended`` counts pages in which one turned bit was turned back.
    """

    folder: Path
    tables: tuple[Salvaged, ...]
    removed: int
    cases: tuple[str, ...]
    unnumbered: bool
    evidence: tuple[LostEvidence, ...]
    mended: int
    case_count: int

    @property
    def lost_rows(self) -> int:
        return sum(table.lost or 0 for table in self.tables) + self.removed

    @property
    def is_complete(self) -> bool:
        unknown = any(table.lost is None for table in self.tables)
        return not (self.lost_rows or self.evidence or self.unnumbered or unknown)


def rescue(folder: Path, open_keys: OpenKeys, to: Path, *, progress: Progress = no_progress) -> Rescued:
    """Make a new store in ``to`` of what can be read in ``folder``, which is left as it is.

    Raises UserError: keys_*, sign_in_unknown, wrong_passphrase, recovery_*, store_in_use, store_missing,
    folder_*, rescue_nothing, disk_full, store_read_only.
    """
    check_target(to, set_aside=False)
    check_target(folder, set_aside=True)
    if not (folder / STORE_FILE).exists():
        raise UserError("store_missing", folder=folder)
    unlocked = open_keys(folder)
    waiting = to.with_name(to.name + RESCUING)
    with writing(to):
        shutil.rmtree(waiting, ignore_errors=True)
        make_private_folder(waiting)
        try:
            rescued = _Rescue(folder, waiting, unlocked, progress).run(to)
            shutil.rmtree(to, ignore_errors=True)
            waiting.rename(to)
            sync_folder(to.parent)
        except BaseException:
            shutil.rmtree(waiting, ignore_errors=True)
            raise
    return rescued


class _Rescue:
    """One rescue under way, into a folder that gets its name when it is done."""

    def __init__(self, folder: Path, waiting: Path, unlocked: keys.Unlocked, progress: Progress) -> None:
        self._folder, self._waiting, self._unlocked = folder, waiting, unlocked
        files = [folder / STORE_FILE, *(folder / EVIDENCE_FOLDER).glob("*.db")]
        self._meter = Meter(sum(file.stat().st_size for file in files), progress)
        self._mended = 0

    def run(self, to: Path) -> Rescued:
        make_private_folder(self._waiting / EVIDENCE_FOLDER)
        work, key = self._waiting / WORK_FILE, self._unlocked.subkey("database")
        self._count(copy_mended(self._folder / STORE_FILE, work, key, PAGE_SIZE), self._folder / STORE_FILE)
        log = self._folder / f"{STORE_FILE}-wal"
        source = Source.read(PlainPages(work, key, PAGE_SIZE, log))
        target = open_database(self._waiting / STORE_FILE, key, create=True)
        try:
            tables, removed = _fill(source, target, self._unlocked)
            facts = read_facts(target)
        except sqlcipher.DatabaseError as trouble:
            raise UserError("rescue_nothing", file=self._folder / STORE_FILE) from trouble
        finally:
            close_database(target)
        lost = {table.table: table.lost for table in tables}
        if not any(table.read for table in tables):
            raise UserError("rescue_nothing", file=self._folder / STORE_FILE)
        cases = self._affected(work, key)
        work.unlink()
        evidence = tuple(self._rescue_evidence(facts))
        keys.write_keys(self._waiting, self._unlocked.key_file)
        return Rescued(
            folder=to,
            tables=tables,
            removed=removed,
            cases=cases if removed or any(number != 0 for number in lost.values()) else (),
            unnumbered=lost.get("assessment_case") != 0,
            evidence=evidence,
            mended=self._mended,
            case_count=len(facts.cases),
        )

    def _affected(self, work: Path, key: bytes) -> tuple[str, ...]:
        """The numbers of cases of which SQLite cannot read all rows; none where it can read nothing."""
        try:
            with opened_unchanged(work, key) as connection:
                return find_damage(connection).cases
        except sqlcipher.DatabaseError:
            return ()

    def _rescue_evidence(self, facts: SnapshotFacts) -> Iterator[LostEvidence]:
        folder = self._folder / EVIDENCE_FOLDER
        for case_id, case in sorted(facts.cases.items(), key=lambda item: item[1].case_no):
            source = folder / f"{case_id}.db"
            lost = self._rescue_case(source, case) if source.exists() else len(case.named)
            if lost:
                yield LostEvidence(case.case_no, lost, len(case.named))
        for source in folder.glob("*.db"):
            # What belongs to a case that was lost is kept: its row may be in a backup.
            if is_uuid(source.stem) and UUID(source.stem) not in facts.cases:
                shutil.copyfile(source, self._waiting / EVIDENCE_FOLDER / source.name)

    def _rescue_case(self, source: Path, case: CaseFacts) -> int:
        """Bring the evidence of a case along; answers how many pieces are lost."""
        key, target = bytes.fromhex(case.evidence_key), self._waiting / EVIDENCE_FOLDER / source.name
        state = copy_mended(source, target, key, EVIDENCE_PAGE)
        self._count(state, source)
        found = look_at_evidence(target, key)
        if not found.is_sound:
            _write_whole_pieces(target, key, found)
            found = look_at_evidence(target, key)
        _sync(target)
        return len(found.lost(case))

    def _count(self, state: Mended, source: Path) -> None:
        self._mended += state.mended
        self._meter.add(source.stat().st_size)


def _fill(source: Source, target: Any, unlocked: keys.Unlocked) -> tuple[tuple[Salvaged, ...], int]:
    """Make the tables, copy the rows, and only then what the database refuses and records by itself."""
    statements = _schema(source)
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN IMMEDIATE")
    for statement in statements or (*table_statements(), VERSION_TABLE):
        target.execute(statement)
    tables = [name for name in tables_of(target) if name not in DERIVED]
    salvaged = salvage_all(source, target, tables)
    if not statements and read_version(target) is None:
        target.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    # The key file knows it too, and without it nothing can be opened.
    store_id = str(unlocked.key_file.store_id)
    target.execute("INSERT OR REPLACE INTO store_identity VALUES (?, ?)", (STORE_ID, store_id))
    bring_people_back(target, unlocked)
    bring_centre_back(target)
    removed = mend_references(target)
    if not statements:
        make_generated(target)
    target.execute("COMMIT")
    target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return salvaged, removed


def _schema(source: Source) -> list[str]:
    """The tables of the damaged store where it is of an older version; none where it is of this one."""
    root = source.roots.get("alembic_version")
    versions = [values[0] for _number, values in table_rows(source.pages, root, Tree())] if root else []
    if not versions or versions[0] == HEAD:
        return []
    plain = {name: sql for name, sql in source.statements.items() if not name.startswith("sqlite_")}
    return [sql for sql in plain.values() if "VIRTUAL" not in sql[:20].upper()]


def _write_whole_pieces(path: Path, key: bytes, state: EvidenceState) -> None:
    """Put a file in the place of a damaged one that holds just the pieces that are whole."""
    damaged = path.with_name(f"{path.name}.damaged")
    path.rename(damaged)
    target = connect(path, key, create=True, page_size=EVIDENCE_PAGE)
    try:
        target.execute("BEGIN IMMEDIATE")
        for statement in TABLES:
            target.execute(statement)
        if state.whole:
            source = connect(damaged, key, unchanged=True, page_size=EVIDENCE_PAGE)
            for content_id in state.whole:
                _copy_piece(source, target, content_id)
            source.close()
        target.execute("COMMIT")
    finally:
        target.close()
        damaged.unlink()


def _copy_piece(source: Any, target: Any, content_id: UUID) -> None:
    row = source.execute("SELECT * FROM content WHERE id = ?", (str(content_id),)).fetchone()
    target.execute("INSERT INTO content VALUES (?, ?, ?, ?)", row)
    for place, chunk in enumerate(read_chunks(source, content_id)):
        target.execute("INSERT INTO chunk VALUES (?, ?, ?)", (str(content_id), place, chunk))


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
