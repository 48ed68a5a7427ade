"""The history of a case as a story: each act with what it changed, from what to what."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.audit import READING_KIND
from validering.case_access import case_named
from validering.history_fields import CONTACT, IDENTITY, NAMES, NOT_TOLD, NUMBERS_OF_NOTHING, ROWS_BESIDE
from validering.masking import MASK, masked, words_of_person, words_to_hide
from validering.seeing import RUN_CASES
from validering.staff_names import staff_names
from validering.storage.tables.audit import STORE_CHAIN, AuditEntry, AuditPayload
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate, Organisation
from validering.terms import ProtectionLevel

# A single letter hides nothing and spoils every text.
SHORTEST = 2
SHOWN_TO = (StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER)


class HistoryKind(StrEnum):
    """What an act was about."""

    CASE = "case"
    PERSON = "person"
    MAPPING = "mapping"
    ASSESSMENT = "assessment"
    EVIDENCE = "evidence"
    RESULT = "result"
    DOCUMENTS = "documents"
    READING = "reading"


_SUBJECTS = {
    HistoryKind.PERSON: "candidates duplicates receipts information protection_work extract",
    HistoryKind.MAPPING: "mapping experience education licences languages competence earlier_mappings"
    " work_swedish",
    HistoryKind.ASSESSMENT: "marks marks_together judgements sessions session_accounts oral_tests"
    " informal_meetings plan profiles self_rating impartiality",
    HistoryKind.EVIDENCE: "evidence",
    HistoryKind.RESULT: "results moderation samples objections comments supplements reopening",
    HistoryKind.DOCUMENTS: "documents handing_over paper_traces public_register portfolio_wishes",
    HistoryKind.READING: "audit",
}
_KIND_OF = {subject: kind for kind, subjects in _SUBJECTS.items() for subject in subjects.split()}


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """Which acts are wanted; None wants all. Both days count in, as they are where whoever reads it is."""

    kind: HistoryKind | None = None
    staff_id: UUID | None = None
    from_day: date | None = None
    to_day: date | None = None


@dataclass(frozen=True, slots=True)
class StoryChange:
    """One field of one row. ``table`` and ``column`` are names for the screen to find words by.

    ``before`` and ``after`` are None where nothing stood there; codes are as they are kept. A value that was
    erased since has ``is_erased`` and neither.
    """

    table: str
    row_key: str
    column: str
    before: str | None
    after: str | None
    is_erased: bool = False


@dataclass(frozen=True, slots=True)
class StoryAct:
    """What one person did at one moment; ``act`` is ``<subject>.<function>``."""

    act_no: int
    act: str
    staff_id: UUID | None
    staff_name: str
    made_at: datetime
    reason: str | None
    changes: tuple[StoryChange, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Acts, the newest first; ``people`` are all who have done something in the case, by name."""

    acts: tuple[StoryAct, ...]
    has_more: bool
    people: tuple[tuple[UUID, str], ...]


def kind_of(act: str) -> HistoryKind:
    """What an act is about; what belongs nowhere else is about the case itself."""
    return _KIND_OF.get(act.partition(".")[0], HistoryKind.CASE)


def read_story(
    session: Session,
    acting: Acting,
    case_id: UUID,
    wanted: StoryFilter | None = None,
    most: int | None = None,
) -> Story:
    """The newest ``most`` acts that are wanted, or all of them.

    Of a protected person no name, number, place or way of contact is told, and nobody's number and ways of
    contact to who runs no cases. Raises UserError ``not_allowed``
    or ``case_missing``.
    """
    acting.require(*SHOWN_TO)
    case = case_named(session, case_id)
    asked = wanted or StoryFilter()
    kept: list[StoryAct] = []
    has_more = False
    for _, rows in groupby(session.execute(_entries(case, asked, most)), key=lambda row: row.act_no):
        act = _act(list(rows))
        if not _is_wanted(act, asked):
            continue
        if most is not None and len(kept) == most:
            has_more = True
            break
        kept.append(act)
    told = _unprotected(session, case, _with_names(session, kept))
    if not acting.may(*RUN_CASES):
        told = (_without(act, CONTACT) for act in told)
    return Story(tuple(told), has_more, _people(session, case))


def _people(session: Session, case: Case) -> tuple[tuple[UUID, str], ...]:
    """Who has done something in the case, by the name they had last."""
    found = (
        select(AuditEntry.staff_id, AuditEntry.staff_name)
        .where(AuditEntry.chain == str(case.id), AuditEntry.staff_id.is_not(None))
        .group_by(AuditEntry.staff_id, AuditEntry.staff_name)
        .order_by(func.max(AuditEntry.seq))
    )
    people = {row.staff_id: row.staff_name for row in session.execute(found) if row.staff_id}
    return tuple(people.items())


