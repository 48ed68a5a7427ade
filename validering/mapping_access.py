"""Who may work on a mapping, and on which rows."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import CASE_ROLES, case_to_run
from validering.errors import UserError
from validering.storage.tables.base import Base
from validering.storage.tables.cases import Case, OtherCompetence
from validering.storage.tables.mapping import EarlierMapping, Education, Experience, Licence
from validering.storage.tables.people import Candidate, CandidateLanguage
from validering.terms import CaseHalt

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

OfCandidate = TypeVar("OfCandidate", Experience, Education, Licence, CandidateLanguage)
OfCase = TypeVar("OfCase", EarlierMapping, OtherCompetence)
Entry = TypeVar("Entry", bound="DataclassInstance")


def case_to_map(session: Session, acting: Acting, case_id: UUID) -> Case:
    """The case, for a person who may map in it.

    Raises UserError ``not_allowed``, ``case_missing`` or ``case_withdrawn``.
    """
    case = case_to_run(session, acting, case_id)
    if case.halt == CaseHalt.WITHDRAWN:
        raise UserError("case_withdrawn", case_no=case.case_no)
    return case


def candidate_of(session: Session, case: Case) -> Candidate:
    """The candidate of a case."""
    return session.get_one(Candidate, case.candidate_id)


def row_of_candidate(session: Session, table: type[OfCandidate], case: Case, row_id: UUID) -> OfCandidate:
    """A row of the candidate of ``case``; raises UserError ``row_gone``."""
    row = session.get(table, row_id)
    if row is None or row.candidate_id != case.candidate_id:
        raise UserError("row_gone")
    return row


def row_of_case(session: Session, acting: Acting, table: type[OfCase], row_id: UUID) -> OfCase:
    """A row that hangs on a case, for a person who may map there; raises UserError ``row_gone``."""
    acting.require(*CASE_ROLES)
    row = session.get(table, row_id)
    if row is None:
        raise UserError("row_gone")
    case_to_map(session, acting, row.case_id)
    return row


def next_place(session: Session, table: type[Base], owner: str, owner_id: UUID) -> int:
    """The order number after the last row of the same owner."""
    columns = table.__table__.c
    last = session.scalar(select(func.max(columns.order_no)).where(columns[owner] == owner_id))
    return 0 if last is None else int(last) + 1


def entry_of(entry: type[Entry], row: object, **more: object) -> Entry:
    """A frozen entry with the fields of the same name from ``row``; ``more`` gives the others."""
    make: Callable[..., Entry] = entry
    names, read = _reading(entry, frozenset(more))
    return make(**dict(zip(names, read(row), strict=True)), **more)


@functools.cache
def _reading(
    entry: type[DataclassInstance], given: frozenset[str]
) -> tuple[tuple[str, ...], Callable[[object], Any]]:
    """The names of an entry's fields but for the ``given`` ones, and what reads all of them at once."""
    names = tuple(field.name for field in fields(entry) if field.name not in given)
    if len(names) < 2:  # An attrgetter of one name gives no tuple.
        return names, lambda row: tuple(getattr(row, name) for name in names)
    return names, attrgetter(*names)
