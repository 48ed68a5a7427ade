"""The register extract: everything that is held about a person, from whom, how long, and given to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.audit import READING, history
from validering.candidates import candidate_view
from validering.case_access import CASE_ROLES, case_named
from validering.centre_look import CentreLook, read_look
from validering.changes import Change
from validering.errors import UserError
from validering.extract_fields import LEFT_OUT, PROGRAM, TOLD, is_code, is_language, is_left_out
from validering.masking import masked, words_to_hide
from validering.paper_traces import TraceWay, note_paper
from validering.retention import RuleView, rules_by_kind
from validering.retention_kinds import KINDS, KeepRule, RecordKind
from validering.seeing import SEE_RESULTS, may_reader
from validering.settings import CentreSettings, read_centre
from validering.storage.case_scope import rows_of, scoped_tables
from validering.storage.tables.cases import Case, ProfileVersion
from validering.storage.tables.documents import HandOver, IssuedDocument
from validering.storage.tables.groups import CaseGroup
from validering.storage.tables.people import Candidate, Organisation, StaffMember
from validering.storage.tables.protection import PaperTrace
from validering.terms import DocumentKind, Product


@dataclass(frozen=True)
class ExtractField:
    """One thing that is held: ``codes`` are words of the domain, ``text`` what people wrote, or a day.

    ``is_language`` where the text is the tag of a language.
    """

    column: str
    text: str = ""
    codes: tuple[str, ...] = ()
    is_language: bool = False


@dataclass(frozen=True)
class ExtractRecord:
    """The rows of one kind; ``source`` is told, staff or program, ``months`` None for what is preserved."""

    kind: str
    source: str
    months: int | None
    is_example: bool
    rows: tuple[tuple[ExtractField, ...], ...]


@dataclass(frozen=True)
class Recipient:
    """Somebody got something: ``how`` is a word of handing over or of leaving the program."""

    day: date
    number: str
    how: str
    details: str | None


@dataclass(frozen=True)
class Reading:
    """Somebody opened the case of a protected person."""

    day: date
    name: str


@dataclass(frozen=True)
class Extract:
    """Everything about one person; ``number`` is that of the extract itself."""

    number: str
    case_no: str
    case_nos: tuple[str, ...]
    centre: CentreSettings
    look: CentreLook
    name: str
    is_protected: bool
    made_on: date
    records: tuple[ExtractRecord, ...]
    recipients: tuple[Recipient, ...]
    readings: tuple[Reading, ...]


def read_extract(session: Session, case_id: UUID, today: date) -> Extract:
    """The extract as it would be given on ``today``; of a protected person without what leads to them.

    Raises UserError ``case_missing``, or ``not_allowed`` where a teacher would see the results of a trade.
    """
    case = case_named(session, case_id)
    person = session.get_one(Candidate, case.candidate_id)
    cases = session.scalars(select(Case).where(Case.candidate_id == person.id).order_by(Case.case_no)).all()
    has_trade = any(set(each.products) - {Product.MERIT_PORTFOLIO.value} for each in cases)
    if has_trade and not may_reader(session, *SEE_RESULTS):
        raise UserError("not_allowed", roles=(StaffRole.COORDINATOR, StaffRole.ASSESSOR))
    view = candidate_view(session, person)
    extract = Extract(
        number=_number(session, case),
        case_no=case.case_no,
        case_nos=tuple(each.case_no for each in cases),
        centre=read_centre(session),
        look=read_look(session),
        name=view.shown_name,
        is_protected=view.is_protected,
        made_on=today,
        records=_records(session, person, [each.id for each in cases]),
        recipients=_recipients(session, [each.id for each in cases]),
        readings=_readings(session, [each.id for each in cases]) if view.is_protected else (),
    )
    if not view.is_protected:
        return extract
    hidden = {word for each in cases for word in words_to_hide(session, each.id)}
    return masked(extract, tuple(sorted(hidden, key=lambda word: (-len(word), word))))


def note_extract(
    session: Session,
    acting: Acting,
    case_id: UUID,
    *,
    number: str,
    language: str,
    way: TraceWay,
    sha256: str,
    has_real_name: bool = False,
) -> Change:
    """Write down that the extract with this number is about to be given.

    Raises UserError ``not_allowed`` or ``case_missing``.
    """
    acting.require(*CASE_ROLES)
    note_paper(
        session,
        acting,
        case_id,
        kind=DocumentKind.REGISTER_EXTRACT.value,
        way=way,
        number=number,
        language=language,
        sha256=sha256,
        has_real_name=has_real_name,
    )
    return Change.of(case_id, "extract")


def _number(session: Session, case: Case) -> str:
    """An own number: extracts are no documents of the case and are kept nowhere."""
    given = select(PaperTrace.number).where(
        PaperTrace.case_id == case.id, PaperTrace.kind == DocumentKind.REGISTER_EXTRACT.value
    )
    return f"{case.case_no}-U{len(set(session.scalars(given))) + 1:02}"


def _records(session: Session, person: Candidate, case_ids: list[UUID]) -> tuple[ExtractRecord, ...]:
    names = _Names(session)
    rules = rules_by_kind(session)
    found = []
    for table, _ in scoped_tables():
        if table.name in LEFT_OUT:
            continue
        rows = tuple(
            filter(None, (_fields(table, row, names) for row in _rows(session, table, person, case_ids)))
        )
        if rows:
            rule = _rule(table.name, rules)
            source = TOLD.get(table.name, "program" if table.name in PROGRAM else "staff")
            found.append(ExtractRecord(table.name, source, _months(rule), rule.is_example, rows))
    return tuple(found)


def _rows(
    session: Session, table: Table, person: Candidate, case_ids: list[UUID]
) -> Iterator[Mapping[str, Any]]:
    seen: set[tuple[Any, ...]] = set()
    keys = [column.name for column in table.primary_key]
    for case_id in case_ids:
        for row in session.execute(select(table).where(rows_of(table, case_id, person.id))).mappings():
            key = tuple(row[name] for name in keys)
            if key not in seen:
                seen.add(key)
                yield {column.name: row[column.name] for column in table.columns}


def _fields(table: Table, row: Mapping[str, Any], names: _Names) -> tuple[ExtractField, ...]:
    made = (
        _field(table, column, row[column.name], names)
        for column in table.columns
        if not is_left_out(table.name, column.name)
    )
    return tuple(field for field in made if field is not None)


def _field(table: Table, column: Column[Any], value: Any, names: _Names) -> ExtractField | None:
    if value is None or value in ("", [], {}):
        return None
    if isinstance(value, bool):
        return ExtractField(column.name, codes=("yes" if value else "no",))
    if isinstance(value, UUID):
        named = names.of(value)
        return ExtractField(column.name, named) if named else None
    if is_code(table.name, column.name):
        return ExtractField(column.name, codes=tuple(value) if isinstance(value, list) else (str(value),))
    return ExtractField(column.name, _plain(value), is_language=is_language(column.name))


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(each)}" for key, each in value.items() if each)
    if isinstance(value, list):
        return "; ".join(_plain(each) for each in value)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _rule(table: str, rules: Mapping[RecordKind, RuleView]) -> RuleView:
    """The rule of the first kind that takes rows of the table whole; else that of the case."""
    for kind, facts in KINDS.items():
        if any(part.table == table and not part.columns for part in facts.parts):
            return rules[kind]
    return rules[RecordKind.CASES]


def _months(rule: RuleView) -> int | None:
    return None if rule.rule is KeepRule.PRESERVE else rule.months


def _recipients(session: Session, case_ids: list[UUID]) -> tuple[Recipient, ...]:
    handed = session.execute(
        select(HandOver, IssuedDocument.number)
        .join(IssuedDocument, IssuedDocument.id == HandOver.document_id)
        .where(IssuedDocument.case_id.in_(case_ids))
    )
    found = [Recipient(row.day, number, row.how, row.copies) for row, number in handed]
    return tuple(sorted(found, key=lambda each: (each.day, each.number)))


def _readings(session: Session, case_ids: list[UUID]) -> tuple[Reading, ...]:
    entries = [entry for each in case_ids for entry in history(session, each) if entry.act == READING]
    entries.sort(key=lambda entry: entry.made_at)
    return tuple(Reading(entry.made_at.astimezone().date(), entry.staff_name) for entry in entries)


class _Names:
    """What keys of other tables stand for."""

    def __init__(self, session: Session) -> None:
        self._staff = {row[0]: row[1] for row in session.execute(select(StaffMember.id, StaffMember.name))}
        self._others = {
            row[0]: row[1]
            for statement in (
                select(Organisation.id, Organisation.name),
                select(ProfileVersion.id, ProfileVersion.title_sv),
                select(CaseGroup.id, CaseGroup.name),
            )
            for row in session.execute(statement)
        }

    def of(self, key: UUID) -> str | None:
        """The name, or None for a key that says nothing."""
        return self._staff.get(key) or self._others.get(key)
