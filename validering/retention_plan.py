"""What would go today by the rules, and what is preserved: reckoned anew each time, by case number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, func, select, true
from sqlalchemy.orm import Session

from validering.retention import RuleView, rules_by_kind
from validering.retention_kinds import KINDS, Counted, KeepRule, Part, RecordKind
from validering.storage.case_scope import owner_of
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent
from validering.storage.tables.people import Consent
from validering.terms import CaseHalt, ConsentPurpose

ENDING_HALTS = (CaseHalt.INTERRUPTED, CaseHalt.WITHDRAWN)
ENDING_COLUMNS = (
    Case.id,
    Case.case_no,
    Case.candidate_id,
    Case.completed_at,
    Case.halt,
    Case.halted_at,
)
"""What ``ended_on`` and those who call it need of a case."""
_MONTHS_A_YEAR = 12
_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True)
class PlanLine:
    """``count`` records of a kind in a case that ended on a day; ``due_on`` is None for what is preserved."""

    case_id: UUID
    case_no: str
    kind: RecordKind
    count: int
    counted_from: date
    due_on: date | None

    @property
    def key(self) -> tuple[UUID, RecordKind]:
        return (self.case_id, self.kind)


@dataclass(frozen=True)
class RetentionPlan:
    """``goes`` by a decision of the centre, ``waits`` for one on an example, ``stays`` for ever."""

    goes: tuple[PlanLine, ...]
    waits: tuple[PlanLine, ...]
    stays: tuple[PlanLine, ...]


@dataclass(frozen=True)
class _CaseEnd:
    case_id: UUID
    case_no: str
    candidate_id: UUID
    ended_on: date | None
    consent_ended_on: date | None
    person_ended_on: date | None
    is_last: bool

    def since(self, counted: Counted) -> date | None:
        if counted is Counted.PERSON_ENDED:
            return self.person_ended_on
        return self.consent_ended_on if counted is Counted.CONSENT_ENDED else self.ended_on


def read_plan(session: Session, today: date) -> RetentionPlan:
    """What the rules say of every case that has ended; nothing is changed."""
    rules = rules_by_kind(session)
    ends = _ends(session)
    goes: list[PlanLine] = []
    waits: list[PlanLine] = []
    stays: list[PlanLine] = []
    preserved = set[UUID]()
    for kind, facts in KINDS.items():
        rule, counts = rules[kind], count_records(session, kind)
        for end in ends:
            since = end.since(facts.counted)
            count = counts.get(end.case_id, 0) + (counts.get(end.candidate_id, 0) if end.is_last else 0)
            if since is None or not count:
                continue
            due_on = _due(rule, since)
            line = PlanLine(end.case_id, end.case_no, kind, count, since, due_on)
            if due_on is None or (kind is RecordKind.CASES and end.case_id in preserved):
                stays.append(PlanLine(end.case_id, end.case_no, kind, count, since, None))
                preserved |= {end.case_id} if kind is RecordKind.DOCUMENTS else set()
            elif due_on <= today:
                (waits if rule.is_example else goes).append(line)
            elif kind is RecordKind.DOCUMENTS:
                preserved.add(end.case_id)
    return RetentionPlan(_sorted(goes), _sorted(waits), _sorted(stays))


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    last = 29 if month == 1 and is_leap else _LAST_DAYS[month]
    return date(year, month + 1, min(day.day, last))


def ended_on(case: Case | Row[*tuple[Any, ...]]) -> date | None:
    """The day on which a case was closed, interrupted or withdrawn."""
    moment = case.completed_at
    if moment is None and case.halt in ENDING_HALTS:
        moment = case.halted_at
    return moment.astimezone().date() if moment else None


def _due(rule: RuleView, since: date) -> date | None:
    if rule.rule is KeepRule.PRESERVE or rule.months is None:
        return None
    return months_after(since, rule.months)


def _ends(session: Session) -> list[_CaseEnd]:
    rows = session.execute(select(*ENDING_COLUMNS).order_by(Case.case_no)).all()
    ends = {row.id: ended_on(row) for row in rows}
    of_person: defaultdict[UUID, list[date | None]] = defaultdict(list)
    for row in rows:
        of_person[row.candidate_id].append(ends[row.id])
    newest = {row.candidate_id: row.id for row in rows}
    withdrawn = _withdrawn(session)
    return [
        _CaseEnd(
            row.id,
            row.case_no,
            row.candidate_id,
            ends[row.id],
            withdrawn.get(row.candidate_id, ends[row.id]),
            _last(of_person[row.candidate_id]),
            is_last=newest[row.candidate_id] == row.id,
        )
        for row in rows
    ]


def _last(days: Iterable[date | None]) -> date | None:
    """The last day, None while one is not known."""
    known = list(days)
    return None if None in known else max(day for day in known if day is not None)


def _withdrawn(session: Session) -> Mapping[UUID, date]:
    """By candidate, the day on which the last consent to photos was taken back, where none holds."""
    rows = session.execute(
        select(Consent.candidate_id, Consent.withdrawn_at).where(
            Consent.purpose == ConsentPurpose.PHOTOS.value
        )
    )
    days: defaultdict[UUID, list[date | None]] = defaultdict(list)
    for candidate_id, moment in rows:
        days[candidate_id].append(moment.astimezone().date() if moment else None)
    found = {candidate_id: _last(each) for candidate_id, each in days.items()}
    return {candidate_id: day for candidate_id, day in found.items() if day is not None}


def count_records(session: Session, kind: RecordKind) -> Mapping[UUID, int]:
    """How many records of a kind each case, or each person, has."""
    found: defaultdict[UUID, int] = defaultdict(int)
    for part in KINDS[kind].parts:
        for owner, count in _counted(session, part):
            found[owner] += count
    return found


def _counted(session: Session, part: Part) -> Iterator[tuple[UUID, int]]:
    source, owner = owner_of(part.source)
    chosen = part.chosen(true())
    if part.table == "issued_document":
        erased = select(DocumentEvent.document_id).where(DocumentEvent.kind == "erased")
        table = part.source
        chosen = and_(chosen, table.c.content_id.is_not(None), table.c.id.not_in(erased))
    rows = session.execute(select(owner, func.count()).select_from(source).where(chosen).group_by(owner))
    for key, count in rows:
        if key is not None:
            yield key, count


def _sorted(lines: Iterable[PlanLine]) -> tuple[PlanLine, ...]:
    order = list(RecordKind)
    return tuple(sorted(lines, key=lambda line: (line.case_no, order.index(line.kind))))
