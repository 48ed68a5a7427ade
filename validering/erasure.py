"""Correcting or erasing one value wherever it stands: proposed by one person, approved by another."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.candidates import keep_findable
from validering.case_access import case_named
from validering.changes import Change
from validering.erasure_files import ErasableFile, erase_documents, erase_files, kept_pieces, read_files
from validering.erasure_history import NOTE, places_in_history
from validering.erasure_places import (
    MARK,
    Place,
    Treatment,
    Wording,
    find_places,
    pattern_of,
    shown,
    treated,
)
from validering.errors import UserError
from validering.field_rules import line
from validering.removals import (
    PART,
    PROPOSERS,
    TO_CLEAR,
    RemovalKind,
    RemovalView,
    carry_out,
    new_removal,
    read_waiting,
    to_approve,
)
from validering.storage.audit_payloads import erasing, forget, forget_note
from validering.storage.tables import Base
from validering.storage.tables.documents import Draft
from validering.storage.tables.people import Candidate

__all__ = [
    "MARK",
    "ErasureView",
    "Found",
    "Place",
    "PlaceChange",
    "Treatment",
    "Wording",
    "approve_erasure",
    "propose_erasure",
    "read_erasure",
    "search",
]


@dataclass(frozen=True)
class Found:
    """Where words stand: texts, earlier values, and the files and documents that may show them."""

    places: tuple[Place, ...]
    files: tuple[ErasableFile, ...]

    @property
    def is_empty(self) -> bool:
        return not self.places and not any(each.is_likely for each in self.files)


@dataclass(frozen=True)
class PlaceChange:
    """A text as it stands and as it will stand; both are empty where only its history has the words."""

    place: Place
    becomes: str


@dataclass(frozen=True)
class ErasureView:
    """What a waiting proposal would do, reckoned from what stands there now."""

    removal: RemovalView
    wording: Wording
    changes: tuple[PlaceChange, ...]
    files: tuple[ErasableFile, ...]


def search(session: Session, case_id: UUID, words: str) -> Found:
    """Where the words stand in a case; raises UserError ``case_missing`` or ``erasure_words_short``."""
    places = find_places(session, case_id, words)
    before = places_in_history(session, case_id, pattern_of(words).search, places)
    return Found((*places, *before), read_files(session, case_id, places))


def propose_erasure(
    session: Session,
    acting: Acting,
    case_id: UUID,
    wording: Wording,
    *,
    places: Collection[Place],
    files: Collection[UUID] = (),
    reason: str,
) -> Change:
    """Propose to correct or erase words in these places, and to erase these files and documents.

    Nothing is changed before a second person approves. Raises UserError ``not_allowed``, ``case_missing``,
    ``erasure_words_short``, ``erasure_right_missing``, ``erasure_nothing_chosen``,
    ``removal_reason_missing`` or ``removal_reason_repeats``.
    """
    acting.require(*PROPOSERS[RemovalKind.VALUE])
    case = case_named(session, case_id)
    pattern = pattern_of(wording.words)
    right = str(line()(wording.right) or "")
    if wording.treatment is Treatment.CORRECT and not right:
        raise UserError("erasure_right_missing")
    if not places and not files:
        raise UserError("erasure_nothing_chosen")
    if pattern.search(reason):
        raise UserError("removal_reason_repeats")
    content = {
        "words": wording.words,
        "treatment": wording.treatment.value,
        "right": right,
        "places": [list(place.key) for place in places],
        "files": [str(each) for each in files],
    }
    row = new_removal(session, acting, RemovalKind.VALUE, case, content, reason)
    return Change.of(case_id, PART, new_id=row.id)


def read_erasure(session: Session, removal_id: UUID) -> ErasureView:
    """What a waiting proposal would do; raises UserError ``removal_gone``."""
    waiting = next((each for each in read_waiting(session) if each.id == removal_id), None)
    if waiting is None or waiting.kind is not RemovalKind.VALUE or waiting.case_id is None:
        raise UserError("removal_gone")
    wording = _wording(waiting.content)
    pattern = pattern_of(wording.words)
    standing = {place.key: place for place in find_places(session, waiting.case_id, wording.words)}
    changes = []
    for key in _keys(waiting.content):
        place = standing.get(key, Place(*key, text=""))
        becomes = "" if place.table == "draft" else shown(treated(place.text, pattern, wording))
        changes.append(PlaceChange(place, becomes))
    chosen = {UUID(each) for each in waiting.content["files"]}
    files = read_files(session, waiting.case_id, tuple(standing.values()))
    return ErasureView(waiting, wording, tuple(changes), tuple(one for one in files if one.id in chosen))


def approve_erasure(session: Session, acting: Acting, removal_id: UUID) -> Change:
    """Do what was proposed, all of it or nothing; the second of two people.

    Values go from their rows, from the record of changes, and with the files; documents that showed them are
    to be replaced. The store then clears bytes and free pages. Raises UserError as ``to_approve``, and
    ``case_missing``.
    """
    row = to_approve(session, acting, removal_id, RemovalKind.VALUE)
    case = case_named(session, row.case_id) if row.case_id else None
    if case is None:
        raise UserError("case_missing")
    wording, keys, chosen = _wording(row.content), _keys(row.content), row.content["files"]
    files = [UUID(each) for each in chosen]
    candidate = session.get_one(Candidate, case.candidate_id)
    with erasing(session):
        lines = _erase_places(session, wording, keys)
        pieces = {case.id: kept_pieces(session, files)}
        lines += erase_files(session, acting, case.id, files)
        lines += erase_documents(session, acting, case.id, files)
        session.expire(candidate)
        keep_findable(candidate)
        session.flush()
    receipt = carry_out(session, acting, row, case_nos=[case.case_no], lines=lines, pieces=pieces)
    parts = ("candidate", "experience", "mapping", "evidence", "documents", "judgements", "results")
    return Change.of(case.id, PART, TO_CLEAR, *parts, new_id=receipt.id)


def _erase_places(
    session: Session, wording: Wording, keys: Sequence[tuple[str, str, str]]
) -> list[Mapping[str, Any]]:
    pattern = pattern_of(wording.words)
    lines: dict[tuple[str, str, str], int] = {}
    for name, column, row_id in keys:
        if name == "draft":
            _drop_draft(session, row_id)
            what = "draft"
        elif name == NOTE:
            forget_note(session, int(row_id), [column])
            what = "history"
        else:
            what = _erase_in_row(session, (name, column, row_id), wording, pattern)
        lines[what, name, column] = lines.get((what, name, column), 0) + 1
    return [
        {"what": what, "table": name, "column": column, "count": count}
        for (what, name, column), count in lines.items()
    ]


def _erase_in_row(session: Session, key: tuple[str, str, str], wording: Wording, pattern: Any) -> str:
    """Change the value where it has the words, and forget what the record holds of that column of the row."""
    name, column, row_id = key
    forget(session, name, row_id, [column])
    table = Base.metadata.tables[name]
    own = table.c[column]
    found = session.execute(select(own).where(table.c.id == UUID(row_id))).first()
    if found is None:
        return "history"
    value = treated(found[0], pattern, wording)
    if value == found[0]:
        return "history"
    session.execute(table.update().where(table.c.id == UUID(row_id)).values({own: value}))
    return "corrected" if wording.treatment is Treatment.CORRECT else "erased"


def _drop_draft(session: Session, row_id: str) -> None:
    staff_id, _, field = row_id.partition("/")
    session.execute(delete(Draft).where(Draft.staff_id == UUID(staff_id), Draft.field == field))


def _wording(content: Mapping[str, Any]) -> Wording:
    return Wording(str(content["words"]), Treatment(content["treatment"]), str(content["right"]))


def _keys(content: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    return [(str(table), str(column), str(row)) for table, column, row in content["places"]]
