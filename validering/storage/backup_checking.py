"""Whether a backup is whole: every file against its digest, the rows by themselves and against the chain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.orm import Session

from validering.storage import keys
from validering.storage.backup_evidence import stored_pieces
from validering.storage.backup_manifest import MANIFEST, digest_of
from validering.storage.backup_places import Generation
from validering.storage.database import STORE_FILE, engine_on
from validering.storage.findings import Finding, fault
from validering.storage.migrations.revisions import HEAD
from validering.storage.open_parts import Meter, Progress, no_progress
from validering.storage.snapshot_facts import SnapshotFacts, opened_unchanged, read_facts

_Kind = Literal["missing", "unreadable", "damaged"]
_OF_FILE: dict[_Kind, str] = {
    "missing": "backup_file_missing",
    "unreadable": "backup_file_unreadable",
    "damaged": "backup_file_damaged",
}
_OF_CASE: dict[_Kind, str] = {
    "missing": "backup_evidence_missing",
    "unreadable": "backup_evidence_unreadable",
    "damaged": "backup_evidence_damaged",
}


@dataclass(frozen=True)
class CheckedGeneration:
    """What a backup holds, None where it cannot be read, and all that is wrong with it."""

    facts: SnapshotFacts | None
    faults: tuple[Finding, ...]


def check_generation(
    generation: Generation, unlocked: keys.Unlocked, progress: Progress = no_progress
) -> CheckedGeneration:
    """Check all of a backup where it lies; nothing is written."""
    manifest = generation.manifest
    faults: list[Finding] = []
    if manifest.store_id != unlocked.key_file.store_id or not manifest.is_genuine(unlocked.data_key):
        faults.append(fault("backup_manifest_forged", file=MANIFEST, generation=generation.name))
    if unlocked.was_repaired:
        faults.append(fault("backup_keys_damaged", generation=generation.name))
    meter = Meter(manifest.size, progress)
    for file in manifest.files:
        faults += _file_faults(generation.folder / file.name, (file.size, file.sha256), (), meter)
    facts, troubles = _database(generation, unlocked)
    faults += troubles
    for one in manifest.evidence:
        path = generation.evidence_file(one)
        numbers = facts.case_numbers((one.case_id,)) if facts else ()
        wrong = list(_file_faults(path, (one.size, one.sha256), numbers, meter))
        faults += wrong
        case = facts.cases.get(one.case_id) if facts else None
        if not wrong and case and one.case_id not in manifest.left_out:
            missing = set(case.named) - stored_pieces(path, bytes.fromhex(case.evidence_key))
            if missing:
                faults.append(fault("backup_pieces_missing", case=case.case_no, count=len(missing)))
    if facts:
        faults += _evidence_left_out(generation, facts)
    return CheckedGeneration(facts, tuple(faults))


def _file_faults(
    path: Path, wanted: tuple[int, str], cases: tuple[str, ...], meter: Meter
) -> Iterator[Finding]:
    try:
        found = digest_of(path, meter.add)
    except FileNotFoundError:
        yield _file_fault("missing", path, cases)
        return
    except OSError:
        yield _file_fault("unreadable", path, cases)
        return
    if found != wanted:
        yield _file_fault("damaged", path, cases)


def _file_fault(kind: _Kind, path: Path, cases: tuple[str, ...]) -> Finding:
    if cases:
        return fault(_OF_CASE[kind], file=path.name, case=cases[0])
    return fault(_OF_FILE[kind], file=path.name)


def _database(generation: Generation, unlocked: keys.Unlocked) -> tuple[SnapshotFacts | None, list[Finding]]:
    path = generation.folder / STORE_FILE
    try:
        with opened_unchanged(path, unlocked.subkey("database")) as connection:
            facts = read_facts(connection)
            return facts, list(_rows(connection, generation, facts))
    except (sqlcipher.DatabaseError, ValueError) as trouble:
        del trouble
        return None, [fault("backup_rows_unreadable", file=path.name)]


def _rows(connection: Any, generation: Generation, facts: SnapshotFacts) -> Iterator[Finding]:
    from validering.storage import chain

    if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        yield fault("backup_rows_unreadable", file=STORE_FILE)
        return
    if facts.store_id != str(generation.manifest.store_id):
        yield fault("store_foreign", file=generation.folder / STORE_FILE)
    if facts.schema == HEAD:
        with Session(engine_on(connection)) as session:
            for found in chain.verify(session):
                yield Finding(found.code, found.facts)
            if chain.all_heads(session).as_json() != generation.manifest.heads:
                yield fault("backup_heads_differ", generation=generation.name)


def _evidence_left_out(generation: Generation, facts: SnapshotFacts) -> Iterator[Finding]:
    """Cases with pieces of which the backup holds no file, though it does not say that it left them out."""
    there = {one.case_id for one in generation.manifest.evidence} | set(generation.manifest.left_out)
    for case_id, case in sorted(facts.cases.items(), key=lambda item: item[1].case_no):
        if case.named and case_id not in there:
            yield fault("backup_pieces_missing", case=case.case_no, count=len(case.named))
