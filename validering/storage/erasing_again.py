"""A backup that is brought back is cleared of what was erased after it was made, before anybody opens it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, select
from sqlalchemy.orm import Session

from validering import case_summary
from validering.acting import Acting
from validering.candidates import keep_findable
from validering.changes import Change
from validering.errors import UserError
from validering.protecting import erased_pieces
from validering.storage import clearing
from validering.storage.audit_payloads import erasing, forget, forget_note
from validering.storage.audit_recording import Recorder, info, note
from validering.storage.contents import Contents
from validering.storage.creation import EVIDENCE_FOLDER
from validering.storage.database import close_database, engine_on
from validering.storage.erased_since import TRACED, ErasedSince, Key, Raw
from validering.storage.key_files import RECOVERY_SLOT
from validering.storage.keys import Unlocked
from validering.storage.row_removal import remove_case_rows, remove_rows
from validering.storage.signing_in import sign_in
from validering.storage.sources import Sources
from validering.storage.stores import open_file
from validering.storage.tables import Base
from validering.storage.tables.assessment import Evidence, EvidenceLink, Thumbnail
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import Draft
from validering.storage.tables.media import PictureChange
from validering.storage.tables.people import Candidate, StaffMember

ACT = "erasing_again.erase_again"
SHEET = "Återställningsbladet"
"""Stands for who acts where the sheet brings the store back; Swedish as all that the store itself writes."""

Pieces = dict[tuple[UUID, str], set[UUID]]


def erase_again(folder: Path, unlocked: Unlocked, since: ErasedSince) -> None:
    """Erase all of it from the store in ``folder``, which nobody has opened: rows, history, bytes.

    It is one act, done by whoever brings the store back, and written into its history.
    """
    connection = open_file(folder, unlocked)
    sources = Sources()
    try:
        recorder = Recorder(connection, sources.new_key())
        with Session(engine_on(connection), info=info(recorder)) as session:
            acting = _whoever(session, unlocked, sources)
            with recorder.during(acting, ACT):
                pieces = _erase(session, since)
                session.commit()
            erased = erased_pieces(session)
        contents = Contents(folder / EVIDENCE_FOLDER, sources.now, sources.new_id)
        for place, ids in erased.items():
            pieces.setdefault(place, set()).update(ids)
        gone = [UUID(case_id) for case_id in since.gone]
        clearing.clear(contents, folder, connection, [clearing.ToClear(sources.new_id(), pieces, gone)])
    finally:
        close_database(connection)


def _whoever(session: Session, unlocked: Unlocked, sources: Sources) -> Acting:
    used = unlocked.used
    if used is None or used.kind == RECOVERY_SLOT:
        return Acting(UUID(int=0), SHEET, frozenset(), sources.now, sources.new_id, sources.new_key)
    try:
        return sign_in(session, used.label, sources)
    except UserError:  # somebody who was on the staff list no more when the backup was made
        return Acting(UUID(int=0), used.label, frozenset(), sources.now, sources.new_id, sources.new_key)


def _erase(session: Session, since: ErasedSince) -> Pieces:
    """Do it all; answers the pieces that no row names any more."""
    touched = _Touched.before(session, since)
    with erasing(session):
        for case_id in since.gone:
            case = session.get(Case, UUID(case_id))
            if case is not None:
                remove_case_rows(session, case)
        for seq, columns in since.notes.items():
            forget_note(session, seq, columns)
        for one, columns in since.columns.items():
            _put(session, one, columns, since.values[one])
        session.flush()
        for table in TRACED:
            for row in since.rows[table]:
                _bring(session, Base.metadata.tables[table], row)
        session.expire_all()
        pieces = touched.clear(session)
    note(session, None, "act", {"receipts": ", ".join(since.receipts)})
    for touched_id in touched.cases:
        case_summary.refresh(session, Change.of(touched_id, "candidate"))
    return pieces


def _put(session: Session, one: Key, columns: frozenset[str], values: Raw | None) -> None:
    """Forget what the record holds of a row, and give it the values that stand in the later copy."""
    table, matched = Base.metadata.tables[one[0]], _matched(one)
    forget(session, one[0], one[1], columns)
    link = session.connection()
    said = " AND ".join(f'"{name}" = ?' for name in matched)
    there = link.exec_driver_sql(f'SELECT 1 FROM "{table.name}" WHERE {said}', tuple(matched.values()))
    if there.first() is None:
        return
    if values is None:
        chosen = [table.c[name] == _typed(table, name, value) for name, value in matched.items()]
        remove_rows(session, table, chosen[0] if len(chosen) == 1 else chosen[0] & chosen[1])
    elif values:
        names = ", ".join(f'"{name}" = ?' for name in values)
        differs = " OR ".join(f'"{name}" IS NOT ?' for name in values)
        link.exec_driver_sql(
            f'UPDATE "{table.name}" SET {names} WHERE {said} AND ({differs})',
            (*values.values(), *matched.values(), *values.values()),
        )


def _matched(one: Key) -> dict[str, str]:
    keys = [column.name for column in Base.metadata.tables[one[0]].primary_key]
    return dict(zip(keys, one[1].split("/"), strict=True))


def _typed(table: Table, name: str, value: str) -> Any:
    return UUID(value) if table.c[name].type.python_type is UUID else value


def _bring(session: Session, table: Table, row: Raw) -> None:
    """Add or renew a row that tells of erasing; a colleague the backup does not know gives way to one."""
    values = dict(row)
    staff = {str(one) for one in session.scalars(select(StaffMember.id))}
    for column in table.columns:
        names_staff = any(key.column.table is StaffMember.__table__ for key in column.foreign_keys)
        if names_staff and values[column.name] is not None and values[column.name] not in staff:
            values[column.name] = min(staff)
    if table.name == "removal":
        values["content"] = "{}"
        session.connection().exec_driver_sql("DELETE FROM removal WHERE id = ?", (values["id"],))
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    session.connection().exec_driver_sql(
        f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', tuple(values.values())
    )


@dataclass(frozen=True)
class _Touched:
    """The cases and candidates in which something goes, and the pieces that evidence named before."""

    cases: frozenset[UUID]
    candidates: frozenset[UUID]
    named: Mapping[UUID, tuple[tuple[UUID, str], frozenset[UUID]]]

    @classmethod
    def before(cls, session: Session, since: ErasedSince) -> _Touched:
        evidence = [UUID(row) for table, row in since.columns if table == "evidence"]
        people = {UUID(row) for table, row in since.columns if table == "candidate"}
        rows = session.execute(
            select(Evidence.id, Case.id, Case.evidence_key, Evidence.content_id, Evidence.working_content_id)
            .join(Case, Case.id == Evidence.case_id)
            .where(Evidence.id.in_(evidence))
        )
        named = {
            row[0]: ((row[1], row[2]), frozenset(each for each in row[3:] if each is not None))
            for row in rows
        }
        cases = {place[0] for place, _ids in named.values()} | _cases_of(session, since)
        cases |= set(session.scalars(select(Case.id).where(Case.candidate_id.in_(people))))
        return cls(frozenset(cases - {UUID(one) for one in since.gone}), frozenset(people), named)

    def clear(self, session: Session) -> Pieces:
        """What hangs on erased files, typing that may repeat what went, and what is made of names."""
        pieces: defaultdict[tuple[UUID, str], set[UUID]] = defaultdict(set)
        for evidence_id, (place, before) in self.named.items():
            row = session.get(Evidence, evidence_id)
            kept = {row.content_id, row.working_content_id} if row is not None else set()
            pieces[place] |= before - kept
            if row is not None and row.content_id is None:
                session.execute(delete(Thumbnail).where(Thumbnail.evidence_id == evidence_id))
                session.execute(delete(PictureChange).where(PictureChange.evidence_id == evidence_id))
                session.execute(delete(EvidenceLink).where(EvidenceLink.evidence_id == evidence_id))
        session.execute(delete(Draft).where(Draft.case_id.in_(self.cases)))
        for person in session.scalars(select(Candidate).where(Candidate.id.in_(self.candidates))):
            keep_findable(person)
        session.flush()
        return {place: ids for place, ids in pieces.items() if ids}


def _cases_of(session: Session, since: ErasedSince) -> set[UUID]:
    """The cases in whose chains something is forgotten."""
    found: set[UUID] = set()
    for table, row_key in since.columns:
        chain = session.connection().exec_driver_sql(
            "SELECT chain FROM audit_entry WHERE row_key = ? AND table_name = ? LIMIT 1", (row_key, table)
        )
        told = chain.scalar()
        if told and told != "store":
            found.add(UUID(told))
    return set(session.scalars(select(Case.id).where(Case.id.in_(found))))
