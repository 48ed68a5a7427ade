"""Checks all of a store and says what is wrong in words of cases and files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.storage import keys
from validering.storage.backup_checking import check_generation
from validering.storage.backup_log import CARERS
from validering.storage.backup_places import Generation, find_generations
from validering.storage.checking_evidence import EvidenceState, look_at_evidence
from validering.storage.contents import is_uuid
from validering.storage.creation import EVIDENCE_FOLDER
from validering.storage.damage import Damage, find_damage
from validering.storage.database import PAGE_SIZE, STORE_FILE, check_file, connect, engine_on
from validering.storage.database_copy import copy_database
from validering.storage.findings import Finding, fault, note
from validering.storage.kept_head import HeadKeeper
from validering.storage.migrations.revisions import HEAD
from validering.storage.open_parts import Meter, OpenParts, Progress, no_progress
from validering.storage.opening_keys import OpenKeys
from validering.storage.page_seals import PageFaults, look_at_pages, read_at, read_beside
from validering.storage.restoring import is_in_use
from validering.storage.snapshot_facts import CaseFacts, SnapshotFacts, opened_unchanged, read_facts
from validering.storage.triggers import wanted_triggers

SNAPSHOT = ".checking.db"
EvidencePath = Callable[[UUID], contextlib.AbstractContextManager[Path]]


@dataclass(frozen=True)
class CheckReport:
    """All findings, and how much was looked at: cases, pieces of evidence, backups, bytes."""

    findings: tuple[Finding, ...]
    cases: int = 0
    pieces: int = 0
    backups: int = 0
    size: int = 0

    @property
    def is_whole(self) -> bool:
        return not any(finding.is_fault for finding in self.findings)


def check_open(
    parts: OpenParts, backups: Path | None = None, *, progress: Progress = no_progress
) -> CheckReport:
    """Check the open store while it is worked with, and its backups at ``backups``.

    Raises UserError: not_allowed, backup_not_found, disk_full.
    """
    parts.acting.require(*CARERS)
    generations = _generations(backups, parts.unlocked)
    work = _Check(parts.folder, parts.unlocked, progress, generations, read_beside)
    work.look_at_database(parts)
    snapshot = parts.folder / SNAPSHOT
    snapshot.unlink(missing_ok=True)
    try:
        copy_database(parts, snapshot, parts.unlocked.subkey("database"))
        work.is_copied = True
        with opened_unchanged(snapshot, parts.unlocked.subkey("database")) as connection:
            work.look_at_rows(connection, parts.contents.at_rest)
    except (sqlcipher.DatabaseError, DBAPIError):
        work.is_copied = False
        # What cannot be copied is read where it lies, row by row.
        with parts.lock:
            work.look_at_rows(parts.connection, parts.contents.at_rest)
    finally:
        snapshot.unlink(missing_ok=True)
    work.look_at_backups()
    return work.report()


def check_closed(
    folder: Path, open_keys: OpenKeys, backups: Path | None = None, *, progress: Progress = no_progress
) -> CheckReport:
    """Check a store that no program has open; nothing in it is changed.

    Raises UserError: store_missing, store_in_use, store_on_network, keys_missing, keys_damaged,
    keys_tampered, sign_in_unknown, wrong_passphrase, recovery_*, backup_not_found; all else is a finding.
    """
    findings: list[Finding] = []
    if is_in_use(folder):
        raise UserError("store_in_use", folder=folder)
    try:
        check_file(folder)
    except UserError as trouble:
        if trouble.code in ("store_on_network", "store_missing"):
            raise
        findings.append(Finding(trouble.code, trouble.facts))
    unlocked = open_keys(folder)
    work = _Check(folder, unlocked, progress, _generations(backups, unlocked), read_at)
    work.findings += findings
    work.look_at_database(None)
    with contextlib.suppress(FileNotFoundError), _opened(folder / STORE_FILE, unlocked) as connection:
        work.look_at_rows(connection, lambda case_id: _at(folder / EVIDENCE_FOLDER / f"{case_id}.db"))
    work.look_at_backups()
    return work.report()


class _Check:
    """One check under way."""

    def __init__(
        self,
        folder: Path,
        unlocked: keys.Unlocked,
        progress: Progress,
        generations: tuple[Generation, ...],
        read: Callable[[Path, int, int], bytes],
    ) -> None:
        self.findings: list[Finding] = []
        self._folder, self._unlocked, self._read = folder, unlocked, read
        self._generations = generations
        self._pages = PageFaults(0, ())
        self.is_copied = False
        self._has_log = (folder / f"{STORE_FILE}-wal").exists()
        self._cases = self._pieces = 0
        evidence = sum(file.stat().st_size for file in self._evidence_files().values())
        copies = sum(one.manifest.size for one in generations)
        self._size = _size(folder / STORE_FILE) + evidence + copies
        self._meter = Meter(self._size, progress)

    def report(self) -> CheckReport:
        return CheckReport(
            tuple(self.findings), self._cases, self._pieces, len(self._generations), self._size
        )

    def look_at_database(self, parts: OpenParts | None) -> None:
        """The key files, the kept heads, and the seal of each page."""
        first, copy = keys.read_keys(self._folder)
        for found, name in ((first, keys.FIRST), (copy, keys.COPY)):
            if found != self._unlocked.key_file:
                self._add("check_keys_copy", file=name)
        # An open store writes them all the time.
        for name in self._kept_head().damaged() if parts is None else ():
            self._add("check_head_file", file=name)
        path, key = self._folder / STORE_FILE, self._unlocked.subkey("database")
        with contextlib.suppress(FileNotFoundError):
            self._pages = look_at_pages(path, key, PAGE_SIZE, self._meter.add, read=self._read)
            if not self._pages.is_whole and parts is not None:
                # A page may have been written just while it was read.
                with parts.lock:
                    self._pages = look_at_pages(path, key, PAGE_SIZE, read=self._read)
        if self._pages.is_cut:
            self._add("store_truncated", file=path)

    def look_at_rows(self, connection: Any, evidence: EvidencePath) -> None:
        """The rows, the chain over them, and the evidence they name."""
        # Pages whose seals hold can be read; those in a log beside the file were not looked at.
        is_suspect = self._pages.damaged or self._pages.is_cut or (not self.is_copied and self._has_log)
        damage = find_damage(connection) if is_suspect else Damage((), ())
        is_damaged = bool(self._pages.damaged or damage.tables or not damage.knows_cases)
        if is_damaged:
            code = "check_pages_cases" if damage.cases else "check_pages_no_case"
            if damage.tables and not damage.cases:
                code = "check_pages_other"
            if not damage.knows_cases:
                code = "check_pages_list"
            self._add(code, file=STORE_FILE, count=len(self._pages.damaged), cases=damage.cases)
        try:
            if not is_damaged:
                self._look_at_structure(connection)
            facts = read_facts(connection)
        except (sqlcipher.DatabaseError, ValueError):
            if not is_damaged:
                self._add("check_rows", file=STORE_FILE)
            return
        if facts.store_id != str(self._unlocked.key_file.store_id):
            self._add("store_foreign", file=self._folder / STORE_FILE)
        self._look_at_chain(connection, facts)
        self._look_at_evidence(facts, evidence)

    def look_at_backups(self) -> None:
        for one in self._generations:
            for found in check_generation(one, self._unlocked).faults:
                self._add("check_backup", generation=one.name, why=found)
            self._meter.add(one.manifest.size)

    def _look_at_structure(self, connection: Any) -> None:
        if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            self._add("check_rows", file=STORE_FILE)
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        if orphans:
            self._add("check_orphans", count=len(orphans))

    def _look_at_chain(self, connection: Any, facts: SnapshotFacts) -> None:
        from validering.storage import chain

        if facts.schema != HEAD:
            self._note("check_older_schema")
            return
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        if dict(triggers.fetchall()) != wanted_triggers():
            self._add("check_triggers")
        kept = self._kept_head().read()
        try:
            with Session(engine_on(connection)) as session:
                faults = list(chain.verify(session))
                if kept is not None:
                    faults += chain.compare(session, chain.KeptHeads(kept))
                for one in self._generations[:1]:
                    faults += chain.compare(session, chain.KeptHeads.from_json(one.manifest.heads))
        except DBAPIError:
            self._add("check_chain_unreadable")
            return
        told = {(each.code, str(each.facts)): each for each in faults}
        for found in told.values():
            self._add(found.code, **found.facts)

    def _look_at_evidence(self, facts: SnapshotFacts, evidence: EvidencePath) -> None:
        self._cases, self._pieces = len(facts.cases), facts.pieces
        files = self._evidence_files()
        for case_id, case in sorted(facts.cases.items(), key=lambda item: item[1].case_no):
            if case_id not in files:
                if case.named:
                    self._add("check_evidence_gone", case=case.case_no, count=len(case.named))
                continue
            with evidence(case_id) as path:
                state = look_at_evidence(path, bytes.fromhex(case.evidence_key), self._meter.add)
            self._judge(case, state, path.name)
        for case_id in sorted(set(files) - set(facts.cases), key=str):
            self._note("check_evidence_of_no_case", file=files[case_id].name)

    def _kept_head(self) -> HeadKeeper:
        store_id = self._unlocked.key_file.store_id
        return HeadKeeper(self._folder, store_id, self._unlocked.subkey("kept head"))

    def _judge(self, case: CaseFacts, state: EvidenceState, file: str) -> None:
        lost, left_over = state.lost(case), state.left_over(case)
        told = {"case": case.case_no, "file": file}
        if not state.is_sound:
            self._add("check_evidence_damaged", count=len(lost), of=len(case.named), **told)
        elif lost:
            self._add("check_evidence_lost", count=len(lost), of=len(case.named), **told)
        if left_over:
            self._note("check_evidence_left_over", count=len(left_over), **told)

    def _evidence_files(self) -> dict[UUID, Path]:
        folder = self._folder / EVIDENCE_FOLDER
        files = folder.glob("*.db") if folder.is_dir() else ()
        return {UUID(file.stem): file for file in files if is_uuid(file.stem)}

    def _add(self, code: str, **facts: object) -> None:
        self.findings.append(fault(code, **facts))

    def _note(self, code: str, **facts: object) -> None:
        self.findings.append(note(code, **facts))


def _generations(place: Path | None, unlocked: keys.Unlocked) -> tuple[Generation, ...]:
    """The backups of this very store, the newest first."""
    if place is None:
        return ()
    return tuple(
        one for one in find_generations(place) if one.manifest.store_id == unlocked.key_file.store_id
    )


@contextlib.contextmanager
def _opened(path: Path, unlocked: keys.Unlocked) -> Iterator[Any]:
    """A connection that changes nothing; after a crash the log beside the file has to be read too."""
    if path.with_name(f"{path.name}-wal").exists():
        connection = connect(path, unlocked.subkey("database"))
        try:
            yield connection
        finally:
            connection.close()
    else:
        with opened_unchanged(path, unlocked.subkey("database")) as connection:
            yield connection


@contextlib.contextmanager
def _at(path: Path) -> Iterator[Path]:
    yield path


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