def _entries(
    case: Case, asked: StoryFilter | None = None, most: int | None = None
) -> Select[*tuple[Any, ...]]:
    """The entries of the case, and that of its person made before there was a case."""
    chain = AuditEntry.chain == str(case.id)
    before = and_(AuditEntry.chain == STORE_CHAIN, AuditEntry.row_key == str(case.candidate_id))
    found = select(
        AuditEntry.seq,
        AuditEntry.act_no,
        AuditEntry.act,
        AuditEntry.staff_id,
        AuditEntry.staff_name,
        AuditEntry.made_at,
        AuditEntry.kind,
        AuditEntry.table_name,
        AuditEntry.row_key,
        AuditPayload.content,
    ).outerjoin(AuditPayload, AuditPayload.seq == AuditEntry.seq)
    found = found.where(or_(chain, before)).order_by(AuditEntry.act_no.desc(), AuditEntry.seq)
    # What an act is about and its day are found out here, not by the database.
    if most is None or asked != StoryFilter():
        return found
    newest = select(AuditEntry.act_no).where(chain).group_by(AuditEntry.act_no)
    return found.where(AuditEntry.act_no.in_(newest.order_by(AuditEntry.act_no.desc()).limit(most + 1)))


def _act(rows: list[Row[Any]]) -> StoryAct:
    first = rows[0]
    reason = None
    if first.kind == READING_KIND:
        said = _payload(first).get("reason")
        reason = str(said[-1]) if isinstance(said, list) else None
    changes = tuple(change for row in rows for change in _changes(row))
    return StoryAct(first.act_no, first.act, first.staff_id, first.staff_name, first.made_at, reason, changes)


def _changes(row: Row[Any]) -> Iterator[StoryChange]:
    if row.table_name is None or row.table_name in ROWS_BESIDE:
        return
    if row.kind not in ("insert", "update", "delete"):
        return
    for column, values in _payload(row).items():
        if column in NOT_TOLD:
            continue
        if isinstance(values, str):
            yield StoryChange(row.table_name, row.row_key, column, None, None, is_erased=True)
            continue
        before, after = (None, *values[1:])[-2:]
        if row.kind != "update" and (after if row.kind == "insert" else before) in NUMBERS_OF_NOTHING:
            continue
        yield StoryChange(row.table_name, row.row_key, column, _text(before), _text(after))


def _payload(row: Row[Any]) -> dict[str, Any]:
    """What an entry says; nothing where it was damaged, which the check of the store tells of."""
    try:
        payload = json.loads(row.content or "{}")
    except ValueError:
        return {}
    if not isinstance(payload, dict):
        return {}
    return {column: values for column, values in payload.items() if isinstance(values, str | list) and values}


def _text(value: object) -> str | None:
    return None if value is None or value == "" else str(value)


def _is_wanted(act: StoryAct, wanted: StoryFilter) -> bool:
    day = act.made_at.astimezone().date()
    return (
        (wanted.kind is None or kind_of(act.act) is wanted.kind)
        and (wanted.staff_id is None or act.staff_id == wanted.staff_id)
        and (wanted.from_day is None or day >= wanted.from_day)
        and (wanted.to_day is None or day <= wanted.to_day)
    )


def _with_names(session: Session, acts: Iterable[StoryAct]) -> list[StoryAct]:
    """People and organisations by their names; a key that leads nowhere says nothing and goes."""
    told = list(acts)
    keys = {
        key for act in told for change in act.changes for value in _values(change) if (key := _key(value))
    }
    names = {str(key): name for key, name in staff_names(session, keys).items()}
    found = session.execute(select(Organisation.id, Organisation.name).where(Organisation.id.in_(keys)))
    names |= {str(row.id): row.name for row in found}
    return [
        replace(act, changes=tuple(kept for change in act.changes if (kept := _named(change, names))))
        for act in told
    ]


def _named(change: StoryChange, names: dict[str, str]) -> StoryChange | None:
    if any(_key(value) and value not in names for value in _values(change)):
        return None
    before, after = (names.get(value or "", value) for value in (change.before, change.after))
    return replace(change, before=before, after=after)


def _values(change: StoryChange) -> tuple[str, ...]:
    return tuple(value for value in (change.before, change.after) if value is not None)


def _key(value: str) -> UUID | None:
    if len(value) != 36:
        return None
    try:
        return UUID(value)
    except ValueError:
        return None


def _unprotected(session: Session, case: Case, acts: list[StoryAct]) -> Iterator[StoryAct]:
    person = session.get_one(Candidate, case.candidate_id)
    if person.protection_level == ProtectionLevel.NONE:
        yield from acts
        return
    words = (*words_to_hide(session, case.id), *words_of_person(person), *_earlier_words(session, case))
    for act in acts:
        changes = tuple(_without_identity(change) for change in masked(act.changes, words))
        yield replace(act, changes=changes)


def _without(act: StoryAct, columns: frozenset[str]) -> StoryAct:
    return replace(act, changes=tuple(each for each in act.changes if each.column not in columns))


def _without_identity(change: StoryChange) -> StoryChange:
    if change.column not in IDENTITY:
        return change
    before, after = (value and MASK for value in (change.before, change.after))
    return replace(change, before=before, after=after)


def _earlier_words(session: Session, case: Case) -> tuple[str, ...]:
    """What the person was called, and where they were, before it was changed; words of names too."""
    found = {
        word
        for row in session.execute(_entries(case))
        for change in _changes(row)
        if change.column in IDENTITY
        for value in _values(change)
        for word in (value, *(value.split() if change.column in NAMES else ()))
        if len(word) >= SHORTEST
    }
    return tuple(sorted(found, key=lambda word: (-len(word), word)))
